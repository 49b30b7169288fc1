import { z } from 'zod'
import { markdown } from '../../../documents/markdown.ts'
import { articleId } from '../listed.ts'
import { NO_ARTICLE, tool } from '../tool.ts'

/** Characters of one part, some 3,500 words. */
const PART = 20_000

/** The whole text of an article. */
export const article = tool({
  name: 'article',
  title: 'Read an article',
  description:
    'The whole text of one article as Markdown, in parts if it is long: pass the offset that the part before names as next.',
  input: z.object({ id: articleId, offset: z.int().min(0).max(10_000_000).default(0) }),
  data: z.object({
    id: z.number(),
    title: z.string(),
    author: z.string().nullable(),
    source: z.string(),
    url: z.string(),
    published: z.string().describe('ISO 8601, UTC'),
    language: z.string().nullable().describe('ISO 639-1'),
    quality: z.string().nullable().describe('How complete the text is: full, short, paywall …'),
    text: z.string().describe('Markdown; empty if the page could not be read'),
    next: z.number().nullable().describe('The offset of the next part, null after the last'),
  }),
  isReadOnly: true,
  async answer({ viewer }, { id, offset }) {
    const found = await viewer.articles.get(id)
    if (found === undefined) return NO_ARTICLE
    const text = markdown(await viewer.articles.blocks(id))
    const end = partEnd(text, offset)
    return {
      id,
      title: found.title,
      author: found.author,
      source: found.sourceTitle,
      url: found.link,
      published: new Date(found.publishedAt).toISOString(),
      language: found.language,
      quality: found.quality,
      text: text.slice(offset, end),
      next: end < text.length ? end : null,
    }
  },
})

/** Where a part ends that begins at `offset`: between two blocks if there is such a place in its second half, never within a letter. */
function partEnd(text: string, offset: number): number {
  const most = offset + PART
  if (most >= text.length) return text.length
  const between = text.lastIndexOf('\n\n', most)
  if (between > offset + PART / 2) return between
  const code = text.charCodeAt(most - 1)
  return code >= 0xd800 && code <= 0xdbff ? most - 1 : most
}
