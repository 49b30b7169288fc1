import type { Command } from '../src/bot/command.ts'
import { sendText } from '../src/bot/send-text.ts'
import { type SubscribeDeps, subscribe } from '../src/bot/subscribe.ts'
import { button } from '../src/card/button.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { sendMessage, threadOf } from '../src/telegram/edit-or-send.ts'
import { clockTime, when } from '../src/text/clock-time.ts'
import type { Texts } from '../src/text/locales.ts'

/** Subscribes the chat, says when the first digest comes, and offers one now. */
export const start: Command<SubscribeDeps & { texts: Texts }> = {
  name: 'start',
  chatAdminsOnly: true,
  async handle(ctx, deps) {
    const { chat, from, subscriber: before } = ctx
    if (chat === undefined) return
    const subscriber = await subscribe(chat, from, threadOf(ctx), deps)
    const { language, nextDueAt } = subscriber
    const t = deps.texts.in(language)
    const { zone, times } = subscriber.schedule
    const values = {
      when: when(nextDueAt ?? deps.now(), zone, language, deps.now(), t),
      time: times.map(clockTime).join(', '),
      zone,
    }
    if (chat.type !== 'private') return sendText(ctx, t('group-started', values))
    const again = before?.state === 'active' ? 'welcome-again' : 'welcome-back'
    const key = before === undefined ? 'welcome' : again
    await sendMessage(
      ctx,
      message(styled(t(key, values)), [
        [button(t('welcome-now'), { kind: 'now' })],
        [button(t('welcome-settings'), { kind: 'settings', screen: 'overview' })],
      ]),
    )
  },
}
