import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withSpelledAmounts } from '../../../src/text/numbers/spelled-amounts.ts'

test.each([
  ['Mielo sammelt elf Millionen ein', 'Mielo sammelt 11 Millionen ein'],
  ['Zwölf Prozent mehr', '12 Prozent mehr'],
  ['two thousand bikes', '2 thousand bikes'],
  ['douze pour cent, deux milliards', '12 pour cent, 2 milliards'],
  ['dos mil ordenadores', '2 mil ordenadores'],
  ['сорок тысяч и двух миллионов', '40 тысяч и 2 миллионов'],
  ['nine cases and one appeal', 'nine cases and one appeal'],
  ['millennial one', 'millennial one'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(withSpelledAmounts(text)).toBe(expected)
})

test('a text without number words stays', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d .,%x]*$/), (text) => {
      expect(withSpelledAmounts(text)).toBe(text)
    }),
  )
})
