import { z } from 'zod'
import { articleId } from '../listed.ts'
import { NO_ARTICLE, tool } from '../tool.ts'

/** Puts an article on the reading list, or takes it off. */
export const save = tool({
  name: 'save',
  title: 'Save an article',
  description:
    'Saves an article to this person’s reading list, or takes it off the list with saved: false.',
  input: z.object({ id: articleId, saved: z.boolean().default(true) }),
  data: z.object({ id: z.number(), saved: z.boolean() }),
  isReadOnly: false,
  async answer({ viewer, now }, { id, saved }) {
    if (!saved) {
      await viewer.reactions.unsave(id, now)
      return { id, saved }
    }
    // A second call must not move it to the end of the list.
    const before = (await viewer.reactions.of([id])).get(id)
    if (before !== undefined && before.savedAt !== null) return { id, saved }
    return (await viewer.reactions.save(id, now)) ? { id, saved } : NO_ARTICLE
  },
})
