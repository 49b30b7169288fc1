import type { InlineKeyboardButton } from 'grammy/types'
import { button } from '../../card/card.ts'
import { type Message, message, type Translate } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { rhythmOf } from '../../deliver/plan.ts'
import type { Wishes } from '../../digest/wishes.ts'
import type { SubscriberRow } from '../../store/schema.ts'
import { rows } from '../rows.ts'
import { clockTime, when } from '../when.ts'
import { COMMON_ZONES } from '../zones.ts'

/** What a screen shows the state of. */
export interface Shown {
  subscriber: SubscriberRow
  wishes: Wishes
}

/** The overview: what is set now, and a button for each setting. */
export function overview({ subscriber, wishes }: Shown, now: number, t: Translate): Message {
  const { times, zone } = rhythmOf(subscriber)
  const next =
    subscriber.next_due_at === null
      ? t('settings-stopped')
      : t('settings-next', {
          when: when(subscriber.next_due_at, zone, subscriber.language, now, t),
        })
  return message(
    join(
      [
        styled(t('settings-title'), 'bold'),
        [
          t('settings-time', { time: times.map(clockTime).join(', ') }),
          t('settings-zone', { zone }),
          t('settings-size', { count: wishes.size }),
        ].join('\n'),
        next,
      ],
      '\n\n',
    ),
    [
      [
        button(t('settings-time-button'), { kind: 'settings', screen: 'time' }),
        button(t('settings-zone-button'), { kind: 'settings', screen: 'zone' }),
      ],
      [button(t('settings-size-button'), { kind: 'settings', screen: 'size' })],
    ],
  )
}

const HOURS = [5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20].map((hour) => hour * 60)
const SIZES = [3, 5, 7, 10, 12, 15]

/** Choosing the time of day. */
export function timeScreen({ subscriber }: Shown, t: Translate): Message {
  const { times } = rhythmOf(subscriber)
  const choices = HOURS.map((minutes) =>
    choice('time', String(minutes), clockTime(minutes), times.includes(minutes)),
  )
  return message(styled(t('settings-time-ask')), [...rows(choices, 4), back(t)])
}

/** Choosing the time zone. */
export function zoneScreen({ subscriber }: Shown, t: Translate): Message {
  const choices = COMMON_ZONES.map((zone) =>
    choice('zone', zone, cityOf(zone), zone === subscriber.zone),
  )
  return message(styled(t('settings-zone-ask', { zone: subscriber.zone })), [
    ...rows(choices, 3),
    back(t),
  ])
}

/** Zones that a typed city may mean. */
export function zonesFound(zones: readonly string[], t: Translate): Message {
  const choices = zones.map((zone) => choice('zone', zone, zone.replaceAll('_', ' '), false))
  return message(styled(t('settings-zone-found')), [...rows(choices, 1), back(t)])
}

/** Choosing how many articles a digest has. */
export function sizeScreen({ wishes }: Shown, t: Translate): Message {
  const choices = SIZES.map((size) =>
    choice('size', String(size), String(size), size === wishes.size),
  )
  return message(styled(t('settings-size-ask')), [...rows(choices, 3), back(t)])
}

function choice(name: string, value: string, label: string, chosen: boolean): InlineKeyboardButton {
  return button(chosen ? `✓ ${label}` : label, { kind: 'set', name, value })
}

function back(t: Translate): InlineKeyboardButton[] {
  return [button(t('settings-back'), { kind: 'settings', screen: 'overview' })]
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}
