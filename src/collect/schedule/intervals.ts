/** How many of the newest items tell the rhythm: a day of a busy site, half a year of a weekly one. */
const RECENT = 30

/**
 * Milliseconds between one item and the next, newest items only, shortest first. Items of one moment (an import, a
 * site that stamps whole batches) count once, items of the future not at all.
 */
export function recentIntervals(publishedTimes: readonly number[], now: number): number[] {
  const times = [...new Set(publishedTimes)].filter((time) => time <= now).toSorted((a, b) => b - a)
  const newest = times.slice(0, RECENT)
  return newest
    .slice(1)
    .map((time, index) => (newest[index] ?? time) - time)
    .toSorted((a, b) => a - b)
}
