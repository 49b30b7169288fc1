/** Everyday things and numbers. In the format of `index.ts`. */
export const EVERYDAY = `
two =two =zwei =dos =deux =два =две =двух
three =three =drei =tres =trois =три =трех
four =four =vier =cuatro =quatre =четыре =четырех
five =five =funf =cinco =cinq =пять =пяти
six =six =sechs =seis =шесть =шести
seven =seven =sieben =siete =sept =семь =семи
eight =eight =acht =ocho =huit =восемь =восьми
nine =nine =neun =nueve =neuf =девять =девяти
ten =ten =zehn =diez =dix =десять =десяти
eleven =eleven =elf =once =onze =одиннадцать
twelve =twelve =zwolf =doce =douze =двенадцать
fourteen =fourteen =vierzehn =catorce =quatorze =четырнадцать
fifteen =fifteen =funfzehn =quince =quinze =пятнадцать
sixteen =sixteen =sechzehn =dieciseis =seize =шестнадцать
twenty =twenty =zwanzig =veinte =vingt =двадцать =двадцати
thirty =thirty =dreissig =treinta =trente =тридцать =тридцати
forty =forty =vierzig =cuarenta =quarante =сорок =сорока
fifty =fifty =funfzig =cincuenta =cinquante =пятьдесят
sixty =sixty =sechzig =sesenta =soixante =шестьдесят
hundred =hundred =hundert =cien =ciento =cent =сто =сотни
thousand =tausend =mille =тысяча
dollar =dollar =dollars dolar доллар
first =first =erste =erster =ersten =primera =primero =primer premier перв
second-in-order =zweite =zweiter =zweiten =segundo =segunda deuxieme =втор втора второ
third =third =thirds =dritte =dritten =drittel =tercera =tercero =tercer =tercio troisieme =tiers трет
last =last letzt ultim =dernier =derniere последн
big =gross =grosse =grosser =gran =grande =grandes =grand =grands больш
cost =cost =costs kost cuesta costar coute =cout стоит стоимост
open =open =opens =opened =offen =offnet geoffnet =abre =abrir =abierto =ouvre =ouvert =ouvrir откры
keep =keep =keeps =kept behalt bleib manten mantien =garde =reste остав остает
return =return =returns =returned zuruck =vuelve =volver =volvio retour верну возвращ
need =need =needs brauch benotig necesit besoin нужн
arrive =arrives =kommt =kommen =llega =llegan llegar =arrive arrivent прибы
use =use =uses =nutzt =benutzt =usa =usan utilis использ
learn-verb =learn =learns =learned lernen lernt aprend apprend учит
know =know =knows =wissen =weiss =sabe =saben =sait знает
group =group =groups =gruppe =gruppen =grupo =grupos =groupe =groupes групп
team =team =teams =equipo =equipe =equipes команд
minute minute minuten minuto минут
second-time =seconds =sekunde =sekunden =segundos =secondes секунд
week =week =weeks =woche =wochen =semana =semanas =semaine =semaines недел
month =month =months =monat =monate =monaten =mes =meses =mois месяц
metre =metre =metres =meter =metern =metro =metros метр
kilometre kilomet =km километр
ton =ton =tons =tonne =tonnes =tonnen tonelada тонн
degree =degree =degrees =grad =grado =grados =degre =degres градус
tilt tilt inclin geneigt neigt наклон
machine machin maschin maquina автомат
laboratory laborator =lab =labor =labors лаборатор
engineer engineer ingenieur ingenier инженер
association associa verband asociaci assoc ассоциац
commercial commerc kommerzi comerci коммерч
alone =alone =allein =solo =sola =seul =seule один
ask =ask =asks =asked =bittet =fragt =pide =piden pregunt =demande =demandent прос
hold =holds =held =halt =halten =mantuvo =tient удерж
raise =raise =raises =raised =leve =levee привлек
buyer buyer kaufer comprad acheteur покупател
building building gebaude edificio batiment здани
glass =glass glas =vidrio =verre стекл
mirror mirror spiegel espejo miroir зеркал
wood wood holz madera =bois дерев
metal metal =acero =acier steel stahl металл сталь
concrete concrete =beton hormigon béton бетон
tower tower =turm =torre =tour башн
bridge bridge brucke puente =pont =мост
roof =roof =roofs =dach =dacher tejado techo =toit =toits крыш
wall =walls mauer =muro =mur =mauer стен
garden garden garten jardin сад
village village =dorf dorfer =pueblo =pueblos деревн
street =street =streets =calle =calles =rue =rues улиц
bed =bed =beds =bett =betten =cama =camas =lit =lits кроват
bee =bee =bees honeybee =biene =bienen bienenst beehive abeja abeill пчел
bird =bird =birds =vogel pajaro oiseau птиц
fish =fish =fisch =fische pescado poisson рыб
dog =dog =dogs =hund =hunde =perro =perros =chien =chiens собак
cat =cat =cats =katze =katzen =gato =gatos =chats кошк
cow =cow =cows =kuh =kuhe =vaca =vacas =vache =vaches коров
milk =milk dairy =milch molkerei =leche =lait laitier молок молоч
bread bread =brot =pan =pain хлеб
coffee coffee kaffee =cafe cafeter кофе
wine wine =wein =vino =vin =vins вино
time-zone timezone zeitzone fuseau
calendar calendar kalender calendario calendrier календар
stamp =stamp =stamps briefmarke sello timbre =марка
postman postman brieftrager cartero facteur почтальон
tractor tractor traktor tracteur трактор
tunnel tunnel tunel тоннел
seat =seats sitzplatz asiento =siege место
luggage luggage baggage gepack equipaje bagage багаж
pilot =pilots piloto пилот
nurse nurse pfleger krankenschw enfermer infirmi медсест
farmer landwirt agricultor fermier
sailor sailor segler seefahr marinero navegante =marin моряк
cashier cashier checkout =kasse =kassen kassenaut selbstbedien cajero cajera caissier =caisse кассир =касса =кассы
supermarket supermarket supermarkt supermercado supermarche супермаркет
mother =mother =mutter =madre =mere матер
neighbour neighbo nachbar vecino vecina voisin сосед
tenant tenant =mieter mietern inquilino locataire арендатор
voter voter wahler votante electeur избирател
shareholder shareholder aktionar accionista actionnaire акционер
passport-scan =scans
lend =lend =lends =borrow verleih ausleih prest =pretent =prete одолж
forget forget forgot vergess vergass olvid oubli забы
lose =lose =loses =lost verlor verlier =perdio pierde perdu потеря
destroy destroy zerstor destru detru уничтож разруш
burn =burns =burned =burnt verbrann verglu =quema =arde brule сгор
hide =hide =hides =hidden =hid verborg versteck heimlich escond ocult cache скры прята
write =write =writes =written =wrote schreib schrieb =ecrire пиш
read =reads =reading =lesen =liest =leer =lire чита
speak =speak =speaks =spoke redet habla parle говор
listen =listen =listens =hear =hears hort horen escuch ecout слуша слыш
sing =sing =sings singer singt canta chant певиц певец
sleep schlaft duerm =dort
walk =walks laufen camin marche
drive =drive =drives =driving fahrt conduc condui
fly =fly =flies =flying =fliegt fliegen vuela =vole летит
throw werfen
count =count =counts =counted =counter zahler zahlt contador compteur счетчик
prove =prove =proves =proved =proof beweis demostra demonstra preuve доказа
praise praise =lobt elogi salue хвал
thank danke agradec remerci благодар
offer =offers angebot ofert =offre предлож
choose choose =chose =chosen =choice wahlt auswahl elige elegi choisi выбра выбира
connect connect verbind conect connexion raccord подключ соедин
collect gather sammel recog recoge recueil собира
rename rename umbenen renombr rebaptis переимен
correct correction correct korrektur berichtig correg rectific исправл
settle =settle =settles settlement vergleich =einigt acuerdan accord
quiet =quiet =silent silence leise =ruhe silencio silenc тих
slow =slow =slows slower slowly langsam =lento ralenti lente медлен
bright bright =heller brillant ярк
dark =dark dunkel oscur sombre темн
green =green =grun =gruner =grune =verde =vert =verte зелен
blue =blue =blau =azul =bleu синий
black =black =schwarz schwarz =negro =negra =noir =noire черн
white =white =weiss =blanco =blanc бел
small smaller klein =pequeno =pequena petit маленьк
old =old =older =alt =alte =alten =alter antigu vieux vieil стар
new-model nachfolg
empty =empty =leer =vacio =vide пуст
complete complet vollstand
key =key =keys schlussel =clave =claves =llave =clef =cle =cles ключ
link =link =links verlinkt enlace =lien =liens ссылк
page =page =pages =seite =seiten pagina страниц
tab =tab =tabs =pestana =pestanas onglet вкладк
button button knopf =boton =botones bouton кнопк
font =font =fonts typeface schriftart tipograf typograph шрифт
ink =ink cartridge tinte patrone =tinta cartucho =encre cartouch чернил картридж
antenna antenna =antenne =antennen antena антенн
mast =mast =masts sendemast pylon pylone =torres мачт вышк
switch-network commutat
firmware firmware прошивк
scheduler schedul planificad ordonnanc планировщик
kernel =kernel =kernels =nucleo =noyau ядр
script =script =scripts skript скрипт
file =file =files =datei =dateien fichero archivo fichier файл
folder folder ordner carpeta dossier папк
format =format =formats formato формат
beta =beta =betas
preview preview vorschau =previa preversion предварительн
plugin plugin plug-in erweiterung
notification notific notif mitteilung уведомл
label =label =labels labelled =mark kennzeich etiquet signale маркиров
sticker-quality =siegel =sello
fork =fork =forks abspalt spaltet bifurc scinde форк
telemetry telemetr телеметр
foundation foundation stiftung fundacion fondation фонд
survey survey umfrage befrag encuesta sondage опрос
auction auction versteiger auktion subasta enchere аукцион
brand =brand =brands =marke =marken =marca =marcas =marque =marques бренд
trademark trademark warenzeichen
invoice invoice rechnung factura facture счет-фактур
coupon coupon gutschein
surcharge surcharg zuschlag recargo surcout supplement
cell =cell =cells =zelle =zellen celula cellul клетк
blood =blood =blut sangre =sang кров
tumour tumor tumour mammogra опухол
surgery surgery operation operiert cirug =operates opera chirurg прооперир операци
prescription prescript rezept receta ordonnance рецепт
alarm alarm сигнализ
plasma plasma плазм
star =star =stars =stern =sterne estrella etoile звезд
cosmic comet komet cometa comete комет
protein protein proteine белк белок
volcano volcan vulkan вулкан
snow =snow =schnee =nieve =neige снег
sand =sand =arena =sable песок
salt =salt sodium natrium =salz =sodio =sel натри
headline schlagzeile
lock-out ausgesperrt
thermostat thermostat termostat термостат
projector projector proyector projecteur beamer проектор
doorbell doorbell turkling timbre sonnette звонок
scooter-kick scooter patinet trottinet roller самокат
cup =cup =cups
toy-bear =bear =teddy =teddybar peluche =ours =oso медвед
match-fire streichholz allumette =matches fosforo cerilla спичк
candle candle =kerze =vela =bougie свеч
trip =trip =trips =reise =reisen =viaje =voyage поездк
holiday-trip urlaub vacacion vacances отпуск
wedding wedding hochzeit =boda mariage свадьб
hall =hall =halle =halles
farmhouse bauernhof
lesson lesson unterricht leccion cours урок
exam =exam =exams prufung =examen экзамен
sentence-court verurteilt condamn приговор
lawsuit-group sammelklage
evidence evidence beweise pruebas preuves доказательств
witness witness zeuge testigo temoin свидетел
burglar burglar einbruch einbrech robo cambriol взлом
theft thief thieves =dieb =diebe diebstahl ladron voleur воры
warrant warrant beschluss =orden mandat ордер
identity-check altersprufung
loot loot beute botin butin добыч
casino casino gambl gluckspiel apuestas
championship champion meister campeon чемпион
stadium stadium stadion estadio stade стадион
song-chart playlist list-lecture плейлист
orchestra orchestr orquesta оркестр
painting painting gemald cuadro tableau картин
castle castle =burg =schloss castillo chateau замок
queue =queue warteschlange =cola =file-attente очеред
crowd crowd menge multitud foule толп
grade school-grade =note
homework homework hausaufgab deberes devoirs
primary-school primary grundschul primaria primaire начальн
secondary-school =lycee =lycees gymnasium instituto
breakfast breakfast fruhstuck desayun dejeuner завтрак
dinner =dinner abendessen =cena =diner ужин
toddler toddler kleinkind
minor-age minderjahr
soldier soldier soldat soldado солдат военнослуж
base-army =bases kaserne cuartel caserne
secret-service spionage
ghost ghost geist fantasma fantome призрак
test-data testdaten
reservation reserv buchung
lander moonlander landesonde mondlander aterrizador atterriss alunizador посадочн
probe-space =probe =sonde =sonda зонд
refuel refuel betank repost ravitaill дозаправ
oxygen oxygen sauerstoff oxigen oxyg кислород
gravity gravit schwerkraft
segment segment сегмент
radio-wave =funk =per-funk funksignal
reader =reader =readers =leser lector lecteur читател
listener horer oyente auditeur слушател
viewer viewer zuschauer espectador telespect зрител
subscriber subscriber abonnent abonad abonne подписчик
inhabitant inhabitant einwohner habitante habitant жител
household households haushalt hogares foyer
tree =tree =trees =baum =baume arbol arbre деревья
cloud-weather wolke
tide tide gezeiten marea maree прилив
anchor anchor =anker ancla =ancre якор
tanker tanker petrolero petrolier танкер
crew =crew =besatzung =personal tripulac equipage экипаж
repairable repairab reparierbar reparabl
swappable swappab wechselbar intercambi interchang
wall-box wallbox charger-home
lid =lid =deckel =tapa couvercle крышк
graphics-card grafikkarte
interest-rate leitzins
central-bank zentralbank
dark-pattern manipulativ
shelf =shelf =shelves =regal =regale estante rayon полк
parent-company mutterkonzern
subsidiary subsidiar tochterunt filial
joint-venture gemeinschaftsunt
wages-min mindestlohn
four-day viertage
leaflet leaflet
deepcopy klon geklon cloned cloning clon clone клон
impersonate pose-as
hostage hostage geisel rehen otage залож
`
