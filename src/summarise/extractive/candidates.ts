import { countWords } from '../../model/block.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { withoutDateline } from './dateline.ts'
import { isJunk } from './junk.ts'
import { isLeaning } from './leaning-words.ts'
import { meansSomebodyElse, namesIn } from './somebody-else.ts'
import type { Placement, SentenceCandidate } from './sentence-features.ts'
import { isBalanced, isOnlyQuoted, speaksAsWe, unfitness } from './unfit.ts'

/** Only the first sentences are considered: later ones are rarely chosen, and the cost grows with the square of the number. */
const MAX_SENTENCES = 120

/** Only text without spaces between words is counted with the ICU word breaker, which would otherwise take most of the time. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/u

/** How strictly sentences are judged: `mild` also takes those that speak as "I" or lean on another sentence. */
export type Strictness = 'strict' | 'mild'

/** A sentence of a text, with the number of sentences in its paragraph. */
interface Placed {
  text: string
  words: number
  beside: number
}

/** The number of words in a text without its boilerplate. */
export function proseWords(paragraphs: readonly string[], language: string): number {
  return sentencesOf(paragraphs, language)
    .filter(({ text, words }) => !isJunk(text, words))
    .reduce((sum, { words }) => sum + words, 0)
}

/**
 * The sentences of a text without its boilerplate, each with the place that it may have in a summary. Those that may have
 * none stay in the list, because the others are judged by their place among all.
 */
export function candidates(
  paragraphs: readonly string[],
  language: string,
  title = '',
  strictness: Strictness = 'strict',
): SentenceCandidate[] {
  const all = sentencesOf(paragraphs, language)
  const places = bestPlaces(all)
  const names = namesIn(all.map(({ text }) => text))
  const placeOf = ({ text, words }: Placed, i: number, follows: boolean): Placement => {
    const key = keyOf(text)
    if (places.get(key) !== i) return 'never'
    const unfit = unfitness(text, words, language)
    if (strictness === 'mild') return unfit === null || unfit === 'personal' ? 'alone' : 'never'
    if (unfit !== null || key === keyOf(title)) return 'never'
    const leans = isOnlyQuoted(text) || isLeaning(text, language)
    if (leans || (language === 'en' && meansSomebodyElse(text, title, names)))
      return follows ? 'after' : 'never'
    return speaksAsWe(text) ? 'later' : 'alone'
  }
  let last = -1
  return all.flatMap((sentence, i): SentenceCandidate[] => {
    const { text, words } = sentence
    if (isJunk(text, words)) return []
    const placement = placeOf(sentence, i, last === i - 1)
    last = i
    return [{ text, words, placement }]
  })
}

function sentencesOf(paragraphs: readonly string[], language: string): Placed[] {
  return paragraphs
    .flatMap((paragraph) => {
      const sentences = withWholeQuotations(splitSentences(withoutDateline(paragraph), language))
      return sentences.map((text) => ({
        text,
        words: CJK.test(text) ? countWords(text) : text.split(' ').length,
        beside: sentences.length,
      }))
    })
    .slice(0, MAX_SENTENCES)
}

/** In words: how long a sentence may become by the rest of its quotation. */
const MAX_QUOTATION = 45

/** Joins sentences that one quotation spans: `She said: "It works. We ship it."` is one. */
function withWholeQuotations(sentences: readonly string[]): string[] {
  const joined: string[] = []
  for (let i = 0; i < sentences.length; i++) {
    let whole = sentences[i]!
    let end = i
    while (!isBalanced(whole) && end + 1 < sentences.length && end < i + 3) {
      end += 1
      whole = `${whole} ${sentences[end]!}`
    }
    const isOne = end > i && isBalanced(whole) && whole.split(' ').length <= MAX_QUOTATION
    joined.push(isOne ? whole : sentences[i]!)
    if (isOne) i = end
  }
  return joined
}

/** For each sentence where to take it from: a pull quote stands alone, and its sentence again in the text. */
function bestPlaces(sentences: readonly Placed[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [i, { text, beside }] of sentences.entries()) {
    const key = keyOf(text)
    const known = places.get(key)
    if (known === undefined || beside > sentences[known]!.beside) places.set(key, i)
  }
  return places
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
