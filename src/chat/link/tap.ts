import type { Callback } from '../../card/callback.ts'
import { isReadable } from '../../card/card.ts'
import { type Message, message } from '../../card/message.ts'
import { single } from '../../card/single.ts'
import { join, styled } from '../../card/styled.ts'
import { UNMARKED } from '../../card/marks.ts'
import { canonicalUrl } from '../../collect/url/canonical.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { marksIn } from '../marks.ts'
import { found } from '../own/look.ts'
import { viewFor } from '../show-article.ts'
import { turn } from '../show.ts'

type LinkCallback = Extract<Callback, { kind: 'link' }>

const DAY = 86_400_000

/** What is to be done with a link that somebody sent: a card of its page, a source, or nothing. */
export async function linkTap(ctx: Ctx, { act }: LinkCallback, parts: ChatParts): Promise<void> {
  const { t, subscriber } = ctx
  const link = linkOf(ctx)
  if (link === null || ctx.chat === undefined) return answer(ctx, t('tap-unknown'))
  if (act === 'no') {
    await answer(ctx)
    return turn(ctx, message(styled(t('link-left'))))
  }
  if (act === 'add') {
    if (subscriber === undefined) return answer(ctx, t('not-subscribed'))
    await answer(ctx)
    return turn(ctx, await found(ctx, link, parts))
  }
  if (act !== 'read') return answer(ctx, t('tap-unknown'))
  const { store, limits, now } = parts
  const had = await store.clippings.count(ctx.chat.id, now() - DAY)
  if (had >= limits.linksPerDay) return answer(ctx, t('link-quota', { count: had }))
  await answer(ctx, t('link-reading'))
  await turn(ctx, await cardOf(ctx, ctx.chat.id, link, parts))
}

/** The page as a card, read and summarised now; a line where it is nothing to read. */
async function cardOf(ctx: Ctx, chatId: number, link: string, parts: ChatParts): Promise<Message> {
  const { store, now } = parts
  await ctx.replyWithChatAction('typing')
  const { host } = new URL(link)
  const brought = { url: canonicalUrl(link), link, title: host, site: host.replace(/^www\./, '') }
  const id = await store.clippings.add(chatId, brought, now())
  await parts.readNow(id)
  const article = await store.articles.get(id)
  if (article?.read_state !== 'read') return sorry(ctx, link, 'link-unreachable')
  const { quality } = article
  if (quality === 'not-article' || quality === 'list') return sorry(ctx, link, 'link-no-article')
  if (article.words === 0) return sorry(ctx, link, 'link-unreachable')
  const view = await viewFor(ctx, id, parts)
  // The summariser looks closer: what it found to be no article says so only now.
  if (view === null || !isReadable(view)) return sorry(ctx, link, 'link-no-article')
  const marks = (await marksIn(ctx, [id], parts)).get(id) ?? UNMARKED
  return single(view, { name: 'none', page: 0 }, marks, now(), ctx.t)
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
