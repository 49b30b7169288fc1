/** A line of the bot's output: parsed JSON, or plain text as `msg`. */
export type Line = Record<string, unknown> & { msg?: string }

/** A running bot, in the test process or in one of its own. */
export interface Bot {
  /** Everything it has logged or printed so far. */
  readonly output: string
  /** Waits for a log line. @throws Error if the bot ends first, or after two minutes */
  line(is: (line: Line) => boolean): Promise<Line>
  /** Waits until it is running. */
  running(): Promise<void>
  /**
   * Stops it; a process gets this signal, SIGTERM by default. Returns the exit code: 0 after a clean shutdown, `null` after
   * SIGKILL.
   */
  end(signal?: NodeJS.Signals): Promise<number | null>
  /** Waits until it ends by itself. Returns the exit code. */
  ended(): Promise<number | null>
}

/** Collects a bot's output and waits for lines in it. */
export interface Output {
  readonly text: string
  write(text: string): void
  line(is: (line: Line) => boolean): Promise<Line>
  /** Call this when the bot has ended: pending waits for a line fail. */
  close(): void
}

/** Longer than any line takes on a busy machine, but shorter than a test's timeout, so that the error contains the output. */
const TIMEOUT_MS = 120_000

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
