import { type Api, type Bot, type Context, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { boundedCache } from '../bounded-cache.ts'
import { type Logger, loggedError } from '../log.ts'
import { OperatorError } from '../operator-error.ts'
import { createHeldRequests } from './held-requests.ts'
import { UPDATES } from './poll.ts'
import type { Intake, Outcome } from './update-intake.ts'
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
  /**
   * Takes one update. Resolves when Telegram may forget it; with `later` if Telegram must push it again, after a while or to
   * another process.
   */
  handle(update: object): Promise<'taken' | 'later'>
  /**
   * Stops taking updates and waits for running handlers, for at most 8 seconds. What was neither handled nor confirmed stays
   * with Telegram, for the next process.
   */
  stop(): Promise<void>
}

/** Time between attempts to set the webhook. */
const RETRY_MS = 5000
/** Updates remembered. Telegram pushes an update again if it did not get our answer. */
const KNOWN_UPDATES = 5000
/** How long Telegram waits for a handler. */
const HOLD_MS = 1000
/** Half of the 40 connections that Telegram opens, so that slow handlers never take all. */
const MOST_HELD = 20

/**
 * Asks Telegram to push updates to `url`, and retries until it accepts.
 *
 * An update is confirmed when it has been handled, unless that takes longer than a second or others of its chat wait before it:
 * then at once, and it waits in memory. Letting Telegram wait would be safer for that update and worse for everybody else:
 * Telegram holds only twice as many updates as connections, 80, over all chats (tdlib/telegram-bot-api, WebhookActor.cpp), so
 * one chat whose updates are not confirmed soon hides those of the others.
 * @throws {WebhookRefused} if Telegram does not accept the address.
 */
export async function startWebhook(
  api: Pick<Api, 'setWebhook'>,
  intake: Pick<Intake, 'take' | 'waitingBefore' | 'close'>,
  { url, secret }: { url: string; secret: string },
  log: Logger,
): Promise<Webhook> {
  const known = boundedCache<number, true>(KNOWN_UPDATES)
  const requests = createHeldRequests(HOLD_MS, MOST_HELD)
  /** Updates that Telegram still has. */
  const unconfirmed = new Set<number>()
  /** What was given back just after Telegram was told to forget it is taken once more, to stay. */
  const keep = async (update: Update, work: Promise<Outcome>): Promise<void> => {
    if ((await work) === 'later') await intake.take(update)
  }
  await setWebhook(api, url, secret, log)
  return {
    async handle(update) {
      if (!isWellFormed(update)) {
        log.warn('ignored an update that Telegram would not send')
        return 'taken'
      }
      const { update_id: id } = update
      if (known.has(id)) return 'taken'
      known.set(id, true)
      unconfirmed.add(id)
      const isBehind = intake.waitingBefore(update) > 0
      if (isBehind) unconfirmed.delete(id)
      const work = intake.take(update, () => unconfirmed.has(id))
      const outcome = isBehind ? null : await requests.hold(work)
      unconfirmed.delete(id)
      if (outcome === null) void keep(update, work)
      if (outcome !== 'later') return 'taken'
      known.delete(id)
      return 'later'
    },
    stop: () => intake.close(({ update_id }) => unconfirmed.has(update_id)),
  }
}

async function setWebhook(
  api: Pick<Api, 'setWebhook'>,
  url: string,
  secret: string,
  log: Logger,
): Promise<void> {
  for (;;) {
    try {
      await api.setWebhook(url, { secret_token: secret, allowed_updates: UPDATES })
      log.info({ host: new URL(url).host }, 'webhook is set')
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
