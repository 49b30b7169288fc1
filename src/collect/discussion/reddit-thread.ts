import type { Feed, FeedItem } from '../feed.ts'
import { type Comment, commentOf, MAX_COMMENTS, type ThreadComments } from './comment.ts'
import type { ThreadAddress } from './thread-address.ts'

export const REDDIT = 'https://www.reddit.com'
/** Comments that a feed of a thread has at most. */
export const REDDIT_COMMENTS = 100

const COMMENT_ID = /^t1_([a-z0-9]{1,13})$/
const TAKEN_DOWN = /^\[\s?(?:deleted|removed)(?: by \w+)?\s?\]$/i
/** Writes the rules of the place below every post. */
const MACHINE = /^AutoModerator$/i

/**
 * The comments of a thread of Reddit from its feed, sorted by `top`: its first entry is the post. The feed does not tell what a comment
 * replies to, so each is a voice of its own, and nobody's score. Pure.
 */
export function redditComments(feed: Pick<Feed, 'items'>, thread: ThreadAddress): ThreadComments {
  const comments = feed.items
    .slice(0, MAX_COMMENTS)
    .flatMap((item): Comment[] => shown(item, thread) ?? [])
  const all = feed.items.filter(({ guid }) => COMMENT_ID.test(guid ?? '')).length
  return { count: all < REDDIT_COMMENTS ? all : null, isRanked: true, comments }
}

function shown(item: FeedItem, { url }: ThreadAddress): Comment[] | null {
  const id = COMMENT_ID.exec(item.guid ?? '')?.[1]
  const author = item.authors[0]?.replace(/^\/?u\//, '') ?? ''
  if (id === undefined || author === '' || TAKEN_DOWN.test(author) || MACHINE.test(author)) {
    return null
  }
  const known = { id, author, url: `${url}comment/${id}/`, voice: id, depth: 0 }
  const comment = commentOf(known, item.contentHtml ?? item.summaryHtml ?? '')
  return comment.text === '' || TAKEN_DOWN.test(comment.text) ? null : [comment]
}
