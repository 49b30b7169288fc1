import type { ScreenName, SettingName } from '../../model/callback.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { choiceScreen } from './choice-screen.ts'
import type { Setting } from './setting.ts'

/** The fields of a subscriber that a setting turns on and off. */
type OnOffField = {
  [Field in keyof Subscriber]: Subscriber[Field] extends boolean ? Field : never
}[keyof Subscriber]

/**
 * A setting that is on or off. Its texts are `settings-WORD-on`, `settings-WORD-off`, `settings-WORD-ask` and
 * `settings-WORD-button`.
 */
export function onOffSetting(word: ScreenName & SettingName, field: OnOffField): Setting {
  return {
    word,
    line: ({ subscriber }, t) => t(`settings-${word}-${subscriber[field] ? 'on' : 'off'}`),

    screens: [
      {
        word,
        show: ({ subscriber }, t) =>
          choiceScreen(
            t(`settings-${word}-ask`),
            [
              { word, value: 'on', label: t('setting-on'), isSet: subscriber[field] },
              { word, value: 'off', label: t('setting-off'), isSet: !subscriber[field] },
            ],
            2,
            t,
          ),
      },
    ],

    values: [
      {
        word,
        read: (value) => {
          if (value !== 'on' && value !== 'off') return null
          return { subscriber: { [field]: value === 'on' } }
        },
      },
    ],
  }
}
