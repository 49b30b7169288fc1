import { startDaybrief } from '../../src/app/daybrief.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'

/** The bot under the soak test: the whole product on a clock that the parent moves, in its own process to measure its memory. */
export type Order = { do: 'jump'; ms: number } | { do: 'collect' | 'minute' | 'memory' | 'stop' }

let offset = 0
const config = readConfig(process.env)
if (config.BOT_TOKEN === undefined) throw new Error('the soak test needs BOT_TOKEN')
const daybrief = await startDaybrief(
  { ...config, BOT_TOKEN: config.BOT_TOKEN },
  {
    now: () => Date.now() + offset,
    log: createLog('warn'),
    onFatal: (reason) => {
      process.stderr.write(`${reason}\n`)
      process.exit(1)
    },
  },
)

const orders: { [K in Order['do']]: (order: Order & { do: K }) => Promise<unknown> } = {
  async jump({ ms }) {
    offset += ms
  },
  collect: () => daybrief.collect(),
  minute: () => daybrief.minute(),
  async memory() {
    // Garbage is not a leak; the parent starts this process with --expose-gc.
    globalThis.gc?.()
    return process.memoryUsage.rss()
  },
  stop: () => daybrief.stop(),
}

process.on('message', (order: Order) => {
  const run = orders[order.do] as (order: Order) => Promise<unknown>
  run(order)
    .then((result) => process.send?.({ result: result ?? null }))
    .catch((error: unknown) => process.send?.({ error: String(error) }))
})
process.send?.({ result: 'ready' })
