import { z } from 'zod'
import { type Comment, commentOf, MAX_COMMENTS, type ThreadComments } from './comment.ts'

export const LOBSTERS = 'https://lobste.rs'

const comment = z.object({
  short_id: z.string().regex(/^[a-z0-9]{1,12}$/),
  comment: z.string().catch(''),
  // An object until 2024.
  commenting_user: z.union([
    z.string(),
    z.object({ username: z.string() }).transform(({ username }) => username),
  ]),
  is_deleted: z.boolean().catch(false),
  is_moderated: z.boolean().catch(false),
  score: z.number().catch(0),
  parent_comment: z.string().nullish().catch(null),
  depth: z.number().int().nonnegative().optional().catch(undefined),
  // Its name until 2024; it began at 1.
  indent_level: z.number().int().positive().optional().catch(undefined),
})

const story = z.object({
  comment_count: z.number().int().nonnegative().optional().catch(undefined),
  comments: z.array(z.unknown()),
})

/**
 * The comments of a thread of Lobsters, from the JSON of its page. They stand there in the order in which the site shows them, each
 * reply below what it replies to. A comment with a score below zero was flagged by readers and is left out. Pure.
 * @returns `null` if the value is no thread
 */
export function lobstersComments(value: unknown): ThreadComments | null {
  const read = story.safeParse(value).data
  if (read === undefined) return null
  const voices = new Map<string, string>()
  const comments: Comment[] = []
  let voice = ''
  for (const each of read.comments.slice(0, MAX_COMMENTS)) {
    const one = comment.safeParse(each).data
    if (one === undefined) continue
    const { short_id: id, commenting_user: author, parent_comment: parent, score } = one
    const depth = one.depth ?? (one.indent_level ?? 1) - 1
    if (depth === 0) voice = id
    // What stands below a comment that is missing here belongs to the voice before it.
    voice = parent === null || parent === undefined ? voice : (voices.get(parent) ?? voice)
    if (voice === '') voice = id
    voices.set(id, voice)
    const isGone = one.is_deleted || one.is_moderated || score < 0
    if (isGone || one.comment === '' || author === '') continue
    comments.push(commentOf({ id, author, url: `${LOBSTERS}/c/${id}`, voice, depth }, one.comment))
  }
  return { count: read.comment_count ?? comments.length, isRanked: true, comments }
}
