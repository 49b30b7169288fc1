import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { DAY } from '../../model/time.ts'
import { readDate } from '../../text/read-date.ts'
import { choiceScreen, readNumber } from './choice-screen.ts'
import type { Setting, SettingChange } from './setting.ts'

/** Lengths of a pause that have a button, in days. */
const PAUSES = [1, 3, 7, 14, 30]
/** The value that ends a pause. */
const END = 0

/** A time without digests: a number of days, or until a typed date. */
export const pause: Setting = {
  word: 'pause',

  screens: [
    {
      word: 'pause',
      show: ({ subscriber: { pausedUntil } }, t) =>
        choiceScreen(
          t('settings-pause-ask'),
          [
            ...PAUSES.map((days) => ({
              word: 'pause' as const,
              value: String(days),
              label: t('pause-days', { count: days }),
            })),
            ...(pausedUntil === null
              ? []
              : [{ word: 'pause' as const, value: String(END), label: t('pause-end') }]),
          ],
          2,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'pause',
      read: (value, _current, now) => {
        const days = readNumber(value, END, 366)
        if (days === null) return null
        return pauseUntil(days === END ? null : now + days * DAY)
      },
    },
  ],

  typed: {
    word: 'pause',
    read: (text, { subscriber }, now, t) => {
      const day = readDate(text, now, subscriber.schedule.zone)
      return day === null ? message(styled(t('settings-pause-unreadable'))) : pauseUntil(day)
    },
  },
}

function pauseUntil(pausedUntil: number | null): SettingChange {
  return { subscriber: { pausedUntil } }
}
