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

/** The sentences that share a word with the question, best first. The sentences of an article stand together, in their order. */
export function rankSentences(question: Question, sentences: readonly Sentence[]): Ranked[] {
  const weights = weightsOf(question, sentences)
  const total = [...weights.values()].reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return []
  const scored = sentences.flatMap((sentence, i): (Ranked & { score: number })[] => {
    const neighbour = (step: number) => {
      const other = sentences[i + step]
      return other?.article === sentence.article ? other.words : null
    }
    const around = { before: neighbour(-1), after: neighbour(1) }
    let covered = 0
    let own = 0
    for (const { weight, forms } of weights.values()) {
      const inSentence = hasAny(sentence.words, forms)
      if (inSentence) own += weight
      covered +=
        weight *
        Math.max(
          inSentence ? PLACES.own : 0,
          around.before !== null && hasAny(around.before, forms) ? PLACES.before : 0,
          around.after !== null && hasAny(around.after, forms) ? PLACES.after : 0,
          hasAny(sentence.heading, forms) ? PLACES.heading : 0,
          hasAny(sentence.title, forms) ? PLACES.title : 0,
        )
    }
    // A neighbour alone says something else.
    if (own === 0) return []
    const coverage = covered / total
    const hasWanted = has(question.wanted, sentence.text, question)
    const score = coverage + (hasWanted && question.wanted !== null ? WANTED_BONUS : 0)
    return [{ sentence, coverage, hasWanted, score }]
  })
  return scored
    .toSorted((a, b) => b.score - a.score || a.sentence.at - b.sentence.at)
    .map(({ sentence, coverage, hasWanted }) => ({ sentence, coverage, hasWanted }))
}

interface Weighted {
  weight: number
  /** The words of the sentences that are forms of it. */
  forms: ReadonlySet<string>
}

function weightsOf(
  { words, earlier }: Question,
  sentences: readonly Sentence[],
): Map<string, Weighted> {
  const vocabulary = new Set<string>()
  for (const { words: own, heading, title } of sentences)
    for (const set of [own, heading, title]) for (const word of set) vocabulary.add(word)
  const weighted = (word: string, factor: number): [string, Weighted] => {
    const forms = new Set<string>()
    for (const known of vocabulary) if (isSameWord(word, known)) forms.add(known)
    const count = sentences.filter((sentence) => hasAny(sentence.words, forms)).length
    return [word, { weight: factor * Math.log(1 + sentences.length / (count + 0.5)), forms }]
  }
  const factor = words.length === 0 ? 1 : EARLIER
  return new Map([
    ...earlier.map((word) => weighted(word, factor)),
    ...words.map((word) => weighted(word, 1)),
  ])
}

function hasAny(words: ReadonlySet<string>, forms: ReadonlySet<string>): boolean {
  for (const form of forms) if (words.has(form)) return true
  return false
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
    `two three four five six seven eight nine ten eleven twelve half third zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hälfte
    deux trois quatre cinq six sept huit neuf dix onze douze dos tres cuatro cinco seis siete ocho nueve diez dois duas três quatro sete oito
    nove dez два две три четыре пять шесть семь восемь девять десять дві чотири п’ять шість сім вісім дев’ять`,
  ),
  time: words(
    `spring summer autumn fall winter today tomorrow yesterday frühling frühjahr sommer herbst heute morgen gestern printemps été automne hiver
    primavera verano otoño invierno verão outono inverno março mars mai juin juillet août весной летом осенью зимой навесні влітку восени взимку`,
  ),
}

function words(list: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${list.trim().split(/\s+/u).join('|')})(?!\p{L})`, 'iu')
}

/** Whether a sentence has what is wanted, beside what the question already has. */
function has(wanted: Wanted, text: string, question: Question): boolean {
  if (wanted === null) return true
  if (wanted === 'name') return NAME.test(text) || beginsWithName(text)
  if (IN_WORDS[wanted].test(text)) return true
  const given = new Set(question.text.match(/\d+/gu) ?? [])
  if ((text.match(/\d+/gu) ?? []).some((number) => !given.has(number))) return true
  const folded = foldText(text)
  return wanted === 'time'
    ? datesOf(folded).length > 0
    : numberMentions(folded, 'en').length > 0 || /[一二三四五六七八九十百千万亿]/u.test(text)
}
