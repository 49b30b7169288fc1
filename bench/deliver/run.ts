/**
 * Measures delivery: planning, an idle minute, broadcasts with taps, many people tapping, a chat that floods the bot, and
 * broadcasts whose bot is killed. Prints tables and writes `bench/results/quick/deliver-alone.json`. Words name the parts to
 * measure (planning broadcast taps flood crash cluster), all by default; after `flood`, words such as `drip` name its kinds.
 * `--quick` is a short run. Uses PostgreSQL at
 * `TEST_DATABASE_URL` unless `--sqlite` is given.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type Broadcast, broadcast } from './broadcast.ts'
import { type Cluster, cluster } from './cluster.ts'
import { type Crash, crash } from './crash.ts'
import type { BenchDatabase } from './database.ts'
import { type Flood, flood } from './flood.ts'
import { type Planning, planning as plan } from './planning.ts'
import { rush } from './rush.ts'
import { type Taps, taps as tap } from './taps.ts'

const isQuick = process.argv.includes('--quick')
const kinds: BenchDatabase['kind'][] = process.argv.includes('--sqlite')
  ? ['SQLite']
  : ['SQLite', 'PostgreSQL']
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
/** Messages per second, and for how many seconds. */
const FULL = [
  [30, 120],
  [1000, 30],
  [2000, 20],
] as const
const QUICK = [
  [30, 15],
  [1000, 5],
] as const
/** People, how often each taps in a second, and for how many seconds. */
const FULL_TAPS = [200, 5, 60] as const
const QUICK_TAPS = [50, 2, 5] as const
const FLOODS = [
  ['person', 'polling'],
  ['slow', 'polling'],
  ['steady', 'polling'],
  ['group', 'polling'],
  ['drip', 'polling'],
  ['person', 'webhook'],
  ['slow', 'webhook'],
  ['group', 'webhook'],
  ['drip', 'webhook'],
] as const
/** `flood drip group` measures these alone. */
const FLOOD_KINDS = new Set(words.filter((word) => FLOODS.some(([kind]) => kind === word)))
const FLOOD_SECONDS = 60
const QUICK_FLOOD_SECONDS = 10
/** One broadcast of one's own instead: `--rate=30 --seconds=50`, and with `--gone=2` two in a hundred chats have left. */
const RATE = numberOf('rate')
const SECONDS = numberOf('seconds') ?? 30
/** Planning for as many subscribers as profiles: `planning --profiles=10000`; with `--choosy` they have languages and watch words. */
const PROFILES = numberOf('profiles')
const IS_CHOOSY = process.argv.includes('--choosy')
const GONE_EVERY = 100 / (numberOf('gone') ?? Number.POSITIVE_INFINITY)
const RESULTS = join(import.meta.dirname, '../results')

if (process.argv.includes('--rush')) {
  await measureRushes()
  process.exit(0)
}

const planning: Planning[] = []
const broadcasts: Broadcast[] = []
const tapped: Taps[] = []
const floods: Flood[] = []
const crashes: Crash[] = []

begin(
  'planning',
  'planning      subscribers  plan s   CPU s  peak MB  longest pause ms  idle tick ms  idle MB  claim of 100 ms',
)
for (const kind of kindsFor('planning')) {
  const subscribers = PROFILES ?? (isQuick ? 50_000 : 1_000_000)
  const row = await plan(kind, subscribers, PROFILES ?? 500, undefined, IS_CHOOSY)
  planning.push(row)
  print(
    `${kind.padEnd(12)}${cell(row.subscribers, 13)}${cell(row.planSeconds, 8, 1)}${cell(row.planCpuSeconds, 8, 1)}${cell(row.planPeakRssMb, 9)}${cell(row.planLongestPauseMs, 18)}${cell(row.idleTickMs, 14, 1)}${cell(row.idleRssMb, 9)}${cell(row.claim100Ms, 17, 1)}`,
  )
}
begin(
  'broadcast',
  'broadcast     allowed/s   came/s  share %  most in 1 s  429  repeats  gone  paid %   taps  tap p50 ms  p99 ms  CPU ms each  MB',
)
for (const kind of kindsFor('broadcast')) {
  const standard = isQuick ? QUICK : FULL
  const asked = RATE === undefined ? standard : [[RATE, SECONDS] as const]
  for (const [allowed, seconds] of asked) {
    const row = await broadcast(kind, allowed, seconds, isQuick, Math.round(GONE_EVERY))
    broadcasts.push(row)
    print(
      `${kind.padEnd(12)}${cell(allowed, 11)}${cell(row.perSecond, 9, 1)}${cell(row.share * 100, 9, 1)}${cell(row.peak, 13)}${cell(row.floods, 5)}${cell(row.repeats, 9)}${cell(row.gone, 6)}${cell(row.paidShare * 100, 8, 1)}${cell(row.taps, 7)}${cell(row.tapP50Ms, 12, 1)}${cell(row.tapP99Ms, 8, 1)}${cell(row.cpuMs, 13, 3)}${cell(row.rssMb, 4)}`,
    )
  }
}
begin(
  'taps',
  'people tap    people  tried/s  came/s  unanswered  refused  errors  answer p50 ms  p99 ms  edit p50 ms  p99 ms  shown  CPU ms each  of Telegram  MB',
)
for (const kind of kindsFor('taps')) {
  const [people, each, seconds] = isQuick ? QUICK_TAPS : FULL_TAPS
  const row = await tap(kind, people, each, seconds)
  tapped.push(row)
  print(
    `${kind.padEnd(12)}${cell(row.people, 8)}${cell(row.tried, 9)}${cell(row.perSecond, 8)}${cell(row.unanswered, 12)}${cell(row.refused, 9)}${cell(row.errors, 8)}${cell(row.answerP50Ms, 15, 1)}${cell(row.answerP99Ms, 8, 1)}${cell(row.editP50Ms, 13, 1)}${cell(row.editP99Ms, 8, 1)}${cell(row.shown, 7)}${cell(row.cpuMs, 13, 3)}${cell(row.telegramCpuMs, 12, 3)}${cell(row.rssMb, 4)}`,
  )
}
begin(
  'flood',
  'a chat floods  flood    by        taps  unanswered  over 300 ms  p50 ms  p99 ms  answers  429  MB',
)
for (const kind of kindsFor('flood')) {
  for (const [what, by] of FLOODS) {
    if (FLOOD_KINDS.size > 0 && !FLOOD_KINDS.has(what)) continue
    const row = await flood(kind, what, by, isQuick ? QUICK_FLOOD_SECONDS : FLOOD_SECONDS)
    floods.push(row)
    print(
      `${kind.padEnd(15)}${what.padEnd(9)}${by.padEnd(8)}${cell(row.taps, 6)}${cell(row.unanswered, 12)}${cell(row.late, 13)}${cell(row.p50Ms, 8, 1)}${cell(row.p99Ms, 8, 1)}${cell(row.answers, 9)}${cell(row.floods, 5)}${cell(row.rssMb, 4)}`,
    )
  }
}
begin('crash', 'kill -9 at 30 % and 60 %   chats  missing  repeats  in flight  said  s to finish')
for (const kind of kindsFor('crash')) {
  const row = await crash(kind, 3000)
  crashes.push(row)
  print(
    `${kind.padEnd(25)}${cell(row.chats, 7)}${cell(row.missing, 9)}${cell(row.repeats, 9)}${cell(row.inFlight, 11)}${cell(row.said, 6)}${cell(row.secondsToFinish, 13, 1)}`,
  )
}
const clusters: Cluster[] = []
if (kindsFor('cluster').includes('PostgreSQL')) {
  begin(
    'cluster',
    'two workers, one killed  allowed/s  chats   came/s  most in 1 s  429  missing  repeats  said  other goes on ms  all there s',
  )
  const row = await cluster(1000, isQuick ? 10_000 : 50_000)
  clusters.push(row)
  print(
    `${'PostgreSQL and Redis'.padEnd(23)}${cell(row.allowed, 11)}${cell(row.chats, 7)}${cell(row.perSecond, 9, 1)}${cell(row.peak, 13)}${cell(row.floods, 5)}${cell(row.missing, 9)}${cell(row.repeats, 9)}${cell(row.said, 6)}${cell(row.goesOnAfterMs, 18)}${cell(row.finishedAfterMs / 1000, 13, 1)}`,
  )
}
mkdirSync(join(RESULTS, 'quick'), { recursive: true })
const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model }
const results = {
  at: new Date().toISOString(),
  isQuick,
  machine,
  planning,
  broadcasts,
  taps: tapped,
  floods,
  crashes,
  clusters,
}
writeFileSync(join(RESULTS, 'quick', 'deliver-alone.json'), `${JSON.stringify(results, null, 2)}\n`)

/** The number of an option `--name=7`; `undefined` if it is not given. */
function numberOf(name: string): number | undefined {
  const [option] = process.argv.filter((word) => word.startsWith(`--${name}=`))
  return option === undefined ? undefined : Number(option.slice(name.length + 3))
}

function kindsFor(part: string): BenchDatabase['kind'][] {
  return words.length === 0 || words.includes(part) ? kinds : []
}

/** Prints the heading of a part that is measured. */
function begin(part: string, heading: string): void {
  if (kindsFor(part).length > 0) print(`\n${heading}`)
}

function cell(value: number, width: number, digits = 0): string {
  return value.toFixed(digits).padStart(width)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function measureRushes(): Promise<void> {
  print(
    'rush of        accident  people  answered  repeats  s to all  429  inside rest  overtaken  digests/s  tap p50 ms  p99 ms  peak MB',
  )
  const size = isQuick
    ? { people: 1500, seconds: 7, due: 60 }
    : { people: 10_000, seconds: 47, due: 300 }
  for (const [text, accident] of [
    ['/start', 'none'],
    ['/start', 'kill -9'],
    ['/start', 'SIGTERM'],
    ['/digest', 'none'],
  ] as const) {
    const row = await rush({ kind: 'SQLite', ...size, text, accident })
    print(
      `${text.padEnd(14)}${accident.padStart(9)}${cell(row.people, 8)}${cell(row.answered, 10)}${cell(row.repeats, 9)}${cell(row.seconds, 10, 1)}${cell(row.floods, 5)}${cell(row.insideRest, 13)}${cell(row.mostOvertaken, 11)}${cell(row.digestsPerSecond, 11, 1)}${cell(row.tapP50Ms, 12)}${cell(row.tapP99Ms, 8)}${cell(row.peakMb, 9)}`,
    )
  }
}
