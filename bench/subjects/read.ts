import { join } from 'node:path'
import { nodePeer, type Run, sideBySide } from '../peers/side-by-side.ts'
import { CORPORA, type Corpus, pagesOf } from '../read/corpora.ts'
import type { PageItem } from '../read/page.ts'
import type { Truth } from '../read/score.ts'
import { measureStructure } from '../read/structure/measure.ts'
import { plusMinus, spread } from '../report/spread.ts'
import type { Bench, Outcome, Subject } from '../report/subject.ts'
import { ratio, type Table } from '../report/table.ts'

const file = (name: string): string => join(import.meta.dirname, '../read/peers', `${name}.ts`)
/** The heap limit of the product's reader threads (`src/read/page-reader.ts`). */
const THREAD = ['--max-old-space-size=192', '--max-semi-space-size=16']
const PEERS = [
  nodePeer('Daybrief', file('daybrief')),
  nodePeer('Daybrief, heap limit of a reader thread', file('daybrief'), THREAD),
  nodePeer('readability + linkedom', file('readability-linkedom')),
  nodePeer('readability + jsdom', file('readability-jsdom')),
  nodePeer('defuddle + linkedom', file('defuddle')),
]
/** These extract the same text as the same program without the limit; their cost on the first corpus is enough. */
const FIRST_ONLY = new Set(['Daybrief, heap limit of a reader thread', 'readability + jsdom'])
const BATCH = 8
const QUICK_PAGES = 8
/** Rounds on the first corpus, for the spread of the speeds; the others are read once, for their F1. */
const ROUNDS = 2

/** Accuracy and speed of article extraction, and what is kept of the articles' structure. */
export const read: Subject = {
  name: 'read',
  async run(bench) {
    const structure = await measureStructure(bench)
    const corpora = await measureCorpora(bench)
    return {
      tables: [...corpora.tables, ...structure.tables],
      plots: corpora.plots ?? [],
      skipped: [...(corpora.skipped ?? []), ...(structure.skipped ?? [])],
    }
  },
}

async function measureCorpora(bench: Bench): Promise<Outcome> {
  const { corpus: root, isQuick } = bench
  if (root === null) return { tables: [], skipped: ['DAYBRIEF_CORPUS is not set: no pages.'] }
  const tables: Table[] = []
  const skipped: string[] = []
  let plots: Outcome['plots'] = []
  for (const [place, corpus] of (isQuick ? CORPORA.slice(0, 2) : CORPORA).entries()) {
    const pages = pagesOf(corpus, root, isQuick ? QUICK_PAGES : Infinity)
    if (pages === null) {
      skipped.push(`${corpus.name} is not in the corpus folder.`)
      continue
    }
    bench.say(`${pages.items.length} pages: ${corpus.name}`)
    const rounds = place === 0 && !isQuick ? ROUNDS : 1
    const peers = place === 0 ? PEERS : PEERS.filter(({ name }) => !FIRST_ONLY.has(name))
    const runs = await sideBySide<PageItem, string>(peers, pages.items, { batch: BATCH, rounds })
    for (const { peer, failed, complaint } of runs) {
      if (failed > 0) bench.say(`${peer.name} threw at ${failed} pages, first: ${complaint}`)
    }
    tables.push(qualityTable(corpus, pages.truths, runs))
    if (place > 0) continue
    tables.push(speedTable(pages.items.length, runs))
    plots = plotsOf(corpus, pages.truths, runs)
  }
  return { tables, plots, skipped }
}

const textsOf = ({ outputs }: Run<string>): string[] => outputs.map((text) => text ?? '')

function qualityTable(corpus: Corpus, truths: Truth[], runs: Run<string>[]): Table {
  const scored = runs.map((run) => ({ run, score: corpus.measure(truths, textsOf(run)) }))
  return {
    title: `Read: ${corpus.name}, ${truths.length} pages`,
    columns: [
      { head: 'reader' },
      { head: 'F1', digits: 3 },
      { head: 'precision', digits: 3 },
      { head: 'recall', digits: 3 },
      { head: 'empty or failed' },
    ],
    rows: [
      ...scored.map(({ run, score }) => [
        run.peer.name,
        score.f1,
        score.precision,
        score.recall,
        textsOf(run).filter((text) => text.trim() === '').length,
      ]),
      ...corpus.published.map(({ name, f1 }) => [`published: ${name}`, f1, null, null, null]),
    ],
  }
}

function speedTable(pages: number, runs: Run<string>[]): Table {
  const cpu = (run: Run<string>) => (spread(run.cpuSeconds).middle / pages) * 1000
  const ours = runs[0] === undefined ? null : cpu(runs[0])
  return {
    title: `Read: cost per page, the same ${pages} pages, taking turns`,
    columns: [
      { head: 'reader' },
      { head: 'pages/s', digits: 1 },
      { head: 'spread' },
      { head: 'p50 ms', digits: 0 },
      { head: 'p95 ms', digits: 0 },
      { head: 'CPU ms per page', digits: 1 },
      { head: 'CPU relative to Daybrief' },
      { head: 'peak MB' },
    ],
    rows: runs.map((run) => {
      const seconds = spread(run.seconds)
      const sorted = run.ms.toSorted((a, b) => a - b)
      const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? null
      return [
        run.peer.name,
        pages / seconds.middle,
        plusMinus(seconds),
        at(0.5),
        at(0.95),
        cpu(run),
        ratio(cpu(run), ours),
        run.peakMb,
      ]
    }),
  }
}

function plotsOf(corpus: Corpus, truths: Truth[], runs: Run<string>[]): Outcome['plots'] {
  const pages = truths.length
  const own = runs.filter(({ peer }) => !peer.name.includes(','))
  return [
    {
      kind: 'bars',
      file: 'read-f1',
      title: 'Reading: F1 points short of 100',
      unit: 'lower is better',
      bars: [
        ...own.map((run) => ({
          name: run.peer.name,
          value: 100 * (1 - corpus.measure(truths, textsOf(run)).f1),
          ours: run.peer.ours,
        })),
        ...corpus.published.map(({ name, f1 }) => ({
          name: name.replace(/ \(.*/, ''),
          value: 100 * (1 - f1),
          ours: false,
        })),
      ].toSorted((a, b) => a.value - b.value),
    },
    {
      kind: 'bars',
      file: 'read-speed',
      title: 'Reading: pages per second of CPU time',
      unit: 'higher is better',
      bars: own
        .map((run) => ({
          name: run.peer.name,
          value: pages / spread(run.cpuSeconds).middle,
          ours: run.peer.ours,
        }))
        .toSorted((a, b) => b.value - a.value),
    },
  ]
}
