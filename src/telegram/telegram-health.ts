import type { Api } from 'grammy'
import { timeoutSignal } from '../deliver/timeout-signal.ts'
import { loggedError } from '../log.ts'
import { MINUTE } from '../model/time.ts'

/** Knows whether Telegram answers. */
export interface TelegramHealth {
  /** `null` if Telegram answered within the last minute or does so now, otherwise the problem. */
  check(): Promise<string | null>
  /** Observes the calls of another client too. */
  observe(api: Api): void
  /** Telegram has answered a call that no client made. */
  answered(): void
}

/** For how long an answer shows that Telegram is reachable. */
const FRESH_MS = MINUTE
const CHECK_TIMEOUT_MS = 5000

/** Observes the calls that are made anyway, so that a check makes a call of its own only after a minute without any. */
export function createTelegramHealth(api: Api, now: () => number): TelegramHealth {
  let answeredAt: number | null = null
  const answered = () => {
    answeredAt = now()
  }
  const observe = (one: Api): void => {
    one.config.use(async (call, method, payload, signal) => {
      const answer = await call(method, payload, signal)
      if (answer.ok) answered()
      return answer
    })
  }
  observe(api)
  return {
    observe,
    answered,
    async check() {
      if (answeredAt !== null && now() - answeredAt < FRESH_MS) return null
      try {
        await api.getMe(timeoutSignal(CHECK_TIMEOUT_MS))
        return null
      } catch (error) {
        const { cause, code, message } = loggedError(error)
        return `Telegram does not answer: ${cause?.code ?? code ?? message}`
      }
    },
  }
}
