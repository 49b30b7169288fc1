/** A line of the bot's log, parsed where it is JSON. */
export type Line = Record<string, unknown> & { msg?: string }

/** A running bot, in the process of the tests or in one of its own. */
export interface Bot {
  /** Everything that it logged or printed so far. */
  readonly output: string
  /** Waits for a log line. @throws where the bot ends first, or after a generous while. */
  line(is: (line: Line) => boolean): Promise<Line>
  /** Waits until it serves. */
  running(): Promise<void>
  /**
   * Stops it; a process by this signal, SIGTERM where none is named. Gives the exit code: 0 after a clean end, `null` after
   * SIGKILL.
   */
  end(signal?: NodeJS.Signals): Promise<number | null>
  /** Waits for an end of its own. Gives the exit code. */
  ended(): Promise<number | null>
}

/** What a bot prints, and waiting for a line of it. */
export interface Output {
  readonly text: string
  write(text: string): void
  line(is: (line: Line) => boolean): Promise<Line>
  /** The bot has ended, so whoever waits for a line waits in vain. */
  close(): void
}

/** Longer than any line takes on a busy machine, and less than a test may take: the output is worth more than "timed out". */
const TIMEOUT_MS = 45_000

export function collectOutput(): Output {
  let text = ''
  let unfinished = ''
  let hasEnded = false
  const lines: Line[] = []
  const listeners = new Set<() => void>()
  const notify = (): void => {
    for (const listener of listeners) listener()
  }
  return {
    get text() {
      return text
    },
    write(chunk) {
      text += chunk
      const parts = (unfinished + chunk).split('\n')
      unfinished = parts.pop() ?? ''
      lines.push(...parts.map(parse))
      notify()
    },
    line(is) {
      return new Promise((resolve, reject) => {
        const settle = (finish: () => void): void => {
          listeners.delete(checkLines)
          clearTimeout(timer)
          finish()
        }
        const fail = (why: string): void => settle(() => reject(new Error(`${why}:\n${text}`)))
        const timer = setTimeout(() => fail(`no such line within ${TIMEOUT_MS} ms`), TIMEOUT_MS)
        const checkLines = (): void => {
          const found = lines.find(is)
          if (found !== undefined) settle(() => resolve(found))
          else if (hasEnded) fail('the bot ended')
        }
        listeners.add(checkLines)
        checkLines()
      })
    },
    close() {
      hasEnded = true
      lines.push(parse(unfinished))
      notify()
    },
  }
}

function parse(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    return { msg: text }
  }
}
