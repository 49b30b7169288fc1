import type { Ctx } from './context.ts'

/** Whether who sent an update may change the chat's settings: in a private chat always, elsewhere administrators. */
export async function mayChange(ctx: Ctx): Promise<boolean> {
  const { chat, from } = ctx
  if (chat === undefined) return false
  // Only administrators can post in a channel.
  if (chat.type === 'private' || ctx.channelPost !== undefined) return true
  // An administrator who stays anonymous speaks as the group itself.
  if (ctx.callbackQuery === undefined && ctx.senderChat?.id === chat.id) return true
  if (from === undefined) return false
  const { status } = await ctx.getChatMember(from.id)
  return status === 'creator' || status === 'administrator'
}
