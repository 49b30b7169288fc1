import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleEnd } from '../../../src/web/admin/scale.ts'

test.each([
  [[], 1],
  [[0, 0], 1],
  [[1], 1],
  [[7, 20], 20],
  [[21], 40],
  [[99], 100],
  [[0.11, 0.154], 0.2],
  [[0.6], 0.6],
  [[1234], 2000],
])('the scale of %j ends at %d', (values, end) => {
  expect(scaleEnd(values)).toBe(end)
})

test('no value is above the end, and the highest is above half of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.0001, max: 1e9, noNaN: true }), { minLength: 1 }),
      (values) => {
        const max = Math.max(...values)
        expect(scaleEnd(values)).toBeGreaterThanOrEqual(max)
        expect(scaleEnd(values)).toBeLessThanOrEqual(max * 2)
      },
    ),
  )
})
