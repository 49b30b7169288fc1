import { button } from '../../card/button.ts'
import { rows } from '../../card/keyboard-rows.ts'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { ScreenName, SettingName } from '../../model/callback.ts'
import { EVERY_DAY } from '../../model/schedule.ts'
import { clockTime, dayName } from '../../text/clock-time.ts'
import type { Texts, Translate } from '../../text/locales.ts'
import { COMMON_ZONES } from './find-zones.ts'
import { back, languageName, type Shown } from './screens.ts'

/** A button of a choice: what it sets, and whether it is set. */
interface Choice {
  name: SettingName
  value: string
  label: string
  on?: boolean
}

/** A screen on which a setting is chosen: its question, its choices in rows of so many. */
interface Screen {
  ask: string
  choices: readonly Choice[]
  width: number
}

const HOURS = [5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20].map((hour) => hour * 60)
const SIZES = [3, 5, 7, 10, 12, 15]
const MINUTES = [1, 3, 10]
const WORKDAYS = 0b0011111
const WEEKEND = 0b1100000
/** Days that a pause can be chosen for; 0 ends it. */
const PAUSES = [1, 3, 7, 14, 30]

/** The screen of one setting. */
export function choiceScreen(
  name: ChoiceScreenName,
  shown: Shown,
  texts: Texts,
  t: Translate,
): Message {
  const screen = screens[name](shown, t, texts)
  const buttons = screen.choices.map(({ name: sets, value, label, on }) =>
    button(on ? t('chosen', { label }) : label, { kind: 'set', name: sets, value }),
  )
  const several =
    name === 'time'
      ? [[button(t('settings-several-button'), { kind: 'settings', screen: 'several' })]]
      : []
  return message(styled(screen.ask), [...rows(buttons, screen.width), ...several, back(t)])
}

type ChoiceScreenName = Exclude<ScreenName, 'overview'>

const screens: Record<ChoiceScreenName, (shown: Shown, t: Translate, texts: Texts) => Screen> = {
  time: (shown, t) => ({ ask: t('settings-time-ask'), choices: hours('time', shown), width: 4 }),
  several: (shown, t) => ({
    ask: t('settings-several-ask'),
    choices: hours('alsoTime', shown),
    width: 4,
  }),
  days: ({ subscriber: { schedule, language } }, t) => ({
    ask: t('settings-days-ask'),
    choices: [
      ...[0, 1, 2, 3, 4, 5, 6].map((day) => ({
        name: 'days' as const,
        value: String(toggledDay(schedule.weekdays, day)),
        label: dayName(day, language),
        on: (schedule.weekdays & (1 << day)) !== 0,
      })),
      { name: 'days', value: String(EVERY_DAY), label: t('days-every') },
      { name: 'days', value: String(WORKDAYS), label: t('days-work') },
      { name: 'days', value: String(WEEKEND), label: t('days-weekend') },
    ],
    width: 2,
  }),
  zone: ({ subscriber: { schedule } }, t) => ({
    ask: t('settings-zone-ask', { zone: schedule.zone }),
    choices: COMMON_ZONES.map((one) => ({
      name: 'zone' as const,
      value: one,
      label: one.slice(one.lastIndexOf('/') + 1).replaceAll('_', ' '),
      on: one === schedule.zone,
    })),
    width: 3,
  }),
  size: ({ wishes: { size, minutes } }, t) => ({
    ask: t('settings-size-ask'),
    choices: [
      ...SIZES.map((one) => ({
        name: 'size' as const,
        value: String(one),
        label: String(one),
        on: minutes === null && one === size,
      })),
      ...MINUTES.map((one) => ({
        name: 'minutes' as const,
        value: String(one),
        label: t('minutes-choice', { count: one }),
        on: one === minutes,
      })),
    ],
    width: 3,
  }),
  form: ({ subscriber: { form } }, t) => ({
    ask: t('settings-form-ask'),
    choices: (['cards', 'overview'] as const).map((value) => ({
      name: 'form' as const,
      value,
      label: t(`form-${value}`),
      on: value === form,
    })),
    width: 1,
  }),
  reading: ({ subscriber: { reading } }, t) => ({
    ask: t('settings-reading-ask'),
    choices: (['classic', 'rich'] as const).map((value) => ({
      name: 'reading' as const,
      value,
      label: t(`reading-${value}`),
      on: value === reading,
    })),
    width: 1,
  }),
  pictures: ({ subscriber: { pictures } }, t) => ({
    ask: t('settings-pictures-ask'),
    choices: (['on', 'off'] as const).map((value) => ({
      name: 'pictures' as const,
      value,
      label: t(`pictures-${value}`),
      on: (value === 'on') === pictures,
    })),
    width: 2,
  }),
  speak: ({ wishes: { language }, subscriber }, t, texts) => ({
    ask: t('settings-speak-ask'),
    choices: [
      { name: 'speak', value: 'own', label: t('speak-own'), on: language === null },
      ...texts.languages.map((one) => ({
        name: 'speak' as const,
        value: one.slice(0, 2),
        label: languageName(one.slice(0, 2), subscriber.language),
        on: one.slice(0, 2) === language,
      })),
    ],
    width: 2,
  }),
  language: ({ subscriber: { language } }, t, texts) => ({
    ask: t('settings-language-ask'),
    choices: texts.languages.map((one) => ({
      name: 'language' as const,
      value: one,
      label: languageName(one, one),
      on: one === texts.nearest(language),
    })),
    width: 2,
  }),
  pause: ({ subscriber: { pausedUntil: until } }, t) => ({
    ask: t('settings-pause-ask'),
    choices: [
      ...PAUSES.map((days) => ({
        name: 'pause' as const,
        value: String(days),
        label: t('pause-days', { count: days }),
      })),
      ...(until === null ? [] : [{ name: 'pause' as const, value: '0', label: t('pause-end') }]),
    ],
    width: 2,
  }),
}

/** The last day that is left cannot be taken away. */
function toggledDay(weekdays: number, day: number): number {
  const others = weekdays ^ (1 << day)
  return others === 0 ? weekdays : others
}

function hours(name: 'time' | 'alsoTime', { subscriber }: Shown): Choice[] {
  const { times } = subscriber.schedule
  // A time that was typed has a button as well, or it could not be taken away.
  const all = name === 'time' ? HOURS : [...new Set([...HOURS, ...times])].sort((a, b) => a - b)
  return all.map((minutes) => ({
    name,
    value: String(minutes),
    label: clockTime(minutes),
    on: times.includes(minutes),
  }))
}
