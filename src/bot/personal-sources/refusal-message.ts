import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { outsideText } from '../../card/outside-text.ts'
import { join, styled } from '../../card/styled.ts'
import { clip, isolate } from '../../card/wording.ts'
import type { RefusedMail } from '../../model/mailbox.ts'
import type { Translate } from '../../text/locales.ts'

/** Characters of a sender and a subject that are shown. */
const MAX_SENDER = 80
const MAX_SUBJECT = 150

/** Tells a person that a mail to their address was not taken, and why. */
export function refusalMessage({ why, sender, subject, most }: RefusedMail, t: Translate): Message {
  return message(
    join(
      [
        styled(t('mail-refused'), 'bold'),
        join([
          outsideText(isolate(clip(sender, MAX_SENDER)), 'bold'),
          '\n',
          outsideText(isolate(clip(subject, MAX_SUBJECT))),
        ]),
        t(`mail-refused-${why}`, { most }),
        t('mail-refused-once'),
      ],
      '\n\n',
    ),
    [[button(t('add-list'), { kind: 'list', name: 'sources', page: 0 })]],
  )
}
