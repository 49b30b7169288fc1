import { loggedError } from '../log.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { TelegramHealth } from '../telegram/telegram-health.ts'
import { type CollectStatus, collectHealth } from './collect-health.ts'

export interface HealthDeps {
  store: Pick<Store, 'stats'>
  telegramHealth: Pick<TelegramHealth, 'check'>
  /** Until when sending pauses after a 429, epoch ms. */
  sendingPausedUntil: () => number
  collecting: () => CollectStatus
  /** The problem with Redis; `null` if the bot runs without Redis. */
  redis: (() => string | null) | null
  now: () => number
}

/** If a delivery that may be sent waits for this long, sending has stopped. */
export const QUEUE_STUCK_MS = 10 * MINUTE

/** The problem of each part, without names of people or secrets; `null` if it is healthy. */
export async function healthOf(deps: HealthDeps): Promise<Record<string, string | null>> {
  const store = await check(() => deps.store.stats.alive())
  const redis: Record<string, string | null> = deps.redis === null ? {} : { redis: deps.redis() }
  if (store !== null) return { store, ...redis, queue: 'unknown', telegram: null, collect: null }
  return {
    store,
    ...redis,
    queue: await queueHealth(deps),
    telegram: await deps.telegramHealth.check(),
    collect: await collectHealth(deps),
  }
}

async function queueHealth({ store, sendingPausedUntil, now }: HealthDeps): Promise<string | null> {
  const { count, oldestAt } = await store.stats.queue(now())
  if (oldestAt === null || sendingPausedUntil() > now()) return null
  const minutes = Math.floor((now() - oldestAt) / MINUTE)
  if (now() - oldestAt < QUEUE_STUCK_MS) return null
  return `${count} deliveries wait, the longest for ${minutes} minutes`
}

async function check(work: () => Promise<void>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    return loggedError(error).message
  }
}
