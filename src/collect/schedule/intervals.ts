/** How many of the newest items determine the publish rate: a day of a busy site, half a year of a weekly one. */
const RECENT = 30

/**
 * Milliseconds between consecutive items, for the newest items only, shortest first. Items with the same time (an import,
 * a site that publishes in batches) count once, items in the future not at all.
 */
export function recentIntervals(publishedTimes: readonly number[], now: number): number[] {
  const times = [...new Set(publishedTimes)].filter((time) => time <= now).toSorted((a, b) => b - a)
  const newest = times.slice(0, RECENT)
  return newest
    .slice(1)
    .map((time, index) => (newest[index] ?? time) - time)
    .toSorted((a, b) => a - b)
}
