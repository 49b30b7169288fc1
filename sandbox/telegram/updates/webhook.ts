import { setTimeout as wait } from 'node:timers/promises'
import type { Update, WebhookInfo } from 'grammy/types'
import { LIMITS } from '../limits.ts'
import type { PendingUpdate, UpdateQueue } from './queue.ts'

/** The settings of a webhook. */
export interface WebhookSettings {
  url: string
  secret: string | undefined
  maxConnections: number
}

/** Milliseconds. Telegram's delays start at a second and end between one and two minutes. */
const FIRST_RETRY = 100
const LAST_RETRY = 60_000

/** Executes the method that the bot called in its answer to a pushed update. */
type Reply = (method: string, parameters: Record<string, unknown>) => Promise<unknown>

/**
 * Pushes updates to the bot: in order within a chat, different chats concurrently, each retried until the bot answers
 * 2xx. A failing update delays only its own chat.
 */
export class Webhook {
  readonly settings: WebhookSettings
  readonly #queue: UpdateQueue
  readonly #now: () => number
  readonly #reply: Reply
  readonly #chatQueues = new Map<string, PendingUpdate[]>()
  readonly #closed = new AbortController()
  #freeConnections: number
  readonly #connectionWaiters: (() => void)[] = []
  #lastError: { date: number; message: string } | undefined

  constructor(settings: WebhookSettings, queue: UpdateQueue, now: () => number, reply: Reply) {
    this.settings = settings
    this.#queue = queue
    this.#now = now
    this.#reply = reply
    this.#freeConnections = settings.maxConnections
    for (const waiting of queue.pending()) this.push(waiting)
  }

  /** Adds an update to the queue of its chat and starts delivering that queue if it is idle. */
  push(waiting: PendingUpdate): void {
    const chatQueue = this.#chatQueues.get(waiting.key)
    if (chatQueue) {
      chatQueue.push(waiting)
      return
    }
    const started = [waiting]
    this.#chatQueues.set(waiting.key, started)
    void this.#run(waiting.key, started)
  }

  info(): Partial<WebhookInfo> {
    return {
      max_connections: this.settings.maxConnections,
      ...(this.#lastError && {
        last_error_date: Math.floor(this.#lastError.date / 1000),
        last_error_message: this.#lastError.message,
      }),
    }
  }

  close(): void {
    this.#closed.abort()
    for (const next of this.#connectionWaiters.splice(0)) next()
  }

  async #run(key: string, chatQueue: PendingUpdate[]): Promise<void> {
    let failures = 0
    while (chatQueue[0] && !this.#closed.signal.aborted) {
      const { update, expires } = chatQueue[0]
      if (expires <= this.#now()) {
        chatQueue.shift()
        this.#queue.delivered(update.update_id)
        continue
      }
      await this.#takeConnection()
      const delay = this.#closed.signal.aborted ? undefined : await this.#post(update, failures)
      this.#releaseConnection()
      if (delay === undefined) {
        chatQueue.shift()
        failures = 0
        continue
      }
      failures += 1
      await this.#pause(delay)
    }
    if (this.#chatQueues.get(key) === chatQueue) this.#chatQueues.delete(key)
  }

  /** Sends one update. Returns the milliseconds to wait before a retry, or undefined if it was accepted. */
  async #post(update: Update, failures: number): Promise<number | undefined> {
    const backoff = Math.min(2 ** failures * FIRST_RETRY, LAST_RETRY)
    try {
      const response = await fetch(this.settings.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(this.settings.secret !== undefined && {
            'x-telegram-bot-api-secret-token': this.settings.secret,
          }),
        },
        body: JSON.stringify(update),
        redirect: 'manual',
        signal: AbortSignal.any([
          this.#closed.signal,
          AbortSignal.timeout(LIMITS.webhookTimeoutSeconds * 1000),
        ]),
      })
      const body = await response.text()
      if (response.ok) {
        this.#queue.delivered(update.update_id)
        await this.#doReply(body)
        return undefined
      }
      this.#failed(`Wrong response from the webhook: ${response.status} ${response.statusText}`)
      const after = Number(response.headers.get('retry-after'))
      return after > 0 ? Math.min(after, LIMITS.retryAfterSeconds) * 1000 : backoff
    } catch (error) {
      if (!this.#closed.signal.aborted) {
        this.#failed(error instanceof Error ? error.message : String(error))
      }
      return backoff
    }
  }

  /** A bot may answer a push with one method call. */
  async #doReply(body: string): Promise<void> {
    const reply = parseReply(body)
    if (!reply) return
    const { method, ...parameters } = reply
    await this.#reply(method, parameters)
  }

  #failed(message: string): void {
    this.#lastError = { date: this.#now(), message }
  }

  async #takeConnection(): Promise<void> {
    if (this.#freeConnections > 0) {
      this.#freeConnections -= 1
      return
    }
    await new Promise<void>((resolve) => this.#connectionWaiters.push(resolve))
  }

  #releaseConnection(): void {
    const next = this.#connectionWaiters.shift()
    if (next) next()
    else this.#freeConnections += 1
  }

  async #pause(ms: number): Promise<void> {
    try {
      await wait(ms, undefined, { signal: this.#closed.signal })
    } catch (error) {
      if (!this.#closed.signal.aborted) throw error
    }
  }
}

function parseReply(body: string): { method: string } | undefined {
  if (!body.trimStart().startsWith('{')) return undefined
  try {
    const reply: unknown = JSON.parse(body)
    if (typeof reply !== 'object' || reply === null || !('method' in reply)) return undefined
    const { method } = reply
    return typeof method === 'string' ? { ...reply, method } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
