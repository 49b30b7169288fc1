/** Home, body, school, science, animals, food, culture and materials. In the format of `index.ts`. */
export const THINGS = `
jewel jewel schmuck bijou =joya ювелир
ring =ring =rings =bague anill кольц
bracelet bracelet armband pulser браслет
skin =skin =haut =peau =piel =кож
needle needle nadel stich aiguill aguja pinch =игл укол
sugar sugar glucose zucker blutzucker sucre glycém azúcar glucosa сахар глюкоз
diabetes diabet диабет
cancer cancer krebs cáncer =рак опухол
infection infection infect infektion инфекц
vaccine vaccin impfung impfstoff vacun вакцин
pandemic pandem epidem seuche épidém пандем эпидем
mental mental psychisch psychiqu психич
therapy therap therapie terapia терапи
surgery operiert chirurg opéra cirug операц хирург
wound wound wunde blessure herida рана
pain =pain schmerz douleur dolor боль
blind =blind blinde aveugl ciego слеп
deaf =deaf gehörlos sourd sordo глух
wheelchair wheelchair rollstuhl fauteuil инвалидн
elderly elderly senior ältere rentner =âgé ancian пожил пенсион
baby =baby babies säugling =bébé =bebé младен
pregnancy pregnan schwanger enceinte grossess embaraz беремен
twin =twin zwilling jumeau gemel близнец
boy =boy =boys junge garçon chico мальчик
girl =girl =girls mädchen fille =niña chica девочк девушк
pupil pupil schüler schülerin élève alumn ученик школьник
teacher lehrer lehrerin enseignant professeur maestro profesor учител преподав
classroom classroom klassenzimmer klasse classe =aula класс
kindergarten kindergarten =kita maternelle guarder детсад
university college hochschule faculté universidad =вуз университет
grade grades noten schulnoten calific
exam =exam abitur =bac examen exámen экзамен
scholarship scholarship stipend bourse =beca стипенд
lecture lecture vorlesung conférence conferenc лекци
degree-uni diploma diplom abschluss diplôme titulac диплом
physicist physicist physicien físico физик
chemist chemi chemik chimi quími хими
biologist biolog biologiste biólog биолог
astronomer astronom astronome астроном
mathematician mathemat matemát математик
archaeologist archaeolog archäolog archéolog arqueólog археолог
dinosaur dinosaur динозавр
fossil fossil fósil окаменел
animal animal =tier tiere animaux животн
insect insect insekt insecte insecto насеком
locust locust heuschreck criquet langost саранч
mosquito mosquito mücke moustiqu комар
spider spider spinne araign araña паук
mouse-animal =mice mäuse =maus souris ratón =мыш
rat =rat =rats ratte крыс
whale whale =wal baleine ballen =кит
shark shark =hai =haie requin tiburón акул
wolf =wolf wölfe =loup =lobo волк волч
bear-animal bears bären =ours =oso медвед
horse horse pferd cheval caball лошад
sheep sheep schaf mouton oveja =овц
pig =pig =pigs schwein cochon =porc cerdo свин
chicken chicken =huhn hühner poulet poule pollo gallina куриц
egg =egg =eggs =ei =eier =œuf =oeuf huevo =яйц
meat =meat fleisch viande carne =мяс
fruit fruit =obst früchte frutta fruta фрукт
apple-fruit äpfel pomme manzana яблок
tomato tomat tomate помидор
rice =rice =reis =riz arroz =рис
wheat wheat grain weizen getreide =blé céréal trigo grano зерн пшениц
beer =beer =bier bière cerveza =пив
tea =tea =thé =tee =чай
cigarette cigar zigarett tabac tabaco сигарет табак
flower flower blume fleur =flor цветы
seed =seed =seeds samen =saat graine semilla семена
soil =soil boden suelo почв
drought drought dürre sécheress sequía засух
rain =rain =rains rainfall regen pluie lluvia дожд
heatwave heatwave hitze canicule calor жара
cold-snap =cold =kält =kalt froid =frío холод мороз
air =air =luft =aire воздух
pollution pollut verschmutz luftverschm contamin загрязн
noise noise =lärm geräusch bruit ruido =шум
dust =dust staub poussièr polvo пыль
smoke smoke rauch fumée =humo =дым
light lights licht lumière =luz luces свет
shadow shadow schatten ombre sombra тень
laser-beam strahl rayon =rayo =луч
mirror spiegel miroir espejo зеркал
lens =lens lenses linse objektiv lentille objectif lente линз объектив
pixel-d pixel megapixel píxel пиксел
sound sound klang =son sonido звук
silence silence silent schweigen still verstummt silencio =тиш молч
radio rundfunk emisora радиост
broadcast broadcast sendung ausgestrahlt diffus emiti emisión трансляц эфир
episode episode folge épisode episodio capítulo эпизод серия серии
season-tv season staffel saison temporada сезон
actor schauspieler acteur актер
director-film filmmaker regisseur réalisat cineasta режиссер
cinema cinema movie =kino cinéma =cine película кино фильм
theatre theat bühne théâtre teatro театр
concert concert konzert concierto концерт
festival festival festiv фестивал
tour-music =tour =tours tournee tournée =gira гастрол
band =band =bands banda
fan =fan =fans anhänger aficionad фанат поклонник
star-celeb celebrit promi prominent vedette famos знаменит звезд
hero =hero =held héros héroe герой
monster monster monstre monstru монстр чудовищ
dream dream traum =rêve мечт
secret secrets geheimnis secret secreto секрет тайн
puzzle puzzle rätsel énigme enigma загадк головолом
chess chess schach échecs ajedrez шахмат
football football soccer fußball futbol fútbol футбол
olympic olympi olímpi олимп
race-sport =race =races rennen course carrera гонк забег
bet =bet =bets betting wette =pari apuest ставк пари
lottery lottery lotterie loterie lotería лотере
prize prize premios приз преми
gift geschenk cadeau regal подар
toy spielzeug jouet juguete игрушк
doll =doll =dolls puppe poupée muñec кукл
card-game kartenspiel
flag =flag =flags flagge drapeau bandera флаг
stamp briefmarke timbre sello
coin =coin =coins münze pièce moneda монет
gold =gold =oro золот
silver silver silber plata серебр
diamond diamond diamant алмаз брилли
steel steel stahl acier acero сталь
copper copper kupfer cuivre cobre медь меди
aluminium alumin алюмин
cobalt cobalt kobalt кобальт
rare-earth seltene erden редкозем
sodium sodium natrium натри
cement cement zement ciment цемент
fibre fiber fibre faser волокн
glue =glue =kleb colle pegament клей
tool tools werkzeug outil herramient инструмент
screw screw schraub =vis tornill
knife knife messer couteau cuchill =нож
box boxes kiste karton boîte =caja коробк ящик
bag =bag =bags tasche beutel =sac bolsa сумк пакет
bottle bottle flasche bouteill botella бутыл
cup becher =vaso чашк стакан
table tisch table =mesa стол
chair chair stuhl chaise silla стул кресл
bed =bett =lit =cama кроват
house house häuser =haus maison =casa =дом дома
flat =flat apartment wohnung appart =piso vivienda квартир
rent-home mieter mietpreis loyer alquiler
landlord landlord vermieter propriét casero домовлад арендодат
builder builder bauarbeit maçon albañil
architect architect architekt arquitect архитект
tower =turm türme torre башн
bridge brücke =pont puente мост
wall mauer =wand =mur =muro стена стены
fence fence =zaun clôture valla забор
garden garten jardin jardín =сад
church church kirche église iglesia церков церкв
mosque mosque moschee mosquée mezquita мечет
pope =pope papst =pape понтифик
king =king könig =roi =rey корол
queen queen königin reine reina королев
prince prince prinz príncipe принц
court-royal palace palast palais palacio дворец
`
