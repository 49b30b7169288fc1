import type { Api } from 'grammy'
import { loggedError } from '../log.ts'
import { MINUTE } from '../model/time.ts'

/** Whether Telegram answers. */
export interface TelegramHealth {
  /** `null` where it answered within the last minute or does so now, else what is wrong. */
  check(): Promise<string | null>
  /** Listens to another client's calls as well. */
  hear(api: Api): void
}

const FRESH_MS = MINUTE
const PATIENCE_MS = 5000

/** Listens to the calls that are made anyway, so that a check costs a call of its own only when all is quiet. */
export function createTelegramHealth(api: Api, now: () => number): TelegramHealth {
  let answeredAt: number | null = null
  const hear = (one: Api): void => {
    one.config.use(async (call, method, payload, signal) => {
      const answer = await call(method, payload, signal)
      if (answer.ok) answeredAt = now()
      return answer
    })
  }
  hear(api)
  return {
    hear,
    async check() {
      if (answeredAt !== null && now() - answeredAt < FRESH_MS) return null
      try {
        // grammY types signals with a polyfill's type; Node's own is what runs.
        await api.getMe(AbortSignal.timeout(PATIENCE_MS) as never)
        return null
      } catch (error) {
        const { cause, code, message } = loggedError(error)
        return `Telegram does not answer: ${cause?.code ?? code ?? message}`
      }
    },
  }
}
