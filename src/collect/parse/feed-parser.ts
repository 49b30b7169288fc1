import { Worker } from 'node:worker_threads'
import type { FeedDocument } from './document.ts'
import { NotAFeed } from './not-a-feed.ts'
import { type FeedContext, parseFeed } from './parse-feed.ts'

/** What goes to the thread. */
export interface Question {
  bytes: Uint8Array
  context: FeedContext
}

/** What comes back. */
export type Answer = { feed: FeedDocument } | { notAFeed: { why: string; html: boolean } }

/** A feed whose parsing took longer than the deadline, or broke its thread. */
export class FeedTooSlow extends Error {
  override readonly name = 'FeedTooSlow'
}

/** Parses feeds: small ones at once, large ones in a thread of their own. */
export interface FeedParser {
  /** @throws NotAFeed, FeedTooSlow */
  parse(bytes: Uint8Array, context: FeedContext): Promise<FeedDocument>
  /** Ends the thread; what waits fails. */
  close(): Promise<void>
}

/** Up to here parsing takes a few hundredths of a second (measured: 8 MB a second and more), less than a thread's start. */
const LARGE = 1_000_000
/** A thread that needs more is not parsing a feed of the 5 MB that are fetched. */
const HEAP_MB = 512

interface Waiting {
  question: Question
  resolve: (feed: FeedDocument) => void
  reject: (error: Error) => void
}

/**
 * Makes a parser. One thread parses large feeds one after the other; it starts with the first of them, and is killed
 * and replaced when a feed takes longer than the deadline, so that a hostile feed costs nobody else anything.
 *
 * @param options.deadlineMs for one feed, from the moment its parsing begins. 3,000 unless said otherwise.
 * @param options.largeBytes feeds above this go to the thread. 1,000,000 unless said otherwise.
 * @param options.script the thread's script; another one only in tests.
 */
export function createFeedParser(
  options: { deadlineMs?: number; largeBytes?: number; script?: URL } = {},
): FeedParser {
  const { deadlineMs = 3000, largeBytes = LARGE } = options
  const { script = new URL('./feed-worker.ts', import.meta.url) } = options
  const queue: Waiting[] = []
  let worker: Worker | null = null
  let current: Waiting | null = null
  let timer: NodeJS.Timeout | null = null
  let closed = false

  function settle(act: (waiting: Waiting) => void): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const done = current
    current = null
    if (done !== null) act(done)
    if (current === null) next()
  }

  function fail(why: string): void {
    const broken = worker
    worker = null
    broken?.removeAllListeners()
    // A killed thread that fails while it dies has nothing to add.
    broken?.on('error', () => {})
    void broken?.terminate()
    settle(({ reject }) => reject(new FeedTooSlow(why)))
  }

  function start(): Worker {
    const made = new Worker(script, {
      // A hostile feed that took over its thread must not find the bot's token there.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    })
    made.on('message', (answer: Answer) => {
      settle(({ resolve, reject }) => {
        if ('feed' in answer) resolve(answer.feed)
        else reject(new NotAFeed(answer.notAFeed.why, answer.notAFeed.html))
      })
    })
    made.on('error', (error) => fail(`the parser broke: ${error.message}`))
    // An idle thread keeps no process alive.
    made.unref()
    return made
  }

  function next(): void {
    current = queue.shift() ?? null
    if (current === null) {
      worker?.unref()
      return
    }
    worker ??= start()
    worker.ref()
    timer = setTimeout(() => fail(`not parsed within ${deadlineMs} ms`), deadlineMs)
    worker.postMessage(current.question)
  }

  return {
    async parse(bytes, context) {
      if (closed) throw new FeedTooSlow('the parser is closed')
      if (bytes.length <= largeBytes) return parseFeed(bytes, context)
      return new Promise((resolve, reject) => {
        queue.push({ question: { bytes, context }, resolve, reject })
        if (current === null) next()
      })
    },
    async close() {
      closed = true
      for (const { reject } of queue.splice(0)) reject(new FeedTooSlow('the parser is closed'))
      if (timer !== null) clearTimeout(timer)
      current?.reject(new FeedTooSlow('the parser is closed'))
      current = null
      const last = worker
      worker = null
      last?.removeAllListeners()
      await last?.terminate()
    },
  }
}
