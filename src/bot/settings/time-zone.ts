import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { isTimeZone } from '../../config.ts'
import { choiceScreen } from './choice-screen.ts'
import { COMMON_ZONES, findZones } from './find-zones.ts'
import type { Setting, SettingChange } from './setting.ts'

/** Zones offered for a typed city; few people would read more. */
const MAX_FOUND = 8

/** The time zone of the chat's digest times: chosen, found by a typed city, or set by a shared location. */
export const timeZone: Setting = {
  word: 'zone',
  line: ({ subscriber: { schedule } }, t) => t('settings-zone', { zone: schedule.zone }),

  screens: [
    {
      word: 'zone',
      show: ({ subscriber: { schedule } }, t) =>
        choiceScreen(
          t('settings-zone-ask', { zone: schedule.zone }),
          COMMON_ZONES.map((one) => ({
            word: 'zone',
            value: one,
            label: readable(one.slice(one.lastIndexOf('/') + 1)),
            isSet: one === schedule.zone,
          })),
          3,
          t,
        ),
    },
  ],

  values: [{ word: 'zone', read: (value) => (isTimeZone(value) ? setTimeZone(value) : null) }],

  typed: {
    word: 'zone',
    read: (text, _current, _now, t) => {
      const found = findZones(text, MAX_FOUND)
      const [only] = found
      if (only === undefined) return message(styled(t('settings-zone-unknown')))
      if (found.length === 1) return setTimeZone(only)
      const choices = found.map((one) => ({
        word: 'zone' as const,
        value: one,
        label: readable(one),
      }))
      return choiceScreen(t('settings-zone-found'), choices, 1, t)
    },
  },
}

/** The change that sets a time zone. */
export function setTimeZone(name: string): SettingChange {
  return { subscriber: { schedule: { zone: name } } }
}

function readable(name: string): string {
  return name.replaceAll('_', ' ')
}
