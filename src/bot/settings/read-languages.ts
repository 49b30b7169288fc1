import { primaryLanguage } from '../../model/reading-languages.ts'
import type { Translate } from '../../text/locales.ts'
import { toggled } from '../update-preferences.ts'
import { choiceScreen } from './choice-screen.ts'
import { languageName, readLanguage } from '../../text/language-name.ts'
import type { CurrentSettings, Setting } from './setting.ts'

/** Offered besides those that have texts of their own: languages with much tech news. */
const FURTHER = ['it', 'ja', 'ko', 'nl', 'pl', 'tr']
/** The value for all languages. */
const ALL = 'all'

/** The languages that the chat reads; articles in others stay away, or come with a summary in the language of summaries. */
export const readLanguages: Setting = {
  word: 'read',
  line: ({ preferences: { readLanguages: chosen, translatesOthers }, subscriber }, t) => {
    if (chosen.length === 0) return t('settings-read', { languages: t('read-all') })
    const languages = chosen.map((one) => languageName(one, subscriber.language)).join(', ')
    return t(translatesOthers ? 'settings-read-others' : 'settings-read', { languages })
  },

  screens: [
    {
      word: 'read',
      show: (current, t, texts) => {
        const { preferences } = current
        const chosen = preferences.readLanguages
        const offered = [...texts.languages.map(primaryLanguage), ...FURTHER, ...chosen]
        const languages = [...new Set(offered)].map((one) => ({
          word: 'read' as const,
          value: one,
          label: languageName(one, one),
          isSet: chosen.includes(one),
        }))
        const all = {
          word: 'read' as const,
          value: ALL,
          label: t('read-all-button'),
          isSet: chosen.length === 0,
        }
        return choiceScreen(
          t('settings-read-ask'),
          [...languages, all, othersChoice(current, t)],
          2,
          t,
        )
      },
    },
  ],

  values: [
    {
      word: 'read',
      read: (value, { preferences }) => {
        if (value === ALL) return { preferences: { readLanguages: [] } }
        const language = readLanguage(value)
        if (language === null) return null
        return {
          preferences: {
            readLanguages: toggled(preferences.readLanguages, primaryLanguage(language)),
          },
        }
      },
      next: 'read',
    },
    {
      word: 'others',
      read: (value, { preferences: { language }, subscriber }) => {
        if (value === 'hide') return { preferences: { translatesOthers: false } }
        if (value !== 'translate') return null
        // Without a language to translate into, the chat's own.
        const told = language ?? primaryLanguage(subscriber.language)
        return { preferences: { translatesOthers: true, language: told } }
      },
      next: 'read',
    },
  ],
}

/** The switch for articles in other languages. */
function othersChoice({ preferences }: CurrentSettings, t: Translate) {
  return {
    word: 'others' as const,
    value: preferences.translatesOthers ? 'hide' : 'translate',
    label: t('read-others'),
    isSet: preferences.translatesOthers,
  }
}
