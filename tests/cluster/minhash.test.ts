import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BANDS, bandsOf, minima, resemblance, sketchOf } from '../../src/cluster/minhash.ts'

const sketch = (shingles: readonly number[]): Uint16Array => {
  const minimumHashes = minima(shingles, shingles.length)
  if (!minimumHashes) throw new Error('too few')
  return sketchOf(minimumHashes)
}

const hashes = fc.uniqueArray(fc.nat(0xffffffff), { minLength: 8, maxLength: 200 })

test('the resemblance of a set to itself is 1, in any order', () => {
  fc.assert(
    fc.property(hashes, (set) => {
      expect(resemblance(sketch(set), sketch(set.toReversed()))).toBe(1)
    }),
  )
})

test('resemblance is symmetric and between 0 and 1', () => {
  fc.assert(
    fc.property(hashes, hashes, (a, b) => {
      const one = resemblance(sketch(a), sketch(b))
      expect(one).toBe(resemblance(sketch(b), sketch(a)))
      expect(one).toBeGreaterThanOrEqual(0)
      expect(one).toBeLessThanOrEqual(1)
    }),
  )
})

test.each([0.2, 0.5, 0.8])(
  'estimates a true overlap of %d within three standard errors',
  (overlap) => {
    const size = 3000
    const spread = (index: number): number => Math.imul(index + 1, 0x9e3779b1) >>> 0
    const shared = Math.round((2 * size * overlap) / (1 + overlap))
    const a = Array.from({ length: size }, (_, index) => spread(index))
    const b = Array.from({ length: size }, (_, index) => spread(index + size - shared))
    const error = Math.sqrt((overlap * (1 - overlap)) / 64)
    expect(Math.abs(resemblance(sketch(a), sketch(b)) - overlap)).toBeLessThan(3 * error)
  },
)

test('too few shingles give no sketch, and without a sketch resemblance is 0', () => {
  expect(minima([1, 2, 3], 3)).toBeNull()
  expect(resemblance(null, sketch([1, 2, 3, 4, 5, 6, 7, 8]))).toBe(0)
})

test('bands are a fixed number of 32-bit integers, the same for the same set', () => {
  fc.assert(
    fc.property(hashes, (set) => {
      const bands = bandsOf(sketch(set))
      expect(bands).toHaveLength(BANDS)
      expect(bands.every((band) => band === (band | 0))).toBe(true)
      expect(bandsOf(sketch(set.toReversed()))).toEqual(bands)
    }),
  )
})
