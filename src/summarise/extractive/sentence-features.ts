import { rank } from './sentence-rank.ts'
import type { Similarities } from './vectors.ts'

/** A sentence that may be picked, and how many words it has. */
export interface SentenceCandidate {
  text: string
  words: number
}

/** What a sentence is judged by. The order is the order of the weights. */
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
  'leans',
  'caption',
  'label',
  'open',
  'personal',
] as const

/** The features of each sentence of a text, in the order of `SENTENCE_FEATURES`, each about 0 to 1. */
export function sentenceFeatures(
  sentences: readonly SentenceCandidate[],
  alike: Similarities,
): Float64Array[] {
  const ranks = rank(alike.pairs)
  return sentences.map(({ text: sentence, words }, i) => {
    return Float64Array.of(
      i === 0 ? 1 : 0,
      i === 1 ? 1 : 0,
      i === 2 ? 1 : 0,
      Math.exp(-i / 4),
      Math.exp(-i / 1.5),
      Math.exp(-i / 12),
      i / sentences.length,
      alike.toAll[i]!,
      Math.min(3, ranks[i]!) / 3,
      ahead(alike.pairs[i]!, i),
      i === 0 ? 0 : alike.pairs[i]![0]!,
      words < 8 ? 1 : 0,
      words > 40 ? 1 : 0,
      Math.min(60, words) / 60,
      QUOTE.test(sentence) ? 1 : 0,
      QUESTION.test(sentence) ? 1 : 0,
      DIGIT.test(sentence) ? 1 : 0,
      Math.min(6, sentence.match(NAME)?.length ?? 0) / 6,
      LEANS.test(sentence) ? 1 : 0,
      CAPTION.test(sentence) ? 1 : 0,
      LABEL.test(sentence) ? 1 : 0,
      ENDED.test(sentence) ? 0 : 1,
      PERSONAL.test(sentence) ? 1 : 0,
    )
  })
}

/** How much more the later sentences take up of this one than it takes up of the earlier (PacSum, Zheng and Lapata 2019). */
function ahead(row: Float64Array, i: number): number {
  let sum = 0
  for (let j = 0; j < row.length; j++) sum += j > i ? row[j]! : -row[j]!
  return sum / Math.max(1, row.length - 1)
}

const QUOTE = /["“”„«»「」]|(?:^|\s)['‘]\p{L}/u
const QUESTION = /[??]/u
const DIGIT = /\p{N}/u
const NAME = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{N}]+/gu
/** Starts with a word that leans on the sentence before: said alone it hangs in the air. */
const LEANS =
  /^["“'‘«„]?(?:he|she|they|it|this|these|those|that|his|her|their|its|but|and|so|yet|however|also|then|meanwhile|instead|still|or|он|она|они|это|этот|эта|но|и|а|также|однако|er|sie|es|dies|diese|dieser|das|aber|und|doch|él|ella|ellos|esto|este|esta|pero|y|también|sin embargo)\b/iu
const CAPTION =
  /\((?:pictured|left|right|above|below|centre|center|file|inset|top|bottom)\b|\bpictured\b|^(?:above|below|left|right|inset):/iu
/** "Reward: the man sent this", "On the beat: Sergeant Sharp": how captions and boxes begin. */
const LABEL = /^\p{Lu}[^:.!?]{2,30}: /u
/** No end mark, or one set apart, where a converter put it behind a line without any: a caption or a subheading. */
const ENDED = /\S[.!?…。!?][)"”’'»」』]*$/u
const PERSONAL = /\b(?:I|I'm|I've|me|my|we|our|us|you|your)\b/u
