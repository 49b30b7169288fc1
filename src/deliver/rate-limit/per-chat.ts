import { LRUCache } from 'lru-cache'
import { CHAT_MESSAGES_PER_SECOND, GROUP_MESSAGES_PER_MINUTE } from '../../card/limits.ts'
import { MINUTE, SECOND } from '../../model/time.ts'

/** How fast one chat may be sent to. */
export interface PerChatLimiter {
  /** Learns what else was sent to these chats, before `wait` is asked for them. */
  look(chatIds: readonly number[], now: number): Promise<void>
  /** Milliseconds until the chat may be sent to; 0 for now. */
  wait(chatId: number, now: number): number
  /** Notes a message to the chat. */
  note(chatId: number, now: number): void
}

/** Chats remembered: what one process can send to within a minute at the paid pace. */
const CHATS = 60_000

/** One message a second to a chat, twenty a minute to a group. */
export function createPerChatLimiter(): PerChatLimiter {
  const sent = new LRUCache<number, number[]>({ max: CHATS })
  return {
    // Within one process all is known.
    look: async () => {},
    wait(chatId, now) {
      const times = (sent.get(chatId) ?? []).filter((at) => at > now - MINUTE)
      const last = times.at(-1)
      if (last === undefined) return 0
      const second = last + SECOND / CHAT_MESSAGES_PER_SECOND - now
      // Ids of groups, supergroups and channels are negative.
      const oldest = chatId < 0 ? times.at(-GROUP_MESSAGES_PER_MINUTE) : undefined
      const minute = oldest === undefined ? 0 : oldest + MINUTE - now
      return Math.max(0, second, minute)
    },
    note(chatId, now) {
      const times = (sent.get(chatId) ?? []).filter((at) => at > now - MINUTE)
      sent.set(chatId, [...times, now])
    },
  }
}
