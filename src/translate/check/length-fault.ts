import type { Pair } from './pair.ts'

/** Characters of a text for a hundred of the same in English, roughly. */
const LENGTH: Readonly<Record<string, number>> = {
  en: 100,
  de: 115,
  es: 115,
  fr: 118,
  it: 115,
  pt: 112,
  nl: 112,
  ru: 110,
  uk: 107,
  zh: 32,
  ja: 45,
  ko: 52,
  ar: 90,
  he: 80,
}
const OTHER = 110

/** By the length that a translation is expected to have: how much shorter and longer it may be. Short texts differ most. */
const BOUNDS: readonly { upTo: number; least: number; most: number }[] = [
  { upTo: 12, least: 0.1, most: 4.5 },
  { upTo: 25, least: 0.3, most: 3.5 },
  { upTo: 80, least: 0.35, most: 2.8 },
  { upTo: 200, least: 0.5, most: 2 },
  { upTo: Number.POSITIVE_INFINITY, least: 0.62, most: 1.7 },
]
/** Characters that any translation may be longer: a word of two letters may be one of twelve. */
const SLACK = 12

/** Whether a translation is so short or so long that something is missing in it or was added. */
export function hasOtherLength({ original, translated, from, to }: Pair): boolean {
  const expected = (original.length * (LENGTH[to] ?? OTHER)) / (LENGTH[from] ?? OTHER)
  if (isTwice(translated) && !isTwice(original)) return true
  const bounds = BOUNDS.find(({ upTo }) => expected <= upTo)
  if (bounds === undefined) return true
  return (
    translated.length < bounds.least * expected ||
    translated.length > bounds.most * expected + SLACK
  )
}

/** Whether a text is the same words twice, as of a model that goes on; short ones may be as long as that. */
function isTwice(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const half = words.length / 2
  return (
    half >= 1 &&
    Number.isInteger(half) &&
    words.slice(0, half).every((word, at) => word === words[half + at])
  )
}
