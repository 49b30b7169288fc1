import { createHmac } from 'node:crypto'
import { type Bot, BotError, type Context, GrammyError } from 'grammy'
import { LRUCache } from 'lru-cache'
import { type Logger, loggedError } from '../log.ts'
import { OperatorError } from '../operator-error.ts'
import { UPDATES } from './poll.ts'
import { isWellFormed } from './well-formed.ts'

/** Telegram does not accept the address of the webhook. */
export class WebhookRefused extends OperatorError {
  constructor(url: string, reason: string) {
    super(
      `Telegram does not accept WEBHOOK_URL ${url}: ${reason}. It must be https on port 443, 80, 88 or 8443, reachable from outside.`,
    )
    this.name = 'WebhookRefused'
  }
}

/** A webhook that Telegram pushes updates to. */
export interface Webhook {
  /** Handles one update, in order within its chat. Returns `null` once stopped: Telegram keeps the update for the next process. */
  handle(update: object): Promise<void> | null
  /** Stops taking updates and waits for running handlers, for at most 8 seconds. */
  stop(): Promise<void>
}

/** Time between attempts to set the webhook. */
const RETRY_MS = 5000
/** How long stopping waits for running handlers. */
const DRAIN_TIMEOUT_MS = 8000
/** Updates remembered. Telegram pushes an update again if it did not get our answer. */
const KNOWN_UPDATES = 5000

/** The webhook's secret if none is configured: the same in every process, unknown to anybody without the token. */
export function secretOf(token: string): string {
  return createHmac('sha256', token).update('webhook').digest('base64url')
}

/**
 * Asks Telegram to push updates to `url`, and retries until it accepts.
 * @throws {WebhookRefused} if Telegram does not accept the address.
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
        log.warn('ignored an update that Telegram would not send')
        return Promise.resolve()
      }
      const { update_id: id } = update
      if (known.has(id)) return Promise.resolve()
      known.set(id, true)
      const work = bot
        .handleUpdate(update)
        .catch((error: unknown) => {
          // grammY wraps whatever a handler throws.
          if (!(error instanceof BotError)) throw error
          return bot.errorHandler(error)
        })
        .then(() => undefined)
        .finally(() => running.delete(work))
      running.add(work)
      return work
    },
    async stop() {
      stopped = true
      let timer: NodeJS.Timeout | undefined
      const timeout = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, DRAIN_TIMEOUT_MS)
      })
      await Promise.race([Promise.all(running), timeout])
      clearTimeout(timer)
      if (running.size > 0) log.warn({ handlers: running.size }, 'handlers did not finish in time')
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
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
  }
}

/** Removes an earlier webhook, since Telegram refuses polling while one is set. Updates that wait for it are not lost. */
export async function dropWebhook<C extends Context>(bot: Bot<C>, log: Logger): Promise<void> {
  try {
    const { url } = await bot.api.getWebhookInfo()
    if (url === undefined || url === '') return
    await bot.api.deleteWebhook()
    log.info('earlier webhook removed, polling instead')
  } catch (error) {
    log.warn({ why: loggedError(error).message }, 'could not check for an earlier webhook')
  }
}
