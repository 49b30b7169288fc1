import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plusMinus, spread } from '../report/spread.ts'
import type { Subject } from '../report/subject.ts'
import type { Table } from '../report/table.ts'
import { install } from '../start/install.ts'
import { type Launch, launch } from '../start/launch.ts'

const ROOT = join(import.meta.dirname, '../..')
const BARE = join(import.meta.dirname, '../start/bare-bot.ts')
const FULL = { times: 3, restMs: 5000 }
const QUICK = { times: 1, restMs: 3000 }

/** Time until the first poll, idle memory, and installed size. */
export const start: Subject = {
  name: 'start',
  async run({ isQuick, say }) {
    const { times, restMs } = isQuick ? QUICK : FULL
    const folder = mkdtempSync(join(tmpdir(), 'daybrief-bench-start-'))
    const sources = join(folder, 'sources.opml')
    writeFileSync(sources, '<opml version="2.0"><head/><body/></opml>')
    const environment = {
      DATABASE_URL: `file:${join(folder, 'daybrief.db')}`,
      SOURCES_FILE: sources,
      PORT: '0',
    }
    const runs: Record<'first' | 'again' | 'bare', Launch[]> = { first: [], again: [], bare: [] }
    try {
      for (let time = 0; time < times; time += 1) {
        say(`start ${time + 1} of ${times}`)
        const ours = { cwd: ROOT, environment, restMs }
        runs.first.push(await launch(['npm', 'start'], ours))
        runs.again.push(await launch(['npm', 'start'], ours))
        runs.bare.push(await launch([process.execPath, BARE], { cwd: folder, environment, restMs }))
        for (const end of ['', '-wal', '-shm']) {
          rmSync(join(folder, `daybrief.db${end}`), { force: true })
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    const tables = [startTable(runs)]
    const skipped: string[] = []
    try {
      tables.push(await installTable())
    } catch (error) {
      skipped.push(`The install failed: ${String(error).split('\n')[0]}.`)
    }
    return { tables, skipped }
  },
}

function startTable(runs: Record<'first' | 'again' | 'bare', Launch[]>): Table {
  const row = (name: string, all: Launch[]) => {
    const polls = spread(all.map(({ firstPollMs }) => firstPollMs))
    return [name, polls.middle, plusMinus(polls), spread(all.map(({ restMb }) => restMb)).middle]
  }
  return {
    title: 'Start: from the command to the first poll, and idle memory',
    columns: [
      { head: 'what' },
      { head: 'first poll ms' },
      { head: 'spread' },
      { head: 'resident MB when idle' },
    ],
    rows: [
      row('`npm start`, empty database', runs.first),
      row('`npm start`, existing database', runs.again),
      row('a minimal grammY bot, without npm', runs.bare),
    ],
  }
}

async function installTable(): Promise<Table> {
  const { seconds, megabytes, files, packages, largest } = await install()
  return {
    title: 'Start: a production install (`npm ci --omit=dev`)',
    columns: [
      { head: 'packages' },
      { head: 'files' },
      { head: 'MB', digits: 1 },
      { head: 'seconds', digits: 1 },
      { head: 'largest' },
    ],
    rows: [
      [
        packages,
        files,
        megabytes,
        seconds,
        largest.map((one) => `${one.name} ${one.megabytes.toFixed(1)} MB`).join(', '),
      ],
    ],
  }
}
