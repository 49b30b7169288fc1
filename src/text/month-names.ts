/**
 * Names of months and days in the languages of Europe, Turkish, Indonesian and Arabic: the long and short forms in the
 * Unicode CLDR, folded with `foldLetters`, and further abbreviations found in feeds.
 */

const MONTH_WORDS = [
  'ene enero gen gener gennaio ian ianuarie jaan jaanuar jan janeiro januar januara januari ' +
    'january janv janvaris janvier led leden ledna oca ocak sausio sausis sty styczen stycznia ' +
    'tammi tammikuu tammikuuta ιαν ιανουαριου січ січень січня янв январь января януари яну јан јануар ' +
    'يناير جانفي',
  'feb febbraio febr febrer febrero februar februara februari februarie februaris february ' +
    'fev fevereiro fevr fevrier helmi helmikuu helmikuuta lut lutego luty sub subat uno unor ' +
    'unora vasario vasaris veebr veebruar φεβ φεβρουαριου лют лютии лютого февр февраль февраля ' +
    'февруари фев феб фебруар فبراير فيفري شباط',
  'bre brezen brezna kovas kovo maalis maaliskuu maaliskuuta maart mar marc marca march ' +
    'marcius marco marec maret mars mart martie marts marz marzec marzo mrt μαρ μαρτιου бер ' +
    'березень березня мар март марта مارس آذار',
  'abr abril apr april aprila aprile aprilie aprilis aprill avr avril balandis balandzio dub ' +
    'duben dubna huhti huhtikuu huhtikuuta kwi kwiecien kwietnia nis nisan απρ απριλιου апр ' +
    'апрель апреля април квіт квітень квітня кві أبريل ابريل إبريل أفريل نيسان',
  'geguze geguzes kve kveten kvetna mag maggio mai maig maijs maio maj maja majus may mayis ' +
    'mayo mei touko toukokuu toukokuuta μαι μαιου маи мая трав травень травня тра мај مايو ماي أيار ايار',
  'birzelio birzelis cerven cervna cvn cze czerwca czerwiec giu giugno haz haziran iun iunie ' +
    'juin jun juna june junho juni junij junijs junio junius juny juuni kesa kesakuu kesakuuta ' +
    'ιουν ιουνιου июн июнь июня черв червень червня юни чер јун يونيو يونيه جوان حزيران',
  'cervence cervenec cvc heina heinakuu heinakuuta iul iulie juil juillet jul jula julho juli ' +
    'julij julijs julio juliol julius july juuli liepa liepos lip lipca lipiec lug luglio tem ' +
    'temmuz ιουλ ιουλιου июл июль июля лип липень липня юли јул يوليو يوليه جويلية تموز',
  'ag ago agost agosto agu agustos agustus aout aug august augusta augusti augusts augustus ' +
    'augusztus avg avgust elo elokuu elokuuta rugpjucio rugpjutis sie sierpien sierpnia srp ' +
    'srpen srpna αυγ αυγουστου авг август августа серп серпень серпня сер أغسطس اغسطس أوت آب',
  'eyl eylul rugsejis rugsejo sep sept september septembra septembre septembrie septembris ' +
    'septiembre set setembre setembro settembre syys syyskuu syyskuuta szept szeptember wrz ' +
    'wrzesien wrzesnia zar zari σεπ σεπτεμβριου вер вересень вересня сент сентябрь сентября ' +
    'септември сен сеп септембар سبتمبر أيلول ايلول',
  'eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktober oktobra ' +
    'oktobris oktoober ott ottobre out outubro paz pazdziernik pazdziernika rij rijen rijna ' +
    'spalio spalis οκτ οκτωβριου жовт жовтень жовтня окт октомври октябрь октября жов октобар أكتوبر اكتوبر',
  'kas kasim lapkricio lapkritis lis listopad listopada listopadu marras marraskuu ' +
    'marraskuuta noiembrie nov november novembra novembre novembris novembro noviembre νοε ' +
    'νοεμβριου лист листопад листопада ноември нояб ноябрь ноября ноя ное нов новембар лис نوفمبر',
  'ara aralik dec december decembra decembre decembrie decembris des desember desembre dets ' +
    'detsember dez dezember dezembro dic dicembre diciembre gru grudnia grudzien gruodis ' +
    'gruodzio joulu joulukuu joulukuuta pro prosince prosinec δεκ δεκεμβριου груд грудень ' +
    'грудня дек декабрь декабря декември гру дец децембар ديسمبر',
]

const DAY_WORDS =
  'feira quarta quinta segunda sexta terca ' +
  'an antradienis car carsamba cet cetrtek ceturtd ceturtdiena cmt cs csutortok ct ctvrtek ' +
  'cum cuma cumartesi czw czwartek dc dg di dienstag dijous dilluns dim dimanche dimarts ' +
  'dimecres dinsdag dissabte diumenge divendres dj dl do dom domenica domingo donderdag ' +
  'donnerstag ds dt dum duminica dv esmaspaev fr fre fredag freitag fri friday gio giovedi ' +
  'hetfo jeu jeudi joi jue jueves jum jumat kam kamis ke kedd keskiviikko ketvirtadienis ' +
  'kolmapaev kt la lauantai laupaev lor lordag lun lundi lunedi lunes luni ma maanantai ' +
  'maandag man mandag mar mardi martedi martes marti mer mercoledi mercredi mi mie miercoles ' +
  'miercuri min minggu mittwoch mo mon monday montag ne ned nedela nedele nedelja neljapaev ' +
  'niedz niedziela ons onsdag otrd otrdiena pa patek pazar pazartesi pe penktadienis pentek ' +
  'per perjantai persembe pet petek pi piatek piatok piektd piektdiena pirmadienis pirmd ' +
  'pirmdiena pn po pon pondeli pondelok ponedeljek poniedzialek pr pt puhapaev pzt qua qui ' +
  'rab rabu reede sa sab sabado sabato sabtu sal sali sam sambata samedi samstag sat saturday ' +
  'seg sekmadienis sel selasa sen senin sestadienis sestd sestdiena sex sk so sob sobota son ' +
  'sondag sonntag sr sre sreda sroda st streda stvrtok su sun sunday sunnuntai svetd ' +
  'svetdiena sze szerda szo szombat teisipaev ter thu thur thurs thursday ti tiistai tir tirs ' +
  'tirsdag tis tisdag to tor torek tors torsdag torstai tr treciadienis tresd tresdiena tue ' +
  'tues tuesday ut utery utorok vasarnap ven vendredi venerdi vie viernes vin vineri vr ' +
  'vrijdag wed wednes wednesday weds wo woensdag wt wtorek za zaterdag zo zondag δευ δευτερα ' +
  'κυρ κυριακη παρ παρασκευη πεμ πεμπτη σαβ σαββατο τετ τεταρτη τρι τριτη воскресенье вс вт ' +
  'вторник вівторок нд неделя неділя петък пн понеделник понедельник понеділок пт пятница ' +
  'пятниця сб середа ср среда сряда суббота субота събота четвер четверг четвъртък чт недеља понедељак уторак петак четвртак الأحد الاحد ' +
  'الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت'

const MONTHS = new Map(
  MONTH_WORDS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
)
const DAYS = new Set(DAY_WORDS.split(' '))

const ENGLISH_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The month (1-12) that a folded word names; `null` if none. */
export function monthNamed(word: string): number | null {
  return MONTHS.get(word) ?? null
}

/** Whether a folded word names a day of the week in any of the languages. */
export function isDayName(word: string): boolean {
  return DAYS.has(word)
}

/** The day of the week (0 is Sunday) that an English word names; `null` if none. */
export function englishDay(word: string): number | null {
  const day = DAYS.has(word) ? ENGLISH_DAYS.indexOf(word.slice(0, 3)) : -1
  return day === -1 ? null : day
}
