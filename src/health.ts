import type { Pulse } from './chat/pulse.ts'
import { loggedError } from './log.ts'
import type { Store } from './store/store.ts'

/** How the last collecting went. */
export interface Collecting {
  /** When it ended well, or `null` where none has yet. */
  goodAt: number | null
  /** What ended it, where it failed. */
  error: string | null
}

export interface HealthParts {
  store: Store
  pulse: Pulse
  /** When the gate opens again after Telegram asked to slow down. */
  gatePausedUntil: () => number
  collecting: () => Collecting
  /** What is wrong with Redis; `null` where the bot does without one. */
  redis: (() => string | null) | null
  now: () => number
}

/** A delivery that could be sent and is not for so long means that sending stands still. */
export const QUEUE_STUCK_MS = 10 * 60_000

/** What each part says about itself: `null` is well, a text is what is wrong, without names of people or secrets. */
export async function healthOf(parts: HealthParts): Promise<Record<string, string | null>> {
  const store = await check(() => parts.store.figures.alive())
  const redis: Record<string, string | null> = parts.redis === null ? {} : { redis: parts.redis() }
  if (store !== null) return { store, ...redis, queue: 'unknown', telegram: null, collect: null }
  return {
    store,
    ...redis,
    queue: await queueHealth(parts),
    telegram: await parts.pulse.check(),
    collect: parts.collecting().error,
  }
}

async function queueHealth({ store, gatePausedUntil, now }: HealthParts): Promise<string | null> {
  const { many, oldestAt } = await store.figures.queue(now())
  if (oldestAt === null || gatePausedUntil() > now()) return null
  const minutes = Math.floor((now() - oldestAt) / 60_000)
  if (now() - oldestAt < QUEUE_STUCK_MS) return null
  return `${many} deliveries wait, the longest for ${minutes} minutes`
}

async function check(work: () => Promise<void>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    return loggedError(error).message
  }
}
