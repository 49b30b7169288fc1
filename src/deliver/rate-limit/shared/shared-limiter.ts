import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import { FREE_MESSAGES_PER_SECOND } from '../../../card/limits.ts'
import type { Logger } from '../../../log.ts'
import {
  type GlobalLimiter,
  MIN_SHARE,
  RECOVERY_PER_SECOND,
  SHARE_AFTER_FLOOD,
  TICKS_PER_SECOND,
} from '../global-limiter.ts'
import type { Permit, Quotas } from '../quotas.ts'
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

/** For one quota: sends that began without asking, sends that were answered, and places that were not used. */
type Report = [began: number, ended: number, unused: number]

/**
 * Promises over all processes what `createGlobalLimiter` and `createQuotas` promise for one: no second has more sends than
 * allowed, counting a call from its begin to a second after its answer, and a 429 to one process pauses all. Redis keeps the
 * places, by its own clock and atomically; those of a crashed process become free after three seconds. A Redis without data,
 * because it is new or lost them, first waits a second.
 */
export function createSharedLimiter(deps: SharedLimiterDeps): SharedLimiter {
  const { redis, prefix, messagesPerSecond, paysForMore, now, log } = deps
  const isPaying = paysForMore && messagesPerSecond > FREE_MESSAGES_PER_SECOND
  const limits = isPaying
    ? [FREE_MESSAGES_PER_SECOND, messagesPerSecond - FREE_MESSAGES_PER_SECOND]
    : [messagesPerSecond, 0]
  const processId = randomUUID()
  const key = (name: string) => `${prefix}:pace:${name}`
  const quotaKeys = [key('free'), key('paid')]
  const take = script(redis, TAKE(RECOVERY_PER_SECOND))
  const settle = script(redis, SETTLE)
  const pauseAll = script(redis, PAUSE(RECOVERY_PER_SECOND))
  const clock = () => deps.clock?.() ?? ''
  /** Places requested at a time: those of a tick, since each request is a round trip that the tick waits for. */
  const batch = Math.max(1, Math.floor(messagesPerSecond / TICKS_PER_SECOND))

  let pausedUntil = 0
  let share = 1
  let credit = 0
  let stock: { left: [number, number]; at: number } = { left: [0, 0], at: 0 }
  let inFlight = 0
  let isClosed = false
  let pending: [Report, Report] = [emptyReport(), emptyReport()]
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

  const request = async (count: number): Promise<number> => {
    try {
      const values = [processId, count, limits[FREE] ?? 0, limits[PAID] ?? 0, clock()]
      const answer = await take([key('gate'), key('seen'), ...quotaKeys], values)
      const [pauseMs, newShare, free, paid, wait] = TAKE_ANSWER.parse(answer)
      update(pauseMs, newShare)
      stock = { left: [stock.left[FREE] + free, stock.left[PAID] + paid], at: now() }
      return free + paid > 0 ? 0 : wait
    } catch (err) {
      log.debug({ err }, 'the shared rate limit is unknown, sending pauses')
      pausedUntil = Math.max(pausedUntil, now() + UNKNOWN_MS)
      return UNKNOWN_MS
    }
  }

  const returnUnused = (): void => {
    for (const quota of [FREE, PAID] as const) pending[quota][2] += stock.left[quota]
    stock = { left: [0, 0], at: 0 }
  }

  const report = async (): Promise<void> => {
    const isUnused = stock.left.some((count) => count > 0) && now() - stock.at > UNUSED_MS
    if (isUnused) returnUnused()
    const sent = pending
    const isEmpty = sent.flat().every((count) => count === 0)
    if (isEmpty && (inFlight === 0 || now() - reportedAt < HEARTBEAT_MS)) return
    pending = [emptyReport(), emptyReport()]
    try {
      await settle([key('seen'), ...quotaKeys], [processId, clock(), ...sent.flat()])
      reportedAt = now()
    } catch (err) {
      log.debug({ err }, 'could not report to Redis, will try again')
      pending = [sum(pending[FREE], sent[FREE]), sum(pending[PAID], sent[PAID])]
    }
  }

  /** Reports as long as something is in flight, in stock or unreported, until the limiter is closed. */
  const keepReporting = (): void => {
    if (isClosed) return
    timer ??= setTimeout(() => {
      reporting ??= report().finally(() => {
        reporting = null
        timer = null
        const isMore = inFlight > 0 || [...stock.left, ...pending.flat()].some((count) => count > 0)
        if (isMore) keepReporting()
      })
    }, REPORT_MS)
  }

  const permit = (quota: QuotaIndex): Permit => {
    inFlight += 1
    keepReporting()
    return {
      isPaid: quota === PAID,
      release() {
        inFlight -= 1
        pending[quota][1] += 1
        keepReporting()
      },
    }
  }

  const fromStock = (): Permit | null => {
    if (now() - stock.at > UNUSED_MS) returnUnused()
    for (const quota of [FREE, PAID] as const) {
      if (stock.left[quota] === 0) continue
      stock.left[quota] -= 1
      return permit(quota)
    }
    return null
  }

  /** Pauses all processes, and lowers the rate to this share of it. */
  const rest = (at: number, afterMs: number, shareLeft: number): void => {
    // This process pauses at once; the others learn it with their next request.
    pausedUntil = Math.max(pausedUntil, at + afterMs)
    credit = 0
    returnUnused()
    keepReporting()
    pausing += 1
    pauseAll([key('gate')], [afterMs, shareLeft, MIN_SHARE, clock()])
      .then(() => request(0))
      .catch((err: unknown) => log.warn({ err }, 'could not pause the other processes'))
      .finally(() => {
        pausing -= 1
      })
  }

  return {
    limiter: {
      grant(at) {
        if (at < pausedUntil) return 0
        credit += (messagesPerSecond / TICKS_PER_SECOND) * share
        const whole = Math.floor(credit + 1e-9)
        credit -= whole
        return whole
      },
      pause: (at, afterMs) => rest(at, afterMs, SHARE_AFTER_FLOOD),
      hold: (at, forMs) => rest(at, forMs, 1),
      get pausedUntil() {
        return pausedUntil
      },
      get rate() {
        return messagesPerSecond * share
      },
    },
    quotas: {
      async take() {
        const stocked = fromStock()
        if (stocked !== null) return stocked
        // Over the same connection, so Redis gets the report before the request.
        const reported = report()
        const wait = await request(batch)
        await reported
        return wait > 0 ? wait : (fromStock() ?? wait)
      },
      count() {
        pending[FREE][0] += 1
        return permit(FREE)
      },
    },
    async refresh() {
      await request(0)
    },
    async close() {
      // While Redis is down counts stay unreported, and a report that is under way would start the timer again.
      isClosed = true
      returnUnused()
      if (timer !== null) clearTimeout(timer)
      await reporting
      await report()
    },
  }
}

function emptyReport(): Report {
  return [0, 0, 0]
}

function sum(a: Report, b: Report): Report {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}
