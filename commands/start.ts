import type { Command } from '../src/bot/context.ts'
import { subscribe } from '../src/bot/subscribe.ts'
import { button } from '../src/card/button.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'
import { threadOf } from '../src/telegram/thread-of.ts'
import { clockTime, when } from '../src/text/clock-time.ts'

/** Subscribes the chat, says when the first digest comes, and offers it now. */
export const start: Command = {
  name: 'start',
  adminOnly: true,
  async handle(ctx, parts) {
    if (ctx.chat === undefined) return
    const before = ctx.subscriber
    const subscriber = await subscribe(ctx.chat, ctx.from, threadOf(ctx), parts)
    const t = parts.texts.in(subscriber.language)
    const { zone, times } = subscriber.schedule
    const values = {
      when: when(subscriber.nextDueAt ?? parts.now(), zone, subscriber.language, parts.now(), t),
      time: times.map(clockTime).join(', '),
      zone,
    }
    const key =
      before === undefined
        ? 'welcome'
        : before.state === 'active'
          ? 'welcome-again'
          : 'welcome-back'
    if (ctx.chat.type !== 'private')
      return sendMessage(ctx, message(styled(t('group-started', values))))
    await sendMessage(
      ctx,
      message(styled(t(key, values)), [
        [button(t('welcome-now'), { kind: 'now' })],
        [button(t('welcome-settings'), { kind: 'settings', screen: 'overview' })],
      ]),
    )
  },
}
