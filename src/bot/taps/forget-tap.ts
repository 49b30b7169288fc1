import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import type { Session } from '../../telegram/sessions.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'

/** The answer to whether everything about the chat should be deleted. */
export async function forgetTap(ctx: Ctx, value: string, { store, log }: BotDeps): Promise<void> {
  const { chat, t } = ctx
  if (chat === undefined || (value !== 'yes' && value !== 'no')) {
    return answerTap(ctx, t('tap-unknown'))
  }
  await answerTap(ctx)
  if (value === 'no') return editOrSend(ctx, message(styled(t('forget-kept'))))
  await store.userData.forget(chat.id)
  // grammY deletes what is set to nothing, wherever sessions are kept.
  ctx.session = null as unknown as Session
  log.info({ chat: chat.id }, 'forgot a chat that asked for it')
  await editOrSend(ctx, message(styled(t('forgotten'))))
}
