import { DAY } from '../../model/time.ts'

const PERIODS = [
  { per: 'day', ms: DAY },
  { per: 'week', ms: 7 * DAY },
  { per: 'month', ms: 30 * DAY },
] as const

/** How often a source publishes, in a unit that people use: `count` articles `per` day, week or month. */
export interface PublishRate {
  count: number
  per: 'day' | 'week' | 'month'
}

/**
 * How often a source publishes: articles per day, week or month, in the shortest period with at least one article. `null`
 * if too little is known, or it publishes less than once a month.
 *
 * @param publishedTimes epoch ms, in any order
 */
export function publishRate(publishedTimes: readonly number[]): PublishRate | null {
  if (publishedTimes.length < 2) return null
  const span = Math.max(...publishedTimes) - Math.min(...publishedTimes)
  if (span === 0) return null
  const interval = span / (publishedTimes.length - 1)
  const period = PERIODS.find(({ ms }) => ms / interval >= 1)
  return period === undefined ? null : { count: Math.round(period.ms / interval), per: period.per }
}
