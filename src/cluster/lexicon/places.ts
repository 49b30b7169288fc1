/**
 * Countries and cities whose name differs between languages, in the format of `index.ts`. A place is compared like a name: Rome is
 * the same in `Roma`, `Rom` and `Риме`.
 */
export const PLACES = `
chile chile chili чили
argentina argentin аргентин
colombia colombi kolumbi колумби
peru =peru =perou =перу peruan
egypt egypt agypt egipt египт
greece greece greek griech grecia grece греци
portugal portug португал
belgium belgi belgium бельги
czechia czech tschech checa checo tcheq чехи чешск
slovakia slovak slowak eslovac eslovaqu словаки словацк
hungary hungar ungarn ungar hungria hongri венгри
romania romani rumani roumani румыни
bulgaria bulgar болгар
serbia serbi сербия сербск
croatia croati kroati croac хорвати
estonia estoni estland estonie эстони
latvia latvi lettland letoni lettoni латви
lithuania lithuan litau lituan литв
belarus belarus weissruss bielorr bieloruss беларус белорусс
kazakhstan kazakh kasach kazaj казах
iran =iran irani иран
iraq iraq irak ирак
saudi saudi arabia saud саудовс
emirates emirat dubai эмират дубай
qatar qatar katar катар
pakistan pakistan пакистан
vietnam vietnam вьетнам
thailand thailand thai таиланд
indonesia indonesi indones индонези
philippines philippin filipin филиппин
malaysia malaysi malasi малайзи
singapore singap сингапур
nepal nepal непал
nigeria nigeri нигери
kenya kenya kenia кени
ghana ghana гана
morocco morocc marokk marruec =maroc marocain марокк
ethiopia ethiop athiop etiop эфиоп
ivory-coast ivory elfenbeinkuste abidjan
hong-kong hongkong гонконг
rome =rome =roma =rom =рим =рима =риме =риму
milan milan mailand милан
venice venice venedig venecia venise венеци
turin =turin torino турин
naples naples neapel napoles неапол
lisbon lisbon lissabon lisboa лиссабон
seville seville sevilla севиль
ghent =ghent =gent =gand =gante гент
antwerp antwerp amberes anvers антверп
geneva geneva =genf ginebra geneve женев
zurich zurich zurcher цюрих
basel =basel basler =basilea =bale базел
cologne =koln kolner cologne colonia кельн
dresden dresd дрезден
breslau breslau wrocl breslavia вроцлав
prague prague prag =prag praga прага праге
warsaw warsaw warschau varsov варшав
copenhagen copenhag kopenhag copenhague копенгаг
athens athens athen atenas athenes афин
kyiv kyiv kiev =kiew киев
new-york newyork нью-йорк
california californ kaliforn калифорн
texas texas tejas техас
seoul seoul сеул
delhi delhi дели
geneva-lake genfersee
sydney sydney сидней
melbourne melbourne мельбурн
dublin dublin дублин
edinburgh edinburgh edimburg edimbourg эдинбург
phoenix phoenix
brittany bretagne
catalonia catalon katalon catalu catalog каталон
andalusia andalus andaluc андалус
galicia galicia galic галиси
bavaria bavari =bayern bayerisch baviera baviere бавар
saxony saxony sachsen sajonia =saxe саксон
hesse =hesse =hessen hessisch
bremen bremen bremer =breme бремен
moravia moravi mahren морави
olomouc olomouc olmutz оломоуц
alps =alps =alpen =alpes альп
baltic baltic ostsee baltico baltique балти
arctic arctic arktis artico arctique аркти
antarctic antarc antark антаркт
atlantic atlanti атлант
pacific-ocean pazifik pacifico-oc
danube danube donau danubio дуна
rhine =rhine =rhein =rin =rhin рейн
`
