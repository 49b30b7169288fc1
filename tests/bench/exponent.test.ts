import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exponent } from '../../bench/report/exponent.ts'
import { plusMinus, spread } from '../../bench/report/spread.ts'

describe('an exponent', () => {
  test('is recovered at any scale', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (power, factor) => {
          const points = [1, 10, 100].map((size): [number, number] => [
            size,
            factor * size ** power,
          ])
          expect(exponent(points)).toBeCloseTo(power, 6)
        },
      ),
    )
  })

  test('ignores values that have no logarithm', () => {
    const points: [number, number][] = [
      [0, 5],
      [1, 0],
      [10, 10],
      [100, 100],
    ]
    expect(exponent(points)).toBeCloseTo(1)
  })

  test.each([
    [[]],
    [[[10, 1]]],
    [
      [
        [10, 1],
        [10, 2],
      ],
    ],
  ] as [[number, number][]][])('needs two sizes, not %j', (points) =>
    expect(exponent(points)).toBeNull(),
  )
})

describe('a spread', () => {
  test('is half the range relative to the median', () => {
    expect(spread([12, 8, 10])).toEqual({ middle: 10, apart: 0.2 })
    expect(spread([4, 8])).toEqual({ middle: 6, apart: 2 / 6 })
    expect(plusMinus(spread([12, 8, 10]))).toBe('± 20 %')
  })

  test('is null for a single measurement', () => {
    expect(plusMinus(spread([3]))).toBeNull()
    expect(() => spread([])).toThrow(RangeError)
  })
})
