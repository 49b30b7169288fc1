import { createRequire } from 'node:module'
import type { StorageAdapter } from 'grammy'
import type { Logger } from '../log.ts'
import { readSession, type Session } from '../model/session.ts'
import { RedisUnreachable } from '../redis-unreachable.ts'

/** The part of telegraf-session-redis that is used; its own types import Telegraf and are wrong about what they return. */
interface RedisSession {
  client: RedisClient
  getSession(key: string): Promise<unknown>
  saveSession(key: string, session: Session): Promise<unknown>
  clearSession(key: string): Promise<void>
}

interface RedisClient {
  /** Connected, and past the questions that the client itself asks first. */
  readonly ready: boolean
  on(event: 'error' | 'ready' | 'end', listener: (error?: Error) => void): void
  set(...words: unknown[]): boolean
  quit(done: () => void): void
  end(flush: boolean): void
}

const RedisSession = createRequire(import.meta.url)('telegraf-session-redis') as new (options: {
  store: object
}) => RedisSession

/** grammY's sessions on Redis. */
export interface RedisSessions {
  storage: StorageAdapter<Session>
  /** Whether Redis answers at present. */
  isConnected(): boolean
  close(): Promise<void>
}

const PREFIX = 'daybrief:session:'
/** A session is what somebody is typing just now; after a month nobody is. Seconds. */
const KEPT_SECONDS = 30 * 24 * 3600
/** A frozen server answers nothing at all (measured: for ever), so each call has a deadline of its own. */
const CALL_MS = 1000
const CONNECT_MS = 5000

/**
 * Sessions on Redis through telegraf-session-redis. Measured with 5.1.0 on redis 3.1.2: without an error listener the
 * process dies with the server; with the offline queue calls hang until it is back; a retry strategy that ends leaves the
 * client broken for ever; a missing key reads as `{}`.
 * @param connectMs how long the server may take for its first answer, ms
 * @throws {RedisUnreachable} where it does not answer within that time.
 */
export async function openRedisSessions(
  url: string,
  log: Logger,
  prefix = PREFIX,
  connectMs = CONNECT_MS,
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
  client.on('end', () => log.warn('Redis is out of reach, sessions wait for it'))
  await ready(client, new URL(url).host, connectMs)
  client.on('ready', () => log.info('Redis is back'))
  expire(client)

  return {
    storage: {
      async read(key) {
        return readSession(await within(redis.getSession(key)))
      },
      async write(key, session) {
        await within(redis.saveSession(key, session))
      },
      delete: (key) => within(redis.clearSession(key)),
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
 * Gives every SET its expiry. The library's own `ttl` is a second command after it: a crash between the two would leave a
 * key for ever.
 */
function expire(client: RedisClient): void {
  const set = client.set.bind(client)
  client.set = (key, value, ...rest) => set(key, value, 'EX', KEPT_SECONDS, ...rest)
}

function ready(client: RedisClient, host: string, connectMs: number): Promise<void> {
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

async function within<T>(call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Redis did not answer within ${CALL_MS} ms`)),
      CALL_MS,
    )
  })
  try {
    return await Promise.race([call, late])
  } finally {
    clearTimeout(timer)
  }
}
