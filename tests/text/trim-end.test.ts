import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trimEndOf } from '../../src/text/trim-end.ts'

test.each([
  ['a.b..', /\./, 'a.b'],
  ['...', /\./, ''],
  ['', /\./, ''],
  ['no end', /\./, 'no end'],
  ['𝒜!🙂', /[^\p{L}]/u, '𝒜'],
  ['a\udc00', /[^a]/u, 'a'],
])('%j', (text, pattern, expected) => {
  expect(trimEndOf(text, pattern)).toBe(expected)
})

test('does what the expression with `+$` does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '.', ' ', '𝒜', '🙂', '-') })
  fc.assert(
    fc.property(text, (one) => {
      expect(trimEndOf(one, /[^\p{L}]/u)).toBe(one.replace(/[^\p{L}]+$/u, ''))
    }),
  )
})
