import type { Context } from 'grammy'

/**
 * Telegram's own accounts, in whose name others write: GroupAnonymousBot (anonymous admins), Channel_Bot (people who write as
 * a channel), and Telegram itself (posts that a channel forwards to its discussion group).
 * https://core.telegram.org/bots/api#message, `from` and `sender_chat`
 */
const SERVICE_ACCOUNTS: ReadonlySet<number> = new Set([1_087_968_824, 136_817_688, 777_000])

type Sent = Pick<Context, 'from' | 'senderChat' | 'callbackQuery' | 'chat'>

/** The id of the person who sent an update; `undefined` if nobody is named: an anonymous admin, a channel, another bot. */
export function personOf({ from }: Pick<Context, 'from'>): number | undefined {
  return from === undefined || from.is_bot || SERVICE_ACCOUNTS.has(from.id) ? undefined : from.id
}

/** The id of the person who sent an update, otherwise of the chat in whose name it was sent. */
export function senderOf(ctx: Sent): number | undefined {
  // The message of a tap is the bot's, whoever taps.
  const inNameOf = ctx.callbackQuery === undefined ? ctx.senderChat?.id : undefined
  return personOf(ctx) ?? inNameOf ?? ctx.chat?.id
}
