import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldedForPatterns } from '../../../src/summarise/prompt-injection/folded-for-patterns.ts'

it.each([
  ['zero-width characters', 'a\u200bb\u200cc\u2060d\ufeff', 'abcd'],
  ['bidi controls', '\u202eevil\u202c \u2066x\u2069', 'evil x'],
  ['tag characters', `ok${String.fromCodePoint(0xe0049, 0xe0067)}`, 'ok'],
  ['private use and soft hyphens', 'a\ue000b\u00adc', 'abc'],
  ['control characters except tab and line break', 'a\u0000\u001bb\tc\nd', 'ab\tc\nd'],
  ['compatibility forms', 'ﬁle ① full', 'file 1 full'],
  ['a lone surrogate', 'a\ud83d', 'a\ufffd'],
])('removes or normalises %s', (_what, text, expected) => {
  expect(foldedForPatterns(text)).toBe(expected)
})

it('is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldedForPatterns(foldedForPatterns(text))).toBe(foldedForPatterns(text))
    }),
  )
})
