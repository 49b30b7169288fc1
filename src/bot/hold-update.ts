import type { NextFunction } from 'grammy'
import { isStoreAway } from '../store/store-away.ts'
import { TryLater } from '../telegram/try-later.ts'
import type { BotContext } from './bot-context.ts'

/** Calls after which an update must not be handled twice are all but these: they show or change nothing. */
const HARMLESS = /^(get|sendChatAction$|answerCallbackQuery$)/

/**
 * Decides what becomes of an update whose handler failed because the store is away. Handled again from its beginning later, it
 * would do twice what it did before the failure, so only these are:
 *
 * - messages and notices for which nothing was sent or edited yet. What they may have written by then are whole statements that
 *   say the same again (a setting, a subscriber), or ones that are counted by chat, such as a requested digest;
 * - never a tap: somebody who waits for a button gets an alert at once instead, and taps again.
 *
 * An inline query is dropped, since nobody waits for it longer than some seconds.
 * @param answerAway answers a tap whose store is away; never rejects
 * @throws {TryLater}
 */
export async function holdIfStoreIsAway(
  ctx: BotContext,
  next: NextFunction,
  answerAway: (why: unknown) => Promise<void>,
): Promise<void> {
  let hasActed = false
  let hasAnswered = false
  ctx.api.config.use((call, method, payload, signal) => {
    if (method === 'answerCallbackQuery') hasAnswered = true
    if (!HARMLESS.test(method)) hasActed = true
    return call(method, payload, signal)
  })
  try {
    await next()
  } catch (error) {
    if (!isStoreAway(error) || hasActed) throw error
    if (ctx.inlineQuery !== undefined) return answerAway(error)
    if (ctx.callbackQuery === undefined) throw new TryLater(error)
    // Somebody whose tap was answered already is told by the apology.
    if (hasAnswered) throw error
    await answerAway(error)
  }
}
