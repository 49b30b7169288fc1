import { z } from 'zod'
import { articleId } from '../listed.ts'
import { NO_ARTICLE, tool } from '../tool.ts'

/** Who else tells the story of an article. */
export const story = tool({
  name: 'story',
  title: 'Who tells this story',
  description:
    'All reports of the story that an article belongs to, by all sources that this person may see.',
  input: z.object({ id: articleId }),
  data: z.object({
    reports: z.array(
      z.object({
        id: z.number().nullable(),
        title: z.string(),
        source: z.string(),
        url: z.string(),
      }),
    ),
  }),
  isReadOnly: true,
  async answer({ viewer }, { id }) {
    if ((await viewer.articles.get(id)) === undefined) return NO_ARTICLE
    const reports = await viewer.stories.reports(id)
    return {
      reports: await Promise.all(
        reports.map(async ({ title, source, link }) => ({
          id: (await viewer.articles.byLink(link)) ?? null,
          title,
          source,
          url: link,
        })),
      ),
    }
  },
})
