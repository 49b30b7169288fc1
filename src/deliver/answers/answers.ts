import type { Logger } from '../../log.ts'
import type { Answer } from '../../model/answer.ts'
import { SECOND } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import type { FloodControl } from '../rate-limit/flood-control.ts'
import type { GlobalLimiter } from '../rate-limit/global-limiter.ts'
import type { PerChatLimiter } from '../rate-limit/per-chat.ts'
import type { Permit, Quotas } from '../rate-limit/quotas.ts'
import { createAlarm } from './alarm.ts'
import { createAnswerLine } from './answer-line.ts'
import { createAnswerRows } from './answer-rows.ts'
import { createAnswerSender } from './answer-sender.ts'
import { LATER, type QueuedAnswer } from './queued-answer.ts'

/** As many answers wait as the store may hold: nobody would wait that long. */
export class TooManyAnswers extends Error {
  override readonly name = 'TooManyAnswers'

  constructor() {
    super(`waiting: ${MOST_STORED}`)
  }
}

/** An answer that is asked for now. */
export type NewAnswer = Omit<Answer, 'askedAt'>

/** The metrics that answers record. */
export interface AnswerMetrics {
  /** Telegram answered 429. */
  flooded(): void
  /** An answer was refused because too many wait. */
  answerRefused(): void
}

export interface AnswersDeps {
  store: Pick<Store, 'answers'>
  /** Calls a method of the Bot API. Rejects with grammY's errors. */
  call: (method: string, payload: Record<string, unknown>) => Promise<unknown>
  limiter: Pick<GlobalLimiter, 'floodedUntil'>
  quotas: Quotas
  perChat: Pick<PerChatLimiter, 'takeForAnswer'>
  floods: FloodControl
  /** Epoch milliseconds. */
  now: () => number
  /** The clock of the rate limits, ms: one that nobody sets. `now` by default. */
  elapsed?: (() => number) | undefined
  log: Logger
  /** Called when Telegram refuses the token. */
  onFatal: (reason: string) => void
  metrics?: AnswerMetrics
  /** Time after which a process that does not renew its claims is assumed dead, ms. */
  leaseMs?: number
  /** For tests: how many may wait before handlers stop waiting, how many are in memory, and how many are stored at most. */
  few?: number
  window?: number
  most?: number
}

/** Sends answers to people in turn, within the rate limits, in the order in which they were asked for. */
export interface Answers {
  /**
   * Sends an answer. Resolves with Telegram's result, or with `LATER` once the answer is stored, if many wait or its chat rests.
   * What cannot be stored, such as a file, waits in memory.
   * @throws {GrammyError} if Telegram refuses the answer; {TooManyAnswers} if the store holds as many as it may.
   */
  send(answer: NewAnswer, isStorable: boolean): Promise<unknown>
  /**
   * Sends something that must not wait behind a rush, such as an alert to the operator: before everything that waits, but counted.
   * It asks neither for the store nor for room in it, unless its chat or the bot rests for long; then it may be stored as an
   * answer is.
   */
  sendFirst(answer: NewAnswer): Promise<unknown>
  /**
   * Takes a place of the second for a send that cannot wait its turn, and returns what gives it back. If none is free within a
   * second, the send is not counted. Returns the ms of the rest if Telegram asked this chat or the bot to wait.
   */
  takePlaceNow(chatId: number): Promise<(() => void) | number>
  /** Takes over what waits in the store; `all` of it right after the only process has started. */
  start(all: boolean): Promise<void>
  /** Begins to stop: takes nothing more from the store, so that running handlers can finish. */
  drain(): Promise<void>
  /** Stores what still waits, and resolves when nothing is on its way any more. */
  stop(): Promise<void>
  /** How many answers wait if more are refused; `null` if none is. Once it began it lasts until half of what may wait is sent. */
  overflow(): number | null
  /** How many wait, as far as this process knows. */
  readonly waiting: number
}

/** A handler waits for its own answer while no more than this wait: half a second at the free rate. */
const FEW = 15
/** Stored answers in memory: some seconds of the free rate. */
const WINDOW = 100
/** Half an hour of the free rate, some 25 MB. */
const MOST_STORED = 50_000
/** Longer than a send's deadline. */
const LEASE_MS = 60_000
/** How often the store is asked for answers of others: of processes that died, and of chats whose rest is over. */
const POLL_MS = SECOND
/** A handler does not wait for a chat or a bot that rests longer than this. */
const SHORT_MS = 2 * SECOND
/** Sends on their way at a time: five seconds of the free rate. */
const MOST_IN_FLIGHT = 150

/**
 * Creates the queue that all answers of a process go through. While few wait, they are sent at once. Beyond that they are
 * written to the store in groups and sent from there, a window at a time: a rush takes little memory, holds up no handler, and
 * survives a restart.
 */
export function createAnswers(deps: AnswersDeps): Answers {
  const { store, limiter, quotas, perChat, now, log, metrics } = deps
  const { elapsed = now, leaseMs = LEASE_MS, few = FEW, window = WINDOW, most = MOST_STORED } = deps
  const line = createAnswerLine<QueuedAnswer>()
  const rows = createAnswerRows({ store, line, now, elapsed, log, leaseMs, window })
  const alarm = createAlarm()
  const inFlight = new Set<Promise<void>>()
  let isStopped = false
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null
  let lastAskedAt = 0
  let hasRefused = false
  let toldAt = Number.NEGATIVE_INFINITY

  const queued = (
    answer: NewAnswer,
    isStorable: boolean,
    handler: QueuedAnswer['handler'],
  ): QueuedAnswer => {
    // A time of its own for each, so that the order is known however they are stored.
    lastAskedAt = Math.max(now(), lastAskedAt + 1)
    return { ...answer, id: null, attempts: 0, askedAt: lastAskedAt, isStorable, handler }
  }

  const refuse = (): never => {
    hasRefused = true
    metrics?.answerRefused()
    if (elapsed() - toldAt > 60 * SECOND) {
      toldAt = elapsed()
      log.error({ waiting: rows.count }, 'too many answers wait: more are refused')
    }
    throw new TooManyAnswers()
  }

  /** Makes a chat rest. What would wait for long goes to the store. */
  const rest = async (chatId: number, forMs: number): Promise<void> => {
    line.rest(chatId, elapsed() + forMs)
    if (forMs > SHORT_MS || rows.isDraining) await rows.leave(chatId, forMs)
  }
  const deliver = createAnswerSender({ ...deps, elapsed, line, rows, rest })

  const launch = (item: QueuedAnswer, permit: Permit): void => {
    const flight = deliver(item, permit)
    inFlight.add(flight)
    void flight.finally(() => {
      inFlight.delete(flight)
      // Its chat may have more, or it goes again.
      if (line.size > 0) wake()
    })
  }

  /** Takes a place of the rate limit for a chat. Without a permit: how long all wait for one, or only this chat. */
  const takePlace = async (chatId: number) => {
    const permit = await quotas.take(elapsed(), 'answer')
    if (typeof permit === 'number') return { permit: null, waitMs: permit, restMs: 0 }
    const restMs = await perChat.takeForAnswer(chatId, elapsed())
    if (restMs === 0) return { permit, waitMs: 0, restMs: 0 }
    permit.release(elapsed())
    return { permit: null, waitMs: 0, restMs }
  }

  /** Sends what is in the line, one place of the rate limit after the other, until it is empty. */
  const run = async (): Promise<void> => {
    while (!isStopped) {
      rows.refill(wake)
      const pause = limiter.floodedUntil - elapsed()
      if (pause > 0) {
        await alarm.sleep(Math.min(pause, POLL_MS))
        continue
      }
      const item = inFlight.size < MOST_IN_FLIGHT ? line.next(elapsed()) : undefined
      if (item === undefined) {
        if (line.size === 0 && !rows.isLoading && !rows.isMore) return
        const end = line.nextRestEnd(elapsed()) ?? elapsed() + POLL_MS
        await alarm.sleep(Math.min(end - elapsed(), POLL_MS))
        continue
      }
      const place = await takePlace(item.chatId).catch((err: unknown) => {
        line.putBack(item)
        throw err
      })
      if (place.permit !== null) launch(item, place.permit)
      else {
        line.putBack(item)
        if (place.restMs > 0) await rest(item.chatId, place.restMs)
        else await alarm.sleep(place.waitMs)
      }
    }
  }

  const wake = (): void => {
    alarm.ring()
    if (isStopped) return
    running ??= run()
      .catch(async (err: unknown) => {
        log.error({ err }, 'sending answers failed')
        await alarm.sleep(POLL_MS)
      })
      .finally(() => {
        running = null
        // What came while it ended.
        if (line.size > 0) wake()
      })
  }

  /** Looks for answers of others. */
  const poll = async (): Promise<void> => {
    if (!rows.isDraining && (await rows.poll()) > 0) wake()
  }

  const schedule = (): void => {
    timer = setTimeout(() => {
      poll()
        .catch((err: unknown) => log.warn({ err }, 'could not look for answers that wait'))
        .finally(() => {
          if (!rows.isDraining) schedule()
        })
    }, POLL_MS)
    timer.unref()
  }

  /** Whether an answer that is asked for now would be sent soon. */
  const restOf = (chatId: number): number =>
    Math.max(line.restsUntil(chatId), limiter.floodedUntil) - elapsed()
  const isSoon = (chatId: number): boolean =>
    !rows.isMore && !rows.isAway(chatId) && line.size < few && restOf(chatId) <= SHORT_MS

  const inMemory = (
    answer: NewAnswer,
    isStorable: boolean,
    add: (item: QueuedAnswer) => void,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      add(queued(answer, isStorable, { resolve, reject }))
      wake()
    })
  const waitInMemory = (answer: NewAnswer, isStorable: boolean): Promise<unknown> => {
    if (line.size >= window * 2) return refuse()
    return inMemory(answer, isStorable, (item) => line.add(item))
  }
  const wasStored = async (answer: NewAnswer): Promise<boolean> => {
    try {
      await rows.insert(queued(answer, true, null))
    } catch (err) {
      log.warn({ err, chat: answer.chatId }, 'could not store an answer, it waits in memory')
      return false
    }
    wake()
    return true
  }

  const storeAll = async (): Promise<void> => {
    for (const chatId of line.chats()) await rows.leave(chatId, 0)
  }

  const drain = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer)
    await rows.drain()
    // Running handlers wait for what is in memory only.
    if (limiter.floodedUntil - elapsed() > SHORT_MS) await storeAll()
  }

  return {
    get waiting() {
      return Math.max(rows.count, line.size)
    },

    async send(answer, isStorable) {
      if (isSoon(answer.chatId) || !isStorable) return waitInMemory(answer, isStorable)
      if (rows.count >= most) refuse()
      return (await wasStored(answer)) ? LATER : waitInMemory(answer, isStorable)
    },

    async sendFirst(answer) {
      if (restOf(answer.chatId) > SHORT_MS && (await wasStored(answer))) return LATER
      return inMemory(answer, true, (item) => line.addFirst(item))
    },

    async takePlaceNow(chatId) {
      const until = elapsed() + SECOND
      for (;;) {
        const restMs = restOf(chatId)
        if (restMs > 0) return restMs
        const permit = await quotas.take(elapsed(), 'answer')
        if (typeof permit !== 'number') return () => permit.release(elapsed())
        if (elapsed() + permit > until) return () => {}
        await new Promise((resolve) => setTimeout(resolve, permit))
      }
    },

    async start(all) {
      if (all) await store.answers.releaseAll()
      await poll()
      schedule()
    },

    overflow() {
      if (rows.count < most / 2 && line.size < window) hasRefused = false
      return hasRefused ? Math.max(rows.count, line.size) : null
    },

    drain,

    async stop() {
      await drain()
      await storeAll()
      isStopped = true
      alarm.ring()
      await running
      await Promise.all(inFlight)
      await storeAll()
      for (const { handler } of line.takeOut(() => true)) {
        handler?.reject(new Error('the process ends'))
      }
      await rows.release()
    },
  }
}
