import { button } from '../card/button.ts'
import { type Message, message } from '../card/message.ts'
import { join, styled } from '../card/styled.ts'
import type { Callback } from '../model/callback.ts'
import type { Translate } from '../text/locales.ts'
import type { SourceReport } from './operator.ts'
import { deliveryWords, healthWords } from './source-health-words.ts'

/** One source: its name and address, its health, and buttons to act on it. */
export function sourceMessage(
  { source, health }: SourceReport,
  now: number,
  t: Translate,
): Message {
  const actionButton = (action: Extract<Callback, { kind: 'admin' }>['action']) =>
    button(t(`source-do-${action}`), { kind: 'admin', action, id: source.id })
  const isInactive = health.kind === 'paused' || health.kind === 'removed'
  return message(
    join(
      [
        join([styled(source.title, 'bold'), styled(source.fetchUrl ?? source.url)], '\n'),
        healthWords(health, now, t),
        deliveryWords(source, now, t),
      ],
      '\n\n',
    ),
    [
      health.kind === 'moved' ? [actionButton('move')] : [],
      isInactive ? [actionButton('resume')] : [actionButton('pause'), actionButton('remove')],
    ],
  )
}
