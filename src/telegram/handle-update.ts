import { type Bot, BotError, type Context } from 'grammy'
import type { Update } from 'grammy/types'
import { TryLater } from './try-later.ts'

/**
 * Handles one update. What a handler throws goes to the bot's own error handler (`bot.catch`).
 * @throws {TryLater} if the update must be handled again once the store is back.
 */
export async function handleUpdate<C extends Context>(bot: Bot<C>, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update)
  } catch (error) {
    // grammY wraps whatever a handler throws.
    if (!(error instanceof BotError)) throw error
    const { error: thrown, ctx } = error
    if (thrown instanceof TryLater) {
      thrown.giveUp = async () => {
        await bot.errorHandler(new BotError(thrown.cause, ctx))
      }
      throw thrown
    }
    await bot.errorHandler(error)
  }
}
