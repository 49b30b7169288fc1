import { foldWord } from '../text/fold/fold-word.ts'
import { stem } from './terms.ts'

/** The weight of a folded word that two articles share: about 1 for an ordinary word, less for words in every article, up to 2 for a catalogue number. */
export type Idf = (word: string) => number

/** Weights without statistics: common words of tech news count a third. This is the default, and all measurements use it. */
export function staticIdf(word: string): number {
  if (word.startsWith('@')) return COMMON.has(word.slice(1)) ? 0.3 : 0.9
  if (COMMON.has(word)) return 0.3
  if (word.length < 3 || !HAS_DIGIT.test(word)) return 1
  return CODE.test(word) ? 2 : 1.3
}

/**
 * Inverse document frequency: `frequency(word)` is the number of articles with the word, out of `total`. Scaled so that a
 * word in one article in a hundred has weight 1; limited to 0.1 to 2.
 */
export function countedIdf(frequency: (word: string) => number, total: number): Idf {
  return (word) => {
    const idf = Math.log((1 + total) / (1 + frequency(word)))
    return Math.min(2, Math.max(0.1, idf / Math.log(100)))
  }
}

/** A catalogue number (`cve-2026-1007`), which identifies exactly one thing. */
const CODE = /-\d+-\d+$/u
const HAS_DIGIT = /\d/u

const LISTS = [
  `able accept action actually advance agree almost alone along already always amount announce answer appear apply approach
  area argue arrive ask attempt available avoid aware base basic begin behind believe benefit better big bit bring build
  call care carry case catch cause century certain challenge chance character check choice choose claim clear close cold
  collect combine common compare complete concern condition consider contain continue control cover create current daily
  danger dark deal decade decision deep demand describe despite detail develop difference different difficult direct
  discuss double draw drive drop early easily easy effect effort either else enough enter entire equal especially event
  eventually everybody everyone everything evidence exact example except exist expect experience explain express extra face
  fact fail fall far fast fear feel field figure fill final finally find fine finish fit fix focus follow force form former
  forward free front full fully further future gain general good great group grow half hand happen happy hard head hear
  heavy help high hit hold hope huge human idea identify imagine immediate important impossible include increase indeed
  individual inside instead interest involve issue item join keep key kind know large late lead leader learn least leave
  left less level life light likely limit line list little live long longer look lose lost lot low main major manage manner
  mark matter maybe mean measure meet mention mind minute miss moment move name natural nearly necessary need next nice
  normal note nothing notice number offer office often old open opportunity option order original otherwise outside page
  pair parents particular pass past pay perhaps period person pick piece place play point poor popular position possible
  practice prepare present pretty prevent private probably problem process produce prove provide public pull push put
  question quick quickly quite rate reach read ready real reality realize really reason receive recent recently recognize
  record reduce refer region regular relate remain remember replace reply represent request require respond response result
  return reveal rise risk role room rule run safe save search seat second section seek seem sell send senior sense separate
  series serious serve set seven several shape share short side sign similar simple simply single sit site situation six
  size small smart someone something sometimes soon sort source space speak special specific spend stage stand standard
  state stay step stick stop story straight strategy strong structure student study stuff style subject success successful
  sudden suggest suit suppose sure surface surprise table talk task teach tell tend term thank themselves thing think third
  thought thousand throw tiny together total touch toward train travel treat trial trouble true truly try turn type
  understand unit unless usual usually value various version view visit voice wait walk wall watch water weight whatever
  whether whole wide win window wish wonder word world worry worth write wrong yet young`,
  `company companies firm firms startup startups maker makers giant user users customer customers people team service
  services product products platform platforms device devices app apps software hardware tech technology technologies
  digital online data internet web site website feature features version versions update updates system systems model
  models tool tools market markets industry business global world report reports announced announces announcement official
  officials statement spokesperson spokesman ceo chief executive boss billion million thousand percent dollar dollars euro
  euros price cost costs sale sales plan plans planned start started support big major top best free open security
  research researchers researcher expert experts analyst analysts ai artificial intelligence cloud mobile phone phones
  smartphone smartphones computer computers chip chips server servers network code developer developers program project
  government state country countries deal news tuesday morning evening launch launches launched release releases released
  add adds added change changes changed work works working help helps show shows bring brings power set today part number
  police authorities lawmakers hackers attackers scientists investors workers employees parents students regulators
  engineers owners residents drivers players viewers authors publishers lawyers prosecutors shareholders banks schools
  tesla intel sony amd tiktok bytedance huawei xiaomi spotify netflix twitter facebook instagram whatsapp youtube android
  ios windows linux chatgpt gpt claude anthropic gemini copilot siri alexa aws azure oracle ibm cisco qualcomm tsmc arm dell hp
  lenovo asus nintendo playstation xbox steam uber airbnb paypal visa mastercard bitcoin ethereum coinbase musk altman
  zuckerberg trump biden putin reddit discord slack zoom github cloudflare wikipedia mozilla firefox chrome safari iphone ipad
  macbook pixel galaxy spacex starlink nasa
  google apple microsoft amazon meta nvidia openai samsung us eu uk china america american european europe chinese
  japan russia germany france britain india spain africa australia canada korea denmark norway nordic italy poland
  ireland iceland san francisco california london berlin york cnn bbc reuters bloomberg afp ap dpa tass efe xinhua techcrunch verge wired`,
  `two three four five six seven eight nine ten eleven twelve fourteen fifteen sixteen twenty thirty forty fifty sixty hundred thousand dollar first
  second-in-order third last cost open keep return arrive use learn-verb know group team minute second-time week month metre kilometre
  degree ask hold raise buyer small old white black green blue slow quiet write read offer connect lose`,
  `unternehmen firma firmen hersteller konzern nutzer kunden dienst dienste produkt produkte plattform gerat gerate software
  hardware technik technologie digitale daten internet netz webseite funktion funktionen version update system systeme modell
  modelle werkzeug markt branche geschaft bericht sprecher sprecherin chef chefin geschaftsfuhrer milliarde milliarden million
  millionen tausend prozent dollar euro preis kosten plan plane sicherheit forscher experten analysten ki kunstliche
  intelligenz handy handys rechner server entwickler projekt regierung land lander nachrichten mitteilung angaben anfang ende
  woche deutschland usa europa dienstag kommt zeigt`,
  `empresa empresas compania companias usuarios usuario clientes cliente servicio servicios producto productos plataforma
  dispositivo dispositivos aplicacion aplicaciones tecnologia tecnologica datos internet web sistema modelo modelos mercado
  industria negocio mundo informe anuncio anuncia portavoz director directora ejecutivo millones mil precio coste ventas plan
  seguridad investigadores expertos analistas ia inteligencia artificial nube movil moviles chip chips desarrolladores gobierno
  pais paises comunicado dolares euros version funciones`,
  `entreprise entreprises societe societes groupe utilisateurs clients service services produit produits plateforme appareil
  application applications technologie donnees systeme modele marche secteur monde rapport annonce patron directeur directrice
  milliards millions mille prix cout securite chercheurs experts analystes intelligence artificielle logiciel developpeurs
  gouvernement pays communique dollars euros fabricant version`,
  `компания компании компанией компаний пользователь пользователи пользователей клиенты клиентов сервис сервиса сервисы продукт
  продукта платформа платформы устройство устройства приложение приложения технология технологии данные данных интернет система
  системы модель модели рынок рынка мир мира отчет заявил заявила заявили сообщила сообщил сообщили глава директор руководитель
  миллиард миллиарда миллиардов миллион миллиона миллионов тысяч тысячи процент процентов доллар доллара долларов рублей цена цены
  план безопасность исследователи эксперты аналитики ии искусственный интеллект смартфон чип чипы разработчик разработчики
  производитель правительство страна страны версия версии`,
]

const WORDS = LISTS.flatMap((list) => list.split(/\s+/u).map(foldWord))
/** The words themselves (for names) and their stems (for terms). */
const COMMON = new Set([
  ...WORDS,
  ...WORDS.map((word) => stem(word, 'en')),
  ...WORDS.map((word) => stem(word, 'de')),
])
