/** Shows how far something is that takes long. */
export interface Progress {
  /** Says where it is now. May be called very often. */
  show(text: string): void
  /** Removes what only a terminal shows. */
  end(): void
}

/** The part of a stream that is used: `process.stderr`. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** On a terminal the line changes as fast as one can read. */
const TERMINAL_MS = 100
/** Elsewhere each state is a line of its own, and what is done sooner needs none. */
const LINES_MS = 10_000
const COLUMNS = 80
/** To the first column, and what is there is erased. */
const ERASE = '\r\u001B[2K'

/** One line that changes, on a terminal; plain lines now and then, elsewhere. @param clock milliseconds that run evenly */
export function createProgress(
  stream: ProgressStream,
  clock: () => number = () => performance.now(),
): Progress {
  const isTerminal = stream.isTTY === true
  let shownAt = isTerminal ? Number.NEGATIVE_INFINITY : clock()
  let isOpen = false
  return {
    show(text) {
      if (clock() - shownAt < (isTerminal ? TERMINAL_MS : LINES_MS)) return
      shownAt = clock()
      isOpen = isTerminal
      const fitting = text.slice(0, (stream.columns ?? COLUMNS) - 1)
      stream.write(isTerminal ? `${ERASE}${fitting}` : `${text}\n`)
    },
    end() {
      if (isOpen) stream.write(ERASE)
      isOpen = false
    },
  }
}

/** `article: 12,000 of 45,000 rows (26 %)` */
export function rowsWords(table: string, done: number, total: number): string {
  const share = total === 0 ? 100 : Math.floor((done / total) * 100)
  return `${table}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')} rows (${share} %)`
}
