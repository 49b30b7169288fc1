import { storeCost } from '../growth/store.ts'
import { exponent, withExponent } from '../report/exponent.ts'
import type { Line } from '../report/plot.ts'
import { lastResult } from '../report/results.ts'
import type { Subject } from '../report/subject.ts'

const FULL = [150, 1500, 15_000]
const QUICK = [100, 400, 1600]
/** Above this exponent, a cost no longer grows linearly. */
const MOST = 1.1
/** Subjects that also measure growth. */
const OTHERS = ['collect', 'group', 'deliver']

/** How cost grows with size: the last results of the other subjects, and the store. */
export const growth: Subject = {
  name: 'growth',
  async run({ isQuick, say }) {
    const lines: { line: Line; at: string }[] = []
    const skipped: string[] = []
    for (const name of OTHERS) {
      const result = lastResult(name, isQuick)
      if (result === null) skipped.push(`${name} has not been measured yet.`)
      for (const line of result?.growth ?? []) lines.push({ line, at: result?.at ?? '' })
    }
    const written: Line = { name: 'store, writing all articles', points: [] }
    const looked: Line = { name: 'store, one query for candidates', points: [] }
    for (const size of isQuick ? QUICK : FULL) {
      say(`${size} articles in the store`)
      const cost = await storeCost(size)
      written.points.push([size, cost.writeSeconds])
      looked.points.push([size, cost.lookMs / 1000])
    }
    const today = new Date().toISOString()
    lines.push({ line: written, at: today }, { line: looked, at: today })
    return {
      tables: [
        {
          title: 'Growth: CPU time by size',
          columns: [
            { head: 'what' },
            { head: 'sizes' },
            { head: 'CPU seconds' },
            { head: 'exponent', digits: 2 },
            { head: `at most ${MOST}` },
            { head: 'measured' },
          ],
          rows: lines.map(({ line: { name, points }, at }) => {
            const power = exponent(points)
            return [
              name,
              points.map(([size]) => size.toLocaleString('en')).join(' / '),
              points.map(([, cost]) => Number(cost.toPrecision(2))).join(' / '),
              power,
              power === null ? null : power <= MOST ? 'yes' : 'no',
              at.slice(0, 10),
            ]
          }),
          notes: [
            '1 means that cost is proportional to size. A query that costs the same however much is stored has 0.',
          ],
        },
      ],
      plots: [
        {
          kind: 'lines',
          file: 'growth',
          title: 'Growth: CPU time by size',
          x: 'sources, articles or subscribers',
          y: 'CPU seconds',
          lines: lines.map(({ line }) =>
            withExponent({ ...line, name: line.name.replace(/^(\w+), .*in /, '$1, ') }),
          ),
        },
      ],
      skipped,
    }
  },
}
