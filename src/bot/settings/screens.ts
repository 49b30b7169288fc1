import type { InlineKeyboardButton } from 'grammy/types'
import { button } from '../../card/button.ts'
import { rows } from '../../card/keyboard-rows.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import type { Preferences } from '../../model/preferences.ts'
import { EVERY_DAY } from '../../model/schedule.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { clockTime, dayName, when } from '../../text/clock-time.ts'
import { intlLocale } from '../../text/intl-locale.ts'
import type { Translate } from '../../text/locales.ts'

/** What a screen shows the state of. */
export interface Shown {
  subscriber: Subscriber
  wishes: Preferences
}

/** The screens of the settings, in the order of their buttons. */
const SCREENS = [
  'time',
  'days',
  'zone',
  'size',
  'form',
  'reading',
  'pictures',
  'speak',
  'language',
  'pause',
] as const

/** The overview: what is set now, and a button for each setting. */
export function overview(shown: Shown, now: number, t: Translate): Message {
  const { subscriber, wishes } = shown
  const { times, zone } = subscriber.schedule
  const size =
    wishes.minutes === null
      ? t('settings-size', { count: wishes.size })
      : t('settings-minutes', { count: wishes.minutes })
  const lines = [
    t('settings-time', { time: times.map(clockTime).join(', ') }),
    t('settings-days', { days: daysOf(subscriber, t) }),
    t('settings-zone', { zone }),
    size,
    t(`settings-form-${subscriber.form}`),
    t(`settings-reading-${subscriber.reading}`),
    t(subscriber.pictures ? 'settings-pictures-on' : 'settings-pictures-off'),
    t('settings-speak', {
      language:
        wishes.language === null
          ? t('speak-own')
          : languageName(wishes.language, subscriber.language),
    }),
  ]
  const buttons = SCREENS.map((screen) =>
    button(t(`settings-${screen}-button`), { kind: 'settings', screen }),
  )
  return message(
    join(
      [styled(t('settings-title'), 'bold'), lines.join('\n'), nextLine(subscriber, now, t)],
      '\n\n',
    ),
    rows(buttons, 2),
  )
}

function nextLine(subscriber: Subscriber, now: number, t: Translate): string {
  const { nextDueAt, schedule, language, pausedUntil } = subscriber
  if (nextDueAt === null) return t('settings-stopped')
  const values = { when: when(nextDueAt, schedule.zone, language, now, t) }
  return t(pausedUntil !== null && pausedUntil > now ? 'settings-paused' : 'settings-next', values)
}

function daysOf({ schedule: { weekdays }, language }: Subscriber, t: Translate): string {
  if (weekdays === EVERY_DAY) return t('days-every')
  return [0, 1, 2, 3, 4, 5, 6]
    .filter((day) => (weekdays & (1 << day)) !== 0)
    .map((day) => dayName(day, language))
    .join(', ')
}

/** A language's name in another. */
export function languageName(language: string, inLanguage: string): string {
  return (
    new Intl.DisplayNames([intlLocale(inLanguage), 'en'], { type: 'language' }).of(language) ??
    language
  )
}

/** Zones that a typed city or a place may mean. */
export function zonesFound(zones: readonly string[], t: Translate): Message {
  const choices = zones.map((zone) =>
    button(zone.replaceAll('_', ' '), { kind: 'set', name: 'zone', value: zone }),
  )
  return message(styled(t('settings-zone-found')), [...rows(choices, 1), back(t)])
}

/** The way back to the overview. */
export function back(t: Translate): InlineKeyboardButton[] {
  return [button(t('settings-back'), { kind: 'settings', screen: 'overview' })]
}
