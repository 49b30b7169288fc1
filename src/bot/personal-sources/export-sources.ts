import { InputFile } from 'grammy'
import { topicName } from '../../card/wording.ts'
import { writeOpml } from '../../collect/opml/write-opml.ts'
import { threadParameter } from '../../telegram/thread.ts'
import type { BotContext } from '../bot-context.ts'

/** Sends the chat its sources as an OPML file, which any other feed reader can import, the words that it watches and the stories that it follows as texts. */
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
  await exportWatches(ctx)
  await exportFollows(ctx)
}

/** Sends the words that the chat watches, one watch a line as it is typed after /watch; nothing if there are none. */
async function exportWatches(ctx: BotContext): Promise<void> {
  const watches = await ctx.viewer.watches.list()
  if (watches.length === 0) return
  const text = watches.map(({ words }) => `${words}\n`).join('')
  await ctx.replyWithDocument(new InputFile(Buffer.from(text), 'daybrief-watch.txt'), {
    caption: ctx.t('export-watches', { count: watches.length }),
    ...threadParameter(ctx),
  })
}

/** Sends the stories that the chat follows, each with its title and address; nothing if there are none. */
async function exportFollows(ctx: BotContext): Promise<void> {
  const follows = await ctx.viewer.follows.list()
  if (follows.length === 0) return
  const text = follows.map(({ title, link }) => `${title}\n${link}\n`).join('\n')
  await ctx.replyWithDocument(new InputFile(Buffer.from(text), 'daybrief-follow.txt'), {
    caption: ctx.t('export-follows', { count: follows.length }),
    ...threadParameter(ctx),
  })
}
