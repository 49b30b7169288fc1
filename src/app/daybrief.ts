import type { BotConfig } from '../config.ts'
import { trimEndOf } from '../text/trim-end.ts'
import { openChat } from './chat.ts'
import { startCollecting, whenCaughtUp } from './collect.ts'
import { createContext, type Runtime } from './context.ts'
import { RATE_STORIES, startDelivering, TELL_ALERTS } from './deliver.ts'
import { openDigestPipeline } from './digest-pipeline.ts'
import { openAnswers } from './open-answers.ts'
import { openArticleReader } from './open-article-reader.ts'
import { COLLECTING, DELIVERING } from './open-jobs.ts'
import { openHeartbeat } from './open-heartbeat.ts'
import { openNotices } from './open-notices.ts'
import { openMail } from './open-mail.ts'
import { openOperator } from './open-operator.ts'
import { syncSources } from './sync-sources.ts'
import { serve } from './web.ts'

/** A running Daybrief. */
export interface Daybrief {
  /** Polls the sources that are due and reads new articles, now. */
  collect(): Promise<void>
  /** Plans the digests that are due, and has stories rated for the next, now. */
  minute(): Promise<void>
  /** The bot's username without @; empty until Telegram has told it, and in a process without the role chat. */
  username: string
  /** How many sources of the operator's file it collects; 0 in a process without that role. */
  sources: number
  /** Where its HTTP server listens, without a slash at the end. */
  webUrl: string
  /** The IANA time zone of a chat's subscription, `null` if there is none. */
  zoneOf(chatId: number): Promise<string | null>
  /** Stops taking updates, lets running handlers and sends finish, and closes the store. */
  stop(): Promise<void>
}

const EVERY_MINUTE = '* * * * *'
const EVERY_FIVE_SECONDS = '*/5 * * * * *'

/**
 * Builds everything from the configuration and starts the roles of this process: the composition root.
 * @throws {StoreInUse} if another process has the store's file; {StoreUnreachable} if PostgreSQL cannot be used.
 * @throws {RedisUnreachable} if Redis does not answer; {ConfigError} if the sources file cannot be read.
 */
export async function startDaybrief(config: BotConfig, runtime: Runtime): Promise<Daybrief> {
  const hasRole = (role: BotConfig['ROLES'][number]) => config.ROLES.includes(role)
  const context = await createContext(config, runtime)
  const { store, jobs, switches, rateLimits, fetcher, log } = context
  const sources = hasRole('collect') ? await syncSources(context) : 0

  const answers = openAnswers(context)
  const notices = openNotices(context, answers)
  const pipeline = await openDigestPipeline(context, notices.send, {
    budget(spent) {
      operatorRole.alerts.budget(spent).catch((err: unknown) => log.error({ err }, 'alert failed'))
    },
    suddenLosses: (lost, of) => operatorRole.alerts.suddenLosses(lost, of),
    notReadOut(reason) {
      operatorRole.alerts
        .notReadOut(reason)
        .catch((err: unknown) => log.error({ err }, 'alert failed'))
    },
  })
  const operatorRole = openOperator(context, notices.sendFirst, {
    url: () => trimEndOf(config.PUBLIC_URL ?? `http://127.0.0.1:${web.port}`, /\//),
    username: () => chat?.username() ?? '',
    answerOverflow: () => answers.overflow(),
    mailProblem: () => mail?.folderProblem(),
  })
  const reader = hasRole('chat') || hasRole('collect') ? await openArticleReader(context) : null
  const chat =
    reader !== null && hasRole('chat')
      ? await openChat(context, pipeline, operatorRole, reader.articleReader, answers)
      : null
  const mail = openMail(context)
  // Listening before Telegram is reached, so that /readyz reports it if it is not.
  const web = await serve(
    context,
    pipeline,
    operatorRole,
    chat?.webhook ?? null,
    mail?.route ?? null,
  )
  await chat?.start()
  // A worker without the role chat sends what a dead process has left.
  if (hasRole('chat') || hasRole('deliver')) await answers.start(store.exclusive)
  if (reader !== null && hasRole('collect')) {
    await startCollecting(context, pipeline.summariser, reader.articleReader)
    mail?.start()
  }
  if (hasRole('deliver')) {
    await startDelivering(context, pipeline, operatorRole.alerts)
    openHeartbeat(context, operatorRole.operator)
  }
  // Learns within seconds what other processes know: which parts are turned off, and that Telegram answered 429.
  jobs.perProcess({
    name: 'refresh',
    expression: EVERY_FIVE_SECONDS,
    run: async () => {
      await switches.refresh()
      await rateLimits.refresh()
    },
  })
  // In each process and without the queue: an alert about Redis must not wait for Redis.
  jobs.perProcess({
    name: 'check-parts',
    expression: EVERY_MINUTE,
    run: () => operatorRole.alerts.checkParts(),
  })
  if (context.tracesOfLostDatabase !== null) {
    await operatorRole.alerts.lostDatabase(context.tracesOfLostDatabase)
  }
  log.info({ bot: chat?.username(), roles: config.ROLES.join(), sources }, 'Daybrief is running')

  return {
    username: chat?.username() ?? '',
    sources,
    async collect() {
      await jobs.run('collect')
      await jobs.whenIdle([COLLECTING])
      await whenCaughtUp(jobs)
    },
    async minute() {
      await jobs.run('minute')
      await jobs.run(TELL_ALERTS)
      if (pipeline.rater !== null && hasRole('deliver')) await jobs.run(RATE_STORIES)
      await jobs.whenIdle([DELIVERING])
    },
    webUrl: `http://127.0.0.1:${web.port}`,
    zoneOf: async (chatId) => (await store.subscribers.get(chatId))?.schedule.zone ?? null,
    async stop() {
      await answers.drain()
      await chat?.stop()
      await web.close()
      // Before the jobs: a mail that is just being stored queues the reading of its articles.
      await mail?.close()
      await fetcher.close()
      await jobs.stop()
      await reader?.close()
      await pipeline.speech?.digestVoices.stop()
      await pipeline.sender.drain()
      await answers.stop()
      await context.close()
      log.info('Daybrief has stopped')
    },
  }
}
