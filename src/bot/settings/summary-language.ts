import { choiceScreen } from './choice-screen.ts'
import { languageName, readLanguage } from '../../text/language-name.ts'
import type { Setting } from './setting.ts'

/** The language of summaries: one for all, or each article's own. */
export const summaryLanguage: Setting = {
  word: 'speak',
  line: ({ preferences: { language }, subscriber }, t) =>
    t('settings-speak', {
      language: language === null ? t('speak-own') : languageName(language, subscriber.language),
    }),

  screens: [
    {
      word: 'speak',
      show: ({ preferences, subscriber }, t, texts) =>
        choiceScreen(
          t('settings-speak-ask'),
          [
            {
              word: 'speak',
              value: 'own',
              label: t('speak-own'),
              isSet: preferences.language === null,
            },
            ...texts.languages
              .map((one) => one.slice(0, 2))
              .map((one) => ({
                word: 'speak' as const,
                value: one,
                label: languageName(one, subscriber.language),
                isSet: one === preferences.language,
              })),
          ],
          2,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'speak',
      read: (value) => {
        if (value === 'own') return { preferences: { language: null } }
        const language = readLanguage(value)
        return language === null ? null : { preferences: { language } }
      },
    },
  ],
}
