/** What people and things do. In the format of `index.ts`. */
export const ACTIONS = `
grow =grow =grows =growing =grew wachs wuchs wächst croît crois creci =crece растет растут вырос
begin-work =resume =resumes =resumed wiederaufn reprend repris reanud возобнов
continue continu =weiter fortsetz =setzt poursui =continue contin sigue seguir продолж
stay =stay =stays =stayed =remain =remains bleib blieb =reste rester restent =queda quedar permanec оста
happen happen occur geschieh geschah passiert ereign arrivé produit =ocurre ocurri sucede происход произошл случил
change change changing =changed änder verändert =wandel changement modifi cambi измен перемен
grip =catch =catches =caught =fängt gefasst attrap =capta atrap пойма
fail =fail =fails =failed failing scheiter misslang échou échec =fracasa fracas провал неудач
try =try =tries =attempt attempts versuch =essaie =tent =intenta intent попыт пыта
need-help =beg =asks asking =bittet =bitten gebeten =pide piden pidió проси попроси
call-for =urge =urges urged =calls appeals =fordert fordern gefordert aufgeford exige réclam =exig reclam требу призыва призвал
want =want =wants =wanted =will =wollen wollte wünsch =veut veulent voulait vouloir =quiere quieren quería querer =хоч хотел желают
think =think =thinks thought =believe =denk dacht glaub meint pense pensent croit =cree creen piensa считает думает полага
know-fact =known knows bekannt =weiß wusst connu =sait conocid =sabe saben известн знает узна
see =see =sees =seen =saw =sieht gesehen =sehen =voit =vu =vus =ve =ven visto видит увиде видел
hear-of =hear =hears =heard =hört gehört =hören entend =oye escuch слыш услыш
watch-over monitor =watches watched beobacht überwach surveill observ vigil supervis наблюд следит отслежив
look-for =seeks =sought =looking sucht gesucht cherch recherch busca buscan ищет ищут разыск
find =find =finds =found =findet fanden gefunden entdeck trouv découv encontr =hall descubr нашел нашли найти обнаруж находк
get =get =gets =got =bekommt bekam erhält erhalten erhielt obtient obtenu reçoi =reçu =recibe recib obtien получ
give =give =gives =gave given =gibt gegeben =geben =donne =donn =da =dan entreg =dará дает даст отда переда
take =take =takes =took taken nimmt genommen =nehmen prend =pris prise =toma tomar =tomó взял взять =бер забра
bring =bring =brings brought =bringt gebracht apport =amèn =trae =traj приве прин
carry =carry =carries carried trägt getragen transport porte transporta =llev перевоз везет несет
hand-over =hand =hands handed übergeb =übergibt ausgehänd remet remis entregar вруч передач
show-up appear emerge taucht erschein appara surgi aparec surge появ
vanish vanish disappear verschw disparaî dispar desapar исчез пропал
leave-behind abandon =leaves verlass quitt =laisse abandonn =deja покин бросил
arrive-at reach =reaches reached erreich attein alcanz =lleg дости прибы
return-back =returns =returned =back zurückk kehrt =rückkehr retour revien =vuelve volver regres верну возвращ
reopen reopen wiedereröff rouvr réouver reabr reapert
open-up =opens =opened opening eröffn öffnet geöffnet =öffnen ouvre ouvert ouverture ouvrir =abre abrió abrir abiert apertura откры
shut-out exclude excluded ausschl ausgeschl exclu исключ
pull =pull =pulls withdrawn withdraw zieht zurückzieh gezogen retire retir =tira отозва изъя
push =push =pushes =drängt gedräng pousse presion empuj давит толка
throw-out =throws =kick =wirft geworfen rausgew expuls expul выгна изгна
hit =hit =hits struck =trifft getroffen frapp percut touch golpe impact врез удар попал
crash-into crash crashes =prallt aufprall écras s'écrase estrell разби
break-down breaks broke broken =bricht gebrochen kaputt cassé rompu =romp =rota =roto слома разруш
tear =tear =torn gerissen =reißt déchir =rasg порва
cut-off =cuts cutting trennt abgeschn getrennt coupe coupé coupure corta cortó corte отрез отключ перерез
burn-down burns burned brennt gebrannt verbrannt =brûl incendi =arde ardió quema горит сгоре
explode explod explosion explosi взорва взрыв
sink =sink =sinks =sank versenk gesunken coule naufrag =hund тонет затону
flood-over flooded überschwemm überflut inond inund затоп
freeze freez froze frozen einfrier friert eingefroren =gel congel замороз замерз
melt =melt schmilz schmelz geschmol =fond derret плав таян
heat-up heated erhitz erwärm chauff calient нагре
cool-down cooled cooling gekühlt =kühl refroid enfri refriger охлад
fill-up =fills filled füllt gefüllt rempli =llen заполн напол
pour =pour =pours gießt verse vierte лить
drop-off dropped =lässt abgeworf lâche =solt сброс
lift =lift =lifts lifted =hebt gehoben soulev =lève levant подним подня
climb-up climbs climbed kletter klettert grimp escal =trep взбир
fly-off abgehob décoll despeg взлет
land-on lands landed gelandet landet atterri aterriz alunizó приземл
steer steer navigated steuert gesteuert =lenk pilot dirig conduc управля
turn-on =activate activated aktivier einschalt eingeschaltet allum activ encend enciend включ активир
turn-off deactivat disabled abschalt abgeschaltet deaktivier ausschalt éteint désactiv =apag desactiv выключ отключи деактив
plug =plug =steckt stecker branch enchuf подключ
link-up linked connected verbund verbind relié raccord conect =unid связа соедин
separate split splits separat spaltet aufgespalt trennen sépar scind divid escind раздел отдел
gather gather collects sammelt gesammelt rassembl recueill recog =reun recopil собира собра
store-up stored stores speichert gespeichert almacenad guarda guard храни сохран
keep-up keeps =kept behält behalten =hält gehalten =garde gardé conserv mantien manten держит удерж
let =let =lets lassen lässt laiss dejar pozvol позвол
help-out helps helped hilft geholfen helfen =aide =aidé =ayud помог помощ
save-from saved rettet gerettet rettung =sauv secour =salv rescat спас
protect protect schützt geschützt schutz protég proteg prote защит защищ
threaten threat droht drohen bedroh menac amenaz угрож угроз
fear-of fears feared fürcht befürcht angst crain =peur =tem miedo боит опаса страх
hope =hope =hopes hofft hoffnung espèr espoir esper надее надежд
worry =worr sorgen besorg inquiét préoccup preocup беспоко трево обеспоко
surprise surpris überrasch étonn sorprend удив неожид
laugh laugh lacht lachen =rire =ríe =risa смеет смех
cry =cry =cries weint pleur llora плач
love =love =loves =liebt liebe =aime amour =ama =amor =люб
hate =hate hasst haine déteste =odio ненави
like-it likes liked gefällt =mag =plaît gusta нрав
prefer prefer bevorzug lieber préfèr prefier предпоч
ignore ignor missacht игнорир
forbid-use outlawed untersagt proscri =vet воспрещ
punish punish bestraf straft sanctionn =puni castig sanciona наказ оштраф
reward reward belohn belohnung récompens recompens premia вознагр наград
blame blame schuld faute =culp =вин обвиня
regret regret bedau bereu regrett lament arrepent сожал
forgive forgiv verzeih pardon perdon прост
lie-to =lies =lied lying =lügt gelogen =ment =mint врет солга
cheat cheat betrüg betrog schummel trich engañ tramp обман мошен
deceive deceiv mislead täusch irreführ tromp engaños вводит
pretend pretend posed angeblich prétend fingi prétexte притвор выдава
hide-away hides hidden versteck verborg verheiml cache caché dissimul escond ocult скры скрыва пряч
reveal-it uncover enthüll aufgedeckt aufdeck révèl dévoil revela desvel раскры выявил
explain explain erklär erläuter expliqu explic объясн
describe describ beschreib décri describ описа
tell =tell =tells =told erzählt erzählen raconte cuenta contar рассказ
argue =argu argument streit argüe débat спор довод
debate debat diskut discut debatt обсужд дискусс дебат
agree-on agreed agreement einigt einigung geeinigt entend accord acuerd =pact догов соглас
refuse refus refuses weigert verweiger rehúsa отказыв
insist insist beharr besteht настаив
demand-pay claims claim anspruch réclamation reclama претенз
complain-of complain beschwert beklagt plaint plaign queja =quej жалу
apply-for applied applies applicant bewirb bewerb beantrag antrag candidat solicit заявк заявлен
submit submit filed files eingereicht reicht einreich dépose déposé presentó подал пода
accept accept akzept annehm angenomm accepté acept приня
approve approve approves gebilligt billigt zustimm approuv aprob утверд одобри
reject rejects rejected abgelehnt verworf ablehn rejet rechaz отклон
postpone-to postponed vertagt ajourn pospon отсрочк
prepare prepar vorbereit prépar подгот готовит
organise organis organiz veranstalt организ
manage manage managed manages verwalt =leitet gestion =gér gestiona управл
lead-team leads leader heads leitet geleitet leitung dirige lidera encabez возглав
own =own =owns owned besitzt gehört possèd appartien posee pertenec владе принадл
rent =rent rents rented renting miete mieten vermiet =loue louer location alquil аренд сним
borrow borrow leiht geliehen ausleih emprunt prest заем одолж
spend spend spends spent ausgegeben dépens =gast потрат тратит расход
earn =earn earns earned verdient gagne cobra зараб
owe =owe =owes schuldet schulden dette =deud adeud долг задолж
invest invest investier invierte вложи влож инвестир
trade trade trades trading handelt échang comercia intercamb торгу обмен
produce produc produces produziert fertigt gefertigt hergestellt produi produire fabriqu fabric produz выпуска произвед
assemble assembl montier zusammengeb ensambl сборк собрал
install install installier eingebaut instal установ
equip equip ausgerüst ausstat ausgestattet équip équipé оборуд оснащ
design-it designed entworfen entwirft entwickelt conçu concev diseñad разработа спроект
invent invent erfunden erfind =erfindet inventé изобре выдум
create creat erstell geschaffen schafft =crée =créa =crea созда
destroy-it destroys destroyed zerstör vernicht détrui destruy destroz уничтож разруши
waste waste verschwend =müll abfall gaspill déchet désperdi desperdic residu basur отход мусор
clean clean reinig sauber =putz nettoy limpi чист убор
cook-it cooks kocht =koch cuisin cocin повар
eat =eat =eats eating =isst essen mange manger comer comid питан
drink drink trink getränk boire boisson =beb пить напит
sleep-in asleep schläf schlaf =dort dormir sommeil duerm dormir sueño спит =сон
wake =wake wakes weckt aufwach réveil despiert просып пробуд
sit =sit =sits sitzt assis sentad сидит
stand-up =stand =stands steht gestanden debout parad стоит
run-away =flee =fled flieht geflohen flucht =fui =huy =huid бежа сбежал
walk-out walks läuft marche camin пешк
ride =ride =rides riding fährt gefahren fahrt rouler roule monta viaja едет ездит
swim =swim schwimm =nage natación плыв плава
dive =dive divers tauch plong =buce =buzo ныря водолаз
dig =dig =digs =dug =grab gräbt creus excav =cav копа раскоп
plant-seed planted pflanz plantá sembr сажа посад
harvest harvest ernte récolt cosech урожа
feed =feed =feeds füttert gefüttert speist nourri alimen aliment корм кормит пита
breed breed zücht =élev разведен
hunt =hunt =jagd =jagt gejagt chass =caza охот
kill =kill kills killed tötet getötet =tuer =tué =mata =mató muert убит убива погиб
die =die =dies =died stirbt starb gestorben meurt =mort muere murió умер погибл смерт
born =born geboren naissance =nace =naci рожд родил
live-in lives lived =lebt gelebt wohnt =vit vivre habite =vive viven =vivi живет живут прожив
marry =marr heirat =boda женит свадьб
teach teach teaches unterricht lehrt enseign enseñ преподава учител
train-up trains ausgebildet ausbild formation formaci обучен подготовк
learn-it learns learned lernt gelernt apprend aprend учит научил
study-at studying studier étudi estudia учится
examine examin untersucht prüft analys analiza изуч исслед проанал
count-up counts counted zählt gezählt compte подсчит насчит
compare compar vergleich compara сравн
guess guess errät devin adivin угад
predict predict vorherge prédit predic предсказ
doubt doubt zweif bezweif doute =dud сомне
suspect-of suspect verdächt verdacht soupçon sospech подозр
trust trust vertrau confian confi довер
fight fight fights kämpf kampf lutte combat lucha combat борьб боре сража
win-over beats =beat besieg schlägt geschlag vence derrot побежд обыгр
lose-it loses =lost verlier verloren =verliert =perd perdu pierd perdi теря потеря
play =play =plays played spielt gespielt =joue jouer =jueg =jug играет
sing-song sings =sang singt gesang chant =cant поет пение
dance =danc =tanz baila baile танц
draw =draw =draws drawn =drew zeichnet gezeichnet dessin dibuj рису нарисов
paint-it painted =malt gemalt peint =pint нарисова красил
write-it writes wrote written schreibt geschrieben schreiben =écri escrib пишет написа
read-it reads liest gelesen lesen =lit =lire =lee =leer чита прочит
print print druckt gedruckt drucken imprim напечат печат
send =send sends =sent schickt gesendet geschickt senden envoi envoy =envi отправ посла присла
receive receiv empfäng empfang récep reçoit recept прием принима
post-it posts posted postet publicó опубликова выложил
share-it shared teilt geteilt partag compart дели подели
follow follow folgt gefolgt =suiv =suit siguen подпис следу
press-on presses pressed drückt gedrückt appui =puls нажа нажима
click click klick cliqu =clic щелч клик
type-in types tippt getippt =tape =tapé tecle набира
swipe swipe wischt gliss desliz смахн
scroll scroll défil desplaz прокруч листа
tap-on =taps =antipp toque касан
`
