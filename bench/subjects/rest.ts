import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench, Subject } from '../report/subject.ts'
import { plusMinus, spread } from '../report/spread.ts'
import type { Cell, Table } from '../report/table.ts'
import { type Command, type Life, type LifePlan, live } from '../rest/life.ts'
import { build, GLIBC_SETTINGS, jemallocSettings, way } from '../rest/ways.ts'

const FULL = { restMs: 60_000, subscribers: 1500, afterMs: 20_000, starts: 5 }
const QUICK = { restMs: 8000, subscribers: 0, afterMs: 0, starts: 1 }
const PAPERS = 3

/** The bot on a small server: memory at rest and at its peaks, and the processor time of a start. */
export const rest: Subject = {
  name: 'rest',
  async run(bench) {
    await build()
    const cache = mkdtempSync(join(tmpdir(), 'daybrief-bench-cache-'))
    try {
      const memory = await memoryTable(bench, cache)
      return { tables: [memory, await startTable(bench, cache)], skipped: skipped() }
    } finally {
      rmSync(cache, { recursive: true, force: true })
    }
  },
}

function skipped(): string[] {
  return jemallocSettings() === null ? ['jemalloc is not installed.'] : []
}

async function memoryTable({ isQuick, say }: Bench, cache: string): Promise<Table> {
  const { restMs, subscribers, afterMs } = isQuick ? QUICK : FULL
  const whole: LifePlan = { papers: PAPERS, restMs, subscribers, afterMs }
  const cached = { NODE_COMPILE_CACHE: cache }
  const jemalloc = jemallocSettings()
  const ways: [string, Command, LifePlan][] = [
    ['the build, glibc with its settings', way('build', { ...cached, ...GLIBC_SETTINGS }), whole],
    ['the build, glibc as it is', way('build', cached), { ...whole, subscribers: 0 }],
    ['the source tree, glibc as it is', way('sources', cached), { ...whole, subscribers: 0 }],
  ]
  if (jemalloc !== null) {
    ways.unshift(['the build, jemalloc', way('build', { ...cached, ...jemalloc }), whole])
  }
  const rows: Cell[][] = []
  for (const [name, command, plan] of ways) {
    say(name)
    rows.push([name, ...cellsOf(await live(command, plan))])
  }
  return {
    title: `Rest: memory of a bot with three papers of ten articles, and of a broadcast to ${subscribers.toLocaleString('en')}`,
    columns: [
      { head: 'how' },
      { head: 'peak reading MB' },
      { head: `MB ${restMs / 1000} s later` },
      { head: 'CPU s until then', digits: 2 },
      { head: 'peak broadcast MB' },
      { head: 'CPU ms a digest', digits: 2 },
      { head: `MB ${afterMs / 1000} s later` },
    ],
    rows,
    notes: [
      'Pages of 150 KB; the digests go out at 30 a second while readers tap ten times a second. Some 60 MB of each figure are Node’s own program, which other Node processes share.',
    ],
  }
}

function cellsOf(life: Life): Cell[] {
  const { readPeakMb, restMb, restCpuMs, broadcastPeakMb, broadcastCpuMs, afterMb } = life
  const each = broadcastCpuMs / life.delivered
  return [readPeakMb, restMb, restCpuMs / 1000, broadcastPeakMb, each, afterMb]
}

/** Processor time to the first poll. They take turns, so that a busy machine slows all of them. */
async function startTable({ isQuick, say }: Bench, cache: string): Promise<Table> {
  const { starts } = isQuick ? QUICK : FULL
  const plan: LifePlan = { papers: PAPERS, restMs: 0, subscribers: 0, afterMs: 0 }
  const off = { NODE_DISABLE_COMPILE_CACHE: '1' }
  const cached = { NODE_COMPILE_CACHE: cache }
  const ways: [string, Command, Life[]][] = [
    ['the source tree', way('sources', { ...GLIBC_SETTINGS, ...off }), []],
    ['the build', way('build', { ...GLIBC_SETTINGS, ...off }), []],
    ['the build and its compile cache', way('build', { ...GLIBC_SETTINGS, ...cached }), []],
  ]
  for (let time = 0; time < starts; time += 1) {
    say(`starts, turn ${time + 1} of ${starts}`)
    for (const [, command, lives] of ways) lives.push(await live(command, plan))
  }
  return {
    title: 'Rest: a start with an empty database, without npm, to the first poll',
    columns: [{ head: 'what' }, { head: 'CPU ms' }, { head: 'spread' }, { head: 'ms' }],
    rows: ways.map(([name, , lives]) => {
      const cpu = spread(lives.map(({ firstPollCpuMs }) => firstPollCpuMs))
      const wall = spread(lives.map(({ firstPollMs }) => firstPollMs))
      return [name, cpu.middle, plusMinus(cpu), wall.middle]
    }),
  }
}
