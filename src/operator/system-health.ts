import { loggedError } from '../log.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { TelegramHealth } from '../telegram/telegram-health.ts'

/** How the last collecting went. */
export interface CollectStatus {
  /** When it ended well, or `null` where none has yet. */
  goodAt: number | null
  /** What ended it, where it failed. */
  error: string | null
}

export interface HealthDeps {
  store: Store
  pulse: TelegramHealth
  /** When the gate opens again after Telegram asked to slow down. */
  gatePausedUntil: () => number
  collecting: () => CollectStatus
  /** What is wrong with Redis; `null` where the bot does without one. */
  redis: (() => string | null) | null
  now: () => number
}

/** A delivery that could be sent and is not for so long means that sending stands still. */
export const QUEUE_STUCK_MS = 10 * MINUTE

/** What each part says about itself: `null` is well, a text is what is wrong, without names of people or secrets. */
export async function healthOf(deps: HealthDeps): Promise<Record<string, string | null>> {
  const store = await check(() => deps.store.stats.alive())
  const redis: Record<string, string | null> = deps.redis === null ? {} : { redis: deps.redis() }
  if (store !== null) return { store, ...redis, queue: 'unknown', telegram: null, collect: null }
  return {
    store,
    ...redis,
    queue: await queueHealth(deps),
    telegram: await deps.pulse.check(),
    collect: deps.collecting().error,
  }
}

async function queueHealth({ store, gatePausedUntil, now }: HealthDeps): Promise<string | null> {
  const { count, oldestAt } = await store.stats.queue(now())
  if (oldestAt === null || gatePausedUntil() > now()) return null
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
