import { setTimeout as sleep } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import { boundedCache } from '../bounded-cache.ts'
import type { Logger } from '../log.ts'
import { createFairQueue, type Ran } from './fair-queue.ts'
import { createStoreWatch } from './store-watch.ts'
import { TryLater } from './try-later.ts'
import { originOf } from './update-origin.ts'

/**
 * What became of an update: it was handled, or need not be any more; it was above a limit and will not be; or it was not touched and must come again,
 * later or to another process.
 */
export type Outcome = 'handled' | 'refused' | 'later'

/** Where updates wait for their turn, whether they are polled or pushed. */
export interface Intake {
  /**
   * Takes an update. Resolves when it is decided what becomes of it.
   * @param mayGiveBack whether Telegram still has the update and sends it again by itself, as with a push that is not answered
   * yet. Then it comes out as `later` while the store is away; otherwise it waits in its line.
   */
  take(update: Update, mayGiveBack?: () => boolean): Promise<Outcome>
  /** Updates that wait before a new one of the same chat. */
  waitingBefore(update: Update): number
  /** Updates that wait, of all chats. */
  readonly waiting: number
  /** Whether the store is away, so that only taps are answered. */
  readonly isAway: boolean
  /** Notes that an update could not be handled because the store is away. */
  reportAway(why: unknown): void
  /**
   * Takes nothing more. What waits and may be given back comes out as `later`; the rest is still handled, for at most 8 seconds.
   * @param isWithTelegram whether Telegram still has an update, because it was not confirmed
   */
  close(isWithTelegram: (update: Update) => boolean): Promise<void>
}

/** What the intake needs. */
export interface IntakeDeps {
  /**
   * Handles one update; errors of its handlers are its own business.
   * @throws {TryLater} if the update must be handled again once the store is back.
   */
  handle: (update: Update) => Promise<void>
  /** Whether an update is within the limits of its sender and chat; see `createUpdateLimits`. */
  limit: (update: Update) => 'allowed' | 'first' | 'over'
  /** Answers an update that is above a limit. Never rejects. */
  refuse: (update: Update, taken: 'first' | 'over') => Promise<void>
  /** Whether a tap that still waits need not be handled, because a later one has the last word; see `replacesTap`. */
  replaces: (later: Update, earlier: Update) => boolean
  /** Answers a tap that is not handled because a later one replaced it. Never rejects. */
  answerReplaced: (update: Update) => Promise<void>
  /** Answers a tap while the store is away. Never rejects. */
  answerAway: (update: Update) => Promise<void>
  /** Resolves if the store can be read and written. */
  checkStore: () => Promise<void>
  log: Logger
  /** Wait before the store is checked the first time, ms; see `createStoreWatch`. */
  firstCheckMs?: number
}

/**
 * Handlers at work at once. Most of them wait for the database or Telegram, so there are more of them than cores; more still
 * would only make each wait longer.
 */
const PLACES = 100
/** A handler that takes longer than this waits for something outside. Answering a tap takes some 10 ms. */
const PLACE_MS = 250
/** Each keeps its update, its session and its connections. */
const MOST_RUNNING = 5000
/** More than one person may send within a minute. */
const MOST_IN_LINE = 100
/** An update has about a kilobyte. */
const MOST_WAITING = 20_000
/** How long closing waits. */
const DRAIN_MS = 8000

/** How often an update is tried while the store seems to work: it must not block its chat for ever. */
const MOST_TRIES = 5
/** Updates whose tries are remembered. */
const TRIED = 10_000

interface Waiting {
  update: Update
  isUrgent: boolean
  mayGiveBack: () => boolean
  resolve: (outcome: Outcome) => void
}

/**
 * Creates the intake. The limits are asked when an update arrives, so that a flood is refused before it waits for anything.
 * Each chat has a line of its own, so one with hundreds of updates delays nobody else; see `createFairQueue`.
 */
export function createIntake(deps: IntakeDeps): Intake {
  const { handle, limit, refuse, replaces, answerReplaced, answerAway, checkStore, log } = deps
  /** By update, since one that was given back comes again. */
  const tries = boundedCache<number, number>(TRIED)
  const watch = createStoreWatch({
    check: checkStore,
    changed(isAway) {
      if (!isAway) return queue.resume()
      for (const { update, resolve } of queue.remove((item) => item.isUrgent)) {
        void answerAway(update)
        resolve('handled')
      }
    },
    log,
    ...(deps.firstCheckMs !== undefined && { firstMs: deps.firstCheckMs }),
  })

  const hold = ({ mayGiveBack, resolve }: Waiting): Ran => {
    if (!mayGiveBack()) return 'held'
    resolve('later')
    return 'done'
  }

  const tryLater = async (waiting: Waiting, error: TryLater): Promise<Ran> => {
    const { update, resolve } = waiting
    const count = (tries.get(update.update_id) ?? 0) + 1
    tries.set(update.update_id, count)
    watch.report(error.cause)
    if (count >= MOST_TRIES) {
      await error.giveUp()
      resolve('handled')
      return 'done'
    }
    return hold(waiting)
  }

  const queue = createFairQueue<Waiting>({
    async run(waiting) {
      const { update, resolve } = waiting
      if (watch.isAway) return hold(waiting)
      try {
        await handle(update)
      } catch (error) {
        if (error instanceof TryLater) return tryLater(waiting, error)
        throw error
      }
      resolve('handled')
      return 'done'
    },
    failed(err, { update, resolve }) {
      log.error({ err, update: update.update_id }, 'update failed')
      resolve('handled')
    },
    isUrgent: (item) => item.isUrgent,
    replaces: (later, earlier) => replaces(later.update, earlier.update),
    replaced({ update, resolve }) {
      void answerReplaced(update)
      resolve('handled')
    },
    places: PLACES,
    placeMs: PLACE_MS,
    mostRunning: MOST_RUNNING,
    mostInLine: MOST_IN_LINE,
    mostWaiting: MOST_WAITING,
  })
  let isClosed = false
  const refused = (update: Update, taken: 'first' | 'over'): Outcome => {
    void refuse(update, taken)
    return 'refused'
  }
  return {
    take(update, mayGiveBack = () => false) {
      const { line, isUrgent } = originOf(update)
      const mustComeAgain = watch.isAway && !isUrgent && mayGiveBack()
      if (isClosed || mustComeAgain) return Promise.resolve('later')
      const taken = limit(update)
      if (taken !== 'allowed') return Promise.resolve(refused(update, taken))
      if (watch.isAway && isUrgent) {
        void answerAway(update)
        return Promise.resolve('handled')
      }
      const { promise, resolve } = Promise.withResolvers<Outcome>()
      if (!queue.add(line, { update, isUrgent, mayGiveBack, resolve })) {
        return Promise.resolve(refused(update, 'over'))
      }
      return promise
    },
    get isAway() {
      return watch.isAway
    },
    reportAway: (why) => watch.report(why),
    waitingBefore: (update) => queue.waitingIn(originOf(update).line),
    get waiting() {
      return queue.waiting
    },
    async close(isWithTelegram) {
      isClosed = true
      watch.close()
      for (const { resolve } of queue.remove(({ update }) => isWithTelegram(update)))
        resolve('later')
      const timeout = new AbortController()
      await Promise.race([
        queue.whenEmpty(),
        sleep(DRAIN_MS, undefined, { signal: timeout.signal }).catch(() => undefined),
      ])
      timeout.abort()
      const { running, waiting } = queue
      if (running + waiting > 0) log.warn({ running, waiting }, 'updates were not handled in time')
    },
  }
}
