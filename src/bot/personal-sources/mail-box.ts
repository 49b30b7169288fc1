import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { mailAddress } from '../../collect/mail/mail-address.ts'
import { editOrSend, sendMessage } from '../../telegram/edit-or-send.ts'
import type { Translate } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotDeps } from '../bot-deps.ts'
import { sendText } from '../send-text.ts'

/** What the mailbox of a chat needs. */
export type MailBoxDeps = Pick<BotDeps, 'mail' | 'now'>

/** What people may write after `/add` for an address. */
export function isMailWord(typed: string): boolean {
  return /^(?:e-?mail|mail|newsletters?)$/i.test(typed.trim())
}

/** Shows the chat its address for newsletters, and makes one if it has none. */
export async function showMailBox(ctx: BotContext, { mail, now }: MailBoxDeps): Promise<void> {
  const { subscriber, viewer, t } = ctx
  if (subscriber === undefined) return sendText(ctx, t('not-subscribed'))
  if (mail === null) return sendText(ctx, t('mail-none'))
  const known = await viewer.mailbox.address()
  const key = known ?? mail.newKey()
  if (known === null) await viewer.mailbox.open(key, now())
  return sendMessage(ctx, boxMessage(mailAddress(key, mail.domain), t))
}

/** A tap on the address: another one in its place, or none. */
export async function mailBoxTap(
  ctx: BotContext,
  act: 'mailNew' | 'mailEnd',
  { mail, now }: MailBoxDeps,
): Promise<void> {
  const { viewer, t } = ctx
  if (mail === null) return answerTap(ctx, t('mail-none'))
  if (act === 'mailEnd') {
    await viewer.mailbox.close()
    await answerTap(ctx)
    return editOrSend(
      ctx,
      message(styled(t('mail-closed')), [
        [button(t('mail-new'), { kind: 'own', act: 'mailNew', id: 0 })],
      ]),
    )
  }
  const key = mail.newKey()
  await viewer.mailbox.open(key, now())
  await answerTap(ctx, t('mail-renewed'))
  return editOrSend(ctx, boxMessage(mailAddress(key, mail.domain), t))
}

function boxMessage(address: string, t: Translate): Message {
  return message(
    join([styled(t('mail-title'), 'bold'), styled(address, 'code'), t('mail-how')], '\n\n'),
    [
      [
        button(t('mail-new'), { kind: 'own', act: 'mailNew', id: 0 }),
        button(t('mail-end'), { kind: 'own', act: 'mailEnd', id: 0 }),
      ],
      [button(t('add-list'), { kind: 'list', name: 'sources', page: 0 })],
    ],
  )
}
