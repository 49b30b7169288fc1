/** Time, size, properties, parts of things, and reports of them. In the format of `index.ts`. */
export const QUALITIES = `
idea =idea =idee =idée идея идеи
reason reason grund gründe raison razón motivo причин
cause =cause =causes caused ursache verursacht causé causa provoc вызва
effect effect auswirk wirkung effet conséquen efecto consecuen последств эффект
result outcome ergebnis résultat resultad результат итог
success erfolgreich réussi réussite éxito logra успешн
chance opportunity gelegenheit opportunit oportunid шанс
danger danger gefahr gefähr dangereu peligr опасн
safe sicher =sûr seguro надежн
hope-s aussicht perspective perspectiva
trouble trouble ärger ennui =lío неприятн
problem problem problèm проблем
mistake mistaken irrtum erreur equivoc ошиб
accident panne unglück malheur несчаст
difference differen unterschied différen diferenc отлич разниц
example example beispiel exempl ejemplo пример
rule vorschrift règle règlement regla reglament регламент
right-to rights recht rechte droit droits derecho
duty =duty duties pflicht devoir обязанн
ban banning untersag prohibición запрет
limit limits grenze obergrenze plafond =tope límite предел лимит
condition condition bedingung condición услов
exception exception ausnahme excepción исключен
deadline deadline frist fristen délai échéance plazo срок
date dates termin datum fecha дата даты
schedule timetable zeitplan fahrplan horaire calendrier calendario расписан график
appointment appointment verabredung =cita
break pause pausing pausiert pausar пауз перерыв
morning morning morgen morgens matin mañana =утр
evening evening abend abends =soir tarde вечер
night nights nacht nachts =nuit noche ночь ночи ночью
noon =noon mittag =midi mediodía полден полдень
day =days =tage =tag =jour jours =día =días день дней =дня
week weeks woche wochen semaine semana недел
month months monat =mois месяц
year years =year =jahr jahre année =an =ans =año =años =год года =лет году
decade jahrzehnt décennie década десятилет
century century jahrhundert siècle siglo =век столет
past former früher ehemal ancien anterior exmin бывш прежн
future zukunft künftig avenir futur будущ
today heute aujourd'hui =hoy сегодня
yesterday yesterday gestern =hier =ayer вчера
tomorrow tomorrow demain завтра
soon =bald bientôt pronto скоро вскоре
late verspätet =tard поздн
early =früh vorzeitig =tôt anticip temprano ранн досроч
again nochmals nouveau снова опять
first erste erster premier première primer primera первый первая первое первую
last letzte letzter dernier dernière último última последн
new =neue neuer neues nouveau nouvelle nuevo nueva новый новая новое новую
young =jung junge jeune joven молод
long lange länger =long longue largo длин долг
short =kurz court corto breve корот
high =hoch höher =haut hauteur élevé высок
low niedrig =bajo низк
deep =tief profond profund глубок
wide breit ancho широк
heavy schwer lourd pesado тяжел
light-weight leicht léger légère ligero легк
strong strong stark =fort forte fuerte сильн мощн
weak =weak schwach faible débil слаб
hard =hart =dur =duro тверд
soft weich =doux douce blando мягк
hot =heiß chaud caliente горяч жарк
dry =dry trocken =sec =seco =сух
wet =wet =nass mouillé mojado мокр
dirty dirty schmutz sucio гряз
loud =loud =laut bruyant ruidos громк
beautiful beautiful schön =beau belle hermos bonit красив
ugly =ugly hässlich =laid =feo уродл
funny funny lustig witzig drôle divertid смешн
serious serious ernst sérieu серьезн
simple simple einfach simpl sencill простой
difficult difficult schwierig difficile difícil трудн сложн
easy easily mühelos facile fácil легко
dangerous riskant risqué arriesg рискован
honest honest ehrlich honnête honest честн
fair gerecht équitable справедл
legal legal legally rechtm légal законн
illegal illegal unlawful rechtsw widerrecht gesetzw illégal ilegal незакон
guilty guilty schuldig coupable culpable виновн виновен
innocent innocent unschuld inocen невинов
official official offiziell amtlich officiel oficial официал
unknown unknown unbekannt inconnu desconocid неизвестн
famous famous berühmt célèbre famoso
popular popular beliebt populär populaire популяр
rare selten seltene rares =raro редк
common häufig fréquent frecuent распростран
normal üblich habituel habitual обычн
strange strange seltsam merkwürd bizarre étrange extrañ странн
real =echt =vrai =réel verdader настоящ подлинн
empty =leer leere =vide vacío vacía пуст
full =voll plein lleno llena полн
whole ganze gesamte entier entero весь целый
open offen öffentlich ouvert abierto открыт
closed geschlossen fermé cerrad закрыт
free =frei libre gratuit свободн
busy =busy beschäftigt occupé ocupad занят
ready ready bereit =prêt prête listo готов
alive alive lebendig vivant живой =жив
dead =dead =tot =tote toter =mort morte muerto мертв
sick krank malade enfermo
hungry hungry hunger hungrig =faim hambre голод
poor =arm =arme pauvre pobre бедн
rich reich riche =rico богат
expensive teuer teure teurer =cher chère =caro =cara дорого дороже
cheap billig günstig günstiger barato barata дешев
big =groß große großer grand grande большой больш крупн
small klein kleine kleiner petit petite pequeñ маленьк небольш
fast schnell rapide rápido быстр
slow langsam =lent lento медлен
better besser meilleur mieux mejor лучш
worse worse worst schlechter schlimm =pire =peor худш хуже
enough enough genug assez suffisant suficiente bastante достаточ
more =mehr weitere davantage =más больше
less weniger moins menos меньш
percent fifth fünftel cinquième quinto пятая пятую
quarter-part viertel quart четверт
third-part drittel tiers tercio треть
dozen dozen dutzend douzaine docena дюжин десятк
hundreds hundreds hunderte centaines cientos сотни сотен
thousands thousands tausende milliers miles тысяч
millions millionen
amount amount betrag summe somme montant importe =suma сумма сумму
number number =zahl anzahl nombre número cifra числ
size größe taille tamaño размер
share-part anteil cuota доля
average average durchschnitt moyenne promedio средн
total insgesamt =общ
top spitze sommet =cima вершин
list liste lista список
rank ranking rangliste classement clasific рейтинг
level level niveau nivel уровень уровн
step schritt étape =paso =шаг этап
stage stufe phase =fase
start-point anfang début principio inicio начало
end =ende schluss final конец конц
goal =goal =ziel objectif objetivo =meta цель цели
dream vision visión
proposal proposal vorschlag proposition propuesta предложен
draft draft entwurf ébauche borrador законопроект
reform reform réforme реформ
petition petition petición петиц
referendum referend volksabstim plebisc референд
ballot ballot stimmzettel =urne papeleta бюллетен
candidate candidate kandidat candidat кандидат
vote stimmen abstimm scrutin =voix votación голосов
poll-survey =poll umfrage sondage encuesta опрос
speech =rede discours discurso речь речи выступлен
interview interview entrevist интервью
press-rel pressemitteilung communiqué comunicado
headline titelseite portada
column-op opinion kommentar tribune meinung opinión мнени
letter brief briefe lettre carta письм
message botschaften nachricht message mensaje сообщени
call anruf anrufe appel appels llamada звон вызов
phone-number telefonnummer numéro numéro номер
address adresse adress dirección адрес
name namen =имя имен назван
title titel titre título заголов
sign schild panneau cartel знак табли
symbol symbol simbolo символ
colour farbe farben farbig couleur color цвет
form formular formulaire formulario анкет
signature signature unterschrift подпись подписа
document unterlagen papiers documento документ
file =akte akten dossier archivo expediente досье
evidence beweis beweise preuve prueba доказат улик
report bericht gutachten rapport informe отчет доклад
study untersuchung forschung recherche investigación исследовани
experiment experiment versuch expérience experiment эксперимент опыт
test getestet erprob probe essais испытан тестир
trial pilotprojekt pilot expérimentation piloto пилотн
method method methode méthode método метод
technique technique verfahren procédé técnica методик технолог
discovery discovery entdeckung découverte descubrim открыти
invention invention erfindung invención изобретен
theory theory theorie théorie teoría теор
formula formula formel formule fórmula формул
calculation calculat berechn rechnen calcul cálculo вычисл расчет
measurement messung gemessen mesure medición измерен
unit einheit unité unidad единиц
energy-eff efficien effizien efficac eficien эффективн
capacity capacity kapazität capacité capacidad мощност емкост
performance performance leistung performan rendimiento производител
quality quality qualität qualité calidad качеств
damage schaden schäden dégât =daño ущерб
cost kosten kostet =coût coûte cuesta coste стоимост стоит стоить
fee gebühren frais взнос плата
debt debts verschuld endett deuda долги
loan kredit darlehen crédit préstamo кредит
saving savings ersparnis épargne ahorro сбережен
pension pension rente retraite jubilac jubilad пенси
wage verdienst =paie sueldo
bonus bonus =bono бонус преми
tax steuern fiscal impuestos налоги
budget haushalt =etat presupuesto бюджет
economy economy wirtschaft konjunktur économie economía экономик
inflation inflation teuerung inflación инфляц
recession recession rezession récession спад рецесс
market märkte marché mercado рынк
demand absatz
supply angebot lieferkette offre oferta поставк
shortage shortage scarce mangel knapp engpass pénurie rupture escasez дефицит нехват
stock vorräte stocks existencias запас
sale ausverkauf soldes rebajas распродаж
order bestell commande pedido encarg заказ
purchase =kauf achat compra покупк
refund refund erstatt rückerstatt rembours reembols devol возврат возмещ компенс
return-goods rücksendung zurückgeben devolver
warranty warranty garantie garantía гарант
customer kundschaft clientèle clientela
brand =marke =marken marque marca бренд
competitor konkurrenz concurrent competidor конкурент
headquarters headquarter hauptsitz zentrale siège =sede штаб
branch filiale niederlassung succursale sucursal филиал
subsidiary tochter tochterfirma filiale дочерн
founder gründer fondateur fundador основател
manager manager leiter leiterin responsable gerente менедж руководит
staff belegschaft personal personnel effectif персонал
worker arbeiter arbeitnehmer ouvrier obrero рабоч
job arbeitsplatz arbeitsplätze emploi poste empleo puesto вакансия
expert fachleute sachverständ spécialiste especialista специалист
group gruppe groupe grupo группа группы группу группир
member mitglied membre miembro участник член
team mannschaft équipe equipo команд
leader anführer führung líder лидер
boss chefin leiter dirigeant =jefe начальник
chair chairman vorsitz aufsichtsrat présidence presidenc председ
spokes sprecher portavoz представител
minister ministre ministro министр
mayor bürgermeister oberbürger maire alcalde =мэр
governor governor gouverneur gobernador губернатор
federal federal fédéral федерал
national landesweit nationwide nacional общенац
local örtlich lokal local местн
foreign ausländ étranger extranjer иностран зарубеж
world weltweit =welt mondial mundo mundial всемир
area gebiet =zone =zona зона территор
place =ort =orte =lieu lugar место мест
side seite =côté =lado сторон
centre zentrum centre centro центр
border grenz frontière frontera границ
north nördlich norden =nord norte север
south südlich süden =sud =южн
east =east eastern osten östlich =este восток восточн
west =west western westen westlich ouest oeste запад
inside innen intérieur interior внутр
outside außen extérieur exterior внешн снаруж
distance distance entfernung abstand distancia расстоян
remote =fern remoto remota удаленн дистанц
near =nähe =nahe =près cerca рядом близ вблизи
way =weg chemin camino путь
direction richtung sentido направлен
line linie ligne línea лини
point punkt point punto пункт точк
corner =ecke =coin esquina
edge =rand kante =bord borde край
surface surface oberfläche superficie поверхност
layer layer schicht couche =capa слой слои
hole =loch löcher =trou agujero =дыр отверст
piece piece stück morceau pedazo кусок
part =teil teile partie pièces parte pieza часть детал
type =art sorte genre =tipo =тип =вид
model baureihe modèle modelo модел
series reihe baureihe série serie серия
generation generation génération generación поколен
successor nachfolger successeur sucesor преемник
predecessor predecessor vorgänger prédécess antecesor предшествен
original original ursprüng origin оригинал первонач
copy kopie kopien copie copia копи
picture bilder =foto fotos photo photos =foto imagen фотограф снимок снимки картин
video videos aufnahme aufnahmen enregistr grabac видеозап запись
clip =clip ausschnitt extrait fragmento ролик клип
voice stimmen =voix =voz голоса
word =wort wörter =mot palabra слово слова
sentence =satz sätze phrase frase фраз
text texte texto текст
page seiten =page página страниц
story geschichte histoire historia истори
book bücher =buch roman livre libro книг
author autor autorin auteur écrivain escritor писател автор
publisher verlag verlage éditeur editorial издател
newspaper blatt quotidien diario газет
journalist reporter presse prensa пресс
reader leserin lecteurs lectores читател
audience publikum zuschau público зрител аудитор
account konto konten compte cuenta аккаунт учетн
user benutzer usager usuario юзер
profile profile profil perfil профил
contact contact kontakt contacto контакт
friend friend freund =amis =ami amigo друз друг
family familien famille familia семь семей
child kindern enfants niños детей дети детск
adult adult erwachsen adulte взросл
woman frauen femme mujer женщин
man männer homme hombre мужчин
couple couple =paar pareja пара
human menschlich humain humano человеч
machine maschine maschinen machine máquina машина
engine-search suchmaschine
advert anzeige anzeigen annonce anuncio объявлен реклам
banner banner bandeau баннер
choice auswahl choix elección
consent consent einwilligung zustimmung consentement consentim согласие
setting setting einstellung réglage paramèt ajuste настройк
menu =menu =menü =menú меню
button knopf bouton botón кнопк
icon =icon icône icono иконк значок
feature neuerung nouveauté novedad новинк новшеств
tool-sw werkzeuge outils utilidad инструмент
option möglichkeit possibilité posibilidad опци вариант
default default standardmäß défaut predeterm умолч
error fehlermeldung fehler erreur error ошибка ошибк
crash-sw abstürze absturz plantage cuelgue
bug programmfehler bogue =баг
hole-sec sicherheitslücke vulnérabilité brecha
hijack hijack gekapert kapern détourn secuestr перехват захват
phish phish hameçon фишинг
trap =trap falle piège trampa ловуш
fraud betrug betrüger arnaque escroc estafa мошенн
victim opfer victime víctima жертв пострад
attacker attacker angreifer attaquant злоумышленник
intruder intrus eindring intrusión вторжен взлом
data datensatz donnée =dato данных
record datensätze registre registro запис
credential credential zugangsdaten identifiant credencial учетные
key schlüssel =clé clave ключ
lock schloss verriegel verrou cerradura bloquea замок
code quelltext
program programme programm programa программ
script drehbuch scénario guion сценар
release veröffentlichung sortie lanzamiento релиз
maintenance maint wartung entretien mantenim обслужив поддерж
maintainer maintainer betreuer mainteneur mantenedor сопровожд мейнтейн
contributor contribut contributeur colaborador
community gemeinschaft communauté comunidad сообществ
foundation stiftung fondation fundación фонд
association verein verband association asociación ассоциац союз
institute institut institut instituto институт
laboratory labor forschungslabor laboratoire laboratorio лаборатор
observatory observat sternwarte обсерватор
spacecraft raumsonde raumschiff sonde vaisseau аппарат зонд
astronaut astronaut raumfahrer cosmonaut космонавт астронавт
orbit umlaufbahn orbite órbita орбит
exoplanet exoplanet экзопланет
planet planeten planète planeta планет
star stern sterne étoile estrella звезда
galaxy galax галактик
asteroid asteroid astéroïd астероид
comet =comet =comets kometen comète комет
atmosphere atmosph атмосфер
debris debris trümmer débris escombro restos обломк
meteor meteor météor метеор
weather wetter météo meteorol метео погод
forecast vorhersage prévision pronóstico прогноз
`
