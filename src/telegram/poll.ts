import { run } from '@grammyjs/runner'
import { type Bot, type Context, GrammyError } from 'grammy'
import type { Logger } from '../log.ts'

/** Kinds of updates that the bot handles; Telegram sends no others. */
export const UPDATES = [
  'message',
  'channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const

/** Time between attempts while Telegram cannot be reached. */
const RETRY_MS = 3000
/** How long stopping waits for running handlers. */
const DRAIN_TIMEOUT_MS = 8000
const DRAIN_STEP_MS = 20

/** Long polling that is running. */
export interface Polling {
  /** Stops taking updates and waits for running handlers, for at most 8 seconds. */
  stop(): Promise<void>
}

/**
 * Receives updates by long polling. `onFatal` is called with the reason, in plain words, when polling cannot go on.
 * @param retryMs time between attempts while Telegram cannot be reached, ms
 */
export function startPolling<C extends Context>(
  bot: Bot<C>,
  log: Logger,
  onFatal: (reason: string) => void,
  retryMs = RETRY_MS,
): Polling {
  bot.api.config.use(async (call, method, payload, signal) => {
    const answer = await call(method, payload, signal).catch((err: unknown) => {
      if (method === 'getUpdates' && !signal?.aborted)
        log.warn({ err }, 'Telegram cannot be reached')
      throw err
    })
    return answer
  })
  // Silent: the runner would print errors unredacted, with the token in the URL of their cause.
  const handle = run(bot, {
    runner: {
      fetch: { allowed_updates: UPDATES },
      retryInterval: retryMs,
      maxRetryTime: Number.POSITIVE_INFINITY,
      silent: true,
    },
  })
  handle.task()?.catch((error: unknown) => onFatal(explain(error)))
  return {
    async stop() {
      if (handle.isRunning()) await handle.stop()
      // The runner's `stop` resolves while handlers still run (measured with 2.0.3), so this waits for them.
      for (
        let waited = 0;
        handle.size() > 0 && waited < DRAIN_TIMEOUT_MS;
        waited += DRAIN_STEP_MS
      ) {
        await new Promise((resolve) => setTimeout(resolve, DRAIN_STEP_MS))
      }
      if (handle.size() > 0)
        log.warn({ handlers: handle.size() }, 'handlers did not finish in time')
    },
  }
}

function explain(error: unknown): string {
  if (error instanceof GrammyError && error.error_code === 409) {
    return error.description.includes('webhook')
      ? 'A webhook is set for this bot. Set WEBHOOK_URL, or remove the webhook to use polling.'
      : 'Another process is already polling with this BOT_TOKEN. Stop it first: Telegram serves only one. Several processes with the role chat need WEBHOOK_URL.'
  }
  if (error instanceof GrammyError && error.error_code === 401) {
    return 'Telegram does not know this BOT_TOKEN. Copy it again from @BotFather.'
  }
  return error instanceof Error ? error.message : String(error)
}
