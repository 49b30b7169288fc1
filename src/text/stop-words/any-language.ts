import { foldWord } from '../fold/fold-word.ts'

/**
 * Whether a folded word is a stop word in any language of the bot, or in Italian or Dutch. For clustering and interests,
 * which compare articles across languages; summaries know the language and use `stopWords`.
 */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded)
}

const EN = `a about above after again against all also am an and any are as at be because been before being below
between both but by can could did do does doing down during each even ever every few for from further had has have
having he her here hers him his how i if in into is it its itself just like made make makes many may might more most
much must my near never new no nor not now of off on once one only onto or other our out over own per rather same say
says said saying she should since so some still such than that the their them then there these they this those though
through to too two three four five under until up upon us use used uses using very was we were what when where which
while who whom whose why will with within without would yet you your first last next later today tomorrow yesterday
week weeks month months year years day days hour hours monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december according among around across
already another back because become becomes come comes get gets give gives go goes going got know let look need
nearly take takes time way well want wants while whether per via amid than it's that's several found live
million billion trillion thousand percent`
const DE = `aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bis bisher
da dabei dadurch dafur damit danach dann daran darauf daruber das dass dein dem demnach den denen der deren des deshalb
die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige einigen er erst
erste ersten es etwa etwas euch fur gegen gibt haben hat hatte hatten heute hier ich ihm ihn ihnen ihr ihre ihrem ihren
ihrer im immer in ins ist ja jahr jahre jahren jede jeder jedes jetzt kann kein keine konnen konnte konnten laut machen
macht man mehr mehrere mit musste nach nachdem nicht noch nun nur ob oder ohne rund schon sehr sei sein seine seinem
seinen seiner seit sich sie sind so sogar soll sollen sollte sollten sowie statt uber um und uns unter viele vom von vor
wann war waren was weil weiter weitere weiteren welche wenn wer werden wie wieder will wir wird wo wollen worden wurde
wurden zu zum zur zwar zwei drei vier zwischen monat monate woche wochen tag tage tagen montag dienstag mittwoch
donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember neue neuen neuer neues
million millionen milliarde milliarden prozent tausend`
const ES = `al algo algunos ante antes aunque cada como con contra cual cuando de del desde donde dos durante e el ella
ellas ellos en entre era es esa ese eso esta estaba estan estar este esto estos estas fue fueron ha habia han hasta hay la
las le les lo los mas me mi mientras mismo muy nada ni no nos o otra otras otro otros para parte pero poco por porque que
quien se sea segun ser si sido sin sobre solo son su sus tambien tan tanto tiene tienen toda todas todo todos tras tres un
una uno unos unas ya y nuevo nueva nuevos nuevas ano anos dia dias mes meses semana semanas hoy ayer lunes martes miercoles
jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
mil millon millones ciento`
const FR = `a afin alors apres au aucun aussi autre autres aux avant avec avoir bien car ce cela celle celles celui ces cet
cette ceux chaque comme contre dans de depuis des deux donc du dont elle elles en encore entre est et ete etre eu fait fois
font il ils je jusqu l la le les leur leurs lors lui mais meme moins ne ni nos notre nous on ont ou par parce pas peu peut
plus pour pourrait pres puis qu quand que quel quelle qui sa sans se selon ses si son sont sous sur ta tous tout toute
toutes tres trois un une vers vous y annee annees an ans jour jours mois semaine semaines nouveau nouvelle nouveaux lundi
mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre decembre c'est`
const PT = `ao aos as ate com como da das de depois do dos e ela elas ele eles em entre era essa esse esta este eu foi foram
ha isso isto ja la mais mas mesmo muito na nao nas nem no nos num numa o os ou para pela pelas pelo pelos por porque qual
quando que quem sao se sem ser seu seus sobre sua suas tambem tem um uma voce novo nova novos novas anos dia dias mes`
const IT = `ai al alla alle anche che chi ci come con da dal dalla degli dei del della delle di e gli ha hanno il in la le lo
ma nel nella non o per piu quando questa questo se si sono su sul sulla suo un una uno`
const NL = `aan al als bij dat de deze die dit door een en er het hij hun ik in is kan maar met naar niet nog of om onder ook op
over te tot uit van voor was wat werd wij worden wordt ze zich zijn zo`
const RU = `а без бы был была были было быть в вам вас весь во вот все всего всех вы где да даже два для до его ее если есть
еще же за здесь и из или им их к как какой когда которая которого которой которые который которых кто ли либо между меня мне
может можно мы на над надо нас не него нее нет ни них но ну о об один одна однако около он она они оно от очень по под после
потому почти при про раз с сам свое своего своей свои своих себя сейчас со стал стала стали так также такие такой там тем теперь
то того тоже той только том три тут ты у уже хотя чего чем что чтобы эта эти этих это этого этой этом этот я год года году лет
месяц месяца день дня дней неделю недели новый новая новое новые нового новой понедельник вторник среду четверг пятницу субботу
воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря млн млрд тыс миллион миллиона
миллионов миллиард миллиарда миллиардов процент процентов тысяч`
const UK = `а або але без був була були було бути в вже від він вона вони все для до є за з зі і із його її їх й коли який яка які
між на не нових ні о про під після по при та так також те ти то у у це цей ця ці що щоб як року років день дня тижня компанія`

const STOP_WORDS = new Set(
  [EN, DE, ES, FR, PT, IT, NL, RU, UK].flatMap((list) => list.split(/\s+/u).map(foldWord)),
)
