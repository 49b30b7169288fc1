import { loggedError } from '../log.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { TelegramHealth } from '../telegram/telegram-health.ts'
import { type CollectStatus, collectHealth } from './collect-health.ts'

export interface HealthDeps {
  store: Pick<Store, 'stats' | 'health'>
  telegramHealth: Pick<TelegramHealth, 'check'>
  /** Whether sending pauses after a 429. */
  isSendingPaused: () => boolean
  collecting: () => CollectStatus
  /** The problem with Redis; `null` if the bot runs without Redis. */
  redis: (() => string | null) | null
  /** Which jobs fail again and again; `null` if none does. */
  jobs: () => string | null
  /** How many answers to people wait if more are refused; `null` if none is. */
  answerOverflow: () => number | null
  /** The problem with the mail folder; `undefined` if this process does not have it, since another one knows. */
  mail: () => string | null | undefined
  now: () => number
}

/** If a delivery that may be sent waits for this long, sending has stopped. */
export const QUEUE_STUCK_MS = 10 * MINUTE

/** The problem of each part, without names of people or secrets; `null` if it is healthy. */
export async function healthOf(deps: HealthDeps): Promise<Record<string, string | null>> {
  const store = await check(() => deps.store.health.problem(deps.now()))
  const redis: Record<string, string | null> = deps.redis === null ? {} : { redis: deps.redis() }
  const jobs = deps.jobs()
  const folder = deps.mail()
  const mail: Record<string, string | null> = folder === undefined ? {} : { mail: folder }
  const common = { store, ...redis, jobs, answers: answersHealth(deps), ...mail }
  if (!(await canBeRead(deps)))
    return { ...common, queue: 'unknown', telegram: null, collect: null }
  return {
    ...common,
    queue: await queueHealth(deps),
    telegram: await deps.telegramHealth.check(),
    collect: await collectHealth(deps),
  }
}

/** Whether the database can be read: one that cannot be written to still tells how sending is. */
async function canBeRead({ store }: HealthDeps): Promise<boolean> {
  return (await check(() => store.stats.alive().then(() => null))) === null
}

function answersHealth({ answerOverflow }: HealthDeps): string | null {
  const count = answerOverflow()
  return count === null ? null : `${count} answers wait, and more are refused`
}

async function queueHealth({ store, isSendingPaused, now }: HealthDeps): Promise<string | null> {
  const { count, oldestAt } = await store.stats.queue(now())
  if (oldestAt === null || isSendingPaused()) return null
  const minutes = Math.floor((now() - oldestAt) / MINUTE)
  if (now() - oldestAt < QUEUE_STUCK_MS) return null
  return `${count} deliveries wait, the longest for ${minutes} minutes`
}

async function check(work: () => Promise<string | null>): Promise<string | null> {
  try {
    return await work()
  } catch (error) {
    return loggedError(error).message
  }
}
