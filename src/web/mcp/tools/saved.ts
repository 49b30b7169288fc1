import { z } from 'zod'
import { listed, page, toListed } from '../listed.ts'
import { tool } from '../tool.ts'

/** The reading list. */
export const saved = tool({
  name: 'saved',
  title: 'Saved articles',
  description: 'The articles that this person saved to read later, the oldest first.',
  input: z.object(page),
  data: z.object({ articles: z.array(listed), more: z.boolean() }),
  isReadOnly: true,
  async answer({ viewer }, { offset, limit }) {
    const found = await viewer.reactions.saved(offset, limit + 1)
    return { articles: found.slice(0, limit).map(toListed), more: found.length > limit }
  },
})
