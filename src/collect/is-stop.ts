import { FetchError } from './fetch/fetch-error.ts'
import { FeedParserClosed } from './parse/feed-parser.ts'

/**
 * Whether an error says no more than that the process is stopping: the fetcher or the parser was closed meanwhile. It tells
 * nothing about a source or a page, which is to be asked again after the restart as if it had not been asked.
 */
export function isStop(error: unknown): boolean {
  if (error instanceof FetchError) return error.code === 'aborted'
  return error instanceof FeedParserClosed
}
