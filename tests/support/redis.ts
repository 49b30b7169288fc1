import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { inject } from 'vitest'
import { freePort } from './free-port.ts'

const { redis, redisServer } = inject('services')
if (process.env.CI !== undefined && (redis === null || !redisServer)) {
  throw new Error('Redis (TEST_REDIS_URL) and redis-server are needed for these tests in CI')
}

/** Whether a Redis of our own can be started here. */
export const hasRedisServer = redisServer
/** The server that tests share, `null` where there is none. */
export const sharedRedis: string | null = redis

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
