import { DAY } from '../../model/time.ts'

/** What somebody likes and not: features of articles (`topic:ai`, `source:12`, `word:rust`) and how much, above 0 liked. */
export type Interests = ReadonlyMap<string, number>

/** What a tap says about taste, as a change of each of the article's features. */
export const SIGNALS = {
  up: 1,
  down: -1,
  save: 0.7,
  read: 0.5,
  /** Walked past: says little, but is said often. */
  skip: -0.15,
} as const

export type Signal = keyof typeof SIGNALS

/** After so long a liking that nothing renewed counts half. */
const HALF_LIFE_MS = 30 * DAY
/** No liking grows beyond this, so that it can be unlearned within a week. */
const STRONGEST = 4

/** A weight as it is after so long. */
export function faded(weight: number, passedMs: number): number {
  return weight * 0.5 ** (Math.max(0, passedMs) / HALF_LIFE_MS)
}

/** A weight after a signal. What an article has many of, such as words, each learns less. */
export function learned(weight: number, signal: number, feature: string): number {
  const share = feature.startsWith('word:') ? 0.5 : 1
  return Math.max(-STRONGEST, Math.min(STRONGEST, weight + signal * share))
}
