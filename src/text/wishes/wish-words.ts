import type { WishDirection } from '../../model/wish.ts'

/**
 * How people say what they want less or more of, nothing of, or nothing else than, in the eight languages of the interface. Without
 * apostrophes; several words are separated by one space, and `|` stands between two phrases. Compare them folded (`foldWord`).
 */
export const DIRECTION_WORDS: Readonly<Record<WishDirection, string>> = {
  less: [
    'less|fewer|not so much|not so many|not as much|not as many|not too much',
    'weniger|nicht so viel|nicht so viele|seltener',
    'menos|no tanto|no tantas|no tantos',
    'moins|pas trop|pas autant',
    'não tanto|não tantas|não tantos',
    'меньше|поменьше|реже|не так много',
    'менше|поменше|рідше|не так багато',
  ].join('|'),
  more: [
    'more',
    'mehr|öfter|häufiger',
    'más',
    'plus|davantage|plus souvent',
    'mais',
    'больше|побольше|чаще',
    'більше|побільше|частіше',
  ].join('|'),
  none: [
    'no|none|no more|nothing|not|never|without|hide|mute|not any more',
    'dont want|do not want|not interested in|not a fan of',
    'kein|keine|keinen|keinerlei|nichts|nichts mehr|ohne|nie',
    'ningún|ninguna|nada|sin|no más|no quiero|nunca',
    'pas|aucun|aucune|rien|sans|plus aucun|plus aucune|plus rien|jamais',
    'nenhum|nenhuma|sem|não mais|não quero|chega',
    'без|никаких|никакой|никакого|ничего|не надо|не нужно|не хочу|не показывай',
    'больше не|никогда',
    'жодних|жодного|жодної|ніяких|нічого|не треба|не потрібно|не хочу|не показуй',
  ].join('|'),
  only: [
    'only|just|nothing but|exclusively',
    'nur|ausschließlich|nichts als|bloß',
    'solo|solamente|únicamente|nada más que',
    'seulement|uniquement|rien que',
    'só|somente|apenas',
    'только|лишь|исключительно|ничего кроме',
    'тільки|лише|виключно|нічого крім',
  ].join('|'),
}

/** The same in Chinese, which has no spaces: before what is meant, or after it. The longest come first. */
export const CHINESE_WORDS: Readonly<Record<WishDirection, string>> = {
  less: '少一点|少一些|少来点|少推送|少推荐|少看|少推|少些|少点|减少|少',
  more: '多一点|多一些|多来点|多推送|多推荐|多看|多推|多些|多点|更多|增加|多',
  none: '不想再看|不想看|不要再|不要|不看|不用|别再|别|没有|屏蔽',
  only: '只想看|只要|只看|仅看|仅|只',
}

/** Words around what is meant that mean nothing themselves. */
export const FILLERS: readonly string[] = [
  'about on of from the any all please i id im want wish would like love to see show me give get hear read with news story stories',
  'article articles posts post things stuff topic topics again so much many lots',
  'über zu zum zur von vom aus mit ich möchte will hätte würde gern gerne bitte den der die das dem des mir viel viele nachrichten',
  'meldungen artikel thema themen lesen sehen mehr',
  'sobre de del la el los las lo quiero quisiera ver leer por favor noticias artículos tema temas más',
  'sur d du des le les l une un je veux voudrais aimerais voir lire svp stp actualités nouvelles articles sujet sujets au aux',
  'do da dos das o a os as quero queria gostaria por favor notícias artigos matérias mais',
  'о об обо про на тему темы теме новостей новости статей статьи из от хочу хотел хотела бы видеть читать мне пожалуйста показывай',
  'новин новини статей статті з із від хочу хотів хотіла би б бачити читати мені будь ласка показуй тему теми',
]
  .join(' ')
  .split(' ')

/** Words between two wishes or two things. */
export const CONJUNCTIONS: readonly string[] = [
  'and or but und oder aber sondern y e o pero sino et ou mais mas',
  'и или но а та і й або але',
]
  .join(' ')
  .split(' ')

/** What stands around things in Chinese: "关于加密货币的新闻" is about 加密货币. */
export const CHINESE_FILLERS = {
  before: /^(?:请|我|想|关于|有关|一些|一点|看)+/u,
  after: /(?:方面)?的?(?:新闻|文章|消息|内容|资讯|东西)?了?$/u,
}
