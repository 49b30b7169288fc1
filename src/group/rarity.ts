import { fold } from './fold.ts'

/** How much it says that two articles share a folded word: about 1 for an ordinary word, less for what every article says, up to 2 for a catalogue number. */
export type Rarity = (word: string) => number

/** Weights that need no statistics: a word of the trade counts a third. The default, and what the figures are measured with. */
export function staticRarity(word: string): number {
  if (COMMON.has(word)) return 0.3
  if (word.length < 3 || !HAS_DIGIT.test(word)) return 1
  return CODE.test(word) ? 2 : 1.3
}

/**
 * Weights from counted articles: `frequency(word)` says in how many of `total` articles a word occurs. Inverse document
 * frequency, scaled so that a word of one article in a hundred weighs 1, between 0.1 and 2.
 */
export function countedRarity(frequency: (word: string) => number, total: number): Rarity {
  return (word) => {
    const idf = Math.log((1 + total) / (1 + frequency(word)))
    return Math.min(2, Math.max(0.1, idf / Math.log(100)))
  }
}

/** A catalogue number (`cve-2026-1007`), which names one thing in the world. */
const CODE = /-\d+-\d+$/u
const HAS_DIGIT = /\d/u

const LISTS = [
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
  google apple microsoft amazon meta nvidia openai samsung us eu uk china america american european europe chinese
  san francisco california london berlin york cnn bbc reuters bloomberg afp ap dpa tass efe xinhua techcrunch verge wired`,
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

const COMMON = new Set(LISTS.flatMap((list) => list.split(/\s+/u).map(fold)))
