/** How much a step of each kind of feature moves the score; measured with `npm run bench:taste`. */
const WORTH: Readonly<Record<string, number>> = { topic: 0.45, source: 0.25, word: 0.35 }
/** However much is known, an article counts e^1.6, about five times, more or less at most: news stays news. */
const MOST = 1.6

/** How much a profile should like an article with these features: 0 where nothing is known. Pure. */
export function interestScore(
  features: readonly string[],
  taste: Readonly<Record<string, number>>,
): number {
  let sum = 0
  for (const feature of features) {
    const steps = taste[feature]
    if (steps === undefined) continue
    sum += steps * (WORTH[feature.slice(0, feature.indexOf(':'))] ?? 0)
  }
  return Math.max(-MOST, Math.min(MOST, sum))
}
