import { rank } from './sentence-rank.ts'
import type { Similarities } from './vectors.ts'

/**
 * Where a sentence may stand in a summary: anywhere (`alone`), anywhere but first (`later`), directly after the candidate
 * before it (`after`), or not at all.
 */
export type Placement = 'alone' | 'later' | 'after' | 'never'

/** A sentence of a text, with its number of words. */
export interface SentenceCandidate {
  text: string
  words: number
  placement: Placement
}

/** The names of the features of a sentence, in the order of the weights. */
export const SENTENCE_FEATURES = [
  'first',
  'second',
  'third',
  'early',
  'earliest',
  'upper',
  'position',
  'central',
  'rank',
  'ahead',
  'likeFirst',
  'short',
  'long',
  'length',
  'quote',
  'question',
  'digits',
  'names',
  'dependent',
  'caption',
  'label',
  'open',
  'personal',
] as const

/** The features of each sentence of a text, in the order of `SENTENCE_FEATURES`; each is roughly 0 to 1. */
export function sentenceFeatures(
  sentences: readonly SentenceCandidate[],
  similarity: Similarities,
): Float64Array[] {
  const ranks = rank(similarity.pairs)
  return sentences.map(({ text: sentence, words }, i) => {
    return Float64Array.of(
      i === 0 ? 1 : 0,
      i === 1 ? 1 : 0,
      i === 2 ? 1 : 0,
      Math.exp(-i / 4),
      Math.exp(-i / 1.5),
      Math.exp(-i / 12),
      i / sentences.length,
      similarity.toAll[i]!,
      Math.min(3, ranks[i]!) / 3,
      ahead(similarity.pairs[i]!, i),
      i === 0 ? 0 : similarity.pairs[i]![0]!,
      words < 8 ? 1 : 0,
      words > 40 ? 1 : 0,
      Math.min(60, words) / 60,
      QUOTE.test(sentence) ? 1 : 0,
      QUESTION.test(sentence) ? 1 : 0,
      DIGIT.test(sentence) ? 1 : 0,
      Math.min(6, sentence.match(NAME)?.length ?? 0) / 6,
      DEPENDENT.test(sentence) ? 1 : 0,
      CAPTION.test(sentence) ? 1 : 0,
      LABEL.test(sentence) ? 1 : 0,
      ENDED.test(sentence) ? 0 : 1,
      PERSONAL.test(sentence) ? 1 : 0,
    )
  })
}

/** Similarity to later sentences minus similarity to earlier ones, per sentence (PacSum, Zheng and Lapata 2019). */
function ahead(row: Float64Array, i: number): number {
  let sum = 0
  for (let j = 0; j < row.length; j++) sum += j > i ? row[j]! : -row[j]!
  return sum / Math.max(1, row.length - 1)
}

const QUOTE = /["“”„«»「」]|(?:^|\s)['‘]\p{L}/u
const QUESTION = /[?？]/u
const DIGIT = /\p{N}/u
const NAME = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{N}]+/gu
/** Starts with a word that refers to the sentence before, so it is hard to understand alone. */
const DEPENDENT =
  /^["“'‘«„]?(?:he|she|they|it|this|these|those|that|his|her|their|its|but|and|so|yet|however|also|then|meanwhile|instead|still|or|он|она|они|это|этот|эта|но|и|а|также|однако|er|sie|es|dies|diese|dieser|das|aber|und|doch|él|ella|ellos|esto|este|esta|pero|y|también|sin embargo)\b/iu
const CAPTION =
  /\((?:pictured|left|right|above|below|centre|center|file|inset|top|bottom)\b|\bpictured\b|^(?:above|below|left|right|inset):/iu
/** "Reward: the man sent this", "On the beat: Sergeant Sharp": the way captions and boxes begin. */
const LABEL = /^\p{Lu}[^:.!?]{2,30}: /u
/** A sentence without an end mark, or with a space before it (added by a converter), is a caption or subheading. */
const ENDED = /\S[.!?…。！？．｡][)）"”’'»」』]*$/u
const PERSONAL = /\b(?:I|I'm|I've|me|my|we|our|us|you|your)\b/u
