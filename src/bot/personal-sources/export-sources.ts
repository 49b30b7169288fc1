import { InputFile } from 'grammy'
import { topicName } from '../../card/wording.ts'
import { writeOpml } from '../../collect/opml/write-opml.ts'
import { threadParameter } from '../../telegram/thread.ts'
import type { BotContext } from '../bot-context.ts'

/** Sends the chat its sources as an OPML file, which any other feed reader can import. */
export async function exportSources(ctx: BotContext): Promise<void> {
  const { chat, t, viewer } = ctx
  if (chat === undefined) return
  const visible = await viewer.sources.list()
  // Nobody else's program can read a private channel or somebody's mail.
  const readable = visible.filter(({ kind }) => kind !== 'private-channel' && kind !== 'mailbox')
  const sources = readable.map(({ title, url, siteUrl, topic, ownTopic, isPersonal }) => ({
    title,
    url,
    siteUrl,
    topics: [isPersonal ? (ownTopic ?? t('export-own')) : topicName(topic ?? '', t)].filter(
      (name) => name !== '',
    ),
  }))
  const opml = writeOpml({ title: 'Daybrief', sources })
  await ctx.replyWithDocument(new InputFile(Buffer.from(opml), 'daybrief.opml'), {
    caption: t('export-caption', { count: sources.length }),
    ...threadParameter(ctx),
  })
}
