import { TOPICS, type Topic } from '../topics/topics.ts'
import { plain } from '../muting.ts'

/** What people call topics besides their names in the interface, in its eight languages. */
const OTHER_NAMES: Readonly<Record<Topic, string>> = {
  ai: 'artificial intelligence|machine learning|llm|llms|künstliche intelligenz|inteligencia artificial|intelligence artificielle|inteligência artificial|искусственный интеллект|нейросети|штучний інтелект|нейромережі|大模型',
  programming:
    'coding|software development|softwareentwicklung|entwicklung|desarrollo|développement|desenvolvimento|разработка|розробка|开发',
  web: 'browsers|web development|браузеры|браузери|浏览器',
  linux: 'free software|foss|freie software|software libre|software livre|свободное по|вільне пз',
  databases: 'database|db|sql|бд|субд',
  cloud: 'cloud computing|облако|хмара|云',
  security:
    'cybersecurity|infosec|it security|it-sicherheit|cybersicherheit|ciberseguridad|cybersécurité|cibersegurança|кибербезопасность|кібербезпека|网络安全',
  privacy: 'data protection|protección de datos|protection des données|proteção de dados',
  hardware: 'gadgets|geräte|устройства|пристрої',
  chips:
    'semiconductors|halbleiter|semiconductores|semi-conducteurs|semicondutores|полупроводники|напівпровідники|半导体',
  mobile: 'phones|smartphones|handys|teléfonos|téléphones|телефоны|смартфоны|телефони|смартфони',
  games: 'gaming|video games|videospiele|juegos|jeux vidéo|videogames|видеоигры|відеоігри',
  robots: 'robotics|drones|robotik|robótica|robotique|робототехника|робототехніка',
  mobility:
    'cars|electric cars|evs|autos|elektroautos|coches|voitures|carros|автомобили|электромобили|автомобілі|汽车',
  energy: 'batteries',
  science: 'research|forschung|investigación|recherche|pesquisa|исследования|дослідження',
  space: 'spaceflight|astronomy|astronomie|astronomía|astronomia|астрономия|астрономія|太空',
  business: 'economy|finance|finanzen|empresas|entreprises|economía|экономика|економіка',
  policy:
    'law|politics|regulation|gesetze|regulierung|política|politique|регулирование|регулювання|政治',
  crypto:
    'cryptocurrency|cryptocurrencies|kryptowährungen|criptomonedas|cryptomonnaies|criptomoedas|крипта|крипту|крипты|крипто',
}

/** Between the parts of a name: "Linux & open source" is also called "Linux" and "open source". */
const PARTS = / (?:&|und|y|et|e|и|і|та) | ?[与和] ?/u

/**
 * The names of all topics as `plain` text, from those of the interface in all of its languages.
 *
 * @param names the names of a topic
 */
export function topicNames(names: (topic: Topic) => readonly string[]): Map<string, Topic> {
  const found = new Map<string, Topic>()
  for (const topic of TOPICS) {
    const whole = [topic, ...names(topic), ...OTHER_NAMES[topic].split('|')]
    for (const name of whole.flatMap((one) => [one, ...one.split(PARTS)])) {
      const key = plain(name).trim()
      if (key !== '' && !found.has(key)) found.set(key, topic)
    }
  }
  return found
}
