import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodePeer, type Run, sideBySide } from '../../peers/side-by-side.ts'
import type { Bench, Outcome } from '../../report/subject.ts'
import type { Table } from '../../report/table.ts'
import { type Found, noFound } from './found.ts'
import { generate } from './generate.ts'
import type { GeneratedPage, PageFile } from './generated-page.ts'
import { GENERATORS } from './generators/all-generators.ts'
import { type Kind, piecesOf } from './pieces.ts'
import { type Tally, tally } from './score.ts'
import { textOfArticle } from './source/article.ts'

const reader = (name: string): string => join(import.meta.dirname, 'readers', `${name}.ts`)
const READERS = [
  nodePeer('Daybrief', reader('daybrief')),
  nodePeer('readability + linkedom', reader('readability')),
  nodePeer('defuddle + linkedom', reader('defuddle')),
]
const BATCH = 20

/** The kinds that the first row of the table adds up. */
const MAIN: readonly Kind[] = ['heading', 'listing', 'item', 'row', 'note', 'caption']
const NAMES: Record<Kind, string> = {
  heading: 'headings',
  listing: 'listings, to the character',
  item: 'list items with number, box and depth',
  row: 'table rows',
  note: 'notes with their numbers',
  caption: 'captions with what they belong to',
  quote: 'quotes',
  attribution: "quotes' sources",
  callout: 'call-outs',
  definition: 'definitions',
  formula: 'formulas',
  raised: 'superscripts and subscripts',
  paragraph: 'paragraphs',
}

/** What readers keep of the structure of articles in the pages of real site generators and highlighters. */
export async function measureStructure({ isQuick, say }: Bench): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-structure-'))
  try {
    const chosen = isQuick ? GENERATORS.filter((one) => one.isQuick) : GENERATORS
    const { pages, versions, skipped } = await generate(chosen, folder, say)
    if (pages.length === 0) return { tables: [], skipped }
    say(`${pages.length} pages of generators`)
    const items = pages.map(({ file, url }): PageFile => ({ file, url }))
    const runs = await sideBySide<PageFile, Found>(READERS, items, { batch: BATCH, rounds: 1 })
    const tallies = runs.map((run) => talliesOf(run, pages))
    return {
      tables: [byKind(runs, tallies, pages.length), byGenerator(pages, tallies, versions)],
      skipped,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function talliesOf({ outputs }: Run<Found>, pages: readonly GeneratedPage[]): Tally[] {
  return pages.map(({ article, generator: { changes = {} } }, place) =>
    tally(piecesOf(article), outputs[place] ?? noFound(), {
      changes,
      words: textOfArticle(article),
    }),
  )
}

function byKind(runs: Run<Found>[], tallies: Tally[][], pages: number): Table {
  const kinds = Object.entries(NAMES) as [Kind, string][]
  const cells = (of: readonly Kind[]) => [
    wanted(tallies[0] ?? [], of),
    ...tallies.map((one) => per100(one, of)),
  ]
  return {
    title: `Read: structure kept, ${pages} pages of generators and highlighters, found of 100`,
    columns: [
      { head: 'pieces' },
      { head: 'number' },
      ...runs.map(({ peer }) => ({ head: peer.name, digits: 1 })),
    ],
    rows: [
      ['headings to captions together', ...cells(MAIN)],
      ...kinds.map(([kind, name]) => [name, ...cells([kind])]),
      [
        'lines a page that are not the article’s',
        null,
        ...tallies.map((one) => one.reduce((sum, { extra }) => sum + extra.length, 0) / pages),
      ],
    ],
  }
}

function byGenerator(
  pages: readonly GeneratedPage[],
  tallies: Tally[][],
  versions: ReadonlyMap<string, string>,
): Table {
  const generators = [...new Set(pages.map(({ generator }) => generator))]
  return {
    title:
      'Read: structure kept by Daybrief, by generator (found/all), and all six together of 100',
    columns: [
      { head: 'generator' },
      ...MAIN.map((kind) => ({ head: NAMES[kind].split(/,| with/)[0] ?? kind })),
      ...READERS.map(({ name }) => ({ head: name, digits: 1 })),
    ],
    rows: generators.map((generator) => {
      const own = tallies.map((one) => one.filter((_, at) => pages[at]?.generator === generator))
      const version = versions.get(generator.id)
      return [
        version === undefined
          ? generator.name
          : generator.name.replace(/^[^\s,]+/, `$& ${version}`),
        ...MAIN.map((kind) => foundOf(own[0] ?? [], kind)),
        ...own.map((one) => per100(one, MAIN)),
      ]
    }),
  }
}

function foundOf(tallies: readonly Tally[], kind: Kind): string {
  const all = wanted(tallies, [kind])
  if (all === 0) return '–'
  return `${sum(tallies, [kind], 'found')}/${all}`
}

const wanted = (tallies: readonly Tally[], kinds: readonly Kind[]): number =>
  sum(tallies, kinds, 'wanted')

const per100 = (tallies: readonly Tally[], kinds: readonly Kind[]): number =>
  (100 * sum(tallies, kinds, 'found')) / wanted(tallies, kinds)

function sum(tallies: readonly Tally[], kinds: readonly Kind[], field: 'wanted' | 'found'): number {
  return tallies.reduce(
    (total, one) =>
      total + kinds.reduce((part, kind) => part + (one.kinds.get(kind)?.[field] ?? 0), 0),
    0,
  )
}
