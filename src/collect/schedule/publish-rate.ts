import { DAY } from '../../model/time.ts'

const PERIODS = [
  { per: 'day', ms: DAY },
  { per: 'week', ms: 7 * DAY },
  { per: 'month', ms: 30 * DAY },
] as const

/** How often something new comes, in words that people use. */
export interface PublishRate {
  many: number
  per: 'day' | 'week' | 'month'
}

/**
 * How often a source tells something new, from when its articles came out: so many a day, or a week, or a month, whichever
 * is the shortest of which it is at least one. `null` where too little is known, or less than one a month comes.
 */
export function publishRate(publishedTimes: readonly number[]): PublishRate | null {
  if (publishedTimes.length < 2) return null
  const span = Math.max(...publishedTimes) - Math.min(...publishedTimes)
  if (span === 0) return null
  const gap = span / (publishedTimes.length - 1)
  const period = PERIODS.find(({ ms }) => ms / gap >= 1)
  return period === undefined ? null : { many: Math.round(period.ms / gap), per: period.per }
}
