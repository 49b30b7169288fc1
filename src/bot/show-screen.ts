import type { Message } from '../card/message.ts'
import { editOrSend } from '../telegram/edit-or-send.ts'
import { isMemberCopy, sendMemberCopy } from '../telegram/member-copy.ts'
import type { BotContext } from './bot-context.ts'

/**
 * Shows a screen for reading where a button was tapped: in place of the message, or, in a group whose members read copies of
 * their own, in the copy of the member who tapped. If Telegram refuses copies, all see it as before.
 */
export async function showScreen(ctx: BotContext, message: Message): Promise<void> {
  const opensCopy = ctx.subscriber?.memberCopies === true && !isMemberCopy(ctx)
  if (opensCopy && (await sendMemberCopy(ctx, message))) return
  await editOrSend(ctx, message)
}
