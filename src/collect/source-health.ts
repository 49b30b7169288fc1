import type { Source } from '../model/source.ts'
import { isOverdue } from './schedule/usual-gap.ts'

/** The health of a source, worst first: what an operator should know and can act on. */
export type SourceHealth =
  /** Removed by the operator, or no longer in the sources file. */
  | { kind: 'removed' }
  | { kind: 'paused'; why: string | null }
  | { kind: 'failing'; failures: number; why: string; trouble: Trouble; lastGoodAt: number | null }
  /** It answers, but with something that is not what it was; `other` is where its articles may be instead. */
  | { kind: 'degraded'; since: number; why: string; other: string | null }
  /** The feed redirects permanently to another address. */
  | { kind: 'moved'; to: string }
  /** It responds, but has published nothing for much longer than usual. */
  | { kind: 'silent'; newestAt: number | null }
  /** It responds, but has delivered no new article for three times its usual gap. */
  | { kind: 'overdue'; toldAt: number | null; gapMs: number }
  /** Not polled yet. */
  | { kind: 'new' }
  | { kind: 'well' }

/** Why a source fails, in categories that call for different action. */
export type Trouble =
  | 'blocked'
  | 'missing'
  | 'busy'
  | 'server'
  | 'name'
  | 'private'
  | 'slow'
  | 'secure'
  | 'no-feed'
  | 'large'
  | 'other'

/** Determines the health of a source. Pure. */
export function sourceHealth(source: Source): SourceHealth {
  if (source.state === 'removed') return { kind: 'removed' }
  if (source.state === 'paused') return { kind: 'paused', why: source.lastError }
  if (source.failures > 0) {
    const why = source.lastError ?? ''
    const { failures, lastGoodAt } = source
    return { kind: 'failing', failures, why, trouble: troubleOf(why), lastGoodAt }
  }
  if (source.degradedSince !== null) {
    const { degradedSince: since, lastError, otherUrl: other } = source
    return { kind: 'degraded', since, why: lastError ?? '', other }
  }
  if (source.movedTo !== null) return { kind: 'moved', to: source.movedTo }
  if (source.lastPollAt === null) return { kind: 'new' }
  if (source.silent) return { kind: 'silent', newestAt: source.lastNewAt }
  const { lastPollAt, lastToldAt: toldAt, usualGapMs: gapMs, createdAt } = source
  if (gapMs !== null && isOverdue(toldAt ?? createdAt, gapMs, lastPollAt)) {
    return { kind: 'overdue', toldAt, gapMs }
  }
  return { kind: 'well' }
}

/** Patterns that classify the error line which the collector stores (an HTTP status, or the message of a FetchError). */
const TROUBLES: readonly [Trouble, RegExp][] = [
  ['blocked', /\bHTTP (?:401|402|403|451)\b/],
  ['missing', /\bHTTP (?:404|410)\b/],
  ['busy', /\bHTTP 429\b|asked for a pause/],
  ['server', /\bHTTP 5\d\d\b|connection (?:refused|reset)|unreachable|server closed/i],
  ['private', /not a public address/i],
  ['name', /no such host|name server|no address/i],
  ['slow', /not done within|took too long|no answer in time|stopped coming/i],
  ['secure', /no secure connection/i],
  ['large', /more than \d+ bytes|more bytes than/i],
  ['no-feed', /no feed|not a feed|web page|JSON/i],
]

/** Classifies the error line of a failing source. */
export function troubleOf(why: string): Trouble {
  return TROUBLES.find(([, pattern]) => pattern.test(why))?.[0] ?? 'other'
}
