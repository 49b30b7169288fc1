import { datesOf } from '../summarise/fact-check/dates.ts'
import { foldText } from '../text/fold/fold-text.ts'
import { foldWord } from '../text/fold/fold-word.ts'
import { numberMentions } from '../text/numbers/number-mentions.ts'
import { isStopWord } from '../text/stop-words/any-language.ts'
import type { Question, Wanted } from './question.ts'
import type { Sentence } from './sentence.ts'
import { isSameWord } from './words.ts'

/** How well a sentence matches a question. */
export interface Ranked {
  sentence: Sentence
  /** Share of the question's words, weighted by how rare they are, that stand in the sentence or around it: 0 to 1. */
  coverage: number
  /** Whether it has the kind of thing that the question asks for; true where the question does not tell. */
  hasWanted: boolean
}

/** What a word counts for in the sentence itself, in the one before, the one after, the heading above, and the title. */
const PLACES = { own: 1, before: 0.6, after: 0.3, heading: 0.5, title: 0.4 }
/** What a word of an earlier question counts for, beside those of the question itself. */
const EARLIER = 0.25
/** What the kind of thing that was asked for counts for. */
const WANTED_BONUS = 0.2
/** The same for money, which few sentences have. */
const PRICE_BONUS = 0.5

/** Words of a question, with those of its chain, that are looked for: their places are bits of one number. */
const MAX_WORDS = 30
/** Sentences that are looked at for the kind of thing that was asked for, which takes a while; the others cover too little anyway. */
const LOOKED_AT = 150

/** The sentences that share a word with the question, best first. The sentences of an article stand together, in their order. */
export function rankSentences(question: Question, sentences: readonly Sentence[]): Ranked[] {
  const { words, placesOf } = wordsOf(question)
  const own = sentences.map((sentence) => placesOf(sentence.words))
  const weights = weightsOf(words, own)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return []
  const found = sentences.flatMap((sentence, i) => {
    const inSentence = own[i] ?? 0
    const neighbour = (step: number) =>
      sentences[i + step]?.article === sentence.article ? (own[i + step] ?? 0) : 0
    // A neighbour alone says something else, but for "It costs 54 francs" after a sentence about it.
    const isPrice = question.wanted === 'price' && neighbour(-1) !== 0 && MONEY.test(sentence.text)
    if (inSentence === 0 && !isPrice) return []
    const places = [
      [inSentence, PLACES.own],
      [neighbour(-1), PLACES.before],
      [placesOf(sentence.heading), PLACES.heading],
      [placesOf(sentence.title), PLACES.title],
      [neighbour(1), PLACES.after],
    ] as const
    let covered = 0
    for (const [place, weight] of weights.entries()) {
      covered += weight * (places.find(([bits]) => hasBit(bits, place))?.[1] ?? 0)
    }
    return [{ sentence, coverage: covered / total }]
  })
  return found
    .sort((a, b) => b.coverage - a.coverage)
    .map((one, i) => {
      const hasWanted = i < LOOKED_AT && has(question.wanted, one.sentence.text, question)
      const bonus = hasWanted && question.wanted !== null ? bonusOf(question.wanted) : 0
      return { ...one, hasWanted, score: one.coverage + bonus }
    })
    .sort((a, b) => b.score - a.score || a.sentence.at - b.sentence.at)
    .map(({ sentence, coverage, hasWanted }) => ({ sentence, coverage, hasWanted }))
}

function bonusOf(wanted: Exclude<Wanted, null>): number {
  return wanted === 'price' ? PRICE_BONUS : WANTED_BONUS
}

function hasBit(bits: number, place: number): boolean {
  return ((bits >> place) & 1) === 1
}

interface Word {
  word: string
  /** Beside 1 for the words of the question itself. */
  factor: number
}

/** The words of a question, and which of them a set of words has, as bits. */
function wordsOf({ words: own, earlier }: Question) {
  const factor = own.length === 0 ? 1 : EARLIER
  const words: Word[] = [
    ...own.map((word) => ({ word, factor: 1 })),
    ...earlier.map((word) => ({ word, factor })),
  ].slice(0, MAX_WORDS)
  const forms = new Map<string, number>()
  const seen = new Map<ReadonlySet<string>, number>()
  const formsOf = (known: string) =>
    words.reduce((bits, { word }, place) => bits | (isSameWord(word, known) ? 1 << place : 0), 0)
  const placesOf = (set: ReadonlySet<string>): number => {
    const before = seen.get(set)
    if (before !== undefined) return before
    let bits = 0
    for (const known of set) {
      let ofWord = forms.get(known)
      if (ofWord === undefined) {
        ofWord = formsOf(known)
        forms.set(known, ofWord)
      }
      bits |= ofWord
    }
    seen.set(set, bits)
    return bits
  }
  return { words, placesOf }
}

/** What each word counts for: the fewer sentences have it, the more. */
function weightsOf(words: readonly Word[], own: readonly number[]): number[] {
  return words.map(({ factor }, place) => {
    const count = own.filter((bits) => hasBit(bits, place)).length
    return factor * Math.log(1 + own.length / (count + 0.5))
  })
}

/** A word with a capital inside a sentence, or a text whose script has none. */
const NAME =
  /(?<=[\p{Ll}\p{N},;:»”")]\s)\p{Lu}[\p{L}\p{N}]+|^\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}{2}|\p{sc=Han}/u

/** A first word has a capital anyway; it is hardly ever a name if it is a frequent one. */
function beginsWithName(text: string): boolean {
  const first = /^\p{Lu}\p{L}+/u.exec(text)?.[0]
  return first !== undefined && !isStopWord(foldWord(first))
}

/** Small numbers and seasons as words, in the languages of the bot. */
const IN_WORDS = {
  number: words(
    `twenty thirty forty fifty sixty seventy eighty ninety hundreds? thousands? millions? dozens? zwanzig dreißig vierzig fünfzig sechzig hundert tausend
    millionen vingt trente quarante cinquante soixante mille veinte treinta cuarenta cincuenta vinte trinta quarenta cinquenta двадцать тридцать сорок
    пятьдесят сто тысяч[аи]? миллион(?:ов|а)? двадцять тридцять п’ятдесят тисяч[аі]? мільйон(?:ів|а)? two three four five six seven eight nine ten eleven twelve half third zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hälfte
    deux trois quatre cinq six sept huit neuf dix onze douze dos tres cuatro cinco seis siete ocho nueve diez dois duas três quatro sete oito
    nove dez два две три четыре пять шесть семь восемь девять десять дві чотири п’ять шість сім вісім дев’ять`,
  ),
  time: words(
    `(?:end|close|middle) year month week jahres? monats? woche fin année mois semaine año mes semana ano mês года? году? месяца? недел[юи] року? місяця? тижня
    spring summer autumn fall winter today tomorrow yesterday frühling frühjahr sommer herbst heute morgen gestern printemps été automne hiver
    primavera verano otoño invierno verão outono inverno março mars mai juin juillet août весной летом осенью зимой навесні влітку восени взимку`,
  ),
}

function words(list: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${list.trim().split(/\s+/u).join('|')})(?!\p{L})`, 'iu')
}

/** Money, or that it costs nothing. */
const MONEY =
  /[$€£¥₽₴₹]|(?<!\p{L})(?:dollars?|euros?|cents?|pounds?|pence|francs?|franken|kron\p{L}+|crowns?|pesos?|reais|real|yen|yuan|złoty\p{L}*|руб\p{L}*|грив\p{L}*|гривен|копе\p{L}*|доллар\p{L}*|долар\p{L}*|евро|євро|free|kostenlos|gratis|gratuit\p{L}*|grátis|бесплатн\p{L}*|безкоштовн\p{L}*|usd|eur|gbp)(?!\p{L})|[元円]|免费/iu
/** Words between a number and what it counts: "14 old pocket watches". */
const BETWEEN = 3

/** Whether what is counted stands behind a number; true where a sentence does not name it. */
function isCounted(counted: string | null, text: string): boolean {
  if (counted === null) return true
  const words = text.match(/[\p{L}\p{N}’']+/gu) ?? []
  const places = words.flatMap((word, i) => (isSameWord(counted, foldWord(word)) ? [i] : []))
  if (places.length === 0) return true
  return places.some((place) =>
    words
      .slice(Math.max(0, place - BETWEEN - 1), place)
      .some((word) => /\d/.test(word) || IN_WORDS.number.test(word)),
  )
}

/** Whether a sentence has what is wanted, beside what the question already has. */
function has(wanted: Wanted, text: string, question: Question): boolean {
  if (wanted === null) return true
  if (wanted === 'name') return NAME.test(text) || beginsWithName(text)
  if (wanted === 'price') return MONEY.test(text)
  if (wanted === 'number' && !isCounted(question.counted, text)) return false
  if (IN_WORDS[wanted].test(text)) return true
  const given = new Set(question.text.match(/\d+/gu) ?? [])
  if ((text.match(/\d+/gu) ?? []).some((number) => !given.has(number))) return true
  const folded = foldText(text)
  return wanted === 'time'
    ? datesOf(folded).length > 0
    : numberMentions(folded, 'en').length > 0 || /[一二三四五六七八九十百千万亿]/u.test(text)
}
