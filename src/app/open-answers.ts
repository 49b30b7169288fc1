import { type Answers, createAnswers } from '../deliver/answers/answers.ts'
import { sharedTimeout } from '../deliver/timeout-signal.ts'
import type { AppContext } from './context.ts'

/** A text that takes longer is aborted; a healthy call takes some 50 ms. A file has the time that every call has. */
const DEADLINE_MS = 20_000

/** The queue of answers of this process. It calls Telegram without automatic retries: it has its own. */
export function openAnswers(
  context: Pick<
    AppContext,
    'api' | 'store' | 'rateLimits' | 'metrics' | 'now' | 'elapsed' | 'log' | 'onFatal'
  >,
): Answers {
  const { api, store, rateLimits, metrics, now, elapsed, log, onFatal } = context
  const signal = sharedTimeout(DEADLINE_MS)
  const call = async (method: string, payload: Record<string, unknown>): Promise<unknown> => {
    const send: unknown = Reflect.get(api.raw, method)
    if (typeof send !== 'function') throw new TypeError(`Telegram has no method ${method}`)
    const deadline = method === 'sendMessage' ? signal() : undefined
    const result: unknown = await Reflect.apply(send, api.raw, [payload, deadline])
    return result
  }
  return createAnswers({ ...rateLimits, store, call, metrics, now, elapsed, log, onFatal })
}
