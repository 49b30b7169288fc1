import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { freePort } from './free-port.ts'

/** Whether a Redis of our own can be started here. */
export const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedisServer) {
  if (process.env.CI !== undefined) throw new Error('redis-server is needed for these tests in CI')
  process.stderr.write('no redis-server: the tests that end one are skipped.\n')
}

/** The server that tests share, `null` where there is none: `TEST_REDIS_URL`, or this machine's usual port. */
export const sharedRedis: string | null = await available()

/** A Redis of our own, that may be frozen, ended and started again at the same port. */
export interface OwnRedis {
  url: string
  port: number
  start(): Promise<void>
  /** Ends it with SIGKILL; it keeps nothing. */
  kill(): Promise<void>
  freeze(): void
  thaw(): void
  close(): Promise<void>
}

export async function startRedis(): Promise<OwnRedis> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-redis-'))
  let server: ChildProcess
  const start = async () => {
    const asked = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder]
    const begun = spawn('redis-server', asked)
    server = begun
    let output = ''
    begun.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    while (!output.includes('Ready to accept connections')) await once(begun.stdout, 'data')
  }
  const kill = async () => {
    server.kill('SIGCONT')
    server.kill('SIGKILL')
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start,
    kill,
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    async close() {
      await kill()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A prefix that no other test has. */
export function ownPrefix(): string {
  return `daybrief-test-${randomUUID()}`
}

/** Takes every key of a prefix out, as if Redis had lost them. Gives how many there were. */
export async function flush(url: string, prefix: string): Promise<number> {
  const redis = new Redis(url)
  try {
    const keys = await redis.keys(`${prefix}:*`)
    return keys.length === 0 ? 0 : await redis.del(keys)
  } finally {
    redis.disconnect()
  }
}

async function available(): Promise<string | null> {
  const url = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
  try {
    redis.on('error', () => {})
    await redis.connect()
    return url
  } catch (error) {
    if (process.env.CI !== undefined) throw error
    process.stderr.write(`no Redis (TEST_REDIS_URL): its tests are skipped. ${String(error)}\n`)
    return null
  } finally {
    redis.disconnect()
  }
}
