import type { BotConfig } from '../config.ts'
import { openReading } from './article-reader.ts'
import { openChat } from './chat.ts'
import { startCollecting } from './collect.ts'
import { createContext, type Runtime } from './context.ts'
import { startDelivering } from './deliver.ts'
import { openDigests } from './digests.ts'
import { COLLECTING, DELIVERING } from './jobs.ts'
import { openOperator } from './operator.ts'
import { syncSources } from './sync-sources.ts'
import { serve } from './web.ts'

/** A running Daybrief. */
export interface Daybrief {
  /** Polls the sources that are due and reads what is new, now. */
  collect(): Promise<void>
  /** Plans what is due, now. */
  minute(): Promise<void>
  /** The IANA time zone of a chat's subscription, `null` without one. */
  zoneOf(chat: number): Promise<string | null>
  /** Takes no further updates, lets running handlers and sends finish, closes the store. */
  stop(): Promise<void>
}

const EVERY_FIVE_SECONDS = '*/5 * * * * *'

/**
 * Builds everything from the configuration and starts it: the one place where the parts meet.
 * @throws {StoreInUse} when another process has the store's file; {StoreUnreachable} when PostgreSQL does not let us in; {RedisUnreachable} when Redis does not answer; {ConfigError} when the sources file cannot be read.
 */
export async function startDaybrief(config: BotConfig, surroundings: Runtime): Promise<Daybrief> {
  const does = (role: BotConfig['ROLES'][number]) => config.ROLES.includes(role)
  const context = await createContext(config, surroundings)
  const { store, jobs, switches, rateLimits: pacing, fetcher, log } = context
  const sources = does('collect') ? await syncSources(context) : 0

  const digests = await openDigests(context, (spent) => {
    desk.alerts.budget(spent).catch((err: unknown) => log.error({ err }, 'alert failed'))
  })
  const desk = openOperator(context, digests.send, {
    url: () => (config.PUBLIC_URL ?? `http://127.0.0.1:${web.port}`).replace(/\/+$/, ''),
    username: () => chatting?.username() ?? '',
  })
  const reading = does('chat') || does('collect') ? await openReading(context) : null
  const chatting =
    reading !== null && does('chat')
      ? await openChat(context, digests, desk, reading.readings)
      : null
  // Open while Telegram is still out of reach, so that a look at /readyz says so.
  const web = await serve(context, digests, desk, chatting?.webhook ?? null)
  await chatting?.start()
  if (reading !== null && does('collect')) {
    await startCollecting(context, digests.summariser, reading.readings)
  }
  if (does('deliver')) await startDelivering(context, digests, desk.alerts)
  // What other processes were told is known here within seconds: what is turned off, and that Telegram said stop.
  jobs.perProcess({
    name: 'learn',
    expression: EVERY_FIVE_SECONDS,
    run: async () => {
      await switches.refresh()
      await pacing.refresh()
    },
  })
  log.info(
    { bot: chatting?.username(), roles: config.ROLES.join(), sources },
    'Daybrief is running',
  )

  return {
    async collect() {
      await jobs.run('collect')
      await jobs.whenIdle([COLLECTING])
    },
    async minute() {
      await jobs.run('minute')
      await jobs.whenIdle([DELIVERING])
    },
    zoneOf: async (chat) => (await store.subscribers.get(chat))?.schedule.zone ?? null,
    async stop() {
      await chatting?.stop()
      await web.close()
      await fetcher.close()
      await jobs.stop()
      await reading?.close()
      await digests.sender.drain()
      await context.close()
      log.info('Daybrief has stopped')
    },
  }
}
