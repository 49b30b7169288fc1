/** How a number is qualified as inexact: "about 50", "over 50", "nearly 50". */
export type Hedge = 'about' | 'over' | 'under'

const HEDGES = [
  [
    'about',
    'about|around|roughly|approximately|approx\\.?|some|estimated|an estimated|circa|close to|just|as many as|or so|etwa|rund|около|примерно|unos|unas|约|約',
  ],
  [
    'over',
    'over|more than|at least|above|upwards? of|well over|just over|exceeding|mehr als|über|более|свыше|más de|mas de|超过|超',
  ],
  [
    'under',
    'nearly|almost|under|less than|fewer than|up to|below|at most|just under|fast|почти|до|casi|近',
  ],
] as const
const HEDGE = HEDGES.map(
  ([hedge, words]) =>
    [
      hedge,
      new RegExp(`(?<!\\p{L})(?:${words})\\s{0,9}(?:an?\\s{1,9})?[$€£¥]?\\s{0,9}$`, 'iu'),
    ] as const,
)

/** The hedge directly before `index`; `null` if there is none. */
export function hedgeAt(text: string, index: number): Hedge | null {
  const before = text.slice(Math.max(0, index - 24), index)
  return HEDGE.find(([, pattern]) => pattern.test(before))?.[0] ?? null
}
