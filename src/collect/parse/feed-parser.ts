import { createWorkerThreads, ThreadError } from '../../jobs/worker-thread.ts'
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
  const thread = createWorkerThreads<Question, Answer>({
    script,
    threads: 1,
    deadlineMs,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  })
  let closed = false

  function tooSlow(error: unknown): FeedTooSlow {
    if (!(error instanceof ThreadError)) throw error
    switch (error.code) {
      case 'closed':
        return new FeedTooSlow('the parser is closed')
      case 'timeout':
        return new FeedTooSlow(`not parsed within ${deadlineMs} ms`)
      case 'crash':
      case 'failure':
      case 'broken':
      case 'full':
        return new FeedTooSlow(`the parser broke: ${error.message}`, { cause: error })
    }
  }

  return {
    async parse(bytes, context) {
      if (closed) throw new FeedTooSlow('the parser is closed')
      if (bytes.length <= largeBytes) return parseFeed(bytes, context)
      const answer = await thread.ask({ bytes, context }).catch((error: unknown) => {
        throw tooSlow(error)
      })
      if ('feed' in answer) return answer.feed
      throw new NotAFeed(answer.notAFeed.why, answer.notAFeed.html)
    },
    close() {
      closed = true
      return thread.close()
    },
  }
}
