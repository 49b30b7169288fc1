import { describe, expect, test } from 'vitest'
import { laneOf, type SendKind } from '../../../src/deliver/rate-limit/lane-split.ts'

const FREE = { free: 30, paid: 0 }
const PAYING = { free: 30, paid: 970 }

describe('the places that a kind of sends may use', () => {
  test.each<[string, SendKind, typeof FREE, boolean, typeof FREE]>([
    ['answers alone have all', 'answer', FREE, false, { free: 30, paid: 0 }],
    ['digests alone have all', 'digest', FREE, false, { free: 30, paid: 0 }],
    ['answers leave digests half', 'answer', FREE, true, { free: 14, paid: 0 }],
    ['digests have half while answers wait', 'digest', FREE, true, { free: 16, paid: 0 }],
    ['answers are never paid for', 'answer', PAYING, false, { free: 30, paid: 0 }],
    [
      'answers have the free places while digests wait',
      'answer',
      PAYING,
      true,
      { free: 30, paid: 0 },
    ],
    ['digests alone use the free places first', 'digest', PAYING, false, { free: 30, paid: 970 }],
    ['digests are paid for while answers wait', 'digest', PAYING, true, { free: 0, paid: 970 }],
    ['one place a second is for both', 'answer', { free: 1, paid: 0 }, true, { free: 1, paid: 0 }],
    ['one place a second is for both', 'digest', { free: 1, paid: 0 }, true, { free: 1, paid: 0 }],
    ['an odd number', 'answer', { free: 5, paid: 0 }, true, { free: 2, paid: 0 }],
    ['an odd number', 'digest', { free: 5, paid: 0 }, true, { free: 3, paid: 0 }],
  ])('%s (%s)', (_, kind, limits, otherWaits, lane) => {
    expect(laneOf(kind, limits, otherWaits)).toEqual(lane)
  })
})
