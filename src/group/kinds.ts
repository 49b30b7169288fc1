import { fold } from './fold.ts'

/**
 * What kind of thing happened, in one word whatever the language of the article. Two articles about one company of
 * which one says `layoffs` and the other `acquisition` are two stories; across languages the kind is the only word
 * that can be compared.
 */
export type Kind = keyof typeof STEMS

/** The kinds that a text speaks of, in order of appearance, each once. */
export function kindsOf(text: string): Kind[] {
  const folded = fold(text)
  const found = new Set<Kind>()
  for (const match of folded.matchAll(PATTERN)) {
    const kind = KIND_OF_GROUP[match.slice(1).findIndex((group) => group !== undefined)]
    if (kind) found.add(kind)
  }
  return [...found]
}

/**
 * Beginnings of folded words (English, German, Spanish, French, Portuguese, Russian, Ukrainian) and words of Chinese
 * and Japanese. `=` marks a whole word, `*` the last part of a compound, `_` a space or hyphen. Only what names an event; words that any event may use (`says`, `plans`) stay out.
 */
const STEMS = {
  acquisition:
    'acqui takeover =buy =buys =buying =bought =merger =merge =merges *ubernahme ubernimmt =kauft zukauf adquier adquisic adquirir =compra =comprar comprara rachet =rachat acquer =покупает =купит =купила =купил приобр поглощ слиян придба 收购 并购 買収',
  layoffs:
    'layoff =lays_off =laid_off =job =jobs =workforce entlass stellenabbau =stellen arbeitsplatz despid =despidos plantilla licenci =emplois suppressions уволь увольн =сокращает =сокращения =сокращение =сотрудников звільн demissoes demit 裁员 人員削減',
  breach:
    'breach hacker cyberang cyberatt ciberataq cyberattaq кибератак =hack =hacks hacked stolen ransomware extort datenleck gehackt hackea =filtracion filtrad robad robaron pirat =fuite vazamento взлом утеч хакер похит злам витік 泄露 泄漏 黑客 被盗 流出',
  outage:
    'outage =offline network_down goes_down went_down services_down site_down =downtime disrupt blackout *ausfall ausgefallen *storung gestort apagon =caida =caido =panne interruption =сбой =сбоя =сбои =сбоев неполад збій 宕机 故障 中断 瘫痪 障害',
  lawsuit:
    'lawsuit class_action =sue =sues =sued =suing =court =jury =judge =trial verdict *klage =klagt verklag gericht urteil demanda =tribunal =juez =juicio =proces =juge =иск =иска =иски =суд =суда =суде =суду судебн позов 起诉 诉讼 法院 判决 提訴',
  fine: '=fine =fined =fines penalt bussgeld geldbusse *strafe =multa =multas =amende штраф 罚款 罰金',
  antitrust:
    'antitrust =competition kartell wettbewerbs antimonop =competencia =concurrence антимонопол 反垄断 独占',
  results:
    'earnings =revenue =revenues =profit =profits =quarter quarterly umsatz =gewinn quartal ingresos =beneficio =beneficios trimestr =benefice выручк =прибыль =прибыли квартал дохід 营收 财报 净利润 季度 決算',
  funding:
    'raises_[$€£\\d] funding =round valuation investors *finanzierung =ronda inversores financiacion =levee привлек =раунд инвестор 融资 估值',
  vulnerability:
    'vulnerab =flaw =flaws =patch patches patched exploit zero_day =cve sicherheitsluck *lucke schwachstelle =faille =parche уязвим =брешь вразлив 漏洞 脆弱性',
  people:
    'resign =steps_down =step_down =stepping_down appoint =successor rucktritt =tritt nachfolg dimit =dimision renuncia =demission nomme =отставку =отставка назнач преемник звільнив 辞职 任命 卸任 辞任',
  price:
    '=price =prices pricing =pricier cheaper =preis =preise preiserhohung teurer gunstiger =precio =precios =tarif =prix =цена =цены =цену подорож подешев 涨价 降价 价格 値上げ',
  review:
    '=review =reviewed =hands_on =tested =benchmarks =im_test testbericht analisis =обзор =тест 评测 レビュー',
  shutdown:
    'discontinu =shuts =shutting =shutdown =sunset =sunsets =retire =retires eingestellt =stellt_ein einstellung =cierra =cierre =ferme fermeture закрыва закрое =закроет прекра 关闭 停止 停服 終了',
  delay:
    'delay postpone =pushed =slips verschieb verspat retras aplaza =reporte retard перенос отлож откладыв 推迟 延期 跳票',
  ban: '=ban =bans =banned =banning =bars =barred outlaw verbiet *verbot prohib interdi запрет запрещ заборон 禁止 禁令',
  investigation:
    '=probe =probes investigat =raid =raids =raided ermittel durchsuch investiga allana enquete perquisi расследов обыск розслід 调查 捜査',
  strike: '=strike =strikes walk_out walkout *streik huelga greve забастов страйк 罢工',
  plant:
    '=plant =plants =factory =fab =fabs *fabrik chipwerk =planta fabrica =usine завод 工厂 建厂 工場',
  export:
    'export =tariff =tariffs sanction embargo zolle strafzoll arancel экспорт санкци пошлин експорт 出口 制裁 关税 輸出',
  law: '=law =laws =bill legislat gesetz =ley =loi =закон законопроект 法案 立法 法律',
  ipo: '=ipo going_public stock_market_debut borsengang salida_a_bolsa introduction_en_bourse 上市 招股',
  opensource: 'open_sourc quelloffen codigo_abierto открыл_код открытый_код открытым_исходным 开源',
  arrest: 'arrest indict verhaft festnahme festgenommen deteni арестова арест задержа 逮捕 被捕',
  death: '=dies =died obituary gestorben =muere fallec décès умер скончал 去世 逝世',
  accident: 'crash collision =accident =unfall absturz =accidente авари 事故 坠毁',
  rumour: '=leak =leaks =leaked rumor rumour gerucht =rumores =rumeur слух утекл 爆料 传闻',
  subsidy: 'subsid fordermittel forderung subvencion subvention субсид 补贴',
  recall: '=recall =recalls recalled *ruckruf ruft_ =retirada отзыва =отзыв 召回 リコール',
  launch:
    'launch unveil introduc =debut =debuts =reveals =announces vorgestellt =stellt prasentier =lanza lanzamiento =presenta presento =devoile =lance =представила =представил представля =выпустила =выпустил анонсир =запустила =запускает =презентовала 发布 推出 亮相 发表 発表 発売 releas =ships =shipped =stable veroffentlich =erschienen =publica =вышла =вышел 上线 リリース',
  deal: 'partner =contract vertrag kooperation =acuerdo alianza партнер контракт 合作 提携',
} as const

const PATTERN = new RegExp(
  Object.values(STEMS)
    .map((stems) => `(${stems.split(' ').map(expression).join('|')})`)
    .join('|'),
  'gu',
)
const KIND_OF_GROUP = Object.keys(STEMS) as Kind[]

function expression(stem: string): string {
  const word = fold(stem).replace(/[=*]/u, '').replaceAll('_', '[ -]')
  if (!/[a-z\u0400-\u04ff]/u.test(word)) return word
  const start = stem.startsWith('*') ? '' : '(?<![\\p{L}\\p{N}])'
  return `${start}${word}${stem.startsWith('=') ? '(?![\\p{L}\\p{N}])' : ''}`
}
