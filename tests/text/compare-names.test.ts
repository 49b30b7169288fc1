import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareNames } from '../../src/text/compare-names.ts'

test.each([
  [
    ['zeta', 'Émission', 'earth', 'Exo'],
    ['earth', 'Émission', 'Exo', 'zeta'],
  ],
  [
    ['Part 10', 'part 9'],
    ['part 9', 'Part 10'],
  ],
  [
    ['Яблоко', 'арбуз', 'Zen'],
    ['Zen', 'арбуз', 'Яблоко'],
  ],
])('%j are in the order %j', (names, sorted) => {
  expect(names.toSorted(compareNames)).toEqual(sorted)
})

test('case and accents make no difference', () => {
  expect(compareNames('ÉCOLE', 'ecole')).toBe(0)
})

test('the order does not depend on where names stood before', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), (names) => {
      const sorted = names.toSorted(compareNames)
      const again = names.toReversed().toSorted(compareNames)
      expect(sorted.every((name, at) => compareNames(name, again[at] ?? '') === 0)).toBe(true)
    }),
  )
})
