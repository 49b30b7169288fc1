import type { Command } from '../src/bot/command.ts'
import { sendText } from '../src/bot/send-text.ts'
import { topicSwitches } from '../src/bot/settings/topic-switches.ts'
import { type PreferencesDeps, preferencesOf } from '../src/bot/update-preferences.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows the topics as switches. */
export const topics: Command<PreferencesDeps> = {
  name: 'topics',
  chatAdminsOnly: true,
  async handle(ctx, deps) {
    const { subscriber, t } = ctx
    if (subscriber === undefined) return sendText(ctx, t('not-subscribed'))
    const { mutedTopics } = await preferencesOf(deps, subscriber)
    return sendMessage(ctx, topicSwitches(mutedTopics, t))
  },
}
