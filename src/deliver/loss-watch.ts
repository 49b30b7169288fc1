import { DAY, MINUTE } from '../model/time.ts'

/** What is known after one more refusal. */
export interface Losses {
  /** So many chats refuse at once that Telegram is more likely to be wrong than they are to have left. */
  readonly areSudden: boolean
  /** The chats that refused lately, if it is sudden since this refusal; otherwise empty. */
  readonly before: readonly number[]
  /** How many of the last outcomes were refusals, and how many outcomes those are. */
  readonly lost: number
  readonly of: number
}

/** Watches how many chats refuse messages: an incident at Telegram must not empty the list of subscribers. */
export interface LossWatch {
  /** A chat took a message. `now` is epoch ms. */
  accepted(chatId: number, now: number): void
  /** A chat refused one, whether for good or for now. */
  lost(chatId: number, now: number): Losses
}

/** How many outcomes are looked at, and how old they may be. */
const OUTCOMES = 100
const OUTDATED_MS = 10 * MINUTE
/**
 * From this many refusals and this share on, they are sudden. Of 100 chats some 2 have left at an ordinary broadcast; that five
 * of the last eight left by chance is one case in five million.
 */
const MIN_LOST = 5
const SUDDEN_SHARE = 0.3

/** How long a chat has to refuse until it is believed while refusals are sudden. */
export const DISBELIEF_MS = DAY

/** Creates a watch over the sends of one process. */
export function createLossWatch(): LossWatch {
  let outcomes: { chatId: number; isLost: boolean; at: number }[] = []
  let wereSudden = false
  const add = (chatId: number, isLost: boolean, at: number) => {
    outcomes.push({ chatId, isLost, at })
    if (outcomes.length > OUTCOMES) outcomes.shift()
  }
  return {
    accepted: (chatId, now) => add(chatId, false, now),
    lost(chatId, now) {
      outcomes = outcomes.filter(
        (one) => one.chatId !== chatId && Math.abs(now - one.at) <= OUTDATED_MS,
      )
      add(chatId, true, now)
      const lost = outcomes.filter((one) => one.isLost)
      const areSudden = lost.length >= MIN_LOST && lost.length >= outcomes.length * SUDDEN_SHARE
      const before = areSudden && !wereSudden ? lost.map((one) => one.chatId) : []
      wereSudden = areSudden
      return { areSudden, before, lost: lost.length, of: outcomes.length }
    },
  }
}
