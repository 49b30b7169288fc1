import { undiciFetch } from './undici-fetch.ts'

/** More than the 30 s of a long poll. grammY's own 500 s would block a chat for minutes on a half-open socket. */
const TIMEOUT_SECONDS = 45

/** The options of every Telegram client in the process. */
export function clientOptions(apiRoot: string) {
  return {
    apiRoot: apiRoot.replace(/\/+$/, ''),
    timeoutSeconds: TIMEOUT_SECONDS,
    // grammY declares it with node-fetch's type.
    fetch: undiciFetch as never,
  }
}
