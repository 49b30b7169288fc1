import type { Command } from '../src/bot/command.ts'
import { nextDigestSentence } from '../src/bot/next-digest.ts'
import { type SubscribeDeps, subscribe } from '../src/bot/subscribe.ts'
import { button } from '../src/card/button.ts'
import { message } from '../src/card/message.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'
import { threadOf } from '../src/telegram/thread.ts'
import type { Texts } from '../src/text/locales.ts'

/** Subscribes the chat, says when the first digest comes, and offers one now. */
export const start: Command<SubscribeDeps & { texts: Texts }> = {
  name: 'start',
  chatAdminsOnly: true,
  async handle(ctx, deps) {
    const { chat, from, subscriber: before } = ctx
    if (chat === undefined) return
    const subscriber = await subscribe(chat, from, threadOf(ctx), deps)
    const t = deps.texts.in(subscriber.language)
    const sentence = (key: string) => nextDigestSentence(key, subscriber, deps, t)
    if (chat.type !== 'private') return sendMessage(ctx, message(sentence('group-started')))
    const again = before?.state === 'active' ? 'welcome-again' : 'welcome-back'
    await sendMessage(
      ctx,
      message(sentence(before === undefined ? 'welcome' : again), [
        [button(t('welcome-now'), { kind: 'now' })],
        [button(t('welcome-settings'), { kind: 'settings', screen: 'overview' })],
      ]),
    )
  },
}
