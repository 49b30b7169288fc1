import { expect, test } from 'vitest'
import { startBot } from '../support/bot-process.ts'
import { freePort } from '../support/free-port.ts'
import { openTown } from '../support/town.ts'

test('Redis away at the start is said in one line, with exit code 1', async () => {
  const town = await openTown()
  const url = `redis://user:secret@127.0.0.1:${await freePort()}`
  const bot = startBot({ ...town.environment, REDIS_URL: url })
  expect(await bot.ended()).toBe(1)
  expect(bot.output).toMatch(
    /^Redis cannot be reached at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\. Start it, or unset REDIS_URL/m,
  )
  expect(bot.output).not.toMatch(/at .*\.ts:\d+|secret/)
  await town.close()
})
