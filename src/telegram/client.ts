import { undiciFetch } from './undici-fetch.ts'

/** Above the 30 s of a long poll; grammY's own 500 s would hang a chat for minutes on a half-open socket. */
const CALL_SECONDS = 45

/** The options of every Telegram client in the process. */
export function clientOptions(apiRoot: string) {
  return {
    apiRoot: apiRoot.replace(/\/+$/, ''),
    timeoutSeconds: CALL_SECONDS,
    // grammY types it as node-fetch's.
    fetch: undiciFetch as never,
  }
}
