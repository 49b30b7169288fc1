import { choiceScreen } from './choice-screen.ts'
import type { Setting } from './setting.ts'

/** Whether cards show the article's picture. */
export const pictures: Setting = {
  word: 'pictures',
  line: ({ subscriber }, t) =>
    t(subscriber.pictures ? 'settings-pictures-on' : 'settings-pictures-off'),

  screens: [
    {
      word: 'pictures',
      show: ({ subscriber }, t) =>
        choiceScreen(
          t('settings-pictures-ask'),
          [
            { word: 'pictures', value: 'on', label: t('pictures-on'), isSet: subscriber.pictures },
            {
              word: 'pictures',
              value: 'off',
              label: t('pictures-off'),
              isSet: !subscriber.pictures,
            },
          ],
          2,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'pictures',
      read: (value) => {
        if (value !== 'on' && value !== 'off') return null
        return { subscriber: { pictures: value === 'on' } }
      },
    },
  ],
}
