import { z } from 'zod'
import { readingMinutes } from '../../card/wording.ts'
import type { ListedArticle } from '../../model/article.ts'

/** The id of an article. */
export const articleId = z.int().positive().describe('The id of an article, from another tool')

/** An article in a list. */
export const listed = z.object({
  id: z.number(),
  title: z.string(),
  source: z.string(),
  url: z.string(),
  published: z.string().describe('ISO 8601, UTC'),
  minutes: z.number().optional().describe('Minutes it takes to read'),
})

/** An article as a list of a tool shows it. */
export function toListed(article: ListedArticle): z.input<typeof listed> {
  const { id, title, source, link, publishedAt, words } = article
  return {
    id,
    title,
    source,
    url: link,
    published: new Date(publishedAt).toISOString(),
    ...(words !== undefined && { minutes: readingMinutes(words) }),
  }
}

/** How much of a list is wanted. */
export const page = {
  offset: z.int().min(0).max(10_000).default(0),
  limit: z.int().min(1).max(50).default(20),
}
