import type { SessionFlavor } from 'grammy'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { Session } from '../../model/session.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'

/** The answer to whether everything about the chat should be deleted. */
export async function forgetTap(
  ctx: Ctx,
  value: string,
  { store, log }: Pick<BotDeps, 'store' | 'log'>,
): Promise<void> {
  const { chat, t } = ctx
  if (chat === undefined || (value !== 'yes' && value !== 'no')) {
    return answerTap(ctx, t('tap-unknown'))
  }
  await answerTap(ctx)
  if (value === 'no') return editOrSend(ctx, message(styled(t('forget-kept'))))
  await store.userData.forget(chat.id)
  forgetSession(ctx)
  log.info({ chat: chat.id }, 'forgot a chat that asked for it')
  await editOrSend(ctx, message(styled(t('forgotten'))))
}

/** grammY deletes a session that is set to null, wherever sessions are kept. */
function forgetSession(flavor: SessionFlavor<Session>): void {
  flavor.session = null
}
