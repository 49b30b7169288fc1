/** Measures planning and an idle minute on a database that has been filled. Usage: node measure-planning.ts URL */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pino } from 'pino'
import { createPlanner } from '../../src/deliver/planner.ts'
import { createGlobalLimiter } from '../../src/deliver/rate-limit/global-limiter.ts'
import { createDigestMaker } from '../../src/digest/make-digest.ts'
import { MINUTE } from '../../src/model/time.ts'
import { openStore } from '../../src/store/store.ts'
import { extractiveProvider } from '../../src/summarise/extractive/extractive-provider.ts'
import { createSummariser } from '../../src/summarise/summariser.ts'
import { type Measured, MORNING } from './planning.ts'

const log = pino({ level: 'silent' })
const IDLE_TICKS = 20

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)

const [url = ''] = process.argv.slice(2)
const store = await openStore(url, log)
let now = MORNING
const summariser = createSummariser({
  store,
  provider: extractiveProvider,
  claims: null,
  now: () => now,
  log,
})
const digests = createDigestMaker(store)
const planner = createPlanner({ store, digests, summariser, now: () => now, log })

// Summaries are prepared before the hour, as in production.
now = MORNING - MINUTE
let startedAt = performance.now()
await planner.prepare(15 * MINUTE)
const prepareMs = performance.now() - startedAt

// Idle: nobody is due, as in most minutes of a day. Measured before planning, while memory is that of an idle process.
const idle: number[] = []
for (let tick = 0; tick < IDLE_TICKS; tick += 1) {
  startedAt = performance.now()
  await planner.plan()
  await store.deliveries.recover(now, false)
  idle.push(performance.now() - startedAt)
}
const idleRss = process.memoryUsage().rss

now = MORNING
let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 100)
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
const cpuBefore = process.cpuUsage()
startedAt = performance.now()
const planned = await planner.plan()
const planMs = performance.now() - startedAt
const cpu = process.cpuUsage(cpuBefore)
delay.disable()
clearInterval(watch)

const found = await store.deliveries.counts()
if (planned === 0 || found.planned !== planned) {
  throw new Error(`planned ${planned}, in the ledger ${JSON.stringify(found)}`)
}

// The cost of a tick in the broadcast that follows, with a million rows due at the same moment.
const limiter = createGlobalLimiter(1000)
const claims: number[] = []
for (let tick = 0; tick < 50; tick += 1) {
  startedAt = performance.now()
  await store.deliveries.claim(now, limiter.grant(now) || 100, now + 30_000)
  claims.push(performance.now() - startedAt)
}

const middle = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const figures: Measured = {
  prepareSeconds: prepareMs / 1000,
  planSeconds: planMs / 1000,
  planCpuSeconds: (cpu.user + cpu.system) / 1e6,
  planPeakRssMb: megabytes(peak),
  planLongestPauseMs: delay.max / 1e6,
  planPauseP99Ms: delay.percentile(99) / 1e6,
  idleTickMs: middle(idle),
  idleTickMaxMs: Math.max(...idle),
  idleRssMb: megabytes(idleRss),
  claim100Ms: middle(claims),
}
process.stdout.write(`${JSON.stringify(figures)}\n`)
await store.close()
