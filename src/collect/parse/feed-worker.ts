import { answerRequests } from '../../threads/answer-requests.ts'
import type { FeedReply, FeedRequest } from './feed-parser.ts'
import { NotAFeed } from './not-a-feed.ts'
import { parseFeed } from './parse-feed.ts'

// The worker thread of `feed-parser.ts`; handles one request at a time.

answerRequests(({ bytes, context }: FeedRequest): FeedReply => {
  try {
    return { feed: parseFeed(bytes, context) }
  } catch (error) {
    if (error instanceof NotAFeed) return { notAFeed: { why: error.message, html: error.html } }
    throw error
  }
})
