import { button } from '../card/button.ts'
import { type Message, message } from '../card/message.ts'
import { join, styled } from '../card/styled.ts'
import type { Translate } from '../text/locales.ts'
import type { BroadcastReport } from './operator.ts'

/** The preview of a broadcast: the text as everybody will see it, the number of recipients, and buttons to send or cancel it. */
export function draftMessage(report: BroadcastReport, count: number, t: Translate): Message {
  const { id, text, entities } = report
  return message(
    join([styled(t('broadcast-preview', { count }), 'bold'), { text, entities }], '\n\n'),
    [
      [
        button(t('broadcast-send', { count }), { kind: 'admin', action: 'send', id }),
        button(t('broadcast-cancel'), { kind: 'admin', action: 'cancel', id }),
      ],
    ],
  )
}

/** The progress of a broadcast. */
export function progressMessage({ id, state, deliveries }: BroadcastReport, t: Translate): Message {
  const { planned, sending, sent, failed, gone } = deliveries
  const waiting = planned + sending
  const all = waiting + sent + failed + gone
  const isOver = waiting === 0
  const title =
    state === 'cancelled'
      ? t('broadcast-cancelled')
      : t(isOver ? 'broadcast-done' : 'broadcast-sending')
  const counts = t('broadcast-progress', { sent, all, failed: failed + gone, waiting })
  const refresh = button(t('broadcast-refresh'), { kind: 'admin', action: 'progress', id })
  const cancel = button(t('broadcast-stop'), { kind: 'admin', action: 'cancel', id })
  return message(
    join([styled(title, 'bold'), all === 0 ? '' : counts], '\n\n'),
    isOver ? [] : [[refresh, cancel]],
  )
}
