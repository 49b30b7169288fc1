import { spread } from '../report/spread.ts'
import type { Subject } from '../report/subject.ts'
import { simulate } from '../taste/simulate.ts'

const FULL = { readers: 200, digests: 30, seeds: [1, 2, 3] }
const QUICK = { readers: 40, digests: 24, seeds: [1] }
/** Interests count as learned from this digest on. */
const LEARNED_FROM = 20

/** The effect of learning from taps, with simulated readers. */
export const taste: Subject = {
  name: 'taste',
  async run({ isQuick }) {
    const { readers, digests, seeds } = isQuick ? QUICK : FULL
    const curves = seeds.map((seed) => simulate(readers, digests, seed))
    const later = (line: readonly number[]) =>
      line.slice(LEARNED_FROM - 1).reduce((sum, one) => sum + one, 0) /
      (line.length - LEARNED_FROM + 1)
    const factors = curves.map(({ learned, plain }) => later(learned) / later(plain))
    const { middle, apart } = spread(factors)
    const [first] = curves
    return {
      tables: [
        {
          title: `Interests: precision at 7 for ${readers} simulated readers, from digest ${LEARNED_FROM} on`,
          columns: [
            { head: 'ranker' },
            { head: 'precision at 7', digits: 3 },
            { head: 'relative precision' },
            { head: 'digests with nothing outside the interests' },
          ],
          rows: [
            [
              'without interests',
              spread(curves.map(({ plain }) => later(plain))).middle,
              '1.0 ×',
              null,
            ],
            [
              'with learned interests',
              spread(curves.map(({ learned }) => later(learned))).middle,
              `${middle.toFixed(2)} ×${apart === null ? '' : ` ± ${(apart * middle).toFixed(2)}`}`,
              curves.reduce((sum, { narrow }) => sum + narrow, 0),
            ],
          ],
        },
      ],
      plots: [
        {
          kind: 'lines',
          file: 'taste',
          title: 'Interests: precision at 7 by number of digests read',
          x: 'digests',
          y: 'precision at 7',
          lines: [
            {
              name: 'with learned interests',
              points: first?.learned.map((one, at) => [at + 1, one]) ?? [],
            },
            {
              name: 'without interests',
              points: first?.plain.map((one, at) => [at + 1, one]) ?? [],
            },
          ],
        },
      ],
    }
  },
}
