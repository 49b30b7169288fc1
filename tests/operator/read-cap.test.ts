import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCap } from '../../src/operator/read-cap.ts'

test.each([
  ['usd', '2', 2],
  ['usd', '$0.50', 0.5],
  ['usd', '0,5', 0.5],
  ['usd', '1,500', 1500],
  ['usd', '0', 0],
  ['tokens', '200000', 200_000],
  ['tokens', '200,000', 200_000],
  ['tokens', '1 200 000', 1_200_000],
  ['tokens', '', null],
  ['usd', 'Off', null],
  ['usd', 'none', null],
  ['usd', '-1', undefined],
  ['usd', '1e9', undefined],
  ['usd', '9999999', undefined],
  ['usd', 'two', undefined],
  ['tokens', '1.5', undefined],
  ['tokens', '999999999999', undefined],
  ['tokens', '1;drop', undefined],
] as const)('%s %s', (name, text, cap) => {
  expect(readCap(name, text)).toBe(cap)
})

test('any text reads as a number that can be stored, as no cap, or not at all', () => {
  fc.assert(
    fc.property(fc.constantFrom('usd', 'tokens'), fc.string({ unit: 'binary' }), (name, text) => {
      const cap = readCap(name, text)
      if (cap === null || cap === undefined) return
      expect(Number.isFinite(cap) && cap >= 0).toBe(true)
      if (name === 'tokens') expect(Number.isSafeInteger(cap)).toBe(true)
    }),
  )
})
