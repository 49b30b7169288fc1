import type { Bot } from 'grammy'
import { adminCommands, commands } from '../../commands/index.ts'
import type { Ctx } from '../bot/context.ts'
import { createBot } from '../bot/create-bot.ts'
import type { BotConfig } from '../config.ts'
import type { ArticleReader } from '../read/article-reader.ts'
import { createChatLock } from '../telegram/chat-lock.ts'
import { connectTelegram } from '../telegram/connect.ts'
import { startPolling } from '../telegram/poll.ts'
import { openRedisSessions } from '../telegram/redis-sessions.ts'
import { registerAdminCommands, registerCommands } from '../telegram/register-commands.ts'
import { storeSessions, tolerateFailures } from '../telegram/sessions.ts'
import { dropWebhook, secretOf, startWebhook, type Webhook } from '../telegram/webhook.ts'
import type { WebhookDeps } from '../web/webhook-route.ts'
import type { AppContext } from './context.ts'
import type { Digests } from './digests.ts'
import { POLL } from './jobs.ts'
import type { OperatorRole } from './operator.ts'

/** The bot that answers people. */
export interface ChatRole {
  /** The name of the bot; empty until Telegram has said it. */
  username(): string
  /** Where Telegram pushes updates to, `null` where they are polled. */
  readonly webhook: (WebhookDeps & { path: string }) | null
  /** Introduces the bot to Telegram, which is waited for, and takes updates. */
  start(): Promise<void>
  /** Takes no further updates and waits for the handlers that run. */
  stop(): Promise<void>
}

/** The role `chat`: answers commands and taps. Nothing is sent before it starts. */
export async function openChat(
  context: AppContext,
  { cards, onDemand, summariser }: Digests,
  { operator }: OperatorRole,
  readings: ArticleReader,
): Promise<ChatRole> {
  const { config, store, texts, metrics: meter, now, log, onFatal } = context
  const { BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, WEBHOOK_URL: url } = config
  const secret = config.WEBHOOK_SECRET ?? secretOf(token)
  const limits = limitsOf(config)
  const defaults = defaultsOf(config)
  const sessions =
    config.REDIS_URL === undefined
      ? null
      : await openRedisSessions(config.REDIS_URL, log, `${config.REDIS_PREFIX}:session:`)
  const storage =
    sessions === null ? storeSessions(store.sessions, now) : tolerateFailures(sessions.storage, log)
  // One process that polls has all updates in their order anyway.
  const turns =
    context.redis === null || url === undefined
      ? null
      : createChatLock({ redis: context.redis.calls, prefix: config.REDIS_PREFIX, log })
  const parts = {
    store,
    cards,
    onDemand,
    summariser,
    texts,
    defaults,
    limits,
    operator,
    now,
    log,
    examine: (address: string) => operator.examine(address),
    readNow: (id: number) => readings.readNow(id),
    collectSoon: (ids: readonly number[]) => {
      if (!context.switches.isOn('collect')) return
      const tasks = ids.map((id) => ({ key: `source ${id}`, ids: [id] }))
      // Where the queue is away, the clock's next look finds them.
      context.jobs.add(POLL, tasks).catch((err: unknown) => log.warn({ err }, 'not asked at once'))
    },
  }
  const all = [...commands, ...adminCommands]
  const bot: Bot<Ctx> = createBot(token, apiRoot, all, storage, { ...parts, meter, turns })
  context.telegramHealth.hear(bot.api)
  let webhook: Webhook | null = null
  let updates: { stop(): Promise<void> } | null = null

  return {
    username: () => (bot.isInited() ? bot.botInfo.username : ''),
    webhook:
      url === undefined
        ? null
        : {
            path: new URL(url).pathname,
            secret,
            handle: (update) => webhook?.handle(update) ?? null,
          },
    async start() {
      await connectTelegram(bot, log, apiRoot, context.telegramRetryMs)
      await registerCommands(bot.api, texts, commands, log)
      await registerAdminCommands(bot.api, texts, all, limits.adminIds, log)
      if (url !== undefined) {
        webhook = await startWebhook(bot, { url, secret }, log)
        updates = webhook
      } else {
        await dropWebhook(bot, log)
        updates = startPolling(bot, log, onFatal, context.telegramRetryMs)
      }
    },
    async stop() {
      await updates?.stop()
      await sessions?.close()
    },
  }
}

function limitsOf(config: BotConfig) {
  return {
    adminIds: new Set(config.ADMIN_IDS),
    access: config.ACCESS,
    updatesPerMinute: config.UPDATES_PER_MINUTE,
    digestsPerDay: config.DIGESTS_PER_DAY,
    ownSources: config.OWN_SOURCES_PER_PERSON,
    linksPerDay: config.LINKS_PER_DAY,
  }
}

function defaultsOf(config: BotConfig) {
  return { time: config.DIGEST_TIME, zone: config.DEFAULT_TIMEZONE, size: config.DIGEST_SIZE }
}
