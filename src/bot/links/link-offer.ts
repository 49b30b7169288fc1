import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import type { Translate } from '../../text/locales.ts'

/** Asks what to do with a link. The message itself holds the link, so its buttons never expire. */
export function linkOffer(link: string, t: Translate): Message {
  return message(join([t('link-ask'), styled(new URL(link).host, { link })], '\n'), [
    [button(t('link-read'), { kind: 'link', act: 'read' })],
    [
      button(t('link-add'), { kind: 'link', act: 'add' }),
      button(t('link-no'), { kind: 'link', act: 'no' }),
    ],
  ])
}
