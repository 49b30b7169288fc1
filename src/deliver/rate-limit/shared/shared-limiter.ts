import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { FREE_MESSAGES_PER_SECOND } from '../../../card/limits.ts'
import type { Logger } from '../../../log.ts'
import {
  AFTER_FLOOD,
  type GlobalLimiter,
  RECOVERY_PER_SECOND,
  SLOWEST,
  TICKS_PER_SECOND,
} from '../global-limiter.ts'
import type { Pass, Quotas } from '../quotas.ts'
import { script } from './scripts.ts'
import { PAUSE, SETTLE, TAKE } from './window-scripts.ts'

/** The gate and the lanes of all processes that share a Redis. */
export interface SharedPacing {
  gate: GlobalLimiter
  lanes: Quotas
  /** Asks how the gate is, for a process that does not send. */
  refresh(): Promise<void>
  /** Gives back what is not used. */
  close(): Promise<void>
}

export interface SharedPacingParts {
  redis: Redis
  /** Before the names of all keys. */
  prefix: string
  messagesPerSecond: number
  paysForMore: boolean
  now: () => number
  log: Logger
  /** A test's clock in place of that of Redis, ms. */
  clock?: () => number
}

/** Answers are told to Redis so often; a process with calls under way is heard of at least once a second. */
const TELL_MS = 20
const ALIVE_MS = 1000
/** Places that nobody used in time are given back: others wait for them, and by then Redis may take us for dead. */
const UNUSED_MS = 200
/** Redis does not answer: sending rests, since the pace over all processes is not known. */
const AWAY_MS = 1000

const FREE = 0
const PAID = 1
type Lane = typeof FREE | typeof PAID

/** By lane: sends that began without asking, were answered, and places that were not used. */
type News = [began: number, ended: number, unused: number]

/**
 * The same promise as `createGate` and `createLanes` give, over all processes: no second holds more than is allowed, counting
 * a call from its begin to a second after its answer, and a 429 to one is a pause for all. Places are kept in Redis, in one
 * step each and by its clock; whoever dies loses its places after three seconds. A Redis that knows nothing, because it is new or
 * lost what it knew, lets a second pass first.
 */
export function createSharedPacing(deps: SharedPacingParts): SharedPacing {
  const { redis, prefix, messagesPerSecond, paysForMore, now, log } = deps
  const isPaying = paysForMore && messagesPerSecond > FREE_MESSAGES_PER_SECOND
  const limits = isPaying
    ? [FREE_MESSAGES_PER_SECOND, messagesPerSecond - FREE_MESSAGES_PER_SECOND]
    : [messagesPerSecond, 0]
  const me = randomUUID()
  const key = (name: string) => `${prefix}:pace:${name}`
  const lanesKeys = [key('free'), key('paid')]
  const take = script(redis, TAKE(RECOVERY_PER_SECOND))
  const settle = script(redis, SETTLE)
  const pauseAll = script(redis, PAUSE(RECOVERY_PER_SECOND))
  const clock = () => deps.clock?.() ?? ''
  /** Places asked for at once: those of a tick, since each question is a round trip that the tick waits for. */
  const atOnce = Math.max(1, Math.floor(messagesPerSecond / TICKS_PER_SECOND))

  let pausedUntil = 0
  let share = 1
  let credit = 0
  let stock: { left: [number, number]; at: number } = { left: [0, 0], at: 0 }
  let underWay = 0
  let news: [News, News] = [nothing(), nothing()]
  let telling: Promise<void> | null = null
  let toldAt = 0
  let timer: NodeJS.Timeout | null = null
  /** Pauses on their way to Redis, which must not be taken for over meanwhile. */
  let pausing = 0

  const learn = (shut: number, known: string): void => {
    const until = now() + shut
    pausedUntil = shut > 0 || pausing === 0 ? until : Math.max(pausedUntil, until)
    share = Number(known)
  }

  const ask = async (many: number): Promise<number> => {
    try {
      const values = [me, many, limits[FREE] ?? 0, limits[PAID] ?? 0, clock()]
      const answer = await take([key('gate'), key('seen'), ...lanesKeys], values)
      const [shut, known, free, paid, wait] = answer as [number, string, number, number, number]
      learn(shut, known)
      stock = { left: [stock.left[FREE] + free, stock.left[PAID] + paid], at: now() }
      return free + paid > 0 ? 0 : wait
    } catch (err) {
      log.debug({ err }, 'the pace is not known, sending rests')
      pausedUntil = Math.max(pausedUntil, now() + AWAY_MS)
      return AWAY_MS
    }
  }

  const giveBack = (): void => {
    for (const lane of [FREE, PAID] as const) news[lane][2] += stock.left[lane]
    stock = { left: [0, 0], at: 0 }
  }

  const tell = async (): Promise<void> => {
    const isUnused = stock.left.some((many) => many > 0) && now() - stock.at > UNUSED_MS
    if (isUnused) giveBack()
    const told = news
    const isNews = told.flat().some((many) => many > 0)
    if (!isNews && (underWay === 0 || now() - toldAt < ALIVE_MS)) return
    news = [nothing(), nothing()]
    try {
      await settle([key('seen'), ...lanesKeys], [me, clock(), ...told.flat()])
      toldAt = now()
    } catch (err) {
      log.debug({ err }, 'Redis was not told of the pace, will try again')
      news = [sum(news[FREE], told[FREE]), sum(news[PAID], told[PAID])]
    }
  }

  /** Tells for as long as there is something under way, in stock or to be told. */
  const keepTelling = (): void => {
    timer ??= setTimeout(() => {
      telling ??= tell().finally(() => {
        telling = null
        timer = null
        const isMore = underWay > 0 || [...stock.left, ...news.flat()].some((many) => many > 0)
        if (isMore) keepTelling()
      })
    }, TELL_MS)
  }

  const pass = (lane: Lane): Pass => {
    underWay += 1
    keepTelling()
    return {
      isPaid: lane === PAID,
      end() {
        underWay -= 1
        news[lane][1] += 1
        keepTelling()
      },
    }
  }

  const fromStock = (): Pass | null => {
    if (now() - stock.at > UNUSED_MS) giveBack()
    for (const lane of [FREE, PAID] as const) {
      if (stock.left[lane] === 0) continue
      stock.left[lane] -= 1
      return pass(lane)
    }
    return null
  }

  return {
    gate: {
      open(at) {
        if (at < pausedUntil) return 0
        credit += (messagesPerSecond / TICKS_PER_SECOND) * share
        const whole = Math.floor(credit + 1e-9)
        credit -= whole
        return whole
      },
      pause(at, afterMs) {
        // At once for this process; the others learn it with their next place.
        pausedUntil = Math.max(pausedUntil, at + afterMs)
        credit = 0
        giveBack()
        keepTelling()
        pausing += 1
        pauseAll([key('gate')], [afterMs, AFTER_FLOOD, SLOWEST, clock()])
          .then(() => ask(0))
          .catch((err: unknown) => log.warn({ err }, 'a pause could not be told to all'))
          .finally(() => {
            pausing -= 1
          })
      },
      get pausedUntil() {
        return pausedUntil
      },
      get rate() {
        return messagesPerSecond * share
      },
    },
    lanes: {
      async take() {
        const known = fromStock()
        if (known !== null) return known
        // On the same connection, so Redis hears of what has ended before it is asked.
        const told = tell()
        const wait = await ask(atOnce)
        await told
        return wait > 0 ? wait : (fromStock() ?? wait)
      },
      count() {
        news[FREE][0] += 1
        return pass(FREE)
      },
    },
    async refresh() {
      await ask(0)
    },
    async close() {
      giveBack()
      if (timer !== null) clearTimeout(timer)
      await telling
      await tell()
    },
  }
}

function nothing(): News {
  return [0, 0, 0]
}

function sum(a: News, b: News): News {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}
