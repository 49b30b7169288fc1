import { z } from 'zod'
import { highlighted } from '../../../card/styled.ts'
import { searchQuery } from '../../../text/search/search-query.ts'
import { listed, page, toListed } from '../listed.ts'
import { tool } from '../tool.ts'

/** Searches everything that the person may see. */
export const search = tool({
  name: 'search',
  title: 'Search articles',
  description:
    'Full-text search over all articles that this person may see. Words, beginnings of words, and "exact phrases" in quotes; all of them have to be there.',
  input: z.object({ query: z.string().min(1).max(200), ...page }),
  data: z.object({
    articles: z.array(listed.extend({ snippet: z.string().describe('Text around the match') })),
    more: z.boolean(),
  }),
  isReadOnly: true,
  async answer({ viewer }, { query, offset, limit }) {
    const found = await viewer.search.find(searchQuery(query), offset, limit + 1)
    return {
      articles: found.slice(0, limit).map((one) => ({
        ...toListed(one),
        snippet: highlighted(one.snippet).text,
      })),
      more: found.length > limit,
    }
  },
})
