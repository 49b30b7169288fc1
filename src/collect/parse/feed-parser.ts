import { moduleBeside } from '../../module-beside.ts'
import { createWorkerThreads, ThreadError } from '../../threads/worker-thread.ts'
import type { FeedDocument } from './document.ts'
import { NotAFeed } from './not-a-feed.ts'
import { type FeedContext, parseFeed } from './parse-feed.ts'

/** A request to the worker thread. */
export interface FeedRequest {
  bytes: Uint8Array
  context: FeedContext
}

/** A reply of the worker thread. */
export type FeedReply = { feed: FeedDocument } | { notAFeed: { why: string; html: boolean } }

/** A feed whose parsing took longer than the deadline, or broke its thread. */
export class FeedTooSlow extends Error {
  override readonly name: string = 'FeedTooSlow'
}

/** The parser was closed before the feed was parsed. */
export class FeedParserClosed extends FeedTooSlow {
  override readonly name = 'FeedParserClosed'
  constructor() {
    super('the parser is closed')
  }
}

/** Parses feeds: small ones in this thread, large ones in a worker thread. */
export interface FeedParser {
  /** Parses the bytes of a feed. @throws NotAFeed, FeedTooSlow */
  parse(bytes: Uint8Array, context: FeedContext): Promise<FeedDocument>
  /** Ends the thread; waiting and later requests fail. */
  close(): Promise<void>
}

/** In bytes. Below this, parsing takes at most about 0.1 s (measured: at least 8 MB a second), less than starting a thread. */
const LARGE = 1_000_000
/** A feed of the 5 MB that are fetched at most never needs more. */
const HEAP_MB = 512

/**
 * Creates a parser. One thread parses large feeds one at a time; it is started for the first of them, and killed and
 * replaced if a feed takes longer than the deadline, so that a hostile feed does not affect others.
 *
 * @param options.deadlineMs for one feed, from the moment its parsing begins. 3,000 by default.
 * @param options.largeBytes larger feeds are parsed in the thread. 1,000,000 by default.
 * @param options.script the thread's script; another one only in tests.
 */
export function createFeedParser(
  options: { deadlineMs?: number; largeBytes?: number; script?: URL } = {},
): FeedParser {
  const { deadlineMs = 3000, largeBytes = LARGE } = options
  const { script = moduleBeside('feed-worker', import.meta.url) } = options
  const thread = createWorkerThreads<FeedRequest, FeedReply>({
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
        return new FeedParserClosed()
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
      if (closed) throw new FeedParserClosed()
      if (bytes.length <= largeBytes) return parseFeed(bytes, context)
      const reply = await thread.ask({ bytes, context }).catch((error: unknown) => {
        throw tooSlow(error)
      })
      if ('feed' in reply) return reply.feed
      throw new NotAFeed(reply.notAFeed.why, reply.notAFeed.html)
    },
    close() {
      closed = true
      return thread.close()
    },
  }
}
