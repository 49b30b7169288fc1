import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { openTestBed } from './test-bed.ts'

export interface Cluster {
  chats: number
  allowed: number
  missing: number
  repeats: number
  /** Deliveries that the surviving worker logs as having been in flight in the killed one. */
  said: number
  floods: number
  /** The most messages in any second. */
  peak: number
  perSecond: number
  /** From the kill until the other worker's next message. */
  goesOnAfterMs: number
  /** From the kill until every chat had its digest. */
  finishedAfterMs: number
}

const SERVER = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'
const TIMEOUT_MS = 180_000

/** A broadcast by two workers on PostgreSQL and Redis, one of which is killed at 40 %. */
export async function cluster(allowed: number, chats: number): Promise<Cluster> {
  const prefix = `daybrief-bench-${randomUUID()}`
  const bed = await openTestBed('PostgreSQL', chats)
  try {
    const environment = {
      MESSAGES_PER_SECOND: String(allowed),
      PAID_BROADCAST: String(allowed > 30),
      REDIS_URL: SERVER,
      REDIS_PREFIX: prefix,
      ROLES: 'collect,deliver',
    }
    const [dead, alive] = await Promise.all([bed.start(environment), bed.start(environment)])
    const before = await bed.until((seen) => seen.chats >= chats * 0.4, TIMEOUT_MS)
    const killedAt = Date.now()
    await dead.kill()
    // Everything the killed worker sent has been counted by now.
    const atKill = await bed.figures()
    const next = await bed.until((seen) => seen.sent > atKill.sent, TIMEOUT_MS)
    const goesOnAfterMs = next.lastAt - killedAt
    const seen = await bed.until((figures) => figures.chats === chats, TIMEOUT_MS)
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
    await bed.close()
    await deleteKeys(prefix)
  }
}

async function deleteKeys(prefix: string): Promise<void> {
  const redis = new Redis(SERVER)
  const keys = await redis.keys(`${prefix}:*`)
  if (keys.length > 0) await redis.del(keys)
  redis.disconnect()
}
