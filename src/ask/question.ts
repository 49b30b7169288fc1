import { isStopWord } from '../text/stop-words/any-language.ts'
import { withoutHidden } from '../text/hidden-characters.ts'
import { withoutInstructions } from '../summarise/passages.ts'
import { wordsIn } from './words.ts'

/** What kind of thing a question asks for, if its words tell: a number, money, a time, or somebody's name. */
export type Wanted = 'number' | 'price' | 'time' | 'name' | null

/** A question as it is compared with sentences. */
export interface Question {
  /** As typed, without what people cannot see and without sentences that instruct a model; may be empty. */
  text: string
  /** Its words that carry meaning, folded. */
  words: readonly string[]
  /** Those of the questions before it in its chain, which it may only allude to: "and when?". */
  earlier: readonly string[]
  wanted: Wanted
  /** What "how many" counts, folded; `null` if nothing is counted. */
  counted: string | null
}

/** Characters of a question that are read. */
export const MAX_QUESTION = 300

/** Words, without accents, that ask in the languages of the bot, or that any question about an article may have. */
const ASKING = new Set(
  `who whom whose what which when where why how does did do is are was were can could will would should much many long large big fast old high far tall heavy
  article say says said mention mentions mentioned tell tells explain please exactly actually really there kind
  wer wem wen wessen was welche welcher welches welchen welchem wann wo wohin woher womit wodurch woraus wofür worin warum wieso weshalb wie viel viele lange artikel sagt steht genau eigentlich
  qui que quoi quand ou pourquoi comment combien quel quelle quels quelles est ce qu il elle article dit exactement
  quien quienes que cuando donde por como cuanto cuanta cuantos cuantas cual cuales articulo dice exactamente
  quem quando onde porque como quanto quanta quantos quantas qual quais artigo diz exatamente
  кто кого кому кем что чего чем когда где куда почему зачем как сколько какои какая какие какое каких каком ли статья статье говорится именно
  хто кого кому ким що чого чим коли де куди чому навіщо як скільки якии яка які яке яких якому чи стаття статті саме`
    .split(/\s+/u)
    .flatMap(wordsIn),
)

/** The same in Chinese, where words are not separated. */
const ASKING_HAN =
  /什么时候|什麼時候|哪一年|哪一天|多少钱|为什么|為什麼|怎么样|怎么|怎麼|什么|什麼|多少|何时|何時|哪里|哪裡|哪些|哪个|哪家|哪年|哪天|几个|几年|谁|誰|吗|嗎|呢|文章|请问/gu

const START = String.raw`(?<![\p{L}\p{N}])`
const END = String.raw`(?![\p{L}\p{N}])`
/** "What does it cost?" A question with such a word wants money, whatever else it asks by. */
const COST =
  '(?:costs?|priced?|prices|kostet\\p{L}*|kosten|preis|co[ûu]t\\p{L}*|prix|cuesta\\p{L}*|cost[óo]|costaron|precio|cust\\p{L}+|preço|сто[ия]\\p{L}*|цена|кошту\\p{L}*|ціна)'
const WANTED: readonly (readonly [Exclude<Wanted, null>, RegExp])[] = [
  [
    'price',
    anyOf(
      `(?:what|how much|was|wie ?viel|combien|quel|cu[áa]nto|qu[ée]|quanto|qual|сколько|скільки)(?= .*${START}${COST})|wie teuer`,
      '多少钱|(?<=价.{0,6})(?:是)?多少',
    ),
  ],
  [
    'number',
    anyOf(
      `how (?:many|much|long|old|far|fast|big|large|high|tall|heavy|often)|what (?:percentage|share|size|number)|wie (?:viel\\p{L}*|lange|alt|weit|schnell|groß|hoch|teuer|schwer|oft)|combien(?: de temps| de personnes)?|cu[áa]nt[oa]s?|quant[oa]s?|сколько|скільки`,
      '多少|几个|几年|多大|多长|多高|多远|多重',
    ),
  ],
  [
    'time',
    anyOf(
      'when|(?:what|which|in what) (?:year|day|date|month)|wann|(?:welche[mrns]?) (?:jahr|tag|monat)|quand|quelle (?:ann[ée]e|date)|cu[áa]ndo|qu[ée] a[ñn]o|quando|que ano|когда|каком году|коли|якому році|якого року',
      '什么时候|什麼時候|何时|何時|哪一年|哪年|哪一天|哪天|几月',
    ),
  ],
  [
    'name',
    anyOf(
      'who|whom|whose|(?:which|what) (?:company|person|firm|country|city|town|language)|wer|wem|wen|welche[mnrs]? (?:firma|unternehmen|land|stadt|sprache)|qui(?! est-ce qui)|quel(?:le)? (?:entreprise|société|pays|ville|langue)|qui[ée]n(?:es)?|quem|кто|кого|кем|хто|ким|(?:какой|какая|каком|какую) (?:компани\\p{L}*|стран\\p{L}*|город\\p{L}*)',
      '谁|誰|哪家',
    ),
  ],
]

function anyOf(words: string, han: string): RegExp {
  return new RegExp(`${START}(?:${words})${END}|${han}`, 'iu')
}

const COUNTING = anyOf(
  "how many|wie viele|combien d[e’']|cu[áa]nt[oa]s|quant[oa]s|сколько|скільки",
  '(?!)',
)
/** What is counted is among so many words after "how many". */
const NEAR_COUNT = 3
const IS_COST = new RegExp(`^${COST}$`, 'iu')

/** Reads what was typed as a question. Pure, never throws. */
export function readQuestion(typed: string): Question {
  const visible = withoutHidden(typed.toWellFormed()).replace(/\s+/gu, ' ').trim()
  const text = withoutInstructions(cutTo(visible, MAX_QUESTION), 'und')
  const asked = WANTED.find(([, pattern]) => pattern.test(text))
  // "Which country" asks for its name, which stands in the answer without that word.
  const rest = asked === undefined ? text : text.replace(asked[1], ' ')
  const words = wordsIn(rest.replaceAll(ASKING_HAN, ' ')).filter(
    (word) => !ASKING.has(word) && !isStopWord(word) && !/^\p{L}$/u.test(word),
  )
  const wanted = asked?.[0] ?? null
  const counts = asked !== undefined && wanted === 'number' ? COUNTING.exec(text) : null
  const after = counts === null ? '' : text.slice(counts.index + counts[0].length)
  const next = wordsIn(after).find((word) => words.includes(word)) ?? null
  const counted = next !== null && wordsIn(after).indexOf(next) < NEAR_COUNT ? next : null
  // "Was kostet es?" asks for money by that word, which the answer need not have.
  const others = words.filter((word) => !IS_COST.test(word))
  const kept = wanted === 'price' && others.length > 0 ? others : words
  return { text, words: [...new Set(kept)], earlier: [], wanted, counted }
}

/** Whether a text asks something, and not only says it: by its question mark or its first word. Pure. */
export function isQuestion(typed: string): boolean {
  if (/[?？¿]/u.test(typed)) return true
  return WANTED.some(([, pattern]) => pattern.exec(typed.trim())?.index === 0)
}

/** The question with the words of those before it in the chain. */
export function withEarlier(question: Question, earlier: readonly Question[]): Question {
  const own = new Set(question.words)
  const known = earlier.flatMap(({ words }) => words).filter((word) => !own.has(word))
  return { ...question, earlier: [...new Set(known)] }
}

function cutTo(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')
}
