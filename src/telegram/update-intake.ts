import { setTimeout as sleep } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import type { Logger } from '../log.ts'
import { createFairQueue } from './fair-queue.ts'
import { originOf } from './update-origin.ts'

/**
 * What became of an update: it was handled; it was above a limit and will not be; or it was not touched and must come again, later or to
 * another process.
 */
export type Outcome = 'handled' | 'refused' | 'later'

/** Where updates wait for their turn, whether they are polled or pushed. */
export interface Intake {
  /** Takes an update. Resolves when it is decided what becomes of it. */
  take(update: Update): Promise<Outcome>
  /** Updates that wait before a new one of the same chat. */
  waitingBefore(update: Update): number
  /** Updates that wait, of all chats. */
  readonly waiting: number
  /**
   * Takes nothing more. What waits and may be given back comes out as `later`; the rest is still handled, for at most 8 seconds.
   * @param mayGiveBack whether Telegram still has an update, because it was not confirmed
   */
  close(mayGiveBack: (update: Update) => boolean): Promise<void>
}

/** What the intake needs. */
export interface IntakeDeps {
  /** Handles one update; errors of its handlers are its own business. */
  handle: (update: Update) => Promise<void>
  /** Whether an update is within the limits of its sender and chat; see `createUpdateLimits`. */
  limit: (update: Update) => 'allowed' | 'first' | 'over'
  /** Answers an update that is above a limit. Never rejects. */
  refuse: (update: Update, taken: 'first' | 'over') => Promise<void>
  log: Logger
}

/**
 * Handlers at work at once. Most of them wait for the database or Telegram, so there are more of them than cores; more still would
 * only make each wait longer.
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

interface Waiting {
  update: Update
  isUrgent: boolean
  resolve: (outcome: Outcome) => void
}

/**
 * Creates the intake. The limits are asked when an update arrives, so that a flood is refused before it waits for anything. Each chat has a line of
 * its own, so one with hundreds of updates delays nobody else; see `createFairQueue`.
 */
export function createIntake({ handle, limit, refuse, log }: IntakeDeps): Intake {
  const queue = createFairQueue<Waiting>({
    async run({ update, resolve }) {
      await handle(update)
      resolve('handled')
      return 'done'
    },
    failed(err, { update, resolve }) {
      log.error({ err, update: update.update_id }, 'update failed')
      resolve('handled')
    },
    isUrgent: (item) => item.isUrgent,
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
    take(update) {
      if (isClosed) return Promise.resolve('later')
      const taken = limit(update)
      if (taken !== 'allowed') return Promise.resolve(refused(update, taken))
      const { line, isUrgent } = originOf(update)
      const { promise, resolve } = Promise.withResolvers<Outcome>()
      if (!queue.add(line, { update, isUrgent, resolve })) {
        return Promise.resolve(refused(update, 'over'))
      }
      return promise
    },
    waitingBefore: (update) => queue.waitingIn(originOf(update).line),
    get waiting() {
      return queue.waiting
    },
    async close(mayGiveBack) {
      isClosed = true
      for (const { resolve } of queue.remove(({ update }) => mayGiveBack(update))) resolve('later')
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
