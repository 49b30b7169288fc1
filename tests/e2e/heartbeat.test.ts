import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { sqlite } from '../support/databases.ts'
import { openTown } from '../support/town.ts'

test('a running bot pings its monitor, whose address is in no line of the log', async () => {
  let pings = 0
  const monitor = createServer((_, response) => {
    pings += 1
    response.end()
  })
  await new Promise<void>((resolve) => monitor.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    monitor.closeAllConnections()
    monitor.close()
  })
  const { port } = monitor.address() as AddressInfo

  const ticks = new Map<string, (at: Date) => void>()
  const town = await openTown(sqlite, 'none', {
    runtime: {
      startTimer(name, _, fire) {
        ticks.set(name, fire)
        return async () => {}
      },
    },
  })
  onTestFinished(() => town.close())
  const bot = await town.bot({ HEARTBEAT_URL: `http://127.0.0.1:${port}/4f6d8e51-a1b2` })
  ticks.get('heartbeat')?.(new Date(town.clock.now()))
  await expect.poll(() => pings).toBe(1)
  expect(bot.output).not.toContain('4f6d8e51')
})
