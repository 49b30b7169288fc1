import { type Broadcast, broadcast } from '../deliver/broadcast.ts'
import { type Cluster, cluster } from '../deliver/cluster.ts'
import { type Crash, crash } from '../deliver/crash.ts'
import { type BenchDatabase, freshDatabase } from '../deliver/database.ts'
import { BUSY } from '../deliver/fill.ts'
import { peerBroadcast } from '../deliver/peer-broadcast.ts'
import { type Planning, planning } from '../deliver/planning.ts'
import { withExponent } from '../report/exponent.ts'
import type { Line } from '../report/plot.ts'
import type { Subject } from '../report/subject.ts'
import type { Table } from '../report/table.ts'

type Kind = BenchDatabase['kind']
/** A broadcast by Daybrief or a peer; `missing` chats got nothing. */
type Paced = Omit<Broadcast, 'kind'> & { name: string; missing: number }

/** Planning: subscribers, profiles, and articles per source. Broadcasts: messages per second and for how many seconds. Crashes: chats. */
const FULL = {
  planning: [10_000, 100_000, 1_000_000],
  profiles: 500,
  news: BUSY,
  paces: [
    [30, 15],
    [1000, 30],
  ],
  /** Seconds of the peers' broadcasts, twice that at the slow rate; long enough to see their rate. */
  peers: 5,
  chats: 3000,
  together: 20_000,
} as const
const QUICK = {
  planning: [1000, 5000],
  profiles: 50,
  news: 5,
  paces: [
    [30, 4],
    [1000, 2],
  ],
  peers: 2,
  chats: 1000,
  together: null,
} as const
const PEERS = { loop: 'a loop with auto-retry', throttler: 'transformer-throttler' } as const
/** Below this rate (messages per second) a bot that has just started keeps up as well. */
const FAST = 100

/** Speed and reliability of delivery, compared with a simple loop and the throttler plugin. */
export const deliver: Subject = {
  name: 'deliver',
  async run(bench) {
    const {
      planning: sizes,
      profiles,
      news,
      paces,
      peers,
      chats,
      together,
    } = bench.isQuick ? QUICK : FULL
    const skipped: string[] = []
    const kinds: Kind[] = ['SQLite']
    if (await hasPostgres()) kinds.push('PostgreSQL')
    else skipped.push('There is no PostgreSQL at TEST_DATABASE_URL.')
    const plans: Planning[] = []
    for (const kind of kinds) {
      for (const size of sizes) {
        bench.say(`planning ${size} with ${kind}`)
        plans.push(await planning(kind, size, profiles, news))
      }
    }
    const paced: Paced[] = []
    // The quick run broadcasts with SQLite only; PostgreSQL is covered by planning.
    const sending = bench.isQuick ? kinds.slice(0, 1) : kinds
    for (const [allowed, seconds] of paces) {
      for (const kind of sending) {
        bench.say(`${allowed} per second with ${kind}`)
        // It throws if a chat got nothing.
        const seen = await broadcast(kind, allowed, seconds, bench.isQuick || allowed < FAST)
        paced.push({ name: `Daybrief, ${kind}`, missing: 0, ...seen })
      }
      for (const [kind, name] of Object.entries(PEERS)) {
        bench.say(`${allowed} per second with ${name}`)
        paced.push({
          name,
          ...(await peerBroadcast(
            kind as keyof typeof PEERS,
            allowed,
            allowed < FAST ? 2 * peers : peers,
          )),
        })
      }
    }
    const crashes: Crash[] = []
    for (const kind of sending) {
      bench.say(`killed twice, ${kind}`)
      crashes.push(await crash(kind, chats))
    }
    const clusters: Cluster[] = []
    if (together === null) skipped.push('Two workers are measured in the full run only.')
    else if (!kinds.includes('PostgreSQL')) skipped.push('Two workers need PostgreSQL.')
    else {
      bench.say('two workers, one killed')
      clusters.push(await cluster(1000, together))
    }
    const growth = kinds.map((kind) => planLine(plans, kind))
    return {
      tables: [
        paceTable(paced),
        planTable(plans),
        crashTable(crashes),
        ...(clusters.length > 0 ? [clusterTable(clusters)] : []),
      ],
      growth: growth.map((line) => ({ ...line, name: `deliver, planning in ${line.name}` })),
      plots: [
        ...paces.map(([allowed]) => ({
          kind: 'bars' as const,
          file: `deliver-${allowed}`,
          title: `Delivery: messages per second where ${allowed} are allowed`,
          unit: 'delivered; higher is better',
          bars: paced
            .filter((one) => one.allowed === allowed)
            .map(({ name, perSecond }) => {
              return { name, value: perSecond, ours: name.startsWith('Daybrief') }
            }),
        })),
        {
          kind: 'lines',
          file: 'deliver-planning',
          title: 'Delivery: CPU time of planning by number of due subscribers',
          x: 'subscribers',
          y: 'CPU seconds',
          lines: growth.map(withExponent),
        },
      ],
      skipped,
    }
  },
}

async function hasPostgres(): Promise<boolean> {
  try {
    const database = await freshDatabase('PostgreSQL')
    await database.remove()
    return true
  } catch {
    return false
  }
}

function planLine(plans: readonly Planning[], kind: Kind): Line {
  const points = plans
    .filter((one) => one.kind === kind)
    .map(({ subscribers, planCpuSeconds }): [number, number] => [subscribers, planCpuSeconds])
  return { name: kind, points }
}

function paceTable(paced: readonly Paced[]): Table {
  return {
    title:
      'Deliver: a broadcast to the local Telegram server with its rate limits on, and taps throughout',
    columns: [
      { head: 'allowed/s' },
      { head: 'program' },
      { head: 'delivered/s', digits: 1 },
      { head: '% of allowed', digits: 1 },
      { head: 'peak in 1 s' },
      { head: '429s' },
      { head: 'missing' },
      { head: 'repeats' },
      { head: 'taps' },
      { head: 'tap p50 ms', digits: 0 },
      { head: 'tap p99 ms', digits: 0 },
      { head: 'CPU ms each', digits: 2 },
      { head: 'MB' },
    ],
    rows: paced.map((one) => [
      one.allowed,
      one.name,
      one.perSecond,
      one.share * 100,
      one.peak,
      one.floods,
      one.missing,
      one.repeats,
      one.taps,
      one.tapP50Ms,
      one.tapP99Ms,
      one.cpuMs,
      one.rssMb,
    ]),
    notes: [
      'The other programs send the same text to everybody from a list in memory and record nothing: after a crash they do not know what they had sent.',
    ],
  }
}

function planTable(plans: readonly Planning[]): Table {
  return {
    title: `Deliver: planning for subscribers who are all due at once, in ${plans[0]?.profiles} profiles`,
    columns: [
      { head: 'database' },
      { head: 'subscribers' },
      { head: 'seconds', digits: 1 },
      { head: 'CPU s', digits: 1 },
      { head: 'peak MB' },
      { head: 'longest pause ms' },
      { head: 'idle minute ms', digits: 2 },
      { head: 'idle MB' },
      { head: 'claiming 100, ms', digits: 2 },
    ],
    rows: plans.map((one) => [
      one.kind,
      one.subscribers,
      one.planSeconds,
      one.planCpuSeconds,
      one.planPeakRssMb,
      one.planLongestPauseMs,
      one.idleTickMs,
      one.idleRssMb,
      one.claim100Ms,
    ]),
  }
}

function crashTable(crashes: readonly Crash[]): Table {
  return {
    title: 'Deliver: a broadcast at 1000 per second, killed (`kill -9`) at 30 % and at 60 %',
    columns: [
      { head: 'database' },
      { head: 'chats' },
      { head: 'missing' },
      { head: 'repeats' },
      { head: 'in flight when killed' },
      { head: 'possible repeats logged' },
      { head: 's to finish', digits: 1 },
    ],
    rows: crashes.map((one) => [
      one.kind,
      one.chats,
      one.missing,
      one.repeats,
      one.inFlight,
      one.said,
      one.secondsToFinish,
    ]),
  }
}

function clusterTable(clusters: readonly Cluster[]): Table {
  return {
    title:
      'Deliver: two newly started workers on PostgreSQL and Redis, one of them killed (`kill -9`) at 40 %',
    columns: [
      { head: 'allowed/s' },
      { head: 'chats' },
      { head: 'delivered/s before' },
      { head: 'peak in 1 s' },
      { head: '429s' },
      { head: 'missing' },
      { head: 'repeats' },
      { head: 'possible repeats logged' },
      { head: 'other worker resumes after ms' },
      { head: 'all delivered after s', digits: 1 },
    ],
    rows: clusters.map((one) => [
      one.allowed,
      one.chats,
      one.perSecond,
      one.peak,
      one.floods,
      one.missing,
      one.repeats,
      one.said,
      one.goesOnAfterMs,
      one.finishedAfterMs / 1000,
    ]),
  }
}
