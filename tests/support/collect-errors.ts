import type { LoggedError } from '../../src/log.ts'
import type { Bot, Line } from './bot.ts'
import type { Town } from './town.ts'

/** Errors of Telegram for a call that came too late or about something that no longer exists: not bugs of the bot. */
const GONE =
  /query is too old|query ID is invalid|chat not found|message to (?:edit|delete|be replied) not found|message can't be edited|is not modified|user not found|no text in the message/i

/** A log line of an error. */
type ErrorLine = Line & { err?: LoggedError; reason?: string; update?: number }

/** A sign of a bug, with the update that caused it if that is known. */
export interface CollectedError {
  what: string
  times: number
  update: string
}

/**
 * Collects errors instead of stopping at the first, so that one run reports all kinds: log lines at `error` or above, such as
 * a handler that threw, and calls that Telegram refused although the bot could have avoided them.
 */
export function collectErrors({ town: { telegram }, bot }: { town: Town; bot: Bot }) {
  const found = new Map<string, CollectedError>()
  const updates = new Map<number, object>()
  let read = bot.output.length
  let called = telegram.calls.at(-1)?.number ?? 0
  const note = (what: string, update: object) => {
    const { times = 0 } = found.get(what) ?? {}
    found.set(what, { what, times: times + 1, update: JSON.stringify(update).slice(0, 1500) })
  }
  return {
    /** Collects the errors since the last check, after the update with this id was sent. */
    check(update: object, updateId: number): void {
      updates.set(updateId, update)
      const end = bot.output.lastIndexOf('\n') + 1
      const lines = bot.output.slice(read, end).split('\n')
      read = Math.max(read, end)
      for (const line of lines) {
        if (!/"level":"(?:error|fatal)"/.test(line)) continue
        const { msg, err, reason, update: id } = JSON.parse(line) as ErrorLine
        const where = err?.stack?.split('\n').find((one) => one.includes('/src/')) ?? ''
        const tried = id === undefined ? undefined : updates.get(id)
        note(`${msg}: ${err?.message ?? reason}${where}`, tried ?? update)
      }
      for (const { number, method, answer } of telegram.calls) {
        if (number <= called || answer?.ok !== false || GONE.test(answer.description)) continue
        note(`${method} refused: ${answer.description}`, update)
      }
      called = telegram.calls.at(-1)?.number ?? called
    },
    get found(): CollectedError[] {
      return [...found.values()]
    },
  }
}
