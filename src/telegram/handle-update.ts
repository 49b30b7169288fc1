import { type Bot, BotError, type Context } from 'grammy'
import type { Update } from 'grammy/types'

/** Handles one update. What a handler throws goes to the bot's own error handler (`bot.catch`). */
export async function handleUpdate<C extends Context>(bot: Bot<C>, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update)
  } catch (error) {
    // grammY wraps whatever a handler throws.
    if (!(error instanceof BotError)) throw error
    await bot.errorHandler(error)
  }
}
