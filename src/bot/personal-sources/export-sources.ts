import { InputFile } from 'grammy'
import { topicName } from '../../card/wording.ts'
import { writeOpml } from '../../collect/opml/write-opml.ts'
import { threadOf } from '../../telegram/thread-of.ts'
import type { Ctx } from '../context.ts'

/** More than any chat has. */
const ALL = 10_000

/** Sends the chat its sources as an OPML file, which any other reader takes. */
export async function exportSources(ctx: Ctx): Promise<void> {
  const { chat, t } = ctx
  if (chat === undefined) return
  const seen = await ctx.viewer.sources.list(0, ALL)
  const sources = seen.map(({ title, url, siteUrl, topic, ownTopic, isPersonal }) => ({
    title,
    url,
    siteUrl,
    topics: [isPersonal ? (ownTopic ?? t('export-own')) : topicName(topic ?? '', t)].filter(
      (name) => name !== '',
    ),
  }))
  const file = writeOpml({ title: 'Daybrief', sources })
  const thread = threadOf(ctx)
  await ctx.replyWithDocument(new InputFile(Buffer.from(file), 'daybrief.opml'), {
    caption: t('export-caption', { count: sources.length }),
    ...(thread === null ? {} : { message_thread_id: thread }),
  })
}
