import { boundedCache } from '../bounded-cache.ts'
import type { Logger } from '../log.ts'
import { MINUTE, SECOND } from '../model/time.ts'

/** What came of an attempt to edit a message. */
export type Attempt =
  | { kind: 'done' }
  /** Telegram takes no more edits in this chat for `afterMs`. */
  | { kind: 'flood'; afterMs: number }
  /** Telegram or the network is down. */
  | { kind: 'retry'; reason: string }
  /** It will not be taken later either. */
  | { kind: 'failed'; reason: string }

/** An edit that a tap asked for. */
export interface Edit {
  chatId: number
  /** The message within the chat: its id, or another name for what is edited. */
  place: number | string
  /** Tries once. Throws only for errors of our own. */
  attempt(): Promise<Attempt>
  /** Tells the person that nothing will change, or only in `waitMs`. Throws if that cannot be sent either. */
  tell(waitMs: number | null): Promise<void>
}

/**
 * Edits messages, later if Telegram does not take an edit now: after its `retry_after`, or after growing pauses while it is
 * down. Of each message only the last state that was asked for is shown: a later tap replaces what still waits. A chat whose
 * edits were refused as too many rests, so that further taps in it cost no further refusals.
 */
export interface LateEdits {
  /** Edits now if possible; resolves after one attempt, or at once while the chat rests. */
  show(edit: Edit): Promise<void>
  /** How long the chat takes no edits, ms; 0 if it does. */
  rest(chatId: number): number
  /** Does something that a tap needs after some time, ms, without making anybody wait. */
  after(ms: number, run: () => Promise<void>): void
  /** Gives up all that waits: the process ends. The buttons of the messages stay and work again after the next start. */
  stop(): void
}

/** Pauses while Telegram is down. Then the person is told. */
const PAUSES_MS: readonly number[] = [2 * SECOND, 10 * SECOND, 45 * SECOND]
/** A longer wait is said in words. */
const UNTOLD_MS = MINUTE
/** A chat is told once in this time, however many of its taps fail. */
const TOLD_EVERY_MS = MINUTE
/** Waiting edits in one process; more are told as failed at once. */
const MAX_WAITING = 10_000

/** Creates the edits of one process. @param now ms of a clock that nobody sets */
export function createLateEdits(now: () => number, log: Logger): LateEdits {
  /** The timers of edits that wait, by message. */
  const waiting = new Map<string, NodeJS.Timeout>()
  const running = new Map<string, Promise<void>>()
  const timers = new Set<NodeJS.Timeout>()
  /** Until when chats take no edits, by that clock. */
  const rests = boundedCache<number, number>(MAX_WAITING)

  /** When chats were last told, by that clock. */
  const told = boundedCache<number, number>(MAX_WAITING)

  const rest = (chatId: number): number => {
    const until = rests.get(chatId)
    if (until === undefined) return 0
    if (until > now()) return until - now()
    rests.delete(chatId)
    return 0
  }

  const tell = async (edit: Edit, waitMs: number | null): Promise<void> => {
    const { chatId: chat } = edit
    if ((told.get(chat) ?? Number.NEGATIVE_INFINITY) > now() - TOLD_EVERY_MS) return
    told.set(chat, now())
    try {
      await edit.tell(waitMs)
    } catch (err) {
      log.warn({ err, chat }, 'could not tell that an edit failed')
    }
  }

  const after = (ms: number, run: () => Promise<void>): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      run().catch((err: unknown) => log.error({ err }, 'a late edit failed'))
    }, ms)
    // Nobody waits for an edit when the process ends.
    timer.unref()
    timers.add(timer)
    return timer
  }

  const wait = async (key: string, edit: Edit, tries: number, ms: number): Promise<void> => {
    if (waiting.size >= MAX_WAITING) return tell(edit, null)
    const timer = after(ms, async () => {
      waiting.delete(key)
      await run(key, edit, tries)
    })
    waiting.set(key, timer)
  }

  const settle = async (key: string, edit: Edit, tries: number): Promise<void> => {
    const { chatId: chat, place } = edit
    const attempt = await edit.attempt()
    switch (attempt.kind) {
      case 'done':
        return
      case 'flood': {
        rests.set(chat, Math.max(rests.get(chat) ?? 0, now() + attempt.afterMs))
        log.warn({ chat, afterMs: attempt.afterMs }, 'too many edits in a chat, they come later')
        await wait(key, edit, tries, attempt.afterMs)
        if (attempt.afterMs > UNTOLD_MS) await tell(edit, attempt.afterMs)
        return
      }
      case 'retry': {
        const pause = PAUSES_MS[tries]
        const { reason } = attempt
        log.warn({ chat, place, reason, tries }, 'could not edit, will try again')
        return pause === undefined ? tell(edit, null) : wait(key, edit, tries + 1, pause)
      }
      case 'failed':
        log.error({ chat, place, reason: attempt.reason }, 'could not edit')
        return tell(edit, null)
    }
  }

  /** Runs after the attempt that is under way for the same message, so that the newer state arrives last. */
  const run = (key: string, edit: Edit, tries: number): Promise<void> => {
    const before = running.get(key)
    const task = (before ?? Promise.resolve()).then(() => settle(key, edit, tries))
    running.set(key, task)
    return task.finally(() => {
      if (running.get(key) === task) running.delete(key)
    })
  }

  const cancel = (key: string): void => {
    const timer = waiting.get(key)
    if (timer === undefined) return
    clearTimeout(timer)
    timers.delete(timer)
    waiting.delete(key)
  }

  return {
    async show(edit) {
      const key = `${edit.chatId} ${edit.place}`
      cancel(key)
      const ms = rest(edit.chatId)
      return ms > 0 ? wait(key, edit, 0, ms) : run(key, edit, 0)
    },
    rest,
    after: (ms, task) => void after(ms, task),
    stop() {
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
      if (waiting.size > 0) log.info({ count: waiting.size }, 'edits were not made before the stop')
      waiting.clear()
    },
  }
}
