import { button } from '../../card/button.ts'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { clockTime, readClockTimes } from '../../text/clock-time.ts'
import { type Choice, choiceScreen, readNumber } from './choices.ts'
import type { CurrentSettings, Setting, SettingChange } from './setting.ts'

/** Hours that have a button, in minutes of the day. */
const HOURS = [5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20].map((hour) => hour * 60)

/** When a digest comes: one hour, or several that are switched one by one or typed. */
export const hours: Setting = {
  word: 'time',
  line: ({ subscriber }, t) =>
    t('settings-time', { time: subscriber.schedule.times.map(clockTime).join(', ') }),

  screens: [
    {
      word: 'time',
      show: (current, t) =>
        choiceScreen(t('settings-time-ask'), choices('time', HOURS, current), 4, t, [
          [button(t('settings-several-button'), { kind: 'settings', screen: 'several' })],
        ]),
    },
    {
      word: 'several',
      show: (current, t) => {
        // A time that was typed needs a button as well, or it could not be removed.
        const all = ascending([...HOURS, ...current.subscriber.schedule.times])
        return choiceScreen(t('settings-several-ask'), choices('alsoTime', all, current), 4, t)
      },
    },
  ],

  values: [
    {
      word: 'time',
      read: (value) => {
        const minutes = readNumber(value, 0, 1439)
        return minutes === null ? null : at([minutes])
      },
    },
    {
      word: 'alsoTime',
      read: (value, { subscriber }) => {
        const minutes = readNumber(value, 0, 1439)
        return minutes === null ? null : at(switched(subscriber.schedule.times, minutes))
      },
      next: 'several',
    },
  ],

  typed: {
    word: 'time',
    read: (text, _current, _now, t) => {
      const times = readClockTimes(text)
      return times === null ? message(styled(t('settings-time-unreadable'))) : at(ascending(times))
    },
  },
}

function choices(
  word: 'time' | 'alsoTime',
  all: readonly number[],
  { subscriber }: CurrentSettings,
): Choice[] {
  return all.map((minutes) => ({
    word,
    value: String(minutes),
    label: clockTime(minutes),
    isSet: subscriber.schedule.times.includes(minutes),
  }))
}

function at(times: readonly number[]): SettingChange {
  return { subscriber: { schedule: { times } } }
}

/** The last time cannot be removed: that is what /stop and pausing are for. */
function switched(times: readonly number[], minutes: number): readonly number[] {
  if (!times.includes(minutes)) return ascending([...times, minutes])
  return times.length === 1 ? times : times.filter((one) => one !== minutes)
}

function ascending(times: readonly number[]): number[] {
  return [...new Set(times)].sort((a, b) => a - b)
}
