import { randomUUID } from 'node:crypto'
import type { Logger } from '../../log.ts'
import type { Answer, StoredAnswer } from '../../model/answer.ts'
import { SECOND } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import { createBatchedWriter } from '../batched-writer.ts'
import { type Outcome, outcomeOf } from '../outcome.ts'
import type { FloodControl } from '../rate-limit/flood-control.ts'
import type { GlobalLimiter } from '../rate-limit/global-limiter.ts'
import type { PerChatLimiter } from '../rate-limit/per-chat.ts'
import type { Permit, Quotas } from '../rate-limit/quotas.ts'
import { afterAttempt } from './after-attempt.ts'
import { createAlarm } from './alarm.ts'
import { createAnswerLine } from './answer-line.ts'

/** What stands for the result of a send that is not over yet: the answer waits in the store, and its handler does not. */
export const LATER = Symbol('later')

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
  now: () => number
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
  /** Takes over what waits in the store; `all` of it right after the only process has started. */
  start(all: boolean): Promise<void>
  /** Begins to stop: takes nothing more from the store, so that running handlers can finish. */
  drain(): Promise<void>
  /** Stores what still waits, and resolves when nothing is on its way any more. */
  stop(): Promise<void>
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

interface Item extends Answer {
  /** Its row; `null` while it is in memory only. */
  id: number | null
  attempts: number
  isStorable: boolean
  /** Tells the handler that waits; `null` if none does. */
  handler: { resolve: (result: unknown) => void; reject: (error: unknown) => void } | null
}

/**
 * Creates the queue that all answers of a process go through. While few wait, they are sent at once. Beyond that they are
 * written to the store in groups and sent from there, a window at a time: a rush takes little memory, holds up no handler, and
 * survives a restart. Each row belongs to the process that has it in memory, for as long as that renews its lease.
 */
export function createAnswers(deps: AnswersDeps): Answers {
  const { store, call, limiter, quotas, perChat, floods, now, log, metrics } = deps
  const { leaseMs = LEASE_MS, few = FEW, window = WINDOW, most = MOST_STORED } = deps
  const owner = randomUUID()
  const line = createAnswerLine<Item>()
  const alarm = createAlarm()
  const inFlight = new Set<Promise<void>>()
  /** Whether the store may have answers that are due and that no process has in memory. */
  let isMoreStored = false
  /** Chats whose answers rest in the store, and until when: their later answers go there too. */
  const away = new Map<number, number>()
  /** Rows in the store, as counted last and changed by this process since. */
  let stored = 0
  let isDraining = false
  let isStopped = false
  let running: Promise<void> | null = null
  let refilling: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null
  let renewedAt = 0
  let lastAskedAt = 0
  let toldAt = Number.NEGATIVE_INFINITY

  const insert = createBatchedWriter<{ item: Item }>(
    async (rows) => {
      const items = rows.map(({ item }) => item)
      const [absent, others] = [true, false].map((isAway) =>
        items.filter(({ chatId }) => away.has(chatId) === isAway),
      )
      for (const item of absent ?? []) {
        // Behind those of its chat that rest.
        await store.answers.add([item], Math.max(now(), away.get(item.chatId) ?? 0))
      }
      if (others !== undefined && others.length > 0) await insertDue(others)
      stored += items.length
    },
    log,
    1,
  )
  const insertDue = async (items: readonly Item[]): Promise<void> => {
    // In order: what the store already holds comes first.
    const isMine = !isMoreStored && !isDraining && line.size + items.length <= window
    const claim = isMine ? { owner, leaseUntil: now() + leaseMs } : null
    const ids = await store.answers.add(items, now(), claim)
    for (const [index, item] of items.entries()) {
      item.id = ids[index] ?? null
      if (isMine) line.add(item)
    }
    if (!isMine) isMoreStored = true
  }
  const remove = createBatchedWriter<number>(async (ids) => {
    await store.answers.remove(ids)
    stored = Math.max(0, stored - ids.length)
  }, log)

  const itemFor = (answer: NewAnswer, isStorable: boolean, handler: Item['handler']): Item => {
    // A time of its own for each, so that the order is known however they are stored.
    lastAskedAt = Math.max(now(), lastAskedAt + 1)
    return { ...answer, id: null, attempts: 0, askedAt: lastAskedAt, isStorable, handler }
  }

  const refuse = (): never => {
    metrics?.answerRefused()
    if (now() - toldAt > 60 * SECOND) {
      toldAt = now()
      log.error({ waiting: stored }, 'too many answers wait: more are refused')
    }
    throw new TooManyAnswers()
  }

  /** Everything that was due at this time is in memory again. */
  const comeBack = (at: number): void => {
    for (const [chatId, until] of away) if (until <= at) away.delete(chatId)
  }

  /** Takes more answers from the store when the window is half empty. */
  const refill = (): void => {
    if (isDraining || !isMoreStored || line.size > window / 2) return
    refilling ??= (async () => {
      const count = window - line.size
      const at = now()
      const rows = await store.answers.claim(owner, at, count, at + leaseMs)
      for (const row of rows) line.add(itemOf(row))
      if (rows.length < count) {
        isMoreStored = false
        comeBack(at)
      }
      renewedAt = now()
    })()
      .catch((err: unknown) => log.warn({ err }, 'could not load answers that wait'))
      .finally(() => {
        refilling = null
        wake()
      })
  }

  /** Moves a chat's answers from memory to the store, where they keep their order, until its rest is over. */
  const leaveToStore = async (chatId: number, until: number): Promise<void> => {
    const own = line.takeOut((item) => item.chatId === chatId && item.isStorable)
    away.set(chatId, Math.max(until, away.get(chatId) ?? 0))
    const added = own.filter(({ id }) => id === null).length
    try {
      await store.answers.add(
        own.filter(({ id }) => id === null),
        until,
      )
      await store.answers.rest(owner, chatId, until)
      stored += added
      // What came meanwhile is in the store too, and was given back there.
      line.takeOut((item) => item.chatId === chatId && item.id !== null)
      for (const { handler } of own) handler?.resolve(LATER)
    } catch (err) {
      log.warn({ err, chat: chatId }, 'could not store what waits for a chat')
      for (const item of own.toReversed()) line.putBack(item)
    }
  }

  /** Makes a chat rest. What would wait for long goes to the store. */
  const rest = async (chatId: number, forMs: number): Promise<void> => {
    const until = now() + forMs
    line.rest(chatId, until)
    if (forMs > SHORT_MS || isDraining) await leaveToStore(chatId, until)
  }

  const attempt = async (
    item: Item,
    parameters: Item['parameters'],
  ): Promise<{ outcome: Outcome; result: unknown }> => {
    try {
      const result = await call(item.method, { ...parameters, chat_id: item.chatId })
      return { outcome: { kind: 'sent', messageId: 0 }, result }
    } catch (error) {
      return { outcome: outcomeOf(error), result: error }
    }
  }

  const finish = async (item: Item, outcome: Outcome, result: unknown): Promise<void> => {
    if (outcome.kind === 'sent') item.handler?.resolve(result)
    else {
      item.handler?.reject(result)
      if (item.handler === null) {
        const keys = { chat: item.chatId, method: item.method, outcome: outcome.kind }
        // A chat that is gone is nothing to look into; a refusal is a bug.
        if (outcome.kind === 'gone') log.info(keys, 'an answer could not be sent')
        else log.error({ ...keys, err: result }, 'an answer could not be sent')
      }
    }
    line.done(item.chatId)
    if (item.id !== null) await remove(item.id)
  }

  const deliver = async (item: Item, permit: Permit): Promise<void> => {
    const beganAt = now()
    const { outcome, result } = await attempt(item, item.parameters).finally(() =>
      permit.release(now()),
    )
    const hasTopic = item.parameters['message_thread_id'] !== undefined
    const after = afterAttempt(outcome, item.attempts, hasTopic)
    if (outcome.kind === 'sent') floods.accepted(beganAt)
    switch (after.step) {
      case 'finish':
        return finish(item, outcome, result)
      case 'rest': {
        metrics?.flooded()
        const concerns = floods.flooded(item.chatId, now(), after.forMs)
        log.warn(
          { chat: item.chatId, afterMs: after.forMs, concerns },
          'Telegram asks to slow down',
        )
        line.putBack(item)
        return rest(item.chatId, after.forMs)
      }
      case 'again':
        item.attempts += 1
        if (item.id !== null) await store.answers.failed(item.id)
        line.putBack(item)
        return rest(item.chatId, after.afterMs)
      case 'move': {
        line.done(item.chatId)
        const others = line.takeOut(({ chatId }) => chatId === item.chatId)
        await store.answers.move(item.chatId, after.to)
        for (const one of [item, ...others].toReversed()) {
          line.putBack({ ...one, chatId: after.to })
        }
        return
      }
      case 'leave-topic': {
        const { message_thread_id: _, ...parameters } = item.parameters
        return line.putBack({ ...item, parameters })
      }
      case 'keep':
        line.putBack(item)
        return deps.onFatal(outcome.kind === 'fatal' ? outcome.reason : outcome.kind)
    }
  }

  const launch = (item: Item, permit: Permit): void => {
    const flight = deliver(item, permit).catch((err: unknown) => {
      // A failure in our own code, or of the store: the row stays until its lease ends.
      log.error({ err, chat: item.chatId }, 'an answer failed')
      line.done(item.chatId)
      item.handler?.reject(err)
    })
    inFlight.add(flight)
    void flight.finally(() => {
      inFlight.delete(flight)
      // Its chat may have more, or it goes again.
      if (line.size > 0) wake()
    })
  }

  /** Takes a place of the rate limit for a chat. Without a permit: how long all wait for one, or only this chat. */
  const takePlace = async (chatId: number) => {
    const permit = await quotas.take(now(), 'answer')
    if (typeof permit === 'number') return { permit: null, waitMs: permit, restMs: 0 }
    const restMs = await perChat.takeForAnswer(chatId, now())
    if (restMs === 0) return { permit, waitMs: 0, restMs: 0 }
    permit.release(now())
    return { permit: null, waitMs: 0, restMs }
  }

  /** Sends what is in the line, one place of the rate limit after the other, until it is empty. */
  const run = async (): Promise<void> => {
    while (!isStopped) {
      refill()
      const pause = limiter.floodedUntil - now()
      if (pause > 0) {
        await alarm.sleep(Math.min(pause, POLL_MS))
        continue
      }
      const item = inFlight.size < MOST_IN_FLIGHT ? line.next(now()) : undefined
      if (item === undefined) {
        if (line.size === 0 && refilling === null && !isMoreStored) return
        const end = line.nextRestEnd(now()) ?? now() + POLL_MS
        await alarm.sleep(Math.min(end - now(), POLL_MS))
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

  /** Looks for answers of others, and renews the leases of those in memory. */
  const poll = async (): Promise<void> => {
    if (isDraining) return
    const at = now()
    const { all, due } = await store.answers.count(at)
    stored = all
    isMoreStored = due > 0
    if (due === 0) comeBack(at)
    if (all > 0 && now() - renewedAt > leaseMs / 3) {
      await store.answers.renew(owner, now() + leaseMs)
      renewedAt = now()
    }
    if (due > 0) wake()
  }

  const schedule = (): void => {
    timer = setTimeout(() => {
      poll()
        .catch((err: unknown) => log.warn({ err }, 'could not look for answers that wait'))
        .finally(() => {
          if (!isDraining) schedule()
        })
    }, POLL_MS)
    timer.unref()
  }

  /** Whether an answer that is asked for now would be sent soon. */
  const isSoon = (chatId: number): boolean => {
    const restsFor = Math.max(line.restsUntil(chatId), limiter.floodedUntil) - now()
    return !isMoreStored && !away.has(chatId) && line.size < few && restsFor <= SHORT_MS
  }

  const waitInMemory = (answer: NewAnswer, isStorable: boolean): Promise<unknown> => {
    if (line.size >= window * 2) return refuse()
    return new Promise((resolve, reject) => {
      line.add(itemFor(answer, isStorable, { resolve, reject }))
      wake()
    })
  }

  const storeAll = async (): Promise<void> => {
    for (const chatId of line.chats()) await leaveToStore(chatId, now())
  }

  const drain = async (): Promise<void> => {
    isDraining = true
    if (timer !== null) clearTimeout(timer)
    await refilling
    // What the store has is sent after the restart; running handlers wait for the rest.
    line.takeOut(({ id }) => id !== null)
    if (limiter.floodedUntil - now() > SHORT_MS) await storeAll()
  }

  return {
    get waiting() {
      return Math.max(stored, line.size)
    },

    async send(answer, isStorable) {
      if (isSoon(answer.chatId) || !isStorable) return waitInMemory(answer, isStorable)
      if (stored >= most) refuse()
      try {
        await insert({ item: itemFor(answer, isStorable, null) })
      } catch (err) {
        log.warn({ err, chat: answer.chatId }, 'could not store an answer, it waits in memory')
        return waitInMemory(answer, isStorable)
      }
      wake()
      return LATER
    },

    async start(all) {
      if (all) await store.answers.releaseAll()
      await poll()
      schedule()
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
      await store.answers.release(owner)
    },
  }
}

function itemOf(row: StoredAnswer): Item {
  return { ...row, isStorable: true, handler: null }
}
