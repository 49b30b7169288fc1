import { createHmac } from 'node:crypto'
import { type Bot, type Context, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { LRUCache } from 'lru-cache'
import { type Logger, loggedError } from '../log.ts'
import { OperatorError } from '../operator-error.ts'
import { UPDATES } from './poll.ts'
import { isWellFormed } from './well-formed.ts'

/** Telegram does not take the address of the webhook. */
export class WebhookRefused extends OperatorError {
  constructor(url: string, reason: string) {
    super(
      `Telegram does not accept WEBHOOK_URL ${url}: ${reason}. It must be https on port 443, 80, 88 or 8443, reachable from outside.`,
    )
    this.name = 'WebhookRefused'
  }
}

/** Updates are pushed by Telegram. */
export interface Webhook {
  /** Handles one update, in order within its chat. `null` once stopped: Telegram keeps it for the next process. */
  handle(update: object): Promise<void> | null
  /** Takes no further updates and waits for the handlers that run, for 8 seconds at most. */
  stop(): Promise<void>
}

const AGAIN_MS = 5000
const DRAIN_MS = 8000
/** Updates remembered: when our answer to a push is lost, Telegram pushes it again. */
const KNOWN_UPDATES = 5000

/** The secret of the webhook where none is configured: the same in every process, known to nobody without the token. */
export function secretOf(token: string): string {
  return createHmac('sha256', token).update('webhook').digest('base64url')
}

/**
 * Asks Telegram to push updates to `url`, until it says yes.
 * @throws {WebhookRefused} where Telegram does not take the address.
 */
export async function startWebhook<C extends Context>(
  bot: Bot<C>,
  { url, secret }: { url: string; secret: string },
  log: Logger,
): Promise<Webhook> {
  const running = new Set<Promise<void>>()
  const known = new LRUCache<number, true>({ max: KNOWN_UPDATES })
  let stopped = false
  await setWebhook(bot, url, secret, log)
  return {
    handle(update) {
      if (stopped) return null
      if (!isWellFormed(update)) {
        log.warn('an update that Telegram would not send was ignored')
        return Promise.resolve()
      }
      const { update_id: id } = update as Update
      if (known.has(id)) return Promise.resolve()
      known.set(id, true)
      const work = bot
        .handleUpdate(update as Update)
        .catch((error: unknown) => bot.errorHandler(error as never))
        .then(() => undefined)
        .finally(() => running.delete(work))
      running.add(work)
      return work
    },
    async stop() {
      stopped = true
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, DRAIN_MS)
      })
      await Promise.race([Promise.all(running), late])
      clearTimeout(timer)
      if (running.size > 0) log.warn({ handlers: running.size }, 'handlers did not end in time')
    },
  }
}

async function setWebhook<C extends Context>(
  bot: Bot<C>,
  url: string,
  secret: string,
  log: Logger,
): Promise<void> {
  for (;;) {
    try {
      await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: UPDATES })
      log.info({ url }, 'webhook is set')
      return
    } catch (error) {
      if (error instanceof GrammyError && error.error_code === 400) {
        throw new WebhookRefused(url, error.description)
      }
      log.warn({ why: loggedError(error).message }, 'could not set the webhook, trying again')
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
  }
}

/** Takes a webhook of earlier away, or Telegram would refuse polling. What waits there is not lost. */
export async function dropWebhook<C extends Context>(bot: Bot<C>, log: Logger): Promise<void> {
  try {
    const { url } = await bot.api.getWebhookInfo()
    if (url === undefined || url === '') return
    await bot.api.deleteWebhook()
    log.info('webhook of earlier removed, polling instead')
  } catch (error) {
    log.warn({ why: loggedError(error).message }, 'could not ask for a webhook of earlier')
  }
}
