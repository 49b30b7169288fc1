import { openChatting } from './roles/chat.ts'
import { startCollecting } from './roles/collect.ts'
import { startDelivering } from './roles/deliver.ts'
import { openDesk } from './roles/desk.ts'
import { openDigests } from './roles/digests.ts'
import { type BotConfig, openGround, type Surroundings } from './roles/ground.ts'
import { COLLECTING, DELIVERING } from './roles/jobs.ts'
import { syncSources } from './roles/sources.ts'
import { openReading } from './roles/reading.ts'
import { serve } from './roles/web.ts'

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
export async function startDaybrief(
  config: BotConfig,
  surroundings: Surroundings,
): Promise<Daybrief> {
  const does = (role: BotConfig['ROLES'][number]) => config.ROLES.includes(role)
  const ground = await openGround(config, surroundings)
  const { store, jobs, switches, pacing, fetcher, log } = ground
  const sources = does('collect') ? await syncSources(ground) : 0

  const digests = await openDigests(ground, (spent) => {
    desk.alerts.budget(spent).catch((err: unknown) => log.error({ err }, 'alert failed'))
  })
  const desk = openDesk(ground, digests.send, {
    url: () => (config.PUBLIC_URL ?? `http://127.0.0.1:${web.port}`).replace(/\/+$/, ''),
    username: () => chatting?.username() ?? '',
  })
  const reading = does('chat') || does('collect') ? await openReading(ground) : null
  const chatting =
    reading !== null && does('chat')
      ? await openChatting(ground, digests, desk, reading.readings)
      : null
  // Open while Telegram is still out of reach, so that a look at /readyz says so.
  const web = await serve(ground, digests, desk, chatting?.webhook ?? null)
  await chatting?.start()
  if (reading !== null && does('collect')) {
    await startCollecting(ground, digests.summariser, reading.readings)
  }
  if (does('deliver')) await startDelivering(ground, digests, desk.alerts)
  // What other processes were told is known here within seconds: what is turned off, and that Telegram said stop.
  jobs.everywhere({
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
      await jobs.quiet([COLLECTING])
    },
    async minute() {
      await jobs.run('minute')
      await jobs.quiet([DELIVERING])
    },
    zoneOf: async (chat) => (await store.subscribers.get(chat))?.zone ?? null,
    async stop() {
      await chatting?.stop()
      await web.close()
      await fetcher.close()
      await jobs.stop()
      await reading?.close()
      await digests.sender.drain()
      await ground.close()
      log.info('Daybrief has stopped')
    },
  }
}
