import { button } from '../../card/button.ts'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { clockTime, dayName, readClockTime } from '../../text/clock-time.ts'
import { choiceScreen, readNumber } from './choice-screen.ts'
import { foldDay, weekdayNamed } from '../../text/typed-day.ts'
import type { RecapTime } from '../../model/recap.ts'
import type { Setting, SettingChange } from './setting.ts'

const DAYS = [0, 1, 2, 3, 4, 5, 6]
const OFF = 'off'
const SUNDAY = 6
/** The hour that comes with the choice of a day, and those that have a button, in minutes after midnight. */
const EVENING = 18 * 60
const BUTTON_TIMES = [8, 9, 10, 12, 14, 16, 17, 18, 19, 20, 21, 22].map((hour) => hour * 60)

/** Whether a recap of the week comes, on which day and at which time. */
export const weeklyRecap: Setting = {
  word: 'recap',
  line: ({ subscriber: { recap, language } }, t) =>
    recap === null
      ? t('settings-recap-off')
      : t('settings-recap', {
          day: dayName(recap.day, language),
          time: clockTime(recap.minutes),
        }),

  screens: [
    {
      word: 'recap',
      show: ({ subscriber: { recap, language } }, t) =>
        choiceScreen(
          t('settings-recap-ask'),
          [
            ...DAYS.map((day) => ({
              word: 'recapDay' as const,
              value: String(day),
              label: dayName(day, language),
              isSet: recap?.day === day,
            })),
            { word: 'recapDay', value: OFF, label: t('setting-off'), isSet: recap === null },
          ],
          4,
          t,
          recap === null
            ? []
            : [
                [
                  button(t('settings-recap-time-button', { time: clockTime(recap.minutes) }), {
                    kind: 'settings',
                    screen: 'recapTime',
                  }),
                ],
              ],
        ),
    },
    {
      word: 'recapTime',
      show: ({ subscriber: { recap } }, t) =>
        choiceScreen(
          t('settings-recap-time-ask'),
          BUTTON_TIMES.map((minutes) => ({
            word: 'recapTime' as const,
            value: String(minutes),
            label: clockTime(minutes),
            isSet: recap?.minutes === minutes,
          })),
          4,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'recapDay',
      read: (value, { subscriber: { recap } }) => {
        if (value === OFF) return { subscriber: { recap: null } }
        const day = readNumber(value, 0, 6)
        return day === null
          ? null
          : { subscriber: { recap: { day, minutes: recap?.minutes ?? EVENING } } }
      },
      next: 'recap',
    },
    {
      word: 'recapTime',
      read: (value, { subscriber: { recap } }) => {
        const minutes = readNumber(value, 0, 1439)
        return minutes === null ? null : at(minutes, recap?.day)
      },
    },
  ],

  typed: {
    word: 'recap',
    read: (text, { subscriber: { recap } }, _now, t) =>
      readTyped(text, recap) ?? message(styled(t('settings-recap-unreadable'))),
  },
}

/** Reads a day of the week, a time, or both: "Sunday", "19:30", "Sunday 18:00"; `null` for anything else. */
function readTyped(text: string, current: RecapTime | null): SettingChange | null {
  const whole = readPart(text)
  const [first, ...others] = text.trim().split(/[\s,，、]+/u)
  const { day, minutes } = whole ?? { ...readPart(first), ...readPart(others.join(' ')) }
  if (day === undefined && minutes === undefined) return null
  // Of two words each has to be understood.
  if (whole === null && (day === undefined || minutes === undefined)) return null
  return {
    subscriber: {
      recap: {
        day: day ?? current?.day ?? SUNDAY,
        minutes: minutes ?? current?.minutes ?? EVENING,
      },
    },
  }
}

function readPart(text = ''): Partial<RecapTime> | null {
  const weekday = weekdayNamed(foldDay(text))
  if (weekday !== null) return { day: weekday - 1 }
  const minutes = readClockTime(text)
  return minutes === null ? null : { minutes }
}

/** At that time, on the day chosen before, or on Sunday. */
function at(minutes: number, day = SUNDAY): SettingChange {
  return { subscriber: { recap: { day, minutes } } }
}
