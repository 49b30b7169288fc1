import type { Bot } from 'grammy'
import { loggedError } from '../log.ts'
import type { Ctx } from './context.ts'

/** Whether Telegram answers. */
export interface Pulse {
  /** `null` where it answered within the last minute or does so now, else what is wrong. */
  check(): Promise<string | null>
}

const FRESH_MS = 60_000
const PATIENCE_MS = 5000

/** Listens to the bot's own calls, so that a check costs a call of its own only when all is quiet. */
export function createPulse(bot: Bot<Ctx>, now: () => number): Pulse {
  let answeredAt: number | null = null
  bot.api.config.use(async (call, method, payload, signal) => {
    const answer = await call(method, payload, signal)
    if (answer.ok) answeredAt = now()
    return answer
  })
  return {
    async check() {
      if (answeredAt !== null && now() - answeredAt < FRESH_MS) return null
      try {
        // grammY types signals with a polyfill's type; Node's own is what runs.
        await bot.api.getMe(AbortSignal.timeout(PATIENCE_MS) as never)
        return null
      } catch (error) {
        const { cause, code, message } = loggedError(error)
        return `Telegram does not answer: ${cause?.code ?? code ?? message}`
      }
    },
  }
}
