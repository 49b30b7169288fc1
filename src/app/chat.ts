import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bot } from 'grammy'
import { commands, operatorCommands } from '../../commands/index.ts'
import { createAsking } from '../bot/ask/asking.ts'
import { createBeside } from '../bot/beside.ts'
import { RECORDINGS_PER_DAY } from '../bot/listen/listening.ts'
import { createPerPersonLimit } from '../bot/per-person-limit.ts'
import type { BotContext } from '../bot/bot-context.ts'
import { createAwayAnswer } from '../bot/answer-away.ts'
import { createBot } from '../bot/create-bot.ts'
import { createRefusal } from '../bot/refuse-update.ts'
import { createReplacedAnswer, replacesTap } from '../bot/taps/replaced-tap.ts'
import { createUpdateLimits } from '../bot/update-limits.ts'
import { createPrivateChannels } from '../collect/channel/private-channels.ts'
import { newMailKey, readMailDomain } from '../collect/mail/mail-address.ts'
import { inspectUrl } from '../collect/inspect-url.ts'
import { leaveByOneClick } from '../collect/mail/leave-by-one-click.ts'
import type { BotConfig } from '../config.ts'
import type { Answers } from '../deliver/answers/answers.ts'
import { throughAnswers } from '../deliver/answers/through-answers.ts'
import { postSigned, type Target } from '../deliver/pushes/post-signed.ts'
import { webhookSecret } from '../deliver/pushes/sign.ts'
import { createCircuitBreaker } from '../jobs/circuit-breaker.ts'
import { newSession } from '../model/session.ts'
import type { ArticleReader } from '../read/article-reader.ts'
import { webhookKeyOf, webhookSecretOf } from '../secrets-of.ts'
import { createChatLock } from '../telegram/chat-lock.ts'
import { connectTelegram } from '../telegram/connect.ts'
import { handleUpdate } from '../telegram/handle-update.ts'
import { createLateEdits } from '../telegram/late-edits.ts'
import { startPolling } from '../telegram/poll.ts'
import type { openRedisSessions as OpenRedisSessions } from '../telegram/redis-sessions.ts'
import { registerAdminCommands, registerCommands } from '../telegram/register-commands.ts'
import { storeSessions, tolerateFailures, writeChangesOnly } from '../telegram/session-storage.ts'
import { createIntake } from '../telegram/update-intake.ts'
import { dropWebhook, startWebhook, type Webhook } from '../telegram/webhook.ts'
import type { WebhookDeps } from '../web/webhook-route.ts'
import type { AppContext } from './context.ts'
import { DAY } from '../model/time.ts'
import { type DigestPipeline, hasModel } from './digest-pipeline.ts'
import { hasSpeech } from './open-speech.ts'
import { POLL_PERSONAL } from './open-jobs.ts'
import type { OperatorRole } from './open-operator.ts'

/** Longer than a name server takes to say that there is no such name, ms. */
const FAILURE_FLOOR_MS = 2000

/** How long a stop waits for something that is being read out, ms. */
const RECORDING_MS = 5000

/** The bot that answers people. */
export interface ChatRole {
  /** The username of the bot; empty until it is known from Telegram. */
  username(): string
  /** Where Telegram sends updates to; `null` if they are polled. */
  readonly webhook: (WebhookDeps & { path: string }) | null
  /** Waits for Telegram, registers the commands, and begins to take updates. */
  start(): Promise<void>
  /** Stops taking updates and waits for running handlers. */
  stop(): Promise<void>
}

type ChatContext = Pick<
  AppContext,
  | 'config'
  | 'store'
  | 'redis'
  | 'jobs'
  | 'switches'
  | 'metrics'
  | 'texts'
  | 'fetcher'
  | 'parse'
  | 'telegramHealth'
  | 'now'
  | 'elapsed'
  | 'log'
  | 'onFatal'
  | 'telegramRetryMs'
  | 'failureFloorMs'
  | 'formPoster'
  | 'telegramServer'
>

/** The role `chat`: answers commands and taps. It calls Telegram only after `start`. */
export async function openChat(
  context: ChatContext,
  {
    cards,
    digests,
    onDemand,
    summariser,
    asker,
    translator,
    discussions,
    wishReader,
    speech,
  }: Pick<
    DigestPipeline,
    | 'cards'
    | 'digests'
    | 'onDemand'
    | 'summariser'
    | 'asker'
    | 'translator'
    | 'discussions'
    | 'wishReader'
    | 'speech'
  >,
  { operator }: Pick<OperatorRole, 'operator'>,
  articleReader: Pick<ArticleReader, 'readNow'>,
  answers: Pick<Answers, 'send' | 'takePlaceNow' | 'overflow'>,
): Promise<ChatRole> {
  const { config, store, fetcher, parse, texts, metrics, now, log, onFatal } = context
  const { BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, WEBHOOK_URL: url } = config
  const secret = config.WEBHOOK_SECRET ?? webhookSecretOf(token)
  const limits = limitsOf(config)
  const defaults = defaultsOf(config)
  const { redis } = context
  // One for both uses of Redis: whichever finds it frozen first spares the other the wait.
  const breaker =
    redis && createCircuitBreaker({ server: 'Redis', probe: () => redis.calls.ping(), log })
  const sessions =
    config.REDIS_URL === undefined || breaker === null
      ? null
      : await redisSessions(config.REDIS_URL, log, breaker, `${config.REDIS_PREFIX}:session:`)
  const storage = writeChangesOnly(
    sessions === null
      ? storeSessions(store.sessions, now, log)
      : tolerateFailures(sessions.storage, log),
    newSession,
  )
  // One process that polls gets all updates in order anyway.
  const chatLock =
    redis === null || breaker === null || url === undefined
      ? null
      : createChatLock({ redis: redis.calls, breaker, prefix: config.REDIS_PREFIX, log })
  const asking = createAsking()
  const webhookKey = webhookKeyOf(token)
  const recording = createAsking()
  const beside = createBeside(log)
  const reading = createAsking()
  const deps = {
    asker,
    asking,
    translator,
    beside,
    listening: speech && {
      recorder: speech.recorder,
      sendRecording: speech.sendRecording,
      running: recording,
      limit: createPerPersonLimit(RECORDINGS_PER_DAY, DAY),
    },
    discussions,
    reading,
    store,
    cards,
    digests,
    wishReader,
    onDemand,
    summariser,
    texts,
    defaults,
    limits,
    operator,
    now,
    log,
    inspectUrl: (address: string) => inspectUrl(address, { fetcher, parse }, now()),
    // Not awaited where nothing fails, so it must not keep the process.
    failureFloor: () =>
      sleep(context.failureFloorMs ?? FAILURE_FLOOR_MS, undefined, { ref: false }),
    mail: mailOf(config),
    publicUrl: config.PUBLIC_URL ?? null,
    webhookSecret: (nonce: string) => webhookSecret(webhookKey, nonce),
    testWebhook: (target: Target) =>
      postSigned(target, testPush(randomBytes, now()), { fetcher, key: webhookKey }),
    leaveByOneClick: (address: string) => leaveByOneClick(address, context.formPoster ?? fetcher),
    readNow: (id: number) => articleReader.readNow(id),
    collectSoon: (ids: readonly number[]) => {
      if (!context.switches.isOn('collect')) return
      // One task for all: the places of personal sources are for everybody.
      const tasks = [{ key: `sources ${ids.join()}`, ids: [...ids] }]
      // If the queue is unreachable, the next run of the clock finds them.
      context.jobs
        .add(POLL_PERSONAL, tasks)
        .catch((err: unknown) => log.warn({ err }, 'could not queue a poll of new sources'))
    },
  }
  const edits = createLateEdits(context.elapsed, log)
  const all = [...commands, ...operatorCommands]
  const bot: Bot<BotContext> = createBot(token, context.telegramServer, all, storage, {
    ...deps,
    metrics,
    chatLock,
    edits,
    isCrowded: () => answers.overflow() !== null,
    privateChannels: createPrivateChannels({ store, now, log }),
    onStoreAway: (why) => intake.reportAway(why),
  })
  context.telegramHealth.observe(bot.api)
  // Outermost: what goes through the queue is sent by its own client, which is observed too.
  bot.api.config.use(throughAnswers(answers, now))
  const updateLimits = createUpdateLimits(limits)
  const intake = createIntake({
    handle: (update) => handleUpdate(bot, update),
    limit: (update) => updateLimits.take(update, now()),
    refuse: createRefusal({ api: bot.api, texts, log }),
    replaces: replacesTap,
    answerReplaced: createReplacedAnswer({ api: bot.api, log }),
    answerAway: createAwayAnswer({ api: bot.api, texts, log }),
    checkStore: () => store.stats.writable(),
    log,
  })
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
            // While the process starts, Telegram keeps the updates.
            handle: async (update) => (await webhook?.handle(update)) ?? 'later',
          },
    async start() {
      await connectTelegram(bot, log, apiRoot, context.telegramRetryMs)
      await registerCommands(bot.api, texts, commands, log)
      await registerAdminCommands(bot.api, texts, all, limits.adminIds, log)
      if (url !== undefined) {
        webhook = await startWebhook(bot.api, intake, { url, secret }, log)
        updates = webhook
      } else {
        await dropWebhook(bot, log)
        const retryMs = context.telegramRetryMs
        updates = startPolling({ api: bot.api, intake, now, log, onFatal, retryMs })
      }
    },
    async stop() {
      await updates?.stop()
      translator?.stop()
      await discussions.close()
      await Promise.all([asking.whenIdle(), reading.whenIdle()])
      await beside.whenIdle()
      // A speech server may take minutes: what is not ready soon is lost, as with a crash.
      await Promise.race([recording.whenIdle(), sleep(RECORDING_MS, undefined, { ref: false })])
      edits.stop()
      breaker?.close()
      await sessions?.close()
    },
  }
}

/** Loads the client of Redis only when it is needed. */
async function redisSessions(...given: Parameters<typeof OpenRedisSessions>) {
  const { openRedisSessions } = await import('../telegram/redis-sessions.ts')
  return openRedisSessions(...given)
}

/** Where newsletters arrive. */
function mailOf({ MAIL_DOMAIN: value }: BotConfig) {
  const domain = value === undefined ? null : readMailDomain(value)
  return domain && { domain, newKey: () => newMailKey(randomBytes) }
}

/** What is posted to try a webhook; its id is new each time. */
function testPush(random: (size: number) => Buffer, at: number) {
  const id = `test_${random(12).toString('base64url')}`
  const body = JSON.stringify({ type: 'test', timestamp: new Date(at).toISOString(), data: {} })
  return { id, at, body }
}

function limitsOf(config: BotConfig) {
  return {
    adminIds: new Set(config.ADMIN_IDS),
    access: config.ACCESS,
    updatesPerMinute: config.UPDATES_PER_MINUTE,
    digestsPerDay: config.DIGESTS_PER_DAY,
    personalSources: config.OWN_SOURCES_PER_PERSON,
    linksPerDay: config.LINKS_PER_DAY,
    questionsPerDay: config.QUESTIONS_PER_DAY,
    translationsPerDay: config.TRANSLATIONS_PER_DAY,
    hasSpeech: hasSpeech(config),
  }
}

function defaultsOf(config: BotConfig) {
  return {
    time: config.DIGEST_TIME,
    zone: config.DEFAULT_TIMEZONE,
    size: config.DIGEST_SIZE,
    translates: hasModel(config),
    readsAll: config.DEFAULT_LANGUAGES === 'all',
  }
}
