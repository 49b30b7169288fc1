import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import type { Logger } from '../../../log.ts'
import {
  type GlobalLimiter,
  MIN_SHARE,
  RECOVERY_PER_SECOND,
  SHARE_AFTER_FLOOD,
  TICKS_PER_SECOND,
} from '../global-limiter.ts'
import { laneOf, otherThan, type SendKind } from '../lane-split.ts'
import { limitsOf, type Permit, type Quotas } from '../quotas.ts'
import { createSlidingWindow } from '../sliding-window.ts'
import { script } from './scripts.ts'
import { PAUSE, SETTLE, TAKE } from './window-scripts.ts'

/** The global limiter and the quotas of all processes that share a Redis. */
export interface SharedLimiter {
  limiter: GlobalLimiter
  quotas: Quotas
  /** Loads the state of the limiter, for a process that does not send. */
  refresh(): Promise<void>
  /** Returns unused places. */
  close(): Promise<void>
}

export interface SharedLimiterDeps {
  redis: Redis
  /** Prefix of all keys. */
  prefix: string
  messagesPerSecond: number
  paysForMore: boolean
  now: () => number
  log: Logger
  /** Replaces the clock of Redis in tests, ms. */
  clock?: () => number
}

/** Interval of reports to Redis; a process with calls in flight reports at least once a second. */
const REPORT_MS = 20
const HEARTBEAT_MS = 1000
/** Places not used within this time are returned: other processes wait for them. */
const UNUSED_MS = 200
/** Pause after Redis did not answer: the rate over all processes is then unknown. */
const UNKNOWN_MS = 1000

const FREE = 0
const PAID = 1
type QuotaIndex = typeof FREE | typeof PAID

/** Pause in ms, share of the rate, free and paid places taken, and ms until more are free. */
const TAKE_ANSWER = z.tuple([z.number(), z.string(), z.number(), z.number(), z.number()])

/** For one quota and one kind: sends that were answered, and places that were not used. */
type Report = [ended: number, unused: number]

/** Answers in the free quota, digests in it, and the same in the paid one: the order of the script. */
type Reports = [Report, Report, Report, Report]

/** Places that were taken and are not used yet. */
interface Stock {
  left: [free: number, paid: number]
  at: number
}

const KINDS = ['answer', 'digest'] as const
const CODES = { answer: 'a', digest: 'd' } as const
/** While Redis is away, each process still answers people, at this part of the free rate. */
const ALONE = 1 / 3

/**
 * Promises over all processes what `createGlobalLimiter` and `createQuotas` promise for one: no second has more sends than
 * allowed, counting a call from its begin to a second after its answer, and a 429 to one process pauses all. Redis keeps the
 * places, by its own clock and atomically; those of a crashed process become free after three seconds. A Redis without data,
 * because it is new or lost them, first waits a second.
 */
export function createSharedLimiter(deps: SharedLimiterDeps): SharedLimiter {
  const { redis, prefix, messagesPerSecond, paysForMore, now, log } = deps
  const limits = limitsOf(messagesPerSecond, paysForMore)
  const processId = randomUUID()
  const key = (name: string) => `${prefix}:pace:${name}`
  const quotaKeys = [key('free'), key('paid')]
  const take = script(redis, TAKE(RECOVERY_PER_SECOND))
  const settle = script(redis, SETTLE)
  const pauseAll = script(redis, PAUSE(RECOVERY_PER_SECOND))
  const clock = () => deps.clock?.() ?? ''
  /** Places requested for digests at a time: those of a tick, since each request is a round trip that the tick waits for. */
  const batch = Math.max(1, Math.floor(messagesPerSecond / TICKS_PER_SECOND))

  let pausedUntil = 0
  let share = 1
  let credit = 0
  const stocks: Record<SendKind, Stock> = { answer: emptyStock(), digest: emptyStock() }
  /** What answers used while Redis was away. */
  const alone = createSlidingWindow()
  /** Until when digests wait because Redis did not answer. */
  let unknownUntil = 0
  let inFlight = 0
  let isClosed = false
  let pending = emptyReports()
  let reporting: Promise<void> | null = null
  let reportedAt = 0
  let timer: NodeJS.Timeout | null = null
  /** Pauses on their way to Redis: until they arrive, its answer must not end them. */
  let pausing = 0

  const update = (pauseMs: number, newShare: string): void => {
    const until = now() + pauseMs
    pausedUntil = pauseMs > 0 || pausing === 0 ? until : Math.max(pausedUntil, until)
    share = Number(newShare)
  }

  const request = async (kind: SendKind, count: number): Promise<number> => {
    const waiting = laneOf(kind, limits, true)
    const whole = laneOf(kind, limits, false)
    try {
      const places = [limits.free, waiting.free, waiting.paid, whole.free, whole.paid]
      const codes = [CODES[kind], CODES[otherThan(kind)]]
      const values = [processId, ...codes, count, clock(), ...places]
      const answer = await take([key('gate'), key('seen'), ...quotaKeys], values)
      const [pauseMs, newShare, free, paid, wait] = TAKE_ANSWER.parse(answer)
      update(pauseMs, newShare)
      const { left } = stocks[kind]
      stocks[kind] = { left: [left[FREE] + free, left[PAID] + paid], at: now() }
      return free + paid > 0 ? 0 : Math.max(wait, pauseMs)
    } catch (err) {
      log.debug({ err }, 'the shared rate limit is unknown, digests wait')
      unknownUntil = now() + UNKNOWN_MS
      return UNKNOWN_MS
    }
  }

  const returnUnused = (kind: SendKind): void => {
    for (const quota of [FREE, PAID] as const) {
      reportOf(pending, quota, kind)[1] += stocks[kind].left[quota]
    }
    stocks[kind] = emptyStock()
  }

  const report = async (): Promise<void> => {
    for (const kind of KINDS) {
      const { left, at } = stocks[kind]
      if (left.some((count) => count > 0) && now() - at > UNUSED_MS) returnUnused(kind)
    }
    const sent = pending
    const isEmpty = sent.flat().every((count) => count === 0)
    if (isEmpty && (inFlight === 0 || now() - reportedAt < HEARTBEAT_MS)) return
    pending = emptyReports()
    try {
      await settle([key('seen'), ...quotaKeys], [processId, clock(), ...sent.flat()])
      reportedAt = now()
    } catch (err) {
      log.debug({ err }, 'could not report to Redis, will try again')
      for (const [index, [ended, unused]] of sent.entries()) {
        const kept = pending[index]
        if (kept === undefined) continue
        kept[0] += ended
        kept[1] += unused
      }
    }
  }

  /** Reports as long as something is in flight, in stock or unreported, until the limiter is closed. */
  const keepReporting = (): void => {
    if (isClosed) return
    timer ??= setTimeout(() => {
      reporting ??= report().finally(() => {
        reporting = null
        timer = null
        const stocked = KINDS.flatMap((kind) => stocks[kind].left)
        const isMore = inFlight > 0 || [...stocked, ...pending.flat()].some((count) => count > 0)
        if (isMore) keepReporting()
      })
    }, REPORT_MS)
  }

  const permit = (quota: QuotaIndex, kind: SendKind): Permit => {
    inFlight += 1
    keepReporting()
    return {
      isPaid: quota === PAID,
      release() {
        inFlight -= 1
        reportOf(pending, quota, kind)[0] += 1
        keepReporting()
      },
    }
  }

  const fromStock = (kind: SendKind): Permit | null => {
    if (now() - stocks[kind].at > UNUSED_MS) returnUnused(kind)
    const { left } = stocks[kind]
    for (const quota of [FREE, PAID] as const) {
      if (left[quota] === 0) continue
      left[quota] -= 1
      return permit(quota, kind)
    }
    return null
  }

  /** While Redis is away digests wait and people are answered, more slowly: other processes do the same. */
  const takeAlone = (at: number): Permit | number => {
    const wait = alone.wait(at, Math.max(1, Math.floor(limits.free * ALONE)))
    if (wait > 0) return wait
    alone.begin()
    return { isPaid: false, release: (then) => alone.end(then) }
  }

  /** Pauses all processes, and lowers the rate to this share of it. */
  const rest = (at: number, afterMs: number, shareLeft: number): void => {
    // This process pauses at once; the others learn it with their next request.
    pausedUntil = Math.max(pausedUntil, at + afterMs)
    credit = 0
    for (const kind of KINDS) returnUnused(kind)
    keepReporting()
    pausing += 1
    pauseAll([key('gate')], [afterMs, shareLeft, MIN_SHARE, clock()])
      .then(() => request('digest', 0))
      .catch((err: unknown) => log.warn({ err }, 'could not pause the other processes'))
      .finally(() => {
        pausing -= 1
      })
  }

  return {
    limiter: {
      grant(at) {
        if (at < Math.max(pausedUntil, unknownUntil)) return 0
        credit += (messagesPerSecond / TICKS_PER_SECOND) * share
        const whole = Math.floor(credit + 1e-9)
        credit -= whole
        return whole
      },
      pause: (at, afterMs) => rest(at, afterMs, SHARE_AFTER_FLOOD),
      hold: (at, forMs) => rest(at, forMs, 1),
      get pausedUntil() {
        return Math.max(pausedUntil, unknownUntil)
      },
      get floodedUntil() {
        return pausedUntil
      },
      shareAt: () => share,
      get rate() {
        return messagesPerSecond * share
      },
    },
    quotas: {
      async take(at, kind) {
        const stocked = fromStock(kind)
        if (stocked !== null) return stocked
        if (kind === 'answer' && at < unknownUntil) return takeAlone(at)
        // Over the same connection, so Redis gets the report before the request.
        const reported = report()
        const wait = await request(kind, kind === 'digest' ? batch : 1)
        await reported
        if (kind === 'answer' && at < unknownUntil) return takeAlone(at)
        return wait > 0 ? wait : (fromStock(kind) ?? wait)
      },
    },
    async refresh() {
      await request('digest', 0)
    },
    async close() {
      // While Redis is down counts stay unreported, and a report that is under way would start the timer again.
      isClosed = true
      for (const kind of KINDS) returnUnused(kind)
      if (timer !== null) clearTimeout(timer)
      await reporting
      await report()
    },
  }
}

function emptyStock(): Stock {
  return { left: [0, 0], at: 0 }
}

function emptyReports(): Reports {
  return [
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ]
}

function reportOf(reports: Reports, quota: QuotaIndex, kind: SendKind): Report {
  return reports[quota === FREE ? (kind === 'answer' ? 0 : 1) : kind === 'answer' ? 2 : 3]
}
