import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { sendText } from '../src/bot/send-text.ts'
import { currentSettings } from '../src/bot/settings/change-settings.ts'
import { readLanguages } from '../src/bot/settings/read-languages.ts'
import { type SettingsDeps, sendChange } from '../src/bot/settings/typed-setting.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'
import { languagesNamed } from '../src/text/languages-named.ts'
import type { Texts } from '../src/text/locales.ts'

/** `/languages de, English` sets which languages the chat reads; without any, shows them with a button for each. */
export const languages: Command<SettingsDeps & { texts: Texts }> = {
  name: 'languages',
  chatAdminsOnly: true,
  async handle(ctx, deps) {
    const { subscriber, t } = ctx
    if (subscriber === undefined) return sendText(ctx, t('not-subscribed'))
    const typed = commandArgument(ctx)
    if (typed === '') {
      const [screen] = readLanguages.screens
      const current = await currentSettings(deps.store, subscriber, deps.limits)
      return screen && sendMessage(ctx, screen.show(current, t, deps.texts))
    }
    const named = languagesNamed(typed)
    if (named === null) return sendText(ctx, t('languages-unknown'))
    return sendChange(ctx, { preferences: { readLanguages: named } }, deps)
  },
}
