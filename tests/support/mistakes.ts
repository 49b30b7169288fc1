import type { LoggedError } from '../../src/log.ts'
import type { Bot, Line } from './bot.ts'
import type { Town } from './town.ts'

/** What Telegram says to a call that came too late or for something that is gone: no fault of the call. */
const GONE =
  /query is too old|query ID is invalid|chat not found|message to (?:edit|be replied) not found|message can't be edited|is not modified|user not found|no text in the message/i

/** A line of the log that tells of a mistake. */
type MistakeLine = Line & { err?: LoggedError; reason?: string; update?: number }

/** Something that only a mistake of our own leaves behind, with the update behind it where that is known. */
export interface Mistake {
  what: string
  times: number
  update: string
}

/**
 * Collects mistakes instead of stopping at the first, so that one run tells of all kinds of them: lines of the log at `error`
 * or above, such as a handler that threw, and calls that Telegram refused although the bot could have known better.
 */
export function watch({ town: { telegram }, bot }: { town: Town; bot: Bot }) {
  const found = new Map<string, Mistake>()
  const updates = new Map<number, object>()
  let read = bot.output.length
  let called = telegram.calls.at(-1)?.number ?? 0
  const note = (what: string, update: object) => {
    const { times = 0 } = found.get(what) ?? {}
    found.set(what, { what, times: times + 1, update: JSON.stringify(update).slice(0, 1500) })
  }
  return {
    /** Looks at what happened since the last look, after an update of this id was tried. */
    check(update: object, updateId: number): void {
      updates.set(updateId, update)
      const end = bot.output.lastIndexOf('\n') + 1
      const lines = bot.output.slice(read, end).split('\n')
      read = Math.max(read, end)
      for (const line of lines) {
        if (!/"level":"(?:error|fatal)"/.test(line)) continue
        const { msg, err, reason, update: id } = JSON.parse(line) as MistakeLine
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
    get mistakes(): Mistake[] {
      return [...found.values()]
    },
  }
}
