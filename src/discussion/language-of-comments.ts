import type { Comment } from '../collect/discussion/comment.ts'
import type { ThreadSite } from '../model/discussion.ts'

/** Characters that tell a language. */
const SAMPLE = 4_000

/**
 * The language of the comments of a thread (ISO 639-1): on Hacker News and Lobsters people write in English. What tells languages apart
 * is loaded only where it is needed: its tables take 50 MB.
 */
export async function languageOfComments(
  comments: readonly Comment[],
  site: ThreadSite,
): Promise<string> {
  if (site !== 'reddit') return 'en'
  const { languageOf } = await import('../read/metadata/page-language.ts')
  const sample = comments.map(({ text }) => text).join('\n')
  return languageOf('en', sample.slice(0, SAMPLE)) ?? 'en'
}
