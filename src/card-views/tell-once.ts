import type { CardView } from '../card/card.ts'
import { foldWord } from '../text/fold/fold-word.ts'
import { splitSentences } from '../text/sentences/split-sentences.ts'

/** The texts of a card that may say the same. */
export type Told = Pick<CardView, 'news' | 'gist' | 'points'>

/**
 * From this share of the shorter one's words on, two sentences say the same: a summary drops or replaces a few words, and key
 * sentences are the article's own.
 */
const SAME = 0.8
/** A sentence of fewer words is contained in many that say something else. */
const MIN_WORDS = 4

/**
 * Takes what is new out of the gist and the points, so that an update card says it once, in its first line. Where a sentence of
 * the gist says it and more, that one becomes the line. Pure.
 *
 * @param language that of the summary, ISO 639-1, to find its sentences
 */
export function tellOnce({ news, gist, points }: Told, language: string): Told {
  if (news === null) return { news, gist, points }
  const sentences = splitSentences(gist, language)
  const wider = sentences.find((sentence) => isIn(news, sentence))
  const line = wider !== undefined && wordsOf(wider).size > wordsOf(news).size ? wider : news
  const repeated = sentences.filter((sentence) => sentence === wider || isIn(sentence, line))
  return {
    news: line,
    gist: repeated.reduce(without, gist).trim(),
    points: points.filter((point) => !isIn(point, line)),
  }
}

/** Whether a sentence says nothing that the other does not say. */
function isIn(sentence: string, other: string): boolean {
  const words = wordsOf(sentence)
  const others = wordsOf(other)
  const numbers = [...words].filter((word) => /\d/.test(word))
  if (!numbers.every((number) => others.has(number))) return false
  // Another month or name is another fact. The first word of a sentence says nothing by its capital.
  const named = sentence.trim().match(NAMED) ?? []
  if (!named.every((name) => others.has(foldWord(name)))) return false
  if (words.size < MIN_WORDS) return words.size > 0 && words.isSubsetOf(others)
  return words.intersection(others).size / words.size >= SAME
}

const NAMED = /(?<=\s)\p{Lu}[\p{L}\p{M}]*/gu
/** Chinese and Japanese are written without blanks: there a character counts as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu

function wordsOf(text: string): Set<string> {
  return new Set(foldWord(text).match(WORD))
}

/** The gist without a sentence, and without the space that it leaves. A sentence that is spelled otherwise there stays. */
function without(gist: string, sentence: string): string {
  const at = gist.indexOf(sentence)
  if (at < 0) return gist
  const [before, after] = [gist.slice(0, at), gist.slice(at + sentence.length)]
  return before === '' || after === ''
    ? before.trimEnd() + after.trimStart()
    : before + after.trimStart()
}
