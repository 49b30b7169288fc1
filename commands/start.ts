import { button } from '../src/card/card.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import type { Command } from '../src/chat/context.ts'
import { show } from '../src/chat/show.ts'
import { subscribe } from '../src/chat/subscribe.ts'
import { threadOf } from '../src/chat/thread-of.ts'
import { clockTime, when } from '../src/chat/when.ts'
import { rhythmOf } from '../src/deliver/plan.ts'

/** Subscribes the chat, says when the first digest comes, and offers it now. */
export const start: Command = {
  name: 'start',
  adminOnly: true,
  async handle(ctx, parts) {
    if (ctx.chat === undefined) return
    const before = ctx.subscriber
    const subscriber = await subscribe(ctx.chat, ctx.from, threadOf(ctx), parts)
    const t = parts.texts.in(subscriber.language)
    const { zone, times } = rhythmOf(subscriber)
    const values = {
      when: when(subscriber.next_due_at ?? parts.now(), zone, subscriber.language, parts.now(), t),
      time: times.map(clockTime).join(', '),
      zone,
    }
    const key =
      before === undefined
        ? 'welcome'
        : before.state === 'active'
          ? 'welcome-again'
          : 'welcome-back'
    if (ctx.chat.type !== 'private') return show(ctx, message(styled(t('group-started', values))))
    await show(
      ctx,
      message(styled(t(key, values)), [
        [button(t('welcome-now'), { kind: 'now' })],
        [button(t('welcome-settings'), { kind: 'settings', screen: 'overview' })],
      ]),
    )
  },
}
