import { choiceScreen, readNumber } from './choice-screen.ts'
import type { Setting } from './setting.ts'

/** Numbers of articles that have a button. */
const SIZES = [3, 5, 7, 10, 12, 15]
/** Reading times that have a button, in minutes. */
const MINUTES = [1, 3, 10]

/** How long a digest is: a number of articles, or what can be read in a number of minutes. */
export const digestLength: Setting = {
  word: 'size',
  line: ({ preferences: { size, minutes } }, t) =>
    minutes === null
      ? t('settings-size', { count: size })
      : t('settings-minutes', { count: minutes }),

  screens: [
    {
      word: 'size',
      show: ({ preferences: { size, minutes } }, t) =>
        choiceScreen(
          t('settings-size-ask'),
          [
            ...SIZES.map((one) => ({
              word: 'size' as const,
              value: String(one),
              label: String(one),
              isSet: minutes === null && one === size,
            })),
            ...MINUTES.map((one) => ({
              word: 'minutes' as const,
              value: String(one),
              label: t('minutes-choice', { count: one }),
              isSet: one === minutes,
            })),
          ],
          3,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'size',
      read: (value) => {
        const size = readNumber(value, 1, 20)
        return size === null ? null : { preferences: { size, minutes: null } }
      },
    },
    {
      word: 'minutes',
      read: (value) => {
        const minutes = readNumber(value, 1, 60)
        return minutes === null ? null : { preferences: { minutes } }
      },
    },
  ],
}
