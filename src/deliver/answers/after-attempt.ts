import { MINUTE, SECOND } from '../../model/time.ts'
import type { Outcome } from '../outcome.ts'

/** What is done with an answer after an attempt to send it. */
export type AfterAttempt =
  /** It arrived, or never will: whoever waits for it learns the outcome. */
  | { step: 'finish' }
  /** Its chat rests: Telegram asked to wait. */
  | { step: 'rest'; forMs: number }
  /** Telegram or the network is down: again after this time. */
  | { step: 'again'; afterMs: number }
  /** The group has another id. */
  | { step: 'move'; to: number }
  /** Its forum topic is closed: once more, to the General topic. */
  | { step: 'leave-topic' }
  /** The token is wrong: it stays where it is. */
  | { step: 'keep' }

/** Wait before the second attempt; it doubles. */
const FIRST_RETRY_MS = SECOND
const LONGEST_RETRY_MS = MINUTE
/** With the waits above, five minutes. Whoever asked has given up by then. */
export const MOST_ATTEMPTS = 10

/**
 * Decides what becomes of an answer.
 * @param attempts attempts that failed before this one
 * @param hasTopic whether it was sent to a forum topic
 */
export function afterAttempt(outcome: Outcome, attempts: number, hasTopic: boolean): AfterAttempt {
  switch (outcome.kind) {
    case 'flood':
      return { step: 'rest', forMs: outcome.afterMs }
    case 'retry':
      if (attempts + 1 >= MOST_ATTEMPTS) return { step: 'finish' }
      return {
        step: 'again',
        afterMs: Math.min(FIRST_RETRY_MS * 2 ** attempts, LONGEST_RETRY_MS),
      }
    case 'moved':
      return { step: 'move', to: outcome.to }
    case 'closed':
      return hasTopic ? { step: 'leave-topic' } : { step: 'finish' }
    case 'fatal':
      return { step: 'keep' }
    case 'sent':
    case 'gone':
    case 'denied':
    case 'refused':
      return { step: 'finish' }
  }
}
