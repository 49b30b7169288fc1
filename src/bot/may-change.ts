import type { BotContext } from './bot-context.ts'

/** Whether the sender of an update may change the chat's settings: in groups only administrators may. */
export async function mayChange(ctx: BotContext): Promise<boolean> {
  const { chat, from } = ctx
  if (chat === undefined) return false
  // Only administrators can post in a channel.
  if (chat.type === 'private' || ctx.channelPost !== undefined) return true
  // An anonymous administrator posts as the group itself.
  if (ctx.callbackQuery === undefined && ctx.senderChat?.id === chat.id) return true
  if (from === undefined) return false
  const { status } = await ctx.getChatMember(from.id)
  return status === 'creator' || status === 'administrator'
}
