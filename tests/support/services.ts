import { spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import pg from 'pg'
import { CHROMIUM_MISSING, chromiumPath } from './chromium-path.ts'

/** The services besides Node that tests use, as far as this machine has them. */
export interface Services {
  /** URL of a database on the PostgreSQL server for tests. */
  postgres: string | null
  /** URL of the Redis server that tests share. */
  redis: string | null
  /** Whether tests that kill Redis can start their own. */
  redisServer: boolean
}

/** URL of a database on the PostgreSQL test server; `TEST_DATABASE_URL` overrides it. */
export const POSTGRES = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test'
const REDIS = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'
/** Short, since a local service answers at once. */
const ANSWER_MS = 2000

/** Detects the services and returns one line for each missing one. */
export async function findServices(): Promise<{ services: Services; missing: string[] }> {
  const [noPostgres, noRedis] = await Promise.all([askPostgres(), askRedis()])
  const redisServer = spawnSync('redis-server', ['--version']).status === 0
  const missing = [
    noPostgres && `no PostgreSQL at TEST_DATABASE_URL (${noPostgres})`,
    noRedis && `no Redis at TEST_REDIS_URL (${noRedis})`,
    !redisServer && 'no redis-server in PATH, for the tests that kill theirs',
    chromiumPath === undefined && CHROMIUM_MISSING,
  ]
  return {
    services: {
      postgres: noPostgres === null ? POSTGRES : null,
      redis: noRedis === null ? REDIS : null,
      redisServer,
    },
    missing: missing.filter((line) => typeof line === 'string'),
  }
}

/** Why PostgreSQL is unavailable; `null` if it is available. */
async function askPostgres(): Promise<string | null> {
  const client = new pg.Client({
    connectionString: POSTGRES,
    connectionTimeoutMillis: ANSWER_MS,
  })
  try {
    await client.connect()
    await client.end()
    return null
  } catch (error) {
    return why(POSTGRES, error)
  }
}

/** Why Redis is unavailable; `null` if it is available. */
function askRedis(): Promise<string | null> {
  const { hostname, port } = new URL(REDIS)
  return new Promise((resolve) => {
    const socket = connect(Number(port || 6379), hostname, () => {
      socket.destroy()
      resolve(null)
    })
    socket.setTimeout(ANSWER_MS, () => socket.destroy(new Error('no answer')))
    socket.on('error', (error) => resolve(why(REDIS, error)))
  })
}

function why(url: string, error: unknown): string {
  const { host } = new URL(url)
  if (!(error instanceof Error)) return `${host}: ${String(error)}`
  return `${host}: ${'code' in error ? String(error.code) : error.message}`
}
