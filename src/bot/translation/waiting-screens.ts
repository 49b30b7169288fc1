import { boundedCache } from '../../bounded-cache.ts'
import type { BotContext } from '../bot-context.ts'

/**
 * The messages that a translation is to be shown in once it is there. Whoever taps another button of the message meanwhile wants
 * to see something else, and keeps that.
 */
export interface WaitingScreens {
  /** Waits for the message of a tap; returns whether it still does. */
  wait(ctx: TapPlace): () => boolean
  /** Something else was tapped in this message. */
  leave(ctx: TapPlace): void
}

type TapPlace = Pick<BotContext, 'chat' | 'callbackQuery'>

/** Messages remembered; one that is forgotten is not edited. */
const MAX_WAITING = 10_000

export function createWaitingScreens(): WaitingScreens {
  const waiting = boundedCache<string, symbol>(MAX_WAITING)
  return {
    wait(ctx) {
      const place = placeOf(ctx)
      const mine = Symbol('waiting')
      waiting.set(place, mine)
      return () => waiting.get(place) === mine
    },
    leave(ctx) {
      waiting.delete(placeOf(ctx))
    },
  }
}

/** The message, or the copy of it that only one member sees. */
function placeOf({ chat, callbackQuery }: TapPlace): string {
  const message = callbackQuery?.message
  const copy =
    message !== undefined && 'ephemeral_message_id' in message ? message.ephemeral_message_id : ''
  return `${chat?.id} ${message?.message_id} ${copy}`
}
