import { expect, test } from 'vitest'
import { MINUTE } from '../../src/model/time.ts'
import { collectHealth } from '../../src/operator/collect-health.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const before = (...minutes: number[]) => minutes.map((each) => NOW - each * MINUTE)

const ONE_WAITS = '1 sources wait to be polled, the longest for 70 minutes'

/** A store whose sources have been due for so many minutes. */
const waiting = (minutes: readonly number[]) => ({
  stats: {
    async dueSources(at: number) {
      const due = before(...minutes).filter((time) => time <= at)
      return { count: due.length, oldestAt: due.length === 0 ? null : Math.min(...due) }
    },
  },
})

test.each([
  ['no run yet', [], [300], null],
  ['two runs since the start', [10, 0], [300], null],
  ['all asked', [40, 30, 20], [], null],
  ['due since the last run', [50, 30, 10], [15], null],
  [
    'due for two runs',
    [50, 30, 10],
    [90, 55, 15],
    '2 sources wait to be polled, the longest for 90 minutes',
  ],
  ['short runs', [3, 2, 1], [90], null],
  ['no run for long, and sources wait', [100, 90, 80], [70, 20], ONE_WAITS],
  ['the last runs were those of another process', [100, 90, 80], [20], null],
  ['no source is due', [100, 90, 80], [], null],
  ['runs at two hours of the day', [35 * 60, 12 * 60, 11 * 60], [10 * 60], null],
  ['a run a day', [2 * 1440 + 60, 1440 + 60, 60], [], null],
])('%s', async (_, runs, due, expected) => {
  const health = await collectHealth({
    store: waiting(due),
    collecting: () => ({ goodAt: NOW, error: null, runs: before(...runs) }),
    now: () => NOW,
  })
  expect(health).toBe(expected)
})
