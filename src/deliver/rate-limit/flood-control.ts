import { type Flood, type FloodScope, floodScope, TOGETHER_MS } from './flood-scope.ts'
import type { GlobalLimiter } from './global-limiter.ts'
import type { PerChatLimiter } from './per-chat.ts'

/**
 * Makes those rest whom a 429 concerns. Everything that sends reports to one of these per process. Times are ms of a clock that
 * nobody sets: rests and pauses are in memory, so they end with the process.
 */
export interface FloodControl {
  /**
   * Telegram answered 429 to a send to this chat: the chat rests for `afterMs`; all sending pauses as `floodScope` decides.
   * Returns whom it concerns.
   */
  flooded(chatId: number, now: number, afterMs: number): FloodScope['concerns']
  /** Telegram accepted a send that began at `beganAt`: 429s before that concerned their chats only. */
  accepted(beganAt: number): void
}

/** Creates the flood control of one process. Pauses and rests reach other processes through the shared limiters. */
export function createFloodControl(
  limiter: Pick<GlobalLimiter, 'pause' | 'hold'>,
  perChat: Pick<PerChatLimiter, 'rest'>,
): FloodControl {
  let floods: Flood[] = []
  let acceptedAt = Number.NEGATIVE_INFINITY
  let doubtedAt = Number.NEGATIVE_INFINITY
  return {
    flooded(chatId, now, afterMs) {
      const flood = { chatId, at: now, afterMs }
      floods = floods.filter(({ at }) => now - at <= TOGETHER_MS)
      const { concerns, pauseMs } = floodScope(flood, { floods, acceptedAt, doubtedAt })
      floods.push(flood)
      perChat.rest(chatId, now, afterMs)
      if (concerns === 'bot') limiter.pause(now, pauseMs)
      else if (pauseMs > 0) {
        doubtedAt = now
        limiter.hold(now, pauseMs)
      }
      return concerns
    },
    accepted(beganAt) {
      acceptedAt = Math.max(acceptedAt, beganAt)
    },
  }
}
