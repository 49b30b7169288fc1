import type { Context } from 'grammy'
import type { Logger } from '../log.ts'
import { threadParameter } from './thread.ts'

/**
 * Shows that the bot is at work ("typing…") in the chat of an update. Returns at once: it is a decoration, so nothing waits for
 * it and nothing fails with it. Channels show none (Bot API, sendChatAction).
 */
export function showChatAction(
  ctx: Pick<Context, 'chat' | 'msg' | 'api'>,
  action: 'typing' | 'upload_document' | 'record_voice',
  log: Logger,
): void {
  const { chat } = ctx
  if (chat === undefined || chat.type === 'channel') return
  // Not `ctx.replyWithChatAction`, which takes the thread of any reply for a forum topic.
  ctx.api.sendChatAction(chat.id, action, threadParameter(ctx)).catch((err: unknown) => {
    log.debug({ err, chat: chat.id }, 'chat action refused')
  })
}
