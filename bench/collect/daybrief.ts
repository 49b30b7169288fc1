/** Our collector as a process: a real store on the disk, the real fetcher and parser. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pino } from 'pino'
import { POLL } from '../../src/app/open-jobs.ts'
import { createCollector } from '../../src/collect/collector.ts'
import { createFetcher } from '../../src/collect/fetch/fetcher.ts'
import { createFeedParser } from '../../src/collect/parse/feed-parser.ts'
import { openInProcess } from '../../src/jobs/in-process/open-in-process.ts'
import { openStore } from '../../src/store/store.ts'
import { costHere } from './cost.ts'
import type { BenchSource } from './sources.ts'

/** What it is asked. */
export type CollectorAsk =
  | { ask: 'sources'; sources: BenchSource[]; concurrency: number; at: number }
  /** Polls what is due at that moment. */
  | { ask: 'collect'; at: number }
  /** How long after its publication an article was seen, for what came out since `since`. */
  | { ask: 'lateness'; since: number }

const folder = mkdtempSync(join(tmpdir(), 'daybrief-bench-collect-'))
const file = join(folder, 'daybrief.db')
const log = pino({ level: 'silent' })
const store = await openStore(`file:${file}`, log)
const parser = createFeedParser()
const allowPrivate: string[] = []
let now = Date.now()
let concurrency = 1
let fetcher: ReturnType<typeof createFetcher> | null = null
let collector: ReturnType<typeof createCollector> | null = null

async function open(sources: readonly BenchSource[]): Promise<void> {
  allowPrivate.push(...sources.map(({ url }) => new URL(url).host))
  await store.sources.sync(
    sources.map(({ number, url }) => {
      return { url, title: `Paper ${number}`, siteUrl: null, topic: null, language: 'en' }
    }),
    now,
  )
  fetcher = createFetcher({ userAgent: 'Daybrief bench', allowPrivate, now: () => now })
  collector = createCollector({
    store,
    fetcher,
    parse: (bytes, context) => parser.parse(bytes, context),
    now: () => now,
    log,
  })
}

/** As the role `collect` does it, without reading pages. */
async function collect(): Promise<void> {
  const jobs = openInProcess({
    now: () => now,
    onError: (_, error) => {
      throw error
    },
  })
  jobs.work({
    name: POLL,
    concurrency,
    async run({ ids }) {
      await collector?.poll(ids)
    },
  })
  for (;;) {
    const due = (await collector?.due()) ?? []
    if (due.length === 0) break
    await jobs.add(POLL, due)
    await jobs.whenIdle([POLL])
  }
  await jobs.stop()
}

function lateness(since: number): number[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database
    .prepare('select seen_at - published_at as late from article where published_at >= ?')
    .all(since)
  database.close()
  return rows.map(({ late }) => Number(late))
}

async function answer(message: CollectorAsk): Promise<object> {
  if (message.ask === 'lateness') return lateness(message.since)
  now = message.at
  if (message.ask === 'sources') {
    ;({ concurrency } = message)
    await open(message.sources)
    return {}
  }
  return costHere(collect)
}

process.on('message', (message: CollectorAsk) => {
  void answer(message).then((answered) => process.send?.(answered))
})
process.once('SIGTERM', () => {
  void Promise.all([store.close(), fetcher?.close(), parser.close()]).finally(() => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(0)
  })
})
process.send?.({})
