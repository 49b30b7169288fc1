import { createFingerprinter } from '../../src/cluster/fingerprint.ts'
import { type Cost, cost } from '../group/cost.ts'
import { pairAccuracy, placeAccuracy, updates } from '../group/figures.ts'
import { withExponent } from '../report/exponent.ts'
import type { Subject } from '../report/subject.ts'
import type { Table } from '../report/table.ts'

const FULL = [1000, 10_000, 100_000]
const QUICK = [300, 1000, 3000]
const SAMPLE = 500
const QUICK_SAMPLE = 200

/** The quality of clustering, and its cost with many stored articles. */
export const group: Subject = {
  name: 'group',
  async run({ isQuick, say }) {
    const fingerprint = await createFingerprinter()
    const accuracy: Table = {
      title: 'Group: pairs of articles judged to be about the same event',
      columns: [
        { head: 'labelled set' },
        { head: 'pairs' },
        { head: 'same event' },
        { head: 'precision', digits: 3 },
        { head: 'recall', digits: 3 },
      ],
      rows: [],
    }
    for (const part of ['tuned', 'held-out'] as const) {
      const pairs = await pairAccuracy(part, fingerprint)
      const stories = await placeAccuracy(part, fingerprint)
      for (const [name, one] of [
        [`${part}, pair by pair`, pairs],
        [`${part}, as stories`, stories],
      ] as const) {
        accuracy.rows.push([name, one.pairs, one.same, one.precision, one.recall])
      }
    }
    const { later, sameDay } = await updates()
    accuracy.notes = [
      `Recognised as an update of what was sent: ${later.updates} of ${later.pairs} articles published a day or more later, ${sameDay.updates} of ${sameDay.pairs} published within the same half day.`,
    ]
    const costs: Cost[] = []
    const sample = isQuick ? QUICK_SAMPLE : SAMPLE
    for (const stored of isQuick ? QUICK : FULL) {
      say(`${stored} articles stored`)
      costs.push(await cost('SQLite', stored, sample, fingerprint))
    }
    const whole = costs.map((one): [number, number] => [one.stored, (one.stored * one.whole) / 1e6])
    return {
      tables: [accuracy, costTable(costs)],
      growth: [{ name: 'group, all stored articles, one after another', points: whole }],
      plots: [
        {
          kind: 'lines',
          file: 'group-growth',
          title: 'Grouping: CPU time per article by number of stored articles',
          x: 'articles stored',
          y: 'µs per article',
          lines: (
            [
              ['fingerprint', 'fingerprint'],
              ['find story', 'place'],
              ['total', 'whole'],
            ] as const
          ).map(([name, part]) => {
            const points = costs.map((one): [number, number] => [one.stored, one[part]])
            return withExponent({ name, points })
          }),
        },
      ],
    }
  },
}

function costTable(costs: readonly Cost[]): Table {
  return {
    title: 'Group: µs of CPU time per article, in SQLite on disk',
    columns: [
      { head: 'articles stored' },
      { head: 'fingerprint' },
      { head: 'find story' },
      { head: 'both' },
      { head: 'total' },
      { head: 'total, wall clock' },
    ],
    rows: costs.map(({ stored, fingerprint, place, whole, clock }) => [
      stored,
      fingerprint,
      place,
      fingerprint + place,
      whole,
      clock,
    ]),
    notes: [
      'Total: reading the text from the store, the fingerprint, the story, its leader, and the transaction that stores the result, one article after another.',
    ],
  }
}
