import { setTimeout as sleep } from 'node:timers/promises'
import { HttpError, type Transformer } from 'grammy'
import { SECOND } from '../model/time.ts'

/** Wait before the one retry after an error of Telegram's. A chat's next update waits for it too. */
const SERVER_ERROR_MS = SECOND / 2
/** The longest `retry_after` that an answer to a person sits out, seconds. */
const LONGEST_WAIT_SECONDS = 5

/** Calls that nobody misses, and `getUpdates`, which the poller repeats itself. */
const NEVER = new Set(['getUpdates', 'sendChatAction'])

/**
 * Repeats a call that a person waits for once, after a short pause: after a 5xx, and if it may be repeated also after a network
 * error. A send that was refused as too many sits out a `retry_after` of a few seconds; edits come later by themselves
 * (`late-edits.ts`). Everything longer is for the caller: while a call is repeated, all of the chat's taps wait.
 */
export function retries(pauseMs = SERVER_ERROR_MS): Transformer {
  return async (call, method, payload, signal) => {
    if (NEVER.has(method)) return call(method, payload, signal)
    const isSend = method.startsWith('send')
    const first = await call(method, payload, signal).catch((error: unknown) => {
      // Nobody knows whether a send arrived.
      if (isSend || !(error instanceof HttpError) || signal?.aborted === true) throw error
      return null
    })
    if (first?.ok === true) return first
    const wait = first === null ? pauseMs : waitOf(first, isSend, pauseMs)
    if (wait === null) return first ?? call(method, payload, signal)
    await sleep(wait)
    return call(method, payload, signal)
  }
}

/** The pause before a refused call is repeated, ms; `null` if it is not. */
function waitOf(
  refused: { error_code: number; parameters?: { retry_after?: number } },
  isSend: boolean,
  pauseMs: number,
): number | null {
  if (refused.error_code >= 500) return pauseMs
  const seconds = refused.parameters?.retry_after
  if (!isSend || seconds === undefined || seconds > LONGEST_WAIT_SECONDS) return null
  return seconds * SECOND
}
