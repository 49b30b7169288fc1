import type { Command } from '../src/bot/context.ts'
import { preferencesOf } from '../src/bot/preferences.ts'
import { topicsScreen } from '../src/bot/settings/topics.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows the topics as switches. */
export const topics: Command = {
  name: 'topics',
  adminOnly: true,
  async handle(ctx, parts) {
    const { subscriber, t } = ctx
    if (subscriber === undefined) return sendMessage(ctx, message(styled(t('not-subscribed'))))
    const { mutedTopics } = await preferencesOf(parts, subscriber)
    return sendMessage(ctx, topicsScreen(mutedTopics, t))
  },
}
