import { Redis, type RedisOptions } from 'ioredis'
import type { Logger } from '../log.ts'
import { RedisUnreachable } from '../telegram/redis-unreachable.ts'

/** Connections to Redis, which reconnect by themselves as long as the process lives. */
export interface RedisConnections {
  /** Its calls fail at once while Redis is unreachable, and after two seconds without an answer. */
  calls: Redis
  /** Its calls wait for Redis. */
  workers: Redis
  /** What is wrong with Redis; `null` if it answered the last time it was asked. */
  problem(): string | null
  close(): void
}

const CONNECT_MS = 5000
/** A frozen server never answers, so each call has a deadline. */
const CALL_MS = 2000
const MAX_RECONNECT_MS = 2000
/** How often a connection that looks well is asked for an answer: a frozen server keeps it open. */
const PING_MS = 5000

/**
 * Opens the connections.
 * @param connectMs deadline for the server's first answer, ms
 * @param timing how often it is asked whether it answers, and the deadline of each call, ms
 * @throws {RedisUnreachable} if it does not answer within that time.
 */
export async function openRedis(
  url: string,
  log: Logger,
  connectMs = CONNECT_MS,
  timing = { pingMs: PING_MS, callMs: CALL_MS },
): Promise<RedisConnections> {
  const { pingMs, callMs } = timing
  const common: RedisOptions = {
    lazyConnect: true,
    connectTimeout: connectMs,
    // Never gives up: an outage of an hour must not need a restart.
    retryStrategy: (times) => Math.min(times * 100, MAX_RECONNECT_MS),
  }
  const calls = new Redis(url, {
    ...common,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: callMs,
    enableAutoPipelining: true,
  })
  const workers = new Redis(url, { ...common, maxRetriesPerRequest: null })
  const all = [calls, workers]
  const close = () => {
    clearInterval(pinging)
    for (const connection of all) connection.disconnect()
  }
  let isSilent = false
  const pinging = setInterval(() => {
    if (calls.status !== 'ready') return
    calls.ping().then(
      () => {
        if (isSilent) log.info('Redis answers again')
        isSilent = false
      },
      (err: unknown) => {
        if (!isSilent) log.warn({ err }, 'Redis does not answer: jobs and sending wait for it')
        isSilent = true
      },
    )
  }, pingMs)
  pinging.unref()
  const problem = () => {
    if (calls.status !== 'ready') return 'it cannot be reached'
    return isSilent ? 'it does not answer' : null
  }
  try {
    await Promise.all(all.map((connection) => ready(connection, connectMs)))
  } catch (error) {
    close()
    const reason = error instanceof Error ? error.message : String(error)
    throw new RedisUnreachable(new URL(url).host, reason)
  }
  for (const connection of all) {
    // Without a listener, ioredis prints each error; an outage is logged once, below.
    connection.on('error', (err) => log.debug({ err }, 'Redis'))
  }
  calls.on('close', () => log.warn('Redis is out of reach: jobs and sending wait for it'))
  calls.on('ready', () => log.info('Redis is back'))
  return { calls, workers, problem, close }
}

/** Waits for the first connection. Rejects with the last error. */
function ready(connection: Redis, connectMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let why = `no answer within ${connectMs / 1000} s`
    const onError = (error: Error & { code?: string }) => {
      why = error.code ?? error.message
      // A wrong password, for example: waiting does not help.
      if (error.name === 'ReplyError') settle(() => reject(new Error(why)))
    }
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      connection.off('error', onError)
      finish()
    }
    const timer = setTimeout(() => settle(() => reject(new Error(why))), connectMs)
    connection.on('error', onError)
    connection.once('ready', () => settle(resolve))
    // A failure is also emitted as an error, and retried.
    connection.connect().catch(() => {})
  })
}
