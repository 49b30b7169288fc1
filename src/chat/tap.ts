import { type Callback, decodeCallback } from '../card/callback.ts'
import type { Message } from '../card/message.ts'
import { isStaleTap } from '../deliver/outcome.ts'
import { readerOf } from '../deliver/sender.ts'
import type { ChatParts, Ctx } from './context.ts'
import { operatorTap } from './operator/tap.ts'
import { sendDigest } from './sendDigest.ts'
import { settingsTap } from './settings/tap.ts'
import { turn } from './show.ts'

/** The one place where taps are answered: whatever a button says, its tap gets an answer, and that first. */
export async function onTap(ctx: Ctx, parts: ChatParts): Promise<void> {
  const callback = decodeCallback(ctx.callbackQuery?.data ?? '')
  if (callback === null) return answer(ctx, ctx.t('tap-unknown'))
  switch (callback.kind) {
    case 'where':
      return answer(ctx, ctx.t('tap-where', { page: callback.page, pages: callback.pages }))
    case 'card':
    case 'page':
      return onCardTap(ctx, callback, parts)
    case 'now':
      await answer(ctx)
      return sendDigest(ctx, parts)
    case 'settings':
    case 'set':
      return settingsTap(ctx, callback, parts, (text) => answer(ctx, text))
    case 'admin':
      return operatorTap(ctx, callback, parts, (text) => answer(ctx, text))
  }
}

type CardCallback = Extract<Callback, { kind: 'card' | 'page' }>

async function onCardTap(ctx: Ctx, callback: CardCallback, parts: ChatParts): Promise<void> {
  const { store, cards, now } = parts
  const chatId = ctx.chat?.id
  if (chatId === undefined) return answer(ctx, ctx.t('tap-unknown'))
  // Only who was sent a digest may walk it: a forged button shows nothing that is not its chat's own.
  const delivery = await store.deliveries.find(chatId, callback.digest)
  if (delivery === undefined) return answer(ctx, ctx.t('tap-unknown'))
  await answer(ctx)
  const { subscriber } = ctx
  const reader = subscriber ? readerOf(subscriber) : { language: languageOf(ctx), zone: 'UTC' }
  const { digest, position } = callback
  const shown: Message | null =
    callback.kind === 'card'
      ? await cards.card(digest, position, reader)
      : ((await cards.page(digest, position, callback.page, reader)) ??
        (await cards.card(digest, position, reader)))
  if (shown !== null) await turn(ctx, shown)
  await store.taps.record({
    chat_id: chatId,
    digest_id: digest,
    article_id: await cards.articleAt(digest, position),
    action: callback.kind,
    at: now(),
  })
}

/** Stops the button's spinner, with a line of text where there is something to say. */
async function answer(ctx: Ctx, text?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text === undefined ? {} : { text })
  } catch (error) {
    // Too late to be seen, and no reason to withhold what the tap asked for.
    if (!isStaleTap(error)) throw error
  }
}

function languageOf(ctx: Ctx): string {
  return ctx.from?.language_code ?? 'en'
}
