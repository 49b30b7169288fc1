import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexable, readable, searchTerms } from '../../src/store/search-terms.ts'

describe('what is searched for', () => {
  test.each([
    ['heat pump', ['heat', 'pump'], []],
    ['"heat pump" Sweden', ['sweden'], [['heat', 'pump']]],
    ['«тепловой насос»', [], [['тепловой', 'насос']]],
    ['e-mail', [], [['e', 'mail']]],
    ['人工智能', [], [['人', '工', '智', '能']]],
    ['"', [], []],
    ['*; drop -- (', ['drop'], []],
  ])('%s', (typed, words, phrases) => {
    expect(searchTerms(typed)).toEqual({ words, phrases })
  })

  test('holds nothing but words, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { words, phrases } = searchTerms(typed)
        for (const word of [...words, ...phrases.flat()])
          expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
      }),
    )
  })
})

test('a script without spaces is indexed letter by letter, and read as it was written', () => {
  for (const text of ['苹果公司，发布 iPhone 18', 'AI技術と機械 学習', 'ภาษาไทย 123']) {
    expect(readable(indexable(text))).toBe(text)
    expect(indexable(indexable(text))).toBe(indexable(text))
  }
  expect(indexable('AI技').split('\u0003')).toEqual(['AI', '技', ''])
})

test('any text is read as it was written, but for the length of its white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const expected = text.replaceAll('\u0003', '').replaceAll(/\s+/g, ' ').trim()
      fc.pre(/\p{Script=Han}|^[ -~]*$/u.test(text))
      expect(readable(indexable(text))).toBe(expected)
    }),
  )
})

test('a text that was indexed with spaces is read without them', () => {
  expect(readable('苹 果 公 司 ， 发 布 iPhone 18')).toBe('苹果公司，发布 iPhone 18')
})

test('marks of what was found do not glue words together', () => {
  expect(readable('\u0001heat\u0002 \u0001pump\u0002')).toBe('\u0001heat\u0002 \u0001pump\u0002')
  expect(readable('\u0001芯\u0002 \u0001片\u0002')).toBe('\u0001芯\u0002\u0001片\u0002')
})
