import { randomUUID } from 'node:crypto'
import type { Logger } from '../../log.ts'
import type { Store } from '../../store/store.ts'
import { createBatchedWriter } from '../batched-writer.ts'
import type { AnswerLine } from './answer-line.ts'
import { LATER, type QueuedAnswer, queuedAnswer } from './queued-answer.ts'

/** What the rows of a process's answers need. */
export interface AnswerRowsDeps {
  store: Pick<Store, 'answers'>
  line: AnswerLine<QueuedAnswer>
  /** Epoch milliseconds. */
  now: () => number
  /** The clock of the rate limits, ms: one that nobody sets. */
  elapsed: () => number
  log: Logger
  /** Time after which a process that does not renew its claims is assumed dead, ms. */
  leaseMs: number
  /** As many stored answers are in memory at a time. */
  window: number
}

/**
 * The answers in the store, as one process sees them: what it writes there, which of them it has in its line, and what waits for
 * somebody to take it. Each row belongs to the process that has it in memory, for as long as that renews its lease.
 */
export interface AnswerRows {
  /** Rows in the store, as counted last and changed by this process since. */
  readonly count: number
  /** Whether the store may have answers that are due and that no process has in memory. */
  readonly isMore: boolean
  /** Whether some are on their way into memory. */
  readonly isLoading: boolean
  readonly isDraining: boolean
  /** Whether the chat's answers rest in the store: its later ones go there too. */
  isAway(chatId: number): boolean
  /** Writes an answer together with others; into the line as well, if its turn is near. Rejects if it could not be written. */
  insert(item: QueuedAnswer): Promise<void>
  /** Deletes a row that is done with, together with others. */
  remove(id: number): Promise<void>
  /** Takes more answers from the store when the window is half empty, and calls `onLoaded`. */
  refill(onLoaded: () => void): void
  /** Moves a chat's answers from memory to the store, where they keep their order, until its rest of `forMs` is over. */
  leave(chatId: number, forMs: number): Promise<void>
  /** Counts what waits, and renews the leases of what is in memory. Returns how many are due and with no process. */
  poll(): Promise<number>
  /** Takes nothing more from the store, and lets go of what is in memory from there. */
  drain(): Promise<void>
  /** Gives back everything that this process has. */
  release(): Promise<void>
}

/** The time from which an answer that does not rest may be sent: due however the clock is set. */
const DUE = 0

/** Creates this process's view of the stored answers, with an owner of its own. */
export function createAnswerRows(deps: AnswerRowsDeps): AnswerRows {
  const { store, line, now, elapsed, log, leaseMs, window } = deps
  const owner = randomUUID()
  /** Chats whose answers rest in the store: until when as the store knows it, and by the clock of the rate limits. */
  const away = new Map<number, { until: number; elapsedUntil: number }>()
  let stored = 0
  let isMore = false
  let isDraining = false
  let loading: Promise<void> | null = null
  let renewedAt = 0

  const insertDue = async (items: readonly QueuedAnswer[]): Promise<void> => {
    // In order: what the store already holds comes first.
    const isMine = !isMore && !isDraining && line.size + items.length <= window
    const claim = isMine ? { owner, leaseUntil: now() + leaseMs } : null
    const ids = await store.answers.add(items, DUE, claim)
    for (const [index, item] of items.entries()) {
      item.id = ids[index] ?? null
      if (isMine) line.add(item)
    }
    if (!isMine) isMore = true
  }
  const insert = createBatchedWriter<{ item: QueuedAnswer }>(
    async (rows) => {
      const items = rows.map(({ item }) => item)
      const absent = items.filter(({ chatId }) => away.has(chatId))
      const present = items.filter(({ chatId }) => !away.has(chatId))
      for (const item of absent) {
        // Behind those of its chat that rest.
        await store.answers.add([item], away.get(item.chatId)?.until ?? DUE)
      }
      if (present.length > 0) await insertDue(present)
      stored += items.length
    },
    log,
    { attempts: 1 },
  )
  const remove = createBatchedWriter<number>(async (ids) => {
    await store.answers.remove(ids)
    stored = Math.max(0, stored - ids.length)
  }, log)

  /** Everything that was due at this time is in memory again. */
  const comeBack = (at: number): void => {
    for (const [chatId, { until }] of away) if (until <= at) away.delete(chatId)
  }

  /** Notes that a chat's answers rest in the store. A shorter rest never ends a longer one. */
  const restInStore = (chatId: number, forMs: number) => {
    const known = away.get(chatId)
    const rest = {
      until: Math.max(forMs === 0 ? DUE : now() + forMs, known?.until ?? DUE),
      elapsedUntil: Math.max(elapsed() + forMs, known?.elapsedUntil ?? 0),
    }
    away.set(chatId, rest)
    return rest
  }

  /** Ends the rests that are over although the store's times say otherwise: the clock was set back. */
  const endOverdueRests = async (): Promise<void> => {
    for (const [chatId, { until, elapsedUntil }] of away) {
      const at = now()
      if (elapsedUntil > elapsed() || until <= at) continue
      await store.answers.hasten(chatId, at)
      away.set(chatId, { until: at, elapsedUntil })
    }
  }

  const load = async (): Promise<void> => {
    const count = window - line.size
    const at = now()
    const rows = await store.answers.claim(owner, at, count, at + leaseMs)
    for (const row of rows) line.add(queuedAnswer(row))
    if (rows.length < count) {
      isMore = false
      comeBack(at)
    }
    renewedAt = elapsed()
  }

  return {
    get count() {
      return stored
    },
    get isMore() {
      return isMore
    },
    get isLoading() {
      return loading !== null
    },
    get isDraining() {
      return isDraining
    },
    isAway: (chatId) => away.has(chatId),
    insert: (item) => insert({ item }),
    remove,

    refill(onLoaded) {
      if (isDraining || !isMore || line.size > window / 2) return
      loading ??= load()
        .catch((err: unknown) => log.warn({ err }, 'could not load answers that wait'))
        .finally(() => {
          loading = null
          onLoaded()
        })
    },

    async leave(chatId, forMs) {
      const { until } = restInStore(chatId, forMs)
      const own = line.takeOut((item) => item.chatId === chatId && item.isStorable)
      const fresh = own.filter(({ id }) => id === null)
      try {
        await store.answers.add(fresh, until)
        await store.answers.rest(owner, chatId, until)
        stored += fresh.length
        // What came meanwhile is in the store too, and was given back there.
        line.takeOut((item) => item.chatId === chatId && item.id !== null)
        for (const { handler } of own) handler?.resolve(LATER)
      } catch (err) {
        log.warn({ err, chat: chatId }, 'could not store what waits for a chat')
        for (const item of own.toReversed()) line.putBack(item)
      }
    },

    async poll() {
      await endOverdueRests()
      const at = now()
      const { all, due } = await store.answers.count(at)
      stored = all
      isMore = due > 0
      if (due === 0) comeBack(at)
      if (all > 0 && elapsed() - renewedAt > leaseMs / 3) {
        await store.answers.renew(owner, now() + leaseMs)
        renewedAt = elapsed()
      }
      return due
    },

    async drain() {
      isDraining = true
      await loading
      // It is sent after the restart.
      line.takeOut(({ id }) => id !== null)
    },

    release: () => store.answers.release(owner),
  }
}
