import { type Bot, type Context, GrammyError } from 'grammy'
import { type Logger, loggedError } from '../log.ts'
import { OperatorError } from '../operator-error.ts'

/** Telegram does not know the bot's token. */
export class WrongToken extends OperatorError {
  constructor() {
    super('Telegram does not know this BOT_TOKEN. Copy it again from @BotFather.')
    this.name = 'WrongToken'
  }
}

/** Time between attempts. */
const RETRY_MS = 5000

/**
 * Asks Telegram who the bot is, and retries until it answers: a server may start before its network does.
 * @param retryMs time between attempts, ms
 * @throws {WrongToken} if Telegram rejects the token.
 */
export async function connectTelegram<C extends Context>(
  bot: Bot<C>,
  log: Logger,
  apiRoot: string,
  retryMs = RETRY_MS,
): Promise<void> {
  for (;;) {
    try {
      // Not `bot.init()`, which retries endlessly by itself without logging anything.
      bot.botInfo = await bot.api.getMe()
      return
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code))
        throw new WrongToken()
      const why = loggedError(error)
      log.warn(
        { apiRoot, why: why.cause?.code ?? why.code ?? why.message },
        `Telegram cannot be reached at ${apiRoot}. Trying again every ${retryMs / 1000} s; check the network or TELEGRAM_API_ROOT.`,
      )
      await new Promise((resolve) => setTimeout(resolve, retryMs))
    }
  }
}
