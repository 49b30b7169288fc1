import { join } from 'node:path'
import { CORPORA, type Corpus, pagesOf } from '../read/corpora.ts'
import type { PageItem } from '../read/page.ts'
import type { Truth } from '../read/score.ts'
import { plusMinus, spread } from '../report/spread.ts'
import type { Outcome, Subject } from '../report/subject.ts'
import { ratio, type Table } from '../report/table.ts'
import { nodeRival, type Run, sideBySide } from '../rivals/side-by-side.ts'

const file = (name: string): string => join(import.meta.dirname, '../read/rivals', `${name}.ts`)
/** The heap that the product's reading threads get (`src/read/page-reader.ts`). */
const THREAD = ['--max-old-space-size=192', '--max-semi-space-size=16']
const RIVALS = [
  nodeRival('Daybrief', file('daybrief')),
  nodeRival('Daybrief, heap limit of a reader thread', file('daybrief'), THREAD),
  nodeRival('readability + linkedom', file('readability-linkedom')),
  nodeRival('readability + jsdom', file('readability-jsdom')),
  nodeRival('defuddle + linkedom', file('defuddle')),
]
/** They find the same text as their twin; what they cost the first corpus shows. */
const FIRST_ONLY = new Set(['Daybrief, heap limit of a reader thread', 'readability + jsdom'])
const BATCH = 8
const QUICK_PAGES = 8
/** The first corpus is read so often, for the spread of the speeds; the others once, for their F1. */
const ROUNDS = 2

/** How well and how fast articles are got out of pages. */
export const read: Subject = {
  name: 'read',
  async run(bench) {
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
      const rivals = place === 0 ? RIVALS : RIVALS.filter(({ name }) => !FIRST_ONLY.has(name))
      const runs = await sideBySide<PageItem, string>(rivals, pages.items, { batch: BATCH, rounds })
      for (const { rival, failed, complaint } of runs) {
        if (failed > 0) bench.say(`${rival.name} threw at ${failed} pages, first: ${complaint}`)
      }
      tables.push(qualityTable(corpus, pages.truths, runs))
      if (place > 0) continue
      tables.push(speedTable(pages.items.length, runs))
      plots = plotsOf(corpus, pages.truths, runs)
    }
    return { tables, plots, skipped }
  },
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
        run.rival.name,
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
        run.rival.name,
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
  const own = runs.filter(({ rival }) => !rival.name.includes(','))
  return [
    {
      kind: 'bars',
      file: 'read-f1',
      title: 'Reading: F1 points short of 100',
      unit: 'lower is better',
      bars: [
        ...own.map((run) => ({
          name: run.rival.name,
          value: 100 * (1 - corpus.measure(truths, textsOf(run)).f1),
          ours: run.rival.ours,
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
          name: run.rival.name,
          value: pages / spread(run.cpuSeconds).middle,
          ours: run.rival.ours,
        }))
        .toSorted((a, b) => b.value - a.value),
    },
  ]
}
