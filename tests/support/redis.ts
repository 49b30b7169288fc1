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

/** Whether tests can start their own Redis here. */
export const hasRedisServer = redisServer
/** The URL of the server that tests share; `null` if there is none. */
export const sharedRedis: string | null = redis

/** A Redis that a test can freeze, kill and restart on the same port. */
export interface OwnRedis {
  url: string
  port: number
  start(): Promise<void>
  /** Kills it with SIGKILL; all data is lost. */
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
    const child = spawn('redis-server', asked)
    server = child
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    while (!output.includes('Ready to accept connections')) await once(child.stdout, 'data')
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

/** A unique key prefix. */
export function ownPrefix(): string {
  return `daybrief-test-${randomUUID()}`
}

/** Deletes all keys with a prefix, as if Redis had lost them. Returns their number. */
export async function flush(url: string, prefix: string): Promise<number> {
  const redis = new Redis(url)
  try {
    const keys = await redis.keys(`${prefix}:*`)
    return keys.length === 0 ? 0 : await redis.del(keys)
  } finally {
    redis.disconnect()
  }
}
