import { EVERY_DAY } from '../../model/schedule.ts'
import { dayName } from '../../text/clock-time.ts'
import { choiceScreen, readNumber } from './choice-screen.ts'
import type { Setting } from './setting.ts'

/** Monday to Sunday, as bit numbers of `weekdays`. */
const DAYS = [0, 1, 2, 3, 4, 5, 6]
const WORKDAYS = 0b0011111
const WEEKEND = 0b1100000

/** The weekdays on which digests come. */
export const digestDays: Setting = {
  word: 'days',
  line: ({ subscriber: { schedule, language } }, t) => {
    const names = DAYS.filter((day) => includesDay(schedule.weekdays, day)).map((day) =>
      dayName(day, language),
    )
    const isDaily = schedule.weekdays === EVERY_DAY
    return t('settings-days', { days: isDaily ? t('days-every') : names.join(', ') })
  },

  screens: [
    {
      word: 'days',
      show: ({ subscriber: { schedule, language } }, t) =>
        choiceScreen(
          t('settings-days-ask'),
          [
            ...DAYS.map((day) => ({
              word: 'days' as const,
              value: String(toggledDay(schedule.weekdays, day)),
              label: dayName(day, language),
              isSet: includesDay(schedule.weekdays, day),
            })),
            { word: 'days', value: String(EVERY_DAY), label: t('days-every') },
            { word: 'days', value: String(WORKDAYS), label: t('days-work') },
            { word: 'days', value: String(WEEKEND), label: t('days-weekend') },
          ],
          2,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'days',
      read: (value) => {
        const weekdays = readNumber(value, 1, EVERY_DAY)
        return weekdays === null ? null : { subscriber: { schedule: { weekdays } } }
      },
      next: 'days',
    },
  ],
}

function includesDay(weekdays: number, day: number): boolean {
  return (weekdays & (1 << day)) !== 0
}

/** The weekdays with one of them switched on or off; the last one cannot be switched off. */
function toggledDay(weekdays: number, day: number): number {
  const others = weekdays ^ (1 << day)
  return others === 0 ? weekdays : others
}
