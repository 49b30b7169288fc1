import { type Api, GrammyError } from 'grammy'

/**
 * Whether a person is in a chat.
 * @throws {GrammyError} if Telegram does not tell: for a channel it answers administrators only.
 */
export async function isMember(
  api: Pick<Api, 'getChatMember'>,
  chat: number,
  person: number,
): Promise<boolean> {
  const member = await api.getChatMember(chat, person)
  if (member.status === 'restricted') return member.is_member
  return member.status !== 'left' && member.status !== 'kicked'
}

/** Whether the bot is an administrator of a channel of which a person is a member: both may read it. */
export async function mayRead(
  api: Pick<Api, 'getChatMember'>,
  chat: number,
  { bot, person }: { bot: number; person: number },
): Promise<boolean> {
  try {
    const { status } = await api.getChatMember(chat, bot)
    return status === 'administrator' && (await isMember(api, chat, person))
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)) {
      return false
    }
    throw error
  }
}
