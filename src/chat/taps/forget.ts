import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import type { Session } from '../session.ts'
import { turn } from '../show.ts'

/** The answer to whether everything about the chat should be deleted. */
export async function forgetTap(ctx: Ctx, value: string, { store, log }: ChatParts): Promise<void> {
  const { chat, t } = ctx
  if (chat === undefined || (value !== 'yes' && value !== 'no')) {
    return answer(ctx, t('tap-unknown'))
  }
  await answer(ctx)
  if (value === 'no') return turn(ctx, message(styled(t('forget-kept'))))
  await store.people.forget(chat.id)
  // grammY deletes what is set to nothing, wherever sessions are kept.
  ctx.session = null as unknown as Session
  log.info({ chat: chat.id }, 'forgot a chat that asked for it')
  await turn(ctx, message(styled(t('forgotten'))))
}
