import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { localClock, when } from '../../text/clock-time.ts'
import type { Translate } from '../../text/locales.ts'
import { zoneLabel } from '../../text/places/zone-names.ts'
import type { CurrentSettings, SettingChange } from './setting.ts'
import { settingsOverview } from './settings-overview.ts'

/**
 * What is shown after a change: the settings, with what the change needs said. Whoever says where they are before their first
 * digest is told when that comes, and can have one at once.
 */
export function afterChange(
  changed: CurrentSettings,
  { subscriber: change, note }: SettingChange,
  now: number,
  t: Translate,
): Message {
  const { lastDigestId, nextDueAt, schedule, language, kind } = changed.subscriber
  const isFirst = lastDigestId === null && nextDueAt !== null && kind === 'private'
  if (!isFirst || change?.schedule?.zone === undefined) {
    return settingsOverview(changed, now, t, note)
  }
  const { zone } = schedule
  const text = t('zone-first', {
    time: localClock(now, zone),
    zone: zoneLabel(zone),
    when: when(nextDueAt, zone, language, now, t),
  })
  return message(join([...(note === undefined ? [] : [note]), styled(text)], '\n\n'), [
    [button(t('welcome-now'), { kind: 'now' })],
    [button(t('welcome-settings'), { kind: 'settings', screen: 'overview' })],
  ])
}
