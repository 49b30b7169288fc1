import { choiceScreen } from './choice-screen.ts'
import { languageName, readLanguage } from '../../text/language-name.ts'
import type { Setting } from './setting.ts'

/** The language of the bot's texts. */
export const botLanguage: Setting = {
  word: 'language',

  screens: [
    {
      word: 'language',
      show: ({ subscriber }, t, texts) =>
        choiceScreen(
          t('settings-language-ask'),
          texts.languages.map((one) => ({
            word: 'language',
            value: one,
            label: languageName(one, one),
            isSet: one === texts.nearest(subscriber.language),
          })),
          2,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'language',
      read: (value) => {
        const chosen = readLanguage(value)
        return chosen === null ? null : { subscriber: { language: chosen } }
      },
    },
  ],
}
