import { isReadable } from '../../card/card.ts'
import { type Message, message } from '../../card/message.ts'
import { single } from '../../card/single.ts'
import { join, styled } from '../../card/styled.ts'
import { canonicalUrl } from '../../collect/url/canonical.ts'
import type { Callback } from '../../model/callback.ts'
import { NO_REACTION } from '../../model/reaction.ts'
import { DAY } from '../../model/time.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { inspectAndOffer } from '../personal-sources/preview-source.ts'
import { reactionsIn } from '../reactions-of.ts'
import { viewFor } from '../show-article.ts'

type LinkCallback = Extract<Callback, { kind: 'link' }>

/** What to do with a link that somebody sent: a card of its page, a source, or nothing. */
export async function linkTap(ctx: Ctx, { act }: LinkCallback, deps: BotDeps): Promise<void> {
  const { t, subscriber } = ctx
  const link = linkOf(ctx)
  if (link === null || ctx.chat === undefined) return answerTap(ctx, t('tap-unknown'))
  if (act === 'no') {
    await answerTap(ctx)
    return editOrSend(ctx, message(styled(t('link-left'))))
  }
  if (act === 'add') {
    if (subscriber === undefined) return answerTap(ctx, t('not-subscribed'))
    await answerTap(ctx)
    return editOrSend(ctx, await inspectAndOffer(ctx, link, deps))
  }
  if (act !== 'read') return answerTap(ctx, t('tap-unknown'))
  const { limits, now } = deps
  const had = await ctx.viewer.sharedLinks.count(now() - DAY)
  if (had >= limits.linksPerDay) return answerTap(ctx, t('link-quota', { count: had }))
  await answerTap(ctx, t('link-reading'))
  await editOrSend(ctx, await cardOf(ctx, link, deps))
}

/** The page as a card, read and summarised now; a line of text where there is nothing to read. */
async function cardOf(ctx: Ctx, link: string, deps: BotDeps): Promise<Message> {
  const { sharedLinks, articles } = ctx.viewer
  const { now } = deps
  await ctx.replyWithChatAction('typing')
  const { host } = new URL(link)
  const shared = { url: canonicalUrl(link), link, title: host, site: host.replace(/^www\./, '') }
  const id = await sharedLinks.add(shared, now())
  await deps.readNow(id)
  const article = await articles.get(id)
  if (article?.readState !== 'read') return sorry(ctx, link, 'link-unreachable')
  const { quality } = article
  if (quality === 'not-article' || quality === 'list') return sorry(ctx, link, 'link-no-article')
  if (article.words === 0) return sorry(ctx, link, 'link-unreachable')
  const view = await viewFor(ctx, id, deps)
  // Only the summariser finds out that some pages are no article.
  if (view === null || !isReadable(view)) return sorry(ctx, link, 'link-no-article')
  const reaction = (await reactionsIn(ctx, [id])).get(id) ?? NO_REACTION
  return single(view, { name: 'none', page: 0 }, reaction, now(), ctx.t)
}

function sorry({ t }: Ctx, link: string, key: string): Message {
  return message(join([t(key), styled(new URL(link).host, { link })], '\n'), [
    [{ text: t('open'), url: link }],
  ])
}

/** The link that a message of the bot asks about. Only the bot wrote it, so no tap can name another one. */
function linkOf({ callbackQuery }: Ctx): string | null {
  const asked = callbackQuery?.message
  const entities = asked !== undefined && 'entities' in asked ? (asked.entities ?? []) : []
  return entities.find((entity) => entity.type === 'text_link')?.url ?? null
}
