import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  openRedisSessions,
  RedisUnreachable,
  type RedisSessions,
} from '../../src/chat/redis-sessions.ts'
import { forgiving } from '../../src/chat/session.ts'
import { freePort } from '../support/free-port.ts'

const log = pino({ level: 'silent' })
const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis && process.env.CI === 'true')
  throw new Error('redis-server is needed for these tests in CI')

/** A Redis of our own, that may be frozen and ended. */
async function startRedis(port: number, folder: string): Promise<ChildProcess> {
  const server = spawn('redis-server', [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--dir',
    folder,
  ])
  let output = ''
  server.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  while (!output.includes('Ready to accept connections')) await once(server.stdout, 'data')
  return server
}

describe.skipIf(!hasRedis)('sessions on Redis (skipped where there is no redis-server)', () => {
  let port: number
  let folder: string
  let server: ChildProcess
  let sessions: RedisSessions
  const cli = (...words: string[]) =>
    spawnSync('redis-cli', ['-p', String(port), ...words])
      .stdout.toString()
      .trim()

  beforeEach(async () => {
    port = await freePort()
    folder = mkdtempSync(join(tmpdir(), 'daybrief-redis-'))
    server = await startRedis(port, folder)
    sessions = await openRedisSessions(`redis://127.0.0.1:${port}`, log, 't:')
  })
  afterEach(async () => {
    server.kill('SIGCONT')
    server.kill('SIGKILL')
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
    await sessions.close()
    rmSync(folder, { recursive: true })
  })

  test('are kept, changed and cleared, and always expire', async () => {
    expect(await sessions.storage.read('5')).toBeUndefined()
    await sessions.storage.write('5', { awaiting: 'zone' })
    expect(await sessions.storage.read('5')).toEqual({ awaiting: 'zone' })
    expect(Number(cli('ttl', 't:5'))).toBeGreaterThan(86_400)
    await sessions.storage.delete('5')
    expect(await sessions.storage.read('5')).toBeUndefined()
  })

  test.each(['null', '42', '"x"', '[1]', '{}', '{"awaiting":7}', 'no json'])(
    'what is no session (%s) begins a new one',
    async (value) => {
      cli('set', 't:5', value)
      expect(await sessions.storage.read('5')).toBeUndefined()
    },
  )

  test('of a server that is gone fail at once, and work again when it is back', async () => {
    server.kill('SIGKILL')
    await once(server, 'exit')
    await expect(Promise.resolve(sessions.storage.read('5'))).rejects.toThrow()
    server = await startRedis(port, folder)
    while (!sessions.isConnected()) await new Promise((resolve) => setTimeout(resolve, 20))
    await sessions.storage.write('5', { awaiting: 'time' })
    expect(await sessions.storage.read('5')).toEqual({ awaiting: 'time' })
  })

  test('of a server that is frozen fail within their deadline instead of hanging', async () => {
    server.kill('SIGSTOP')
    await expect(Promise.resolve(sessions.storage.read('5'))).rejects.toThrow(
      /did not answer within/,
    )
  })

  test('out of reach cost nobody an answer: a session begins anew', async () => {
    const storage = forgiving(sessions.storage, log)
    server.kill('SIGKILL')
    await once(server, 'exit')
    expect(await storage.read('5')).toBeUndefined()
    await storage.write('5', { awaiting: 'time' })
    await storage.delete('5')
  })

  test('that cannot be opened say so in one line', async () => {
    const nowhere = openRedisSessions(`redis://127.0.0.1:${await freePort()}`, log)
    await expect(nowhere).rejects.toThrow(RedisUnreachable)
    await expect(nowhere).rejects.toThrow(/Redis cannot be reached at 127\.0\.0\.1:\d+/)
  })
})
