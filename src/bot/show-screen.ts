import type { Message } from '../card/message.ts'
import { withoutPictures } from '../card/rich-pictures.ts'
import { editOrSend } from '../telegram/edit-or-send.ts'
import { isMemberCopy, sendMemberCopy } from '../telegram/member-copy.ts'
import type { BotContext } from './bot-context.ts'

/**
 * Shows a screen for reading where a button was tapped: in place of the message, or, in a group whose members read copies of
 * their own, in the copy of the member who tapped. If Telegram refuses copies, all see it as before.
 * @param classic the same in the classic form, for a rich message that Telegram refuses
 */
export async function showScreen(
  ctx: BotContext,
  message: Message,
  classic?: () => Promise<Message | null>,
): Promise<void> {
  const opensCopy = ctx.subscriber?.memberCopies === true && !isMemberCopy(ctx)
  if (opensCopy && (await sendCopy(ctx, message, classic))) return
  await editOrSend(ctx, message, classic)
}

async function sendCopy(
  ctx: BotContext,
  message: Message,
  classic?: () => Promise<Message | null>,
): Promise<boolean> {
  if (await sendMemberCopy(ctx, message)) return true
  if (message.rich === undefined) return false
  const rich = withoutPictures(message.rich)
  if (rich !== message.rich && (await sendMemberCopy(ctx, { ...message, rich }))) return true
  const plain = (await classic?.()) ?? null
  return plain !== null && sendMemberCopy(ctx, plain)
}
