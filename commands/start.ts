import type { Command } from '../src/bot/command.ts'
import { nextDigestSentence } from '../src/bot/next-digest.ts'
import { ask } from '../src/bot/question.ts'
import { zoneOffer } from '../src/bot/settings/zone-offer.ts'
import { type SubscribeDeps, subscribe } from '../src/bot/subscribe.ts'
import { button } from '../src/card/button.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'
import { threadOf } from '../src/telegram/thread.ts'
import { clockTime } from '../src/text/clock-time.ts'
import type { Texts } from '../src/text/locales.ts'
import { zoneLabel } from '../src/text/places/zone-names.ts'

/**
 * Subscribes the chat and offers a digest now. A newcomer is asked where they are, since a digest at eight o'clock in another zone
 * comes at a wrong hour; everybody else is told when the next digest comes.
 */
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
    if (before === undefined) {
      const { times, zone } = subscriber.schedule
      const welcome = t('welcome', { time: clockTime(times[0] ?? 0), zone: zoneLabel(zone) })
      const keyboard = zoneOffer(subscriber.language, zone, t)
      return ask(ctx, 'zone', message(styled(welcome), keyboard), deps)
    }
    const again = before.state === 'active' ? 'welcome-again' : 'welcome-back'
    await sendMessage(
      ctx,
      message(sentence(again), [
        [button(t('welcome-now'), { kind: 'now' })],
        [button(t('welcome-settings'), { kind: 'settings', screen: 'overview' })],
      ]),
    )
  },
}
