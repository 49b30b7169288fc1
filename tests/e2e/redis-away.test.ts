import { expect, onTestFinished, test } from 'vitest'
import { SECOND } from '../../src/model/time.ts'
import { RedisUnreachable } from '../../src/telegram/redis-unreachable.ts'
import { startBot } from '../support/bot-process.ts'
import { sqlite } from '../support/databases.ts'
import { freePort } from '../support/free-port.ts'
import { openTown } from '../support/town.ts'

test('Redis being away at the start is one error without the password', async () => {
  const town = await openTown(sqlite, 'none', { runtime: { redisConnectMs: SECOND } })
  onTestFinished(() => town.close())
  const url = `redis://user:secret@127.0.0.1:${await freePort()}`
  const bot = town.start({ REDIS_URL: url })
  const error: unknown = await bot.running().catch((why: unknown) => why)
  if (!(error instanceof Error)) throw new Error('it started without its Redis')
  expect(error.message).toMatch(
    /^Redis cannot be reached at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\. Start it, or unset REDIS_URL/,
  )
  expect(error.message).not.toContain('secret')
  expect(error).toBeInstanceOf(RedisUnreachable)
  expect(await bot.end()).toBe(1)
  expect(bot.output).not.toContain('secret')
})

test('which a process prints in one line, and ends with exit code 1', async () => {
  const town = await openTown(sqlite, 'none')
  onTestFinished(() => town.close())
  const url = `redis://user:secret@127.0.0.1:${await freePort()}`
  const bot = startBot({ ...town.environment, REDIS_URL: url })
  expect(await bot.ended()).toBe(1)
  expect(bot.output).toMatch(/Redis cannot be reached at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)/)
  expect(bot.output).not.toContain('secret')
  expect(bot.output).not.toMatch(/^\s+at /m)
})
