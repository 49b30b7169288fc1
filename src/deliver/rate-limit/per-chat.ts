import { boundedCache } from '../../bounded-cache.ts'
import { CHAT_MESSAGES_PER_SECOND, GROUP_MESSAGES_PER_MINUTE } from '../../card/limits.ts'
import { MINUTE, SECOND } from '../../model/time.ts'
import { createLastSends } from './last-sends.ts'

/** The rate limit of each chat. Times are ms of a clock that nobody sets, as in the other rate limits. */
export interface PerChatLimiter {
  /** Loads what other processes sent to these chats; called before `wait`. */
  load(chatIds: readonly number[], now: number): Promise<void>
  /** Milliseconds until the chat may be sent a message; 0 for now. */
  wait(chatId: number, now: number): number
  /** Records a message to the chat. */
  record(chatId: number, now: number): void
  /**
   * Takes a place for an answer to a person, who may get several at once: only a rest and a group's minute count. Returns the
   * milliseconds to wait; 0 if the place is taken.
   */
  takeForAnswer(chatId: number, now: number): number | Promise<number>
  /** Telegram answered 429 to a send to this chat: it waits until `now + afterMs`. A shorter rest never ends a longer one. */
  rest(chatId: number, now: number, afterMs: number): void
}

/** Maximum number of groups remembered, and of chats that rest. */
const MAX_CHATS = 60_000
/** The time between two messages to a chat. */
const INTERVAL_MS = SECOND / CHAT_MESSAGES_PER_SECOND

/** Creates the limiter of one process: one message per second to a chat, twenty per minute to a group. */
export function createPerChatLimiter(): PerChatLimiter {
  const last = createLastSends(INTERVAL_MS)
  /** What groups were sent within the last minute. */
  const sent = boundedCache<number, number[]>(MAX_CHATS)
  /** When chats that Telegram asked to rest may be sent to again. */
  const rests = boundedCache<number, number>(MAX_CHATS)
  // Ids of groups, supergroups and channels are negative.
  const isGroup = (chatId: number) => chatId < 0
  const timesOf = (chatId: number, now: number) =>
    (sent.get(chatId) ?? []).filter((at) => at > now - MINUTE)
  const restOf = (chatId: number, now: number) => Math.max(0, (rests.get(chatId) ?? 0) - now)
  const minuteOf = (chatId: number, now: number) => {
    const oldest = isGroup(chatId) ? timesOf(chatId, now).at(-GROUP_MESSAGES_PER_MINUTE) : undefined
    return oldest === undefined ? 0 : oldest + MINUTE - now
  }
  const count = (chatId: number, now: number) => {
    if (isGroup(chatId)) sent.set(chatId, [...timesOf(chatId, now), now])
  }

  return {
    // A single process knows all that was sent.
    load: async () => {},
    wait(chatId, now) {
      const lastAt = last.get(chatId)
      const second = lastAt === undefined ? 0 : lastAt + INTERVAL_MS - now
      return Math.max(restOf(chatId, now), second, minuteOf(chatId, now))
    },
    record(chatId, now) {
      last.set(chatId, now)
      count(chatId, now)
    },
    takeForAnswer(chatId, now) {
      const wait = Math.max(restOf(chatId, now), minuteOf(chatId, now))
      if (wait === 0) {
        if (isGroup(chatId)) last.set(chatId, now)
        count(chatId, now)
      }
      return wait
    },
    rest(chatId, now, afterMs) {
      rests.set(chatId, Math.max(rests.get(chatId) ?? 0, now + afterMs))
    },
  }
}
