import { button } from '../../card/button.ts'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { isTimeZone } from '../../config.ts'
import { findPlace } from '../../text/places/find-place.ts'
import { zoneCity, zoneLabel } from '../../text/places/zone-names.ts'
import { choiceScreen } from './choice-screen.ts'
import { commonZones, placeChoices } from './place-choices.ts'
import type { Setting, SettingChange } from './setting.ts'

/** Places offered for a typed name; few people would read more. */
const MAX_FOUND = 8

/** The time zone of the chat's digest times: chosen, found by a typed place, or set by a shared location. */
export const timeZone: Setting = {
  word: 'zone',
  line: ({ subscriber: { schedule } }, t) => t('settings-zone', { zone: zoneLabel(schedule.zone) }),

  screens: [
    {
      word: 'zone',
      show: ({ subscriber: { schedule, language, kind } }, t) =>
        choiceScreen(
          t('settings-zone-ask', { zone: zoneLabel(schedule.zone) }),
          commonZones(language, schedule.zone),
          3,
          t,
          // Telegram has the button that it opens in private chats only.
          kind === 'private'
            ? [[button(t('location-button'), { kind: 'switch', name: 'locate', value: 'ask' })]]
            : [],
        ),
    },
  ],

  values: [{ word: 'zone', read: (value) => (isTimeZone(value) ? setTimeZone(value) : null) }],

  typed: {
    word: 'zone',
    read: async (text, { subscriber: { language } }, now, t) => {
      const found = await findPlace(text, MAX_FOUND)
      switch (found.kind) {
        case 'zone': {
          const { zone, as } = found
          const city = zoneCity(zone, language)
          const notes = {
            place: undefined,
            offset: zone === 'UTC' ? undefined : t('zone-as-offset', { zone: zoneLabel(zone) }),
            abbreviation: t('zone-as-clock', { typed: text.trim(), city }),
          }
          return { ...setTimeZone(zone), note: notes[as] }
        }
        case 'choices': {
          const question = t(found.isGuess ? 'settings-zone-guess' : 'settings-zone-found')
          return placeChoices(found.places, question, { language, now, t })
        }
        case 'unknown':
          return message(styled(t('settings-zone-unknown')))
      }
    },
  },
}

/** The change that sets a time zone. */
export function setTimeZone(name: string): SettingChange {
  return { subscriber: { schedule: { zone: name } } }
}
