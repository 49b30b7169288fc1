import { z } from 'zod'
import { readPastDay } from '../../../text/read-past-day.ts'
import { storyData } from '../../../card-views/story-data.ts'
import { tool, type ToolContext } from '../tool.ts'

/** Digests of one day. */
const MAX_DIGESTS = 10

const story = z.object({
  id: z.number().describe('The id of the article'),
  headline: z.string(),
  gist: z.string(),
  points: z.array(z.string()),
  summary: z
    .enum(['model', 'extractive', 'none'])
    .describe('Who wrote it: an AI model, or the article itself'),
  source: z.string(),
  sources: z.number().describe('How many sources tell this story'),
  url: z.string(),
  published: z.string().describe('ISO 8601, UTC'),
  minutes: z.number(),
  news: z.string().nullable().describe('What is new in a story that this person has seen before'),
})

/** The digest of today or of an earlier day, as it was sent; without one today, the last that was. */
export const today = tool({
  name: 'today',
  title: 'Today’s digest',
  description:
    'The digest that this person received today, or the last one if none came yet: the stories chosen for them with short summaries. Another day: pass it.',
  input: z.object({
    day: z
      .string()
      .max(40)
      .optional()
      .describe('yesterday, Monday, or a date such as 2026-11-21; today if left out'),
  }),
  data: z.object({
    digests: z.array(
      z.object({ due: z.string().describe('ISO 8601, UTC'), stories: z.array(story) }),
    ),
  }),
  isReadOnly: true,
  async answer(context, { day = 'today' }) {
    const { viewer, reader, now } = context
    const range = readPastDay(day, now, reader.zone)
    if (range === null)
      return 'This is no day that I know. Try “yesterday” or a date such as 2026-11-21.'
    if (range === 'future') return 'That day has not come yet.'
    let sent = await viewer.digests.sentBetween(range.from, range.until, MAX_DIGESTS)
    if (sent.length === 0 && range.until > now) {
      const last = await viewer.digests.lastSentBefore(range.until)
      sent = last === undefined ? [] : [last]
    }
    const digests = await Promise.all(
      sent.map(async ({ id, dueAt }) => ({
        due: new Date(dueAt).toISOString(),
        stories: await storiesOf(id, context),
      })),
    )
    return { digests }
  },
})

async function storiesOf(
  digestId: number,
  { cards, reader }: ToolContext,
): Promise<z.input<typeof story>[]> {
  const articles = await cards.articlesOf(digestId)
  const stories: z.input<typeof story>[] = []
  for (const position of articles.keys()) {
    const view = await cards.view(digestId, position, reader)
    if (view === null) continue
    stories.push({ ...storyData(view), news: view.news })
  }
  return stories
}
