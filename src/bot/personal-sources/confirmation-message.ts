import { type Message, message } from '../../card/message.ts'
import { outsideText } from '../../card/outside-text.ts'
import { join, styled } from '../../card/styled.ts'
import { clip, isolate } from '../../card/wording.ts'
import type { Translate } from '../../text/locales.ts'

/** Characters of a sender and a subject that are shown. */
const MAX_SENDER = 80
const MAX_SUBJECT = 150

/** Asks a person to confirm a subscription on the page that its sender names; only they open it. */
export function confirmationMessage(
  { sender, subject, url }: { sender: string; subject: string; url: string },
  t: Translate,
): Message {
  return message(
    join(
      [
        styled(t('mail-confirm-title'), 'bold'),
        join([
          outsideText(isolate(clip(sender, MAX_SENDER)), 'bold'),
          '\n',
          outsideText(isolate(clip(subject, MAX_SUBJECT))),
        ]),
        t('mail-confirm-how', { host: URL.parse(url)?.host ?? '' }),
      ],
      '\n\n',
    ),
    [[{ text: t('mail-confirm-button'), url }]],
  )
}
