import { button } from '../../card/button.ts'
import { message } from '../../card/message.ts'
import { outsideText } from '../../card/outside-text.ts'
import { join, styled } from '../../card/styled.ts'
import { isolate } from '../../card/wording.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'

/** Shows how the chat can leave a sender's list: the page, which only the person opens, or the address to write to. */
export async function leaveList(ctx: BotContext, id: number): Promise<void> {
  const { viewer, t } = ctx
  const source = await viewer.sources.followed(id)
  const way = await viewer.mailbox.wayOut(id)
  if (source === undefined || way === undefined) return answerTap(ctx, t('tap-unknown'))
  if (way === null) return answerTap(ctx, t('mail-leave-none'))
  await answerTap(ctx)
  const { url, mail } = way
  const address = mail === null ? '' : join([t('mail-leave-mail'), ' ', styled(mail, 'code')])
  await editOrSend(
    ctx,
    message(
      join([outsideText(isolate(source.title), 'bold'), t('mail-leave-how'), address], '\n\n'),
      [
        url === null ? [] : [{ text: t('mail-leave-page'), url }],
        [button(t('add-list'), { kind: 'list', name: 'sources', page: 0 })],
      ],
    ),
  )
}
