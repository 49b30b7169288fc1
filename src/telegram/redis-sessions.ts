import { createRequire } from 'node:module'
import type { StorageAdapter } from 'grammy'
import type { CircuitBreaker } from '../jobs/circuit-breaker.ts'
import type { Logger } from '../log.ts'
import { readSession, type Session } from '../model/session.ts'
import { RedisUnreachable } from './redis-unreachable.ts'

/** The part of telegraf-session-redis that is used. Its own types import Telegraf and declare wrong return types. */
interface RedisSession {
  client: RedisClient
  getSession(key: string): Promise<unknown>
  saveSession(key: string, session: Session): Promise<unknown>
  clearSession(key: string): Promise<void>
}

interface RedisClient {
  /** Connected, and done with the client's own first requests. */
  readonly ready: boolean
  on(event: 'error' | 'ready' | 'end', listener: (error?: Error) => void): void
  set(...args: unknown[]): boolean
  quit(done: () => void): void
  end(flush: boolean): void
}

const RedisSession: new (options: { store: object }) => RedisSession = createRequire(
  import.meta.url,
)('telegraf-session-redis')

/** Storage for grammY's sessions on Redis. */
export interface RedisSessions {
  storage: StorageAdapter<Session>
  /** Whether Redis can be reached now. */
  isConnected(): boolean
  close(): Promise<void>
}

const PREFIX = 'daybrief:session:'
/** A session holds what somebody is typing, which nobody continues after a month. */
const TTL_SECONDS = 30 * 24 * 3600
const CONNECT_TIMEOUT_MS = 5000

/**
 * Opens sessions on Redis through telegraf-session-redis. Measured with 5.1.0 on redis 3.1.2: without an error listener, the
 * process crashes when the server stops; with the offline queue, calls hang until it is back; a retry strategy that ends leaves
 * the client broken for good; a missing key reads as `{}`.
 * @param breaker gives each call a deadline: a frozen server never answers (measured)
 * @param connectMs how long the server may take for its first answer, ms
 * @throws {RedisUnreachable} if it does not answer within that time.
 */
export async function openRedisSessions(
  url: string,
  log: Logger,
  breaker: Pick<CircuitBreaker, 'call'>,
  prefix = PREFIX,
  connectMs = CONNECT_TIMEOUT_MS,
): Promise<RedisSessions> {
  const redis = new RedisSession({
    store: {
      url,
      prefix,
      enable_offline_queue: false,
      retry_strategy: ({ attempt }: { attempt: number }) => Math.min(attempt * 100, 2000),
    },
  })
  const { client } = redis
  client.on('error', (err) => log.warn({ err }, 'Redis'))
  client.on('end', () => log.warn('Redis is out of reach: sessions are not kept until it is back'))
  await untilReady(client, new URL(url).host, connectMs)
  client.on('ready', () => log.info('Redis is back'))
  setExpiry(client)

  return {
    storage: {
      async read(key) {
        return readSession(await breaker.call(() => redis.getSession(key)))
      },
      async write(key, session) {
        await breaker.call(() => redis.saveSession(key, session))
      },
      delete: (key) => breaker.call(() => redis.clearSession(key)),
    },
    isConnected: () => client.ready,
    close: () =>
      new Promise((resolve) => {
        if (client.ready) client.quit(resolve)
        else {
          client.end(false)
          resolve()
        }
      }),
  }
}

/**
 * Gives every SET an expiry. The library's own `ttl` sends a second command for it; a crash between the two would leave a key
 * that never expires.
 */
function setExpiry(client: RedisClient): void {
  const set = client.set.bind(client)
  client.set = (key, value, ...rest) => set(key, value, 'EX', TTL_SECONDS, ...rest)
}

function untilReady(client: RedisClient, host: string, connectMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let isWaiting = true
    const timer = setTimeout(() => {
      isWaiting = false
      client.end(false)
      reject(new RedisUnreachable(host, `no answer within ${connectMs / 1000} s`))
    }, connectMs)
    client.on('ready', () => {
      if (!isWaiting) return
      clearTimeout(timer)
      resolve()
    })
  })
}
