import { type Bot, type Context, GrammyError } from 'grammy'
import { type Logger, loggedError } from '../log.ts'
import { OperatorError } from '../operator-error.ts'

/** Telegram knows no bot of this token. */
export class WrongToken extends OperatorError {
  constructor() {
    super('Telegram does not know this BOT_TOKEN. Copy it again from @BotFather.')
    this.name = 'WrongToken'
  }
}

const AGAIN_MS = 5000

/**
 * Asks Telegram who the bot is, until it answers: a server that starts before its network must not give up.
 * @param againMs wait before each further attempt, ms
 * @throws {WrongToken} when Telegram refuses the token.
 */
export async function connectTelegram<C extends Context>(
  bot: Bot<C>,
  log: Logger,
  apiRoot: string,
  againMs = AGAIN_MS,
): Promise<void> {
  for (;;) {
    try {
      // Not `bot.init()`: that tries again by itself, for ever and without a word.
      bot.botInfo = await bot.api.getMe()
      return
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code))
        throw new WrongToken()
      const why = loggedError(error)
      log.warn(
        { apiRoot, why: why.cause?.code ?? why.code ?? why.message },
        `Telegram cannot be reached at ${apiRoot}. Trying again every ${againMs / 1000} s; check the network or TELEGRAM_API_ROOT.`,
      )
      await new Promise((resolve) => setTimeout(resolve, againMs))
    }
  }
}
