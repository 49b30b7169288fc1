import { choiceScreen } from './choices.ts'
import { languageName, readLanguage } from './language-name.ts'
import type { Setting } from './setting.ts'

/** The language that the bot speaks. */
export const language: Setting = {
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
