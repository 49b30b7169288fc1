import { isReadable } from '../../card/card.ts'
import { type Message, message } from '../../card/message.ts'
import { single } from '../../card/single.ts'
import { join, styled } from '../../card/styled.ts'
import { publicPostUrl } from '../../collect/channel/channel-address.ts'
import { canonicalUrl } from '../../collect/url/canonical.ts'
import type { Callback } from '../../model/callback.ts'
import { DAY } from '../../model/time.ts'
import { showChatAction } from '../../telegram/chat-action.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotLimits } from '../bot-deps.ts'
import { inspectAndOffer, type PreviewDeps } from '../personal-sources/preview-source.ts'
import { reactionState } from '../reaction-states.ts'
import { type ArticleDeps, articleViewFor } from '../show-article.ts'

type LinkCallback = Extract<Callback, { kind: 'link' }>

/** What acting on a link needs. */
export interface LinkDeps extends PreviewDeps, ArticleDeps {
  limits: PreviewDeps['limits'] & Pick<BotLimits, 'linksPerDay'>
  readNow: (articleId: number) => Promise<void>
}

/** A tap below a link that somebody sent: show its page as a card, offer its site as a source, or do nothing. */
export async function linkTap(
  ctx: BotContext,
  { act }: LinkCallback,
  deps: LinkDeps,
): Promise<void> {
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
  const count = await ctx.viewer.sharedLinks.count(now() - DAY)
  if (count >= limits.linksPerDay) return answerTap(ctx, t('link-quota', { count }))
  await answerTap(ctx, t('link-reading'))
  await editOrSend(ctx, await linkCard(ctx, link, deps))
}

/** Reads and summarises a page now and returns its card, or one line if there is nothing to read. */
async function linkCard(ctx: BotContext, link: string, deps: LinkDeps): Promise<Message> {
  const { sharedLinks, articles } = ctx.viewer
  const { now } = deps
  const quickestFailure = deps.failureFloor()
  showChatAction(ctx, 'typing', deps.log)
  const { host } = new URL(link)
  // One spelling of a post, which is also that of who follows its channel.
  const address = publicPostUrl(link) ?? link
  const url = canonicalUrl(address)
  const shared = { url, link: address, title: host, site: host.replace(/^www\./, '') }
  const id = await sharedLinks.add(shared, now())
  await deps.readNow(id)
  const article = await articles.get(id)
  const { readState, quality, words = 0 } = article ?? {}
  const unreachable = async () => {
    await quickestFailure
    return failure(ctx, link, 'link-unreachable')
  }
  if (readState !== 'read') return unreachable()
  if (quality === 'not-article' || quality === 'list') return failure(ctx, link, 'link-no-article')
  if (words === 0) return unreachable()
  const view = await articleViewFor(ctx, id, deps)
  // Only the summariser finds out that some pages are no article.
  if (view === null || !isReadable(view)) return failure(ctx, link, 'link-no-article')
  const reaction = await reactionState(ctx, id)
  return single(view, { name: 'none', page: 0 }, reaction, now(), ctx.t)
}

/** Says why a link has no card, with the link itself. */
function failure({ t }: BotContext, link: string, key: string): Message {
  return message(join([t(key), styled(new URL(link).host, { link })], '\n'), [
    [{ text: t('open'), url: link }],
  ])
}

/** The link in the bot's own message that was tapped, so a forged tap cannot name another one. */
function linkOf({ callbackQuery }: BotContext): string | null {
  const question = callbackQuery?.message
  const entities = question !== undefined && 'entities' in question ? (question.entities ?? []) : []
  return entities.find((entity) => entity.type === 'text_link')?.url ?? null
}
