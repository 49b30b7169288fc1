/** People, ways, vehicles, the state and the city. In the format of `index.ts`. */
export const PEOPLE_AND_PLACES = `
courier courier kurier coursier mensajer repartidor livreur zusteller курьер
truck-driver lastwagenfahr routier camioner дальнобой
chain-store chain kette chaîne cadena
shopkeeper shopkeep laden ladenbesitz boutique commerçant tendero лавк магазинчик
baker baker bakery =bäck boulang panad пекар
butcher butcher metzger bouch carnicer мясник
restaurant restaurant gaststät trattoria ресторан
hotel hotel hôtel отел гостиниц
guest guest =gast gäste invité huésped invitad гост
visitor visitor besucher visiteur visitant посетит
tourist touris turis турист
traveller travell reisend voyageur viajer путешеств
commuter commut pendler navett пригород
pedestrian pedestrian fußgäng piéton =peat пешеход
cyclist cyclist radfahr radler cyclist ciclist велосипедист
motorist motorist autofahr automobilist водител
passer bystander passant transeún прохож
swimmer-pool swimming =pool schwimmbad freibad piscine piscin бассейн
beach beach strand plage пляж
coast coast küste =côte costa litoral побереж берег
harbour harbour harbor hafen häfen =port puerto порт гаван
lake =lake =lakes =see =seen =lac laguna =lago озер
valley valley =tal vallé valle долин
hill =hill =hills hügel colline colina холм
desert desert wüste désert desiert пустын
field-land fields acker =feld champ campo поле
meadow meadow wiese prairie =prad =луг
park =park =parks =parc parque парк
playground playground spielplatz площадк
square square =place plaza площад
district district bezirk viertel quartier barrio distrit район округ
suburb suburb vorort banlieue suburbio afuer пригоро
province province provinz provinci провинц област
municipality municip gemeinde commune municipi муницип
resident resident bewohner anwohner einwohn riverain habitant vecin residente жител
citizen citizen bürger citoyen ciudadan граждан
crowd-fund crowdfund schwarmfin micromecen краудфанд
donor donor donat spende spender donat =dona пожертв
sponsor sponsor mécén patrocin спонсор
agency agency agencies agentur =amt agence agencia агентств
ministry ministry ministerium ministère ministeri министерств
embassy embassy botschaft ambassad embajad посольств
council council =rat stadtrat gemeinderat conseil consejo concej совет
committee committee ausschuss comité комитет
union-labour unions gewerkschaft syndicat sindicat профсоюз
campaigner campaigner activist aktivist militant activista активист
civil-rights bürgerrecht правозащит
lobby lobby лобби
majority majority mehrheit majorité mayorí большинств
minority minority minderheit minorité minorí меньшинств
ruling ruling entscheid urteilt verdict fallo décision sentencia решени постанов
plaintiff plaintiff kläger plaignant demandant истец истц
defendant defendant angeklagt accusé acusad ответчик подсуд
lawyer attorney barrister anwalt anwält rechtsanw jurist avocat abogad letrad адвокат юрист
prosecution prosecut staatsanw procureur parquet fiscal прокур
inmate inmate =jail gefängnis häftling détenu preso cárcel заключен тюрьм
crime crime criminal straftat verbrech kriminell crimin delit преступ
murder murder =mord meurtre asesin убийств
robbery robbery robber =raub überfall braquage atraco ограблен
fake-goods counterfeit fälsch gefälscht contrefaç falsif falso =faux fausse подделк фальшив поддельн
forgery invented bidon inventad выдуман вымышл
smuggle smuggl schmugg contreband contraband контрабанд
drug-illegal narcotic drogen stupéf narco наркот
weapon weapon waffe =arme =arma оружи
bomb =bomb bombe bomba бомб
gun =gun =guns pistol gewehr fusil пистолет
army =army armee streitkr bundeswehr armée ejército армия армии
navy =navy flotte armada marina флот
troop troop truppe troupe tropa войск
veteran veteran veterano ветеран
peace peace frieden =paix =paz
treaty treaty traité tratad
neighbour-state neighbouring nachbarl соседн
immigrant immigr migrant einwander zuwander inmigr мигрант
asylum asylum =asyl asile asilo убежищ
visa =visa =visas visum visado =виз
customs =customs zollb douan aduan таможн
export-goods exports exportiert exporta экспортир
cargo cargo freight fracht ladung =fret mercanc груз
container-box contenedor conteneur контейнер
railcar wagon waggon vagón вагон
platform-rail gleis bahnsteig =quai andén перрон
connection connection anschluss anschlüss correspond enlace пересад соединен
fare =fare fares ticketpreis fahrpreis billete проезд
ticket fahrkarte fahrschein ticket billet boleto billete entrada билет
delay-min verspätung retraso опозд
road =road roads straße strasse =rue carretera calle дорог улиц
motorway motorway highway autobahn autoroute autopista шосс автомагистр
lane =lane =lanes =spur fahrspur =voie carril полос
junction junction crossing kreuzung carrefour cruce перекрест
parking parking parkplatz parken geparkt stationn aparc estacion парков стоянк
garage garage werkstatt atelier taller гараж мастерск
petrol petrol gasoline benzin essence gasolin бензин
diesel diesel дизел
hydrogen hydrogen wasserstoff hydrogèn hidrógen водород
tyre =tyre reifen =pneu neumátic =шин
wheel wheel räder =rad =roue =rued колес
door-car doors türen =tür portière portes puert двер
handle handle griff poignée manill ручк
window-pane window fenster fenêtre ventan окно окна
roof-top rooftop =dach =toit tejad крыш
engine-motor motor moteur мотор
steering steering lenkrad volant руль
seatbelt seatbelt sicherheitsgurt ceinture cinturón ремень
helmet helmet =helm casco
bicycle bicycle cycling fahrrad =räder =vélo bicicleta =bici велосипед
motorcycle motorcycl motorrad =moto motocicl мотоцикл
helicopter helicopter hubschr hélicopt helicópt вертолет
balloon balloon ballon globo аэростат
crane =crane =cranes =kran =grue =grúa кран
kite =kite =kites drachen cometa змей
rope =rope =seil corde cuerda канат веревк
net-fish =nets netze filet сетк
boat =boat =boat =boot bateau barca лодк катер
submarine submarino подлодк
ferry ferry fähre traversier transbord паром
island insel =île =isla остров
wave =wave =waves welle vague =ola волн
wind windkraft windpark éolien eólic ветр ветроэн
current-tide tidal gezeiten =maré =tide приливн
dam =dam =dams staudamm barrage presa embals плотин
pipeline pipeline rohrleit gazoduc oleoduct трубопров
gas =gas =gaz erdgas =газ
coal =coal kohle charbon carbón угол =угл
electricity electricity strom électric electricid электрич
grid =grid =grids stromnetz энергосист
power-station kraftwerk centrale электростанц
turbine turbin турбин
transformer umspann transformateur transformador трансформ
meter-device zähler stromzähler compteur contador счетчик
bill-pay =bills rechnung facture factura
heating heating heizung wärme chauff calefacc отоплен
heat-pump heatpump wärmepump pompe насос
stove stove =oven =ofen =herd =öfen poêle =four horno estufa печь печи плит
fridge fridge refrigerat kühlschr réfrigérat frigo nevera холодильник
laundry laundry wäsche linge lessive colada белье
shirt shirt =hemd chemise camisa рубашк
sock =sock =socks socke chaussett calcetín носк
dress =dress kleid =robe vestid платье
fashion fashion =moda мода модн
`
