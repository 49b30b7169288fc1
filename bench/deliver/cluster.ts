import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { openBenchTown } from './town.ts'

export interface Cluster {
  chats: number
  allowed: number
  missing: number
  repeats: number
  /** What the survivor says that the dead one had in flight. */
  said: number
  floods: number
  /** The most in any second. */
  peak: number
  perSecond: number
  /** From the kill until the other's next message. */
  goesOnAfterMs: number
  /** From the kill until everybody had theirs. */
  finishedAfterMs: number
}

const SERVER = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'
const PATIENCE_MS = 180_000

/** A broadcast by two workers on PostgreSQL and Redis, one of which is killed at 40 %. */
export async function cluster(allowed: number, chats: number): Promise<Cluster> {
  const prefix = `daybrief-bench-${randomUUID()}`
  const town = await openBenchTown('PostgreSQL', chats)
  try {
    const environment = {
      MESSAGES_PER_SECOND: String(allowed),
      PAID_BROADCAST: String(allowed > 30),
      REDIS_URL: SERVER,
      REDIS_PREFIX: prefix,
      ROLES: 'collect,deliver',
    }
    const [dead, alive] = await Promise.all([town.start(environment), town.start(environment)])
    const before = await town.until((seen) => seen.chats >= chats * 0.4, PATIENCE_MS)
    const killedAt = Date.now()
    await dead.kill()
    // What Telegram had of the dead one came before this look.
    const atKill = await town.figures()
    const next = await town.until((seen) => seen.sent > atKill.sent, PATIENCE_MS)
    const goesOnAfterMs = next.lastAt - killedAt
    const seen = await town.until((figures) => figures.chats === chats, PATIENCE_MS)
    const said = alive.output
      .matchAll(/"count":(\d+),"msg":"deliveries were in flight/g)
      .reduce((sum, [, count]) => sum + Number(count), 0)
    return {
      chats,
      allowed,
      missing: chats - seen.chats,
      repeats: seen.repeats,
      said,
      floods: seen.floods,
      peak: seen.peak,
      perSecond: (before.sent - allowed / 10) / ((before.lastAt - before.firstAt) / 1000),
      goesOnAfterMs,
      finishedAfterMs: seen.lastAt - killedAt,
    }
  } finally {
    await town.close()
    await forget(prefix)
  }
}

async function forget(prefix: string): Promise<void> {
  const redis = new Redis(SERVER)
  const keys = await redis.keys(`${prefix}:*`)
  if (keys.length > 0) await redis.del(keys)
  redis.disconnect()
}
