import type { InlineQueryResult, Message, MessageEntity, Update } from 'grammy/types'
import type { Call } from './transcript.ts'

/** What a person sees after a tap: nothing, a toast, an alert, or a link that is opened. */
export interface CallbackAnswer {
  text?: string
  show_alert: boolean
  url?: string
}

/** Everything that happens in the local Telegram, in order; `chat` is a chat id. */
export type TelegramEvent =
  | { kind: 'message'; chat: number; message: Message }
  | { kind: 'edit'; chat: number; message: Message }
  | { kind: 'delete'; chat: number; message_id: number }
  | { kind: 'draft'; chat: number; draft_id: number; text: string; entities: MessageEntity[] }
  | { kind: 'action'; chat: number; action: string; thread: number | undefined }
  | { kind: 'tap'; query: string; person: number; chat: number; data: string }
  | { kind: 'answer'; query: string; person: number; answer: CallbackAnswer }
  | { kind: 'inline'; query: string; person: number; results: InlineQueryResult[] }
  | { kind: 'commands' }
  | { kind: 'profile' }
  | { kind: 'menu'; chat: number | undefined }
  | { kind: 'chat'; chat: number }
  /** A long poll starts waiting. */
  | { kind: 'poll' }
  /** The bot has confirmed updates, or accepted a pushed one. */
  | { kind: 'confirmed' }
  | { kind: 'update'; update: Update }
  | { kind: 'call'; call: Call }
  | { kind: 'fault' }

type Listener = (event: TelegramEvent) => void

/** A wait that ended without what was waited for. */
export class WaitTimeout extends Error {
  constructor(what: string, ms: number) {
    super(`waited ${ms} ms for ${what}`)
    this.name = 'WaitTimeout'
  }
}

/**
 * How long a wait lasts unless it says otherwise, ms. Only a failure takes that long, so it is longer than anything takes on a
 * busy machine.
 */
export const LONGEST_WAIT_MS = 90_000

/** The stream of events, and waiting on it. */
export class Events {
  readonly #listeners = new Set<Listener>()

  /** Calls the listener for each event from now on. @returns a function that ends it */
  on(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  emit(event: TelegramEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  /**
   * Calls `look` now and after each event until it returns something. It gets the event, or undefined at the first call, so
   * that it can check a state as well as an event.
   *
   * @throws WaitTimeout after `within` milliseconds (90,000 by default)
   */
  waitFor<T>(
    look: (event: TelegramEvent | undefined) => T | undefined | null | false,
    { within = LONGEST_WAIT_MS, what = 'something that did not happen' } = {},
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const attempt = (event: TelegramEvent | undefined): boolean => {
        try {
          const found = look(event)
          if (found === undefined || found === null || found === false) return false
          resolve(found)
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
        return true
      }
      if (attempt(undefined)) return
      const stop = this.on((event) => {
        if (!attempt(event)) return
        stop()
        clearTimeout(timer)
      })
      const timer = setTimeout(() => {
        stop()
        reject(new WaitTimeout(what, within))
      }, within)
    })
  }
}
