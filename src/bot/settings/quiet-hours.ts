import { clockTime } from '../../text/clock-time.ts'
import { choiceScreen } from './choice-screen.ts'
import type { Setting } from './setting.ts'

/** Quiet hours that have a button, in hours of the day. */
const CHOICES = [
  [21, 7],
  [22, 7],
  [22, 8],
  [23, 7],
  [23, 9],
  [0, 6],
].map(([from = 0, to = 0]) => ({ from: from * 60, to: to * 60 }))
const NONE = { from: 0, to: 0 }
const MINUTES_OF_DAY = 24 * 60

/** In which hours nothing is told at once. */
export const quietHours: Setting = {
  word: 'quiet',
  line: ({ subscriber: { quiet } }, t) =>
    quiet.from === quiet.to
      ? t('settings-quiet-off')
      : t('settings-quiet', { from: clockTime(quiet.from), to: clockTime(quiet.to) }),

  screens: [
    {
      word: 'quiet',
      show: ({ subscriber: { quiet } }, t) =>
        choiceScreen(
          t('settings-quiet-ask'),
          [...CHOICES, NONE].map(({ from, to }) => ({
            word: 'quiet',
            value: `${from}-${to}`,
            label: from === to ? t('quiet-none') : `${clockTime(from)}–${clockTime(to)}`,
            isSet: from === to ? quiet.from === quiet.to : from === quiet.from && to === quiet.to,
          })),
          2,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'quiet',
      read: (value) => {
        const [, from = '', to = ''] = /^(\d{1,4})-(\d{1,4})$/.exec(value) ?? []
        if (from === '' || Number(from) >= MINUTES_OF_DAY || Number(to) >= MINUTES_OF_DAY)
          return null
        return { subscriber: { quiet: { from: Number(from), to: Number(to) } } }
      },
    },
  ],
}
