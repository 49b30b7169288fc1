import type { Update } from 'grammy/types'
import { LIMITS } from '../limits.ts'
import { Refusal } from '../refusal.ts'

/** The content of an update, without its id. */
export type UpdateContent = Omit<Update, 'update_id'>

/** An update that the bot has not received yet. */
export interface PendingUpdate {
  update: Update
  /** The chat, or the person. Updates with the same key are delivered strictly in order. */
  key: string
  /** Epoch milliseconds after which it is dropped. */
  expires: number
}

/** Only sent if requested by name (Bot API, getUpdates). */
const ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

interface Poll {
  limit: number
  /** Whether it is about to be answered. */
  waking: boolean
  settle(updates: Update[]): void
  fail(error: Refusal): void
}

/** The updates that the bot has not confirmed yet, and at most one long poll that waits for them. */
export class UpdateQueue {
  readonly #now: () => number
  readonly #notify: (what: 'poll' | 'confirmed') => void
  readonly #waiting = new Map<number, PendingUpdate>()
  #lastId = 0
  #allowed: ReadonlySet<string> | undefined
  #poll: Poll | undefined
  /** Set while a webhook is active: called with each new update. */
  push: ((waiting: PendingUpdate) => void) | undefined

  /**
   * @param now epoch milliseconds
   * @param notify called when a poll starts to wait, and when the bot has confirmed updates
   */
  constructor(now: () => number, notify: (what: 'poll' | 'confirmed') => void) {
    this.#now = now
    this.#notify = notify
  }

  /** The kinds of updates that the bot requested last; an empty list means the default ones. */
  set allowed(kinds: readonly string[]) {
    this.#allowed = kinds.length === 0 ? undefined : new Set(kinds)
  }

  get allowed(): readonly string[] | undefined {
    return this.#allowed && [...this.#allowed]
  }

  get size(): number {
    this.#dropExpired()
    return this.#waiting.size
  }

  /** Queues an update and returns it, or undefined if the bot has not requested its kind. */
  add(content: UpdateContent, key: string): Update | undefined {
    const kind = Object.keys(content)[0] ?? ''
    const wanted = this.#allowed ? this.#allowed.has(kind) : !ON_REQUEST.has(kind)
    if (!wanted) return undefined
    this.#lastId += 1
    const update: Update = { update_id: this.#lastId, ...content }
    const waiting = { update, key, expires: this.#now() + lifetime(kind) * 1000 }
    this.#waiting.set(update.update_id, waiting)
    if (this.push) this.push(waiting)
    else this.#wakePoll()
    return update
  }

  /**
   * Confirms all updates before `offset` and returns the next ones, waiting up to `timeout` seconds for one. An earlier
   * poll that is still waiting fails with a 409, as when two instances of a bot run.
   */
  poll(
    { offset = 0, limit = LIMITS.updates as number, timeout = 0 },
    signal: AbortSignal,
  ): Promise<Update[]> {
    this.endPoll(
      new Refusal(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    )
    this.#confirm(offset)
    const found = this.#next(Math.min(Math.max(limit, 1), LIMITS.updates))
    if (found.length > 0 || timeout <= 0 || signal.aborted) return Promise.resolve(found)
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        if (this.#poll === poll) this.#poll = undefined
      }
      const poll: Poll = {
        waking: false,
        limit: Math.min(Math.max(limit, 1), LIMITS.updates),
        settle: (updates) => {
          done()
          resolve(updates)
        },
        fail: (error) => {
          done()
          reject(error)
        },
      }
      const giveUp = () => poll.settle([])
      const timer = setTimeout(giveUp, Math.min(timeout, LIMITS.pollSeconds) * 1000)
      signal.addEventListener('abort', giveUp)
      this.#poll = poll
      this.#notify('poll')
    })
  }

  /** Ends the waiting poll, if any, with an error. */
  endPoll(error: Refusal): void {
    this.#poll?.fail(error)
  }

  /** Whether a poll is waiting. */
  get polling(): boolean {
    return this.#poll !== undefined
  }

  /** Removes an update that was delivered by webhook. */
  delivered(id: number): void {
    if (this.#waiting.delete(id)) this.#notify('confirmed')
  }

  /** All pending updates, oldest first. */
  pending(): PendingUpdate[] {
    this.#dropExpired()
    return [...this.#waiting.values()]
  }

  /** Drops all pending updates. */
  clear(): void {
    this.#waiting.clear()
    this.#notify('confirmed')
  }

  /** Simultaneous updates go into one answer, since Telegram briefly waits for more before it answers. */
  #wakePoll(): void {
    const poll = this.#poll
    if (!poll || poll.waking) return
    poll.waking = true
    setImmediate(() => {
      poll.waking = false
      if (poll !== this.#poll) return
      const found = this.#next(poll.limit)
      if (found.length > 0) poll.settle(found)
    })
  }

  /** A positive offset confirms all updates before it; a negative one confirms all but that many of the newest. */
  #confirm(offset: number): void {
    const before = this.#waiting.size
    let excess = offset < 0 ? before + offset : Infinity
    for (const id of this.#waiting.keys()) {
      if (excess <= 0 || (offset >= 0 && id >= offset)) break
      this.#waiting.delete(id)
      excess -= 1
    }
    if (this.#waiting.size < before) this.#notify('confirmed')
  }

  #next(limit: number): Update[] {
    this.#dropExpired()
    const found: Update[] = []
    for (const { update } of this.#waiting.values()) {
      if (found.length === limit) break
      found.push(update)
    }
    return found
  }

  #dropExpired(): void {
    const now = this.#now()
    for (const [id, waiting] of this.#waiting) {
      if (waiting.expires <= now) this.#waiting.delete(id)
    }
  }
}

/** Seconds until a pending update of a kind is dropped. */
function lifetime(kind: string): number {
  if (kind === 'callback_query') return LIMITS.callbackQuerySeconds
  if (kind === 'inline_query') return LIMITS.inlineQuerySeconds
  return LIMITS.updateSeconds
}
