import type { Command } from '../src/bot/command.ts'
import { sendText } from '../src/bot/send-text.ts'
import { currentSettings } from '../src/bot/settings/change-settings.ts'
import type { SettingsDeps } from '../src/bot/settings/typed-setting.ts'
import { settingsOverview } from '../src/bot/settings/settings-overview.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows the current settings, with a button for each. */
export const settings: Command<SettingsDeps> = {
  name: 'settings',
  chatAdminsOnly: true,
  async handle(ctx, { store, now, limits }) {
    const { subscriber, t } = ctx
    if (subscriber === undefined) return sendText(ctx, t('not-subscribed'))
    const current = await currentSettings(store, subscriber, limits)
    return sendMessage(ctx, settingsOverview(current, now(), t))
  },
}
