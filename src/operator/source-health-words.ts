import type { SourceHealth } from '../collect/source-health.ts'
import type { Source } from '../model/source.ts'
import { DAY, HOUR, MINUTE } from '../model/time.ts'
import type { Translate } from '../text/locales.ts'

/** The health of a source and what to do about it, in a sentence or two. */
export function healthWords(health: SourceHealth, now: number, t: Translate): string {
  switch (health.kind) {
    case 'failing': {
      const good =
        health.lastGoodAt === null
          ? t('source-never-good')
          : t('source-last-good', { ago: ago(health.lastGoodAt, now, t) })
      const { failures, why } = health
      const advice = t(`source-advice-${health.trouble}`)
      return `${t('source-failing', { failures, why })} ${good} ${advice}`
    }
    case 'degraded': {
      const { why, other } = health
      const odd = t('source-degraded', { why, ago: ago(health.since, now, t) })
      return other === null ? odd : `${odd} ${t('source-degraded-other', { other })}`
    }
    case 'moved':
      return t('source-moved', { to: health.to })
    case 'silent':
      return health.newestAt === null
        ? t('source-silent-long')
        : t('source-silent', { ago: ago(health.newestAt, now, t) })
    case 'overdue': {
      const gap = durationWords(health.gapMs, t)
      return health.toldAt === null
        ? t('source-overdue-never', { gap })
        : t('source-overdue', { ago: ago(health.toldAt, now, t), gap })
    }
    case 'paused':
      return health.why === null ? t('source-paused') : t('source-paused-why', { why: health.why })
    case 'removed':
    case 'new':
    case 'well':
      return t(`source-${health.kind}`)
  }
}

/** When the newest item of a source was published and when it last delivered an article, in a line. */
export function deliveryWords(
  { newestAt, lastToldAt }: Pick<Source, 'newestAt' | 'lastToldAt'>,
  now: number,
  t: Translate,
): string {
  const newest =
    newestAt === null ? t('source-newest-none') : t('source-newest', { ago: ago(newestAt, now, t) })
  const told =
    lastToldAt === null ? t('source-told-none') : t('source-told', { ago: ago(lastToldAt, now, t) })
  return `${newest} ${told}`
}

/** A duration as people say it: 20 s, 5 min, 3 h, 4 days. */
export function durationWords(ms: number, t: Translate): string {
  if (ms < MINUTE) return t('span-seconds', { count: Math.round(ms / 100) / 10 })
  if (ms < HOUR) return t('span-minutes', { count: Math.round(ms / MINUTE) })
  if (ms < 2 * DAY) return t('span-hours', { count: Math.round(ms / HOUR) })
  return t('span-days', { count: Math.round(ms / DAY) })
}

function ago(at: number, now: number, t: Translate): string {
  return durationWords(Math.max(0, now - at), t)
}
