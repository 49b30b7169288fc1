import { button } from '../../card/button.ts'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { clockTime, readClockTimes } from '../../text/clock-time.ts'
import { type Choice, choiceScreen, readNumber } from './choice-screen.ts'
import type { CurrentSettings, Setting, SettingChange } from './setting.ts'

/** Times that have a button, in minutes after midnight. */
const BUTTON_TIMES = [5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20].map((hour) => hour * 60)

/** The times at which digests come: one, or several that are switched on and off one by one or typed. */
export const digestTimes: Setting = {
  word: 'time',
  line: ({ subscriber }, t) =>
    t('settings-time', { time: subscriber.schedule.times.map(clockTime).join(', ') }),

  screens: [
    {
      word: 'time',
      show: (current, t) =>
        choiceScreen(t('settings-time-ask'), choices('time', BUTTON_TIMES, current), 4, t, [
          [button(t('settings-several-button'), { kind: 'settings', screen: 'several' })],
        ]),
    },
    {
      word: 'several',
      show: (current, t) => {
        // Without a button of its own, a typed time could not be removed.
        const all = ascending([...BUTTON_TIMES, ...current.subscriber.schedule.times])
        return choiceScreen(t('settings-several-ask'), choices('alsoTime', all, current), 4, t)
      },
    },
  ],

  values: [
    {
      word: 'time',
      read: (value) => {
        const minutes = readNumber(value, 0, 1439)
        return minutes === null ? null : setTimes([minutes])
      },
    },
    {
      word: 'alsoTime',
      read: (value, { subscriber }) => {
        const minutes = readNumber(value, 0, 1439)
        return minutes === null ? null : setTimes(toggledTime(subscriber.schedule.times, minutes))
      },
      next: 'several',
    },
  ],

  typed: {
    word: 'time',
    read: (text, _current, _now, t) => {
      const times = readClockTimes(text)
      return times === null
        ? message(styled(t('settings-time-unreadable')))
        : setTimes(ascending(times))
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

function setTimes(times: readonly number[]): SettingChange {
  return { subscriber: { schedule: { times } } }
}

/** The times with one of them switched on or off. The last one stays: /stop and pausing end digests. */
function toggledTime(times: readonly number[], minutes: number): readonly number[] {
  if (!times.includes(minutes)) return ascending([...times, minutes])
  return times.length === 1 ? times : times.filter((one) => one !== minutes)
}

function ascending(times: readonly number[]): number[] {
  return [...new Set(times)].sort((a, b) => a - b)
}
