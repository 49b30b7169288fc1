import { SECOND } from '../model/time.ts'
import { SearchFailed } from './search-failed.ts'

/** Searches that wait for their turn, those of each chat in a line of its own. */
export interface SearchLine {
  /**
   * Runs a chat's search when it is its turn, and never two of one chat at once.
   * @throws {SearchFailed} `busy`, if too many wait already or its turn does not come in time; whatever `work` throws.
   */
  run<T>(chatId: number, work: () => Promise<T>): Promise<T>
}

/** What a line needs. */
export interface SearchLineOptions {
  /** Searches that run at once. */
  places: number
  /** The most that wait, of one chat and of all. Five of one chat by default: a person who types on does not need more. */
  mostOfOne?: number
  mostWaiting?: number
  /** How long a search waits for its turn, ms; five seconds by default. */
  waitMs?: number
  /** Calls back after some milliseconds; returns how to prevent that. Node's timer by default. */
  after?: (ms: number, call: () => void) => () => void
}

const MOST_OF_ONE = 5
/** With 10 ms each, they take two seconds. */
const MOST_WAITING = 200
const WAIT_MS = 5 * SECOND

/**
 * Creates a line in which chats take turns: whoever searches twenty times has one place in it, and everybody who came meanwhile
 * has theirs before the second search of that chat.
 */
export function createSearchLine(options: SearchLineOptions): SearchLine {
  const { places, mostOfOne = MOST_OF_ONE, mostWaiting = MOST_WAITING, waitMs = WAIT_MS } = options
  const after = options.after ?? onTimer
  /** The starts of the waiting searches by chat; the chats in the order of their turns. */
  const lines = new Map<number, Set<() => void>>()
  const running = new Set<number>()
  let waiting = 0

  const startNext = (): void => {
    for (const [chatId, line] of lines) {
      if (running.size >= places) return
      const [start] = line
      if (start === undefined || running.has(chatId)) continue
      running.add(chatId)
      start()
    }
  }

  const leave = (chatId: number, line: Set<() => void>, start: () => void): void => {
    line.delete(start)
    waiting -= 1
    if (line.size === 0) lines.delete(chatId)
  }

  const turn = (chatId: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const line = lines.get(chatId) ?? new Set()
      if (line.size >= mostOfOne || waiting >= mostWaiting) return reject(new SearchFailed('busy'))
      const start = () => {
        cancel()
        leave(chatId, line, start)
        resolve()
      }
      const cancel = after(waitMs, () => {
        leave(chatId, line, start)
        reject(new SearchFailed('busy'))
      })
      line.add(start)
      lines.set(chatId, line)
      waiting += 1
      startNext()
    })

  return {
    async run(chatId, work) {
      await turn(chatId)
      try {
        return await work()
      } finally {
        running.delete(chatId)
        // Behind everybody who came meanwhile.
        const line = lines.get(chatId)
        lines.delete(chatId)
        if (line !== undefined) lines.set(chatId, line)
        startNext()
      }
    },
  }
}

function onTimer(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms)
  return () => clearTimeout(timer)
}
