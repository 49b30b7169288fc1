import { setImmediate as breathe } from 'node:timers/promises'
import type { CardView } from '../../card/card.ts'
import type { Message } from '../../card/message.ts'
import { timeline } from '../../card/timeline.ts'
import type { DatedArticle } from '../../cluster/story-continuation.ts'
import { additionsOf } from '../../cluster/story-timeline.ts'
import { plainText } from '../../model/block.ts'
import { localClock } from '../../text/clock-time.ts'
import { spokenDay } from '../../text/spoken-day.ts'
import type { BotContext } from '../bot-context.ts'

/** Articles of a story that are looked at, the newest. */
const MAX_ARTICLES = 40
/** Of each, as much as a piece of news has: the rest is background, and comparing it takes long. */
const MAX_CHARACTERS = 4000

/** How the story of a card went so far, as the chat may see it: one line for each report, the oldest first. */
export async function storyTimelineScreen(
  { viewer, subscriber, t }: BotContext,
  view: CardView,
  now: number,
): Promise<Message> {
  const ids = await viewer.stories.articleIds(view.article, MAX_ARTICLES)
  const articles = await viewer.articles.many(ids)
  const texts: DatedArticle[] = []
  for (const { id, title, language, publishedAt } of articles) {
    const text = plainText(await viewer.articles.blocks(id)).slice(0, MAX_CHARACTERS)
    texts.push({ title, text, language, publishedAt })
    await breathe()
  }
  const isNew = additionsOf(texts)
  const zone = subscriber?.schedule.zone ?? 'UTC'
  const language = subscriber?.language ?? 'en'
  const entries = articles.map(({ publishedAt, sourceTitle, title, link }, place) => ({
    day: spokenDay(publishedAt, zone, language, now),
    time: localClock(publishedAt, zone),
    source: sourceTitle,
    title,
    link,
    isNew: isNew[place] ?? false,
  }))
  return timeline(view, entries, t)
}
