import type { Bot } from 'grammy'
import { adminCommands, commands } from '../../commands/index.ts'
import { createBot } from '../chat/bot.ts'
import type { Ctx } from '../chat/context.ts'
import { introduce, introduceToAdmins } from '../chat/introduce.ts'
import { startPolling } from '../chat/poll.ts'
import { reachTelegram } from '../chat/reach.ts'
import { openRedisSessions } from '../chat/redis-sessions.ts'
import { forgiving, storeSessions } from '../chat/session.ts'
import { createTurns } from '../chat/turns.ts'
import { dropWebhook, secretOf, startWebhook, type Webhook } from '../chat/webhook.ts'
import type { Readings } from '../read/reading.ts'
import type { WebhookParts } from '../web/webhook.ts'
import type { OperatorsDesk } from './desk.ts'
import type { Digests } from './digests.ts'
import type { BotConfig, Ground } from './ground.ts'
import { POLL } from './jobs.ts'

/** The bot that answers people. */
export interface Chatting {
  /** The name of the bot; empty until Telegram has said it. */
  username(): string
  /** Where Telegram pushes updates to, `null` where they are polled. */
  readonly webhook: (WebhookParts & { path: string }) | null
  /** Introduces the bot to Telegram, which is waited for, and takes updates. */
  start(): Promise<void>
  /** Takes no further updates and waits for the handlers that run. */
  stop(): Promise<void>
}

/** The role `chat`: answers commands and taps. Nothing is sent before it starts. */
export async function openChatting(
  ground: Ground,
  { cards, onDemand, summariser }: Digests,
  { operator }: OperatorsDesk,
  readings: Readings,
): Promise<Chatting> {
  const { config, store, texts, metrics: meter, now, log, onFatal } = ground
  const { BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, WEBHOOK_URL: url } = config
  const secret = config.WEBHOOK_SECRET ?? secretOf(token)
  const limits = limitsOf(config)
  const defaults = defaultsOf(config)
  const sessions =
    config.REDIS_URL === undefined
      ? null
      : await openRedisSessions(config.REDIS_URL, log, `${config.REDIS_PREFIX}:session:`)
  const storage =
    sessions === null ? storeSessions(store.sessions, now) : forgiving(sessions.storage, log)
  // One process that polls has all updates in their order anyway.
  const turns =
    ground.redis === null || url === undefined
      ? null
      : createTurns({ redis: ground.redis.calls, prefix: config.REDIS_PREFIX, log })
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
      if (!ground.switches.isOn('collect')) return
      const tasks = ids.map((id) => ({ key: `source ${id}`, ids: [id] }))
      // Where the queue is away, the clock's next look finds them.
      ground.jobs.add(POLL, tasks).catch((err: unknown) => log.warn({ err }, 'not asked at once'))
    },
  }
  const all = [...commands, ...adminCommands]
  const bot: Bot<Ctx> = createBot(token, apiRoot, all, storage, { ...parts, meter, turns })
  ground.pulse.hear(bot.api)
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
      await reachTelegram(bot, log, apiRoot)
      await introduce(bot.api, texts, commands, log)
      await introduceToAdmins(bot.api, texts, all, limits.adminIds, log)
      if (url !== undefined) {
        webhook = await startWebhook(bot, { url, secret }, log)
        updates = webhook
      } else {
        await dropWebhook(bot, log)
        updates = startPolling(bot, log, onFatal)
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
