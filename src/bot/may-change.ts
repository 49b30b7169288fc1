import { GrammyError, HttpError } from 'grammy'
import type { BotContext } from './bot-context.ts'

/** Telegram's account in whose name people write as a channel (Bot API, Message.from). */
const CHANNEL_BOT = 136_817_688

/** What deciding about a sender needs. */
export type ChangeContext = Pick<
  BotContext,
  | 'callbackQuery'
  | 'channelPost'
  | 'chat'
  | 'from'
  | 'getChatAdministrators'
  | 'getChatMember'
  | 'senderChat'
  | 't'
>

/** Whether the sender of an update may change the chat's settings: in groups only administrators may. */
export async function mayChange(ctx: ChangeContext): Promise<boolean> {
  return (await changeRefusal(ctx)) === null
}

/**
 * What to tell the sender of an update who may not change the chat's settings; `null` if they may. Where Telegram does not say
 * who is an administrator, that the bot needs to be one.
 * @throws {GrammyError | HttpError} if Telegram cannot be asked now
 */
export async function changeRefusal(ctx: ChangeContext): Promise<string | null> {
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
async function isAdministrator(ctx: ChangeContext, personId: number): Promise<boolean | null> {
  const isIn = async () => {
    const { status } = await ctx.getChatMember(personId)
    return status === 'creator' || status === 'administrator'
  }
  const isListed = async () => {
    const admins = await ctx.getChatAdministrators()
    return admins.some(({ user }) => user.id === personId)
  }
  return (await unless(hasFailed, isIn)) ?? (await unless(isRefused, isListed))
}

/** The answer to a question; `null` if it ends in such an error. */
async function unless(
  isSuch: (error: unknown) => boolean,
  ask: () => Promise<boolean>,
): Promise<boolean | null> {
  try {
    return await ask()
  } catch (error) {
    if (isSuch(error)) return null
    throw error
  }
}

function hasFailed(error: unknown): boolean {
  return error instanceof GrammyError || error instanceof HttpError
}

function isRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)
}
