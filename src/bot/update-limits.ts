import type { Update } from 'grammy/types'
import { originOf } from '../telegram/update-origin.ts'
import { createPerPersonLimit } from './per-person-limit.ts'
import { personOf, senderOf } from './sender-of.ts'

/** Limits how many updates are handled for one person, and for one group or channel. */
export interface UpdateLimits {
  /**
   * Counts an update at `now` (epoch milliseconds). `allowed`: within the limits; `first`: the first one above a person's
   * limit, which should be answered with a notice; `over`: every other one.
   */
  take(update: Update, now: number): 'allowed' | 'first' | 'over'
}

/**
 * Part of a person's limit that a whole group or channel may use for commands and replies. With the default of 60 that is 20 a
 * minute, as many messages as Telegram lets a bot send to a group (core.telegram.org/bots/faq).
 */
const GROUP_SHARE = 1 / 3

/**
 * Creates the limits; they live in memory, so an update is counted before anything waits or the database is asked. Admins and
 * Telegram's own notices (somebody blocked the bot, a group was upgraded) always pass. In a group only what the bot answers
 * with a message counts for the group: people's talk and taps count for each person.
 */
export function createUpdateLimits({
  updatesPerMinute,
  adminIds,
}: {
  updatesPerMinute: number
  adminIds: ReadonlySet<number>
}): UpdateLimits {
  /** By person; by chat for what people write in the name of a chat. */
  const ofSender = createPerPersonLimit(updatesPerMinute)
  const ofGroup = createPerPersonLimit(Math.max(1, Math.round(updatesPerMinute * GROUP_SHARE)))
  return {
    take(update, now) {
      if (isNotice(update)) return 'allowed'
      const { chat, isUrgent } = originOf(update)
      const message = update.message ?? update.channel_post
      const { from } = message ?? update.callback_query ?? update.inline_query ?? {}
      if (adminIds.has(personOf({ from }) ?? 0)) return 'allowed'
      const callbackQuery = update.callback_query
      const sender = senderOf({ from, senderChat: message?.sender_chat, callbackQuery, chat })
      if (sender === undefined) return 'allowed'
      const taken = ofSender.take(sender, now)
      if (taken !== 'allowed') return taken
      if (chat === undefined || chat.type === 'private' || isUrgent || !isRequest(update)) {
        return 'allowed'
      }
      return ofGroup.take(chat.id, now) === 'allowed' ? 'allowed' : 'over'
    },
  }
}

function isNotice({ message, my_chat_member }: Update): boolean {
  return my_chat_member !== undefined || message?.migrate_to_chat_id !== undefined
}

/** Whether a message asks something of a bot: a command, or a reply. */
function isRequest(update: Update): boolean {
  const message = update.message ?? update.channel_post
  if (message?.reply_to_message !== undefined) return true
  const entities = message?.entities ?? message?.caption_entities ?? []
  return entities.some(({ type, offset }) => type === 'bot_command' && offset === 0)
}
