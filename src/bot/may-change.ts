import { GrammyError } from 'grammy'
import type { BotContext } from './bot-context.ts'

/** Telegram's account in whose name people write as a channel (Bot API, Message.from). */
const CHANNEL_BOT = 136_817_688

/** Whether the sender of an update may change the chat's settings: in groups only administrators may. */
export async function mayChange(ctx: BotContext): Promise<boolean> {
  return (await changeRefusal(ctx)) === null
}

/**
 * What to tell the sender of an update who may not change the chat's settings; `null` if they may. Where Telegram does not say
 * who is an administrator, that the bot needs to be one.
 */
export async function changeRefusal(ctx: BotContext): Promise<string | null> {
  const { chat, from, t } = ctx
  if (chat === undefined) return t('admins-only')
  // Only administrators can post in a channel.
  if (chat.type === 'private' || ctx.channelPost !== undefined) return null
  // An anonymous administrator posts as the group itself.
  if (ctx.callbackQuery === undefined && ctx.senderChat?.id === chat.id) return null
  // Whoever writes as a channel is not known.
  if (from === undefined || from.id === CHANNEL_BOT) return t('admins-only')
  const isAdmin = await isAdministrator(ctx, from.id)
  if (isAdmin === null) return t('admins-hidden')
  return isAdmin ? null : t('admins-only')
}

/**
 * Whether a person is an administrator of the chat; `null` if Telegram does not say. About one member it speaks only to
 * administrators for certain (Bot API, getChatMember); the list of administrators anybody may see.
 */
async function isAdministrator(ctx: BotContext, personId: number): Promise<boolean | null> {
  const isIn = async () => {
    const { status } = await ctx.getChatMember(personId)
    return status === 'creator' || status === 'administrator'
  }
  const isListed = async () => {
    const admins = await ctx.getChatAdministrators()
    return admins.some(({ user }) => user.id === personId)
  }
  return (await unlessRefused(isIn)) ?? (await unlessRefused(isListed))
}

async function unlessRefused(ask: () => Promise<boolean>): Promise<boolean | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return null
    throw error
  }
}
