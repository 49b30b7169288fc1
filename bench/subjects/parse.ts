import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { casesOf, FEED_CORPORA, type FeedCase } from '../parse/corpora.ts'
import type { Answer, FeedItem } from '../parse/feed.ts'
import { writeLarge } from '../parse/large.ts'
import { isSatisfied } from '../parse/satisfied.ts'
import { versionOf } from '../peers/debian.ts'
import { nodePeer, type Peer, type Run, sideBySide } from '../peers/side-by-side.ts'
import { plusMinus, spread } from '../report/spread.ts'
import type { Bench, Subject } from '../report/subject.ts'
import { type Cell, ratio, type Table } from '../report/table.ts'

const PEERS = join(import.meta.dirname, '../parse/peers')
const BATCH = 40
const ROUNDS = 5
const QUICK_CASES = 120

/** Accuracy and speed of feed parsing. */
export const parse: Subject = {
  name: 'parse',
  async run(bench) {
    const { peers, skipped } = await availablePeers()
    const tables: Table[] = []
    const shares = new Map<string, number>()
    const cases = bench.corpus === null ? null : await casesTable(bench, peers, skipped, shares)
    if (cases === null) skipped.push('DAYBRIEF_CORPUS is not set: no cases.')
    else tables.push(cases)
    tables.push(await speedTable(bench, peers))
    const bars = [...shares].map(([name, value]) => ({ name, value, ours: name === 'Daybrief' }))
    return {
      tables,
      skipped,
      plots:
        bars.length === 0
          ? []
          : [
              {
                kind: 'bars',
                file: 'parse-cases',
                title: 'Feeds: cases satisfied, in per cent',
                unit: 'higher is better',
                bars: bars.toSorted((a, b) => b.value - a.value),
              },
            ],
    }
  },
}

async function availablePeers(): Promise<{ peers: Peer[]; skipped: string[] }> {
  const peers = [
    nodePeer('Daybrief', join(PEERS, 'daybrief.ts')),
    nodePeer('rss-parser', join(PEERS, 'rss-parser.ts')),
    nodePeer('feedparser (npm)', join(PEERS, 'feedparser-npm.ts')),
    nodePeer('@extractus/feed-extractor', join(PEERS, 'extractus.ts')),
  ]
  // Another Python may come first in PATH, but only Debian's own has Debian's packages.
  for (const program of ['python3', '/usr/bin/python3']) {
    const print = 'import feedparser; print(feedparser.__version__)'
    const version = await versionOf(program, '-c', print)
    if (version === null) continue
    const command: Peer['command'] = [program, join(PEERS, 'python_feedparser.py')]
    const python: Peer = { name: `feedparser ${version} (Python)`, ours: false, command }
    return { peers: [...peers, python], skipped: [] }
  }
  return { peers, skipped: ["Python's feedparser is not installed (python3-feedparser)."] }
}

async function casesTable(
  { corpus, isQuick, say }: Bench,
  peers: Peer[],
  skipped: string[],
  shares: Map<string, number>,
): Promise<Table | null> {
  const columns = [{ head: 'parser' }]
  const rows: Cell[][] = peers.map(({ name }) => [name])
  const totals = peers.map(() => ({ satisfied: 0, cases: 0, threw: 0 }))
  for (const set of FEED_CORPORA) {
    const all = casesOf(set, corpus ?? '')
    if (all === null) {
      skipped.push(`${set.name} are not in the corpus folder.`)
      continue
    }
    const cases = isQuick ? all.slice(0, QUICK_CASES) : all
    say(`${cases.length} feeds: ${set.name}`)
    const checked = cases.filter(({ checks }) => checks.length > 0)
    columns.push({ head: `${set.name} (${checked.length})` })
    const items = cases.map(({ item }) => item)
    const runs = await sideBySide<FeedItem, Answer>(peers, items, { batch: BATCH, rounds: 1 })
    for (const [place, run] of runs.entries()) {
      const satisfied = satisfiedBy(run, cases)
      const total = totals[place]
      if (total !== undefined) {
        total.satisfied += satisfied
        total.cases += checked.length
        total.threw += run.failed
      }
      if (run.failed > 0) say(`${run.peer.name} threw at ${run.failed}, first: ${run.complaint}`)
      rows[place]?.push(`${satisfied} · ${percent(satisfied / checked.length)}`)
    }
  }
  if (columns.length === 1) return null
  columns.push({ head: 'all' }, { head: 'threw' })
  for (const [place, { satisfied, cases, threw }] of totals.entries()) {
    rows[place]?.push(percent(satisfied / cases), threw)
    shares.set(peers[place]?.name ?? '', (100 * satisfied) / cases)
  }
  return {
    title: 'Parse: cases satisfied',
    columns,
    rows,
    notes: [
      'A case is satisfied if every value that it asks for is found: text as the same plain text, dates as the same instant, URLs resolved. Cases without values only have to be parsed and count only in “threw”.',
    ],
  }
}

function satisfiedBy({ outputs }: Run<Answer>, cases: readonly FeedCase[]): number {
  return cases.filter(({ checks, category }, place) => {
    const answer = outputs[place] ?? null
    return (
      checks.length > 0 &&
      answer !== null &&
      checks.every((check) => isSatisfied(check, answer, category))
    )
  }).length
}

async function speedTable({ isQuick, say }: Bench, peers: Peer[]): Promise<Table> {
  const { folder, items, bytes } = writeLarge()
  try {
    say(`speed on ${items.length} feeds of ${(bytes / 1e6).toFixed(1)} MB`)
    const rounds = isQuick ? 1 : ROUNDS
    const runs = await sideBySide<FeedItem, number>(peers, items, { batch: 4, rounds })
    const megabytes = bytes / 1e6
    const cpu = (run: Run<number>) => spread(run.cpuSeconds).middle
    const ours = runs[0] === undefined ? null : cpu(runs[0])
    return {
      title: `Parse: speed on ${items.length} feeds of ${megabytes.toFixed(1)} MB, taking turns`,
      columns: [
        { head: 'parser' },
        { head: 'MB/s', digits: 1 },
        { head: 'spread' },
        { head: 'CPU ms per MB', digits: 1 },
        { head: 'CPU relative to Daybrief' },
        { head: 'peak MB' },
        { head: 'threw' },
      ],
      rows: runs.map((run) => [
        run.peer.name,
        megabytes / spread(run.seconds).middle,
        plusMinus(spread(run.seconds)),
        (cpu(run) * 1000) / megabytes,
        ratio(cpu(run), ours),
        run.peakMb,
        run.failed,
      ]),
      notes: [
        'Daybrief and Python’s feedparser sanitise the HTML that they read; the others leave this to their users.',
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
