import type { SessionFlavor } from 'grammy'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { Logger } from '../../log.ts'
import type { Session } from '../../model/session.ts'
import type { Store } from '../../store/store.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'

/** The answer to the question whether to delete everything about the chat. */
export async function forgetTap(
  ctx: BotContext,
  value: string,
  { store, log }: { store: Pick<Store, 'userData'>; log: Logger },
): Promise<void> {
  const { chat, t } = ctx
  if (chat === undefined || (value !== 'yes' && value !== 'no')) {
    return answerTap(ctx, t('tap-unknown'))
  }
  await answerTap(ctx)
  if (value === 'no') return editOrSend(ctx, message(styled(t('forget-kept'))))
  await store.userData.forget(chat.id)
  deleteSession(ctx)
  log.info({ chat: chat.id }, 'deleted all data of a chat at its request')
  await editOrSend(ctx, message(styled(t('forgotten'))))
}

/** grammY deletes a session that is set to null, whatever its storage. */
function deleteSession(flavor: SessionFlavor<Session>): void {
  flavor.session = null
}
