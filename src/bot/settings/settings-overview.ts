import { button, rowsOf } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { when } from '../../text/clock-time.ts'
import type { Translate } from '../../text/locales.ts'
import { SETTINGS } from './all-settings.ts'
import type { CurrentSettings } from './setting.ts'

/**
 * The current settings, when the next digest comes, and a button for each setting; before the first digest also one for a digest
 * now, as the welcome has.
 *
 * @param note what else is to be said, first
 */
export function settingsOverview(
  current: CurrentSettings,
  now: number,
  t: Translate,
  note?: string,
): Message {
  const settings = SETTINGS.filter((one) => one.isFor?.(current) ?? true)
  const lines = settings.flatMap((setting) => setting.line?.(current, t) ?? [])
  const buttons = settings.map(({ word }) =>
    button(t(`settings-${word}-button`), { kind: 'settings', screen: word }),
  )
  const { lastDigestId, nextDueAt, kind } = current.subscriber
  const isNew = lastDigestId === null && nextDueAt !== null && kind !== 'channel'
  return message(
    join(
      [
        ...(note === undefined ? [] : [note]),
        styled(t('settings-title'), 'bold'),
        lines.join('\n'),
        nextDigestLine(current, now, t),
      ],
      '\n\n',
    ),
    [...rowsOf(buttons, 2), ...(isNew ? [[button(t('welcome-now'), { kind: 'now' })]] : [])],
  )
}

function nextDigestLine({ subscriber }: CurrentSettings, now: number, t: Translate): string {
  const { nextDueAt, schedule, language, pausedUntil } = subscriber
  if (nextDueAt === null) return t('settings-stopped')
  const values = { when: when(nextDueAt, schedule.zone, language, now, t) }
  const isPaused = pausedUntil !== null && pausedUntil > now
  return t(isPaused ? 'settings-paused' : 'settings-next', values)
}
