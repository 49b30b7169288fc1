import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from '../log.ts'
import { RedisUnreachable } from '../telegram/redis-sessions.ts'

/** Connections to Redis, which come back by themselves for as long as the process lives. */
export interface RedisConnections {
  /** Its calls fail at once while Redis is away, and after two seconds where it does not answer. */
  calls: Redis
  /** Waits for Redis. */
  workers: Redis
  close(): void
}

const CONNECT_MS = 5000
/** A frozen server answers nothing at all, so each call has a deadline. */
const CALL_MS = 2000
const LONGEST_WAIT_MS = 2000

/**
 * Opens the connections.
 * @param connectMs how long the server may take for its first answer, ms
 * @throws {RedisUnreachable} where it does not answer within that time.
 */
export async function openRedis(
  url: string,
  log: Logger,
  connectMs = CONNECT_MS,
): Promise<RedisConnections> {
  const common: RedisOptions = {
    lazyConnect: true,
    connectTimeout: connectMs,
    // Never gives up: an outage of an hour must not need a restart.
    retryStrategy: (times) => Math.min(times * 100, LONGEST_WAIT_MS),
  }
  const calls = new Redis(url, {
    ...common,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: CALL_MS,
    enableAutoPipelining: true,
  })
  const workers = new Redis(url, { ...common, maxRetriesPerRequest: null })
  const all = [calls, workers]
  const close = () => {
    for (const connection of all) connection.disconnect()
  }
  try {
    await Promise.all(all.map((connection) => ready(connection, connectMs)))
  } catch (error) {
    close()
    throw new RedisUnreachable(new URL(url).host, (error as Error).message)
  }
  for (const connection of all) {
    // Without a listener each of them would be printed; what an outage means is said once, below.
    connection.on('error', (err) => log.debug({ err }, 'Redis'))
  }
  calls.on('close', () => log.warn('Redis is out of reach: jobs and sending wait for it'))
  calls.on('ready', () => log.info('Redis takes jobs again'))
  return { calls, workers, close }
}

/** Waits for the first connection. Rejects with the last thing that went wrong. */
function ready(connection: Redis, connectMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let why = `no answer within ${connectMs / 1000} s`
    const hear = (error: Error & { code?: string }) => {
      why = error.code ?? error.message
      // Wrong password and the like: waiting does not help.
      if (error.name === 'ReplyError') settle(() => reject(new Error(why)))
    }
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      connection.off('error', hear)
      finish()
    }
    const timer = setTimeout(() => settle(() => reject(new Error(why))), connectMs)
    connection.on('error', hear)
    connection.once('ready', () => settle(resolve))
    // Its failure is heard as an error, and tried again.
    connection.connect().catch(() => {})
  })
}
