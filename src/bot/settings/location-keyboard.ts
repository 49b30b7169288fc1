import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { remember } from '../question.ts'

/** Shows a keyboard whose key shares the place: Telegram has such a key only there, and only in private chats. */
export async function locationTap(ctx: BotContext, { now }: { now: () => number }): Promise<void> {
  await answerTap(ctx)
  if (ctx.chat?.type !== 'private') return
  const { t } = ctx
  const { message_id: id } = await ctx.reply(t('location-ask'), {
    reply_markup: {
      keyboard: [[{ text: t('location-send'), request_location: true }], [t('location-no')]],
      resize_keyboard: true,
      one_time_keyboard: true,
    },
  })
  ctx.session.hasLocationKeyboard = true
  // A name may be typed as well.
  remember(ctx, 'zone', id, now())
}

/** Whether a text is that of the keyboard's other key. */
export function declinesLocation({ session, msg, t }: BotContext): boolean {
  return session.hasLocationKeyboard === true && msg?.text === t('location-no')
}

/** Takes the keyboard away again, if it is there. A message with buttons cannot do that, so it takes one of its own. */
export async function removeLocationKeyboard(ctx: BotContext, text: string): Promise<void> {
  if (ctx.session.hasLocationKeyboard !== true) return
  ctx.session.hasLocationKeyboard = undefined
  await ctx.reply(text, { reply_markup: { remove_keyboard: true } })
}
