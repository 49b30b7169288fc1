import { z } from 'zod'
import { type Comment, commentOf, MAX_COMMENTS, type ThreadComments } from './comment.ts'

/** Where whole threads of Hacker News are read: one request each. https://hn.algolia.com/api */
export const HN_API = 'https://hn.algolia.com'
/** Where Hacker News says in which order it shows the comments to an article, which the other does not know. */
export const HN_ITEMS = 'https://hacker-news.firebaseio.com'

/** Not recursive: a hostile thread could be nested deeper than the stack. */
const item = z.object({
  id: z.number(),
  author: z.string().nullish(),
  text: z.string().nullish(),
  dead: z.boolean().nullish(),
  deleted: z.boolean().nullish(),
  children: z.array(z.unknown()).catch([]),
})

const ranks = z.object({
  descendants: z.number().int().nonnegative().optional(),
  kids: z.array(z.number()).catch([]),
})

/** What remains of a comment that was taken down. */
const TAKEN_DOWN = /^\s*\[(?:deleted|flagged|dead|removed)\]\s*$/i

/** What Hacker News says of a thread: how many comments there are, and in which order it shows those to the article. */
export type HackerNewsRanks = z.infer<typeof ranks>

/** Reads that from the item of a thread; `null` if it is none. Pure, never throws. */
export function hackerNewsRanks(value: unknown): HackerNewsRanks | null {
  return ranks.safeParse(value).data ?? null
}

/**
 * The comments of a thread of Hacker News. Replies to a comment that was taken down stay. Pure.
 * @param value the item of the thread with all its `children`
 * @param ranked in which order Hacker News shows the comments to the article, if that is known
 * @returns `null` if the value is no item
 */
export function hackerNewsComments(
  value: unknown,
  ranked: HackerNewsRanks | null,
): ThreadComments | null {
  const story = item.safeParse(value).data
  if (story === undefined) return null
  const places = new Map((ranked?.kids ?? []).map((id, place) => [id, place]))
  const voices = story.children
    .flatMap((child) => item.safeParse(child).data ?? [])
    .map((child) => ({ child, place: places.get(child.id) ?? Infinity }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
  const comments: Comment[] = []
  for (const { child } of voices) {
    const waiting: { value: unknown; depth: number }[] = [{ value: child, depth: 0 }]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (comments.length >= MAX_COMMENTS) break
      const read = item.safeParse(next.value).data
      if (read === undefined) continue
      const comment = shown(read, `${child.id}`, next.depth)
      if (comment !== null) comments.push(comment)
      const depth = next.depth + 1
      for (const reply of read.children.toReversed()) waiting.push({ value: reply, depth })
    }
  }
  const count = Math.max(ranked?.descendants ?? 0, comments.length)
  return { count, isRanked: places.size > 0, comments }
}

function shown(
  { id, author, text, dead, deleted }: z.infer<typeof item>,
  voice: string,
  depth: number,
): Comment | null {
  if (dead || deleted || !author || !text || TAKEN_DOWN.test(text)) return null
  const url = `https://news.ycombinator.com/item?id=${id}`
  return commentOf({ id: `${id}`, author, url, voice, depth }, text)
}
