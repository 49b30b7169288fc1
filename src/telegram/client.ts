import type { Dispatcher } from 'undici'
import { trimEndOf } from '../text/trim-end.ts'
import { undiciFetch } from './undici-fetch.ts'

/** More than the 30 s of a long poll. grammY's own 500 s would block a chat for minutes on a half-open socket. */
export const TIMEOUT_SECONDS = 45

/** Where Telegram is, and the way to it. */
export interface TelegramServer {
  /** Address of the Bot API. */
  apiRoot: string
  /** Sends the requests, through a proxy if one is set. */
  dispatcher: Dispatcher
}

/** The address of the Bot API without a final slash. */
export function rootOf({ apiRoot }: TelegramServer): string {
  return trimEndOf(apiRoot, /\//)
}

/** The options of every Telegram client in the process. */
export function clientOptions(server: TelegramServer) {
  return {
    apiRoot: rootOf(server),
    timeoutSeconds: TIMEOUT_SECONDS,
    // grammY declares it with node-fetch's type.
    fetch: undiciFetch(server.dispatcher) as never,
  }
}
