import { MINUTE, SECOND } from '../../model/time.ts'

/** A 429 to a send. */
export interface Flood {
  chatId: number
  /** When Telegram answered, ms of the clock of the rate limits. */
  at: number
  /** Telegram's `retry_after`, ms. */
  afterMs: number
}

/** What is known when a 429 arrives. */
export interface FloodHistory {
  /** Earlier 429s, of any chat. */
  floods: readonly Flood[]
  /** When the last send began that Telegram accepted; `-Infinity` if none did. */
  acceptedAt: number
  /** When all sending last paused because of a 429 of one chat only; `-Infinity` if it never did. */
  doubtedAt: number
}

/** Whom a 429 concerns, and for how long all sending pauses. The chat itself rests for `afterMs` in any case. */
export interface FloodScope {
  concerns: 'chat' | 'bot'
  pauseMs: number
}

/** 429s of different chats within this time have one cause. */
export const TOGETHER_MS = 5 * SECOND
/** Pause of all while it is not known whom a 429 concerns. Telegram's answer to the next send tells. */
const DOUBT_MS = SECOND
/** All pause in doubt at most once in this time: chats that flood one after another cost the others a tenth of the pace. */
const DOUBT_EVERY_MS = 10 * SECOND
/** Slow mode lets a group wait for up to an hour. What groups say pauses all for a minute, and then is asked again. */
const LONGEST_GROUP_PAUSE_MS = MINUTE

/**
 * Decides whom a 429 concerns. Telegram uses the same words for a chat that gets too much (slow mode, twenty messages a minute
 * to a group) and for a bot that sends too much (tdlib/td, NetQueryDelayer), so it is inferred: the bot, if another chat was
 * refused within seconds and no send that began after that was accepted; otherwise the chat.
 */
export function floodScope(flood: Flood, history: FloodHistory): FloodScope {
  const { chatId, at, afterMs } = flood
  const isShared = history.floods.some(
    (earlier) =>
      earlier.chatId !== chatId &&
      at - earlier.at <= TOGETHER_MS &&
      history.acceptedAt <= earlier.at,
  )
  // Ids of groups, supergroups and channels are negative.
  if (isShared) {
    return {
      concerns: 'bot',
      pauseMs: chatId < 0 ? Math.min(afterMs, LONGEST_GROUP_PAUSE_MS) : afterMs,
    }
  }
  const isDoubtful = at - history.doubtedAt >= DOUBT_EVERY_MS
  return { concerns: 'chat', pauseMs: isDoubtful ? Math.min(afterMs, DOUBT_MS) : 0 }
}
