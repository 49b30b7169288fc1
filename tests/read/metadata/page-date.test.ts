import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePageDate } from '../../../src/read/metadata/page-date.ts'

const morning = '2024-03-09T00:00:00.000Z'
const later = '2024-03-09T10:30:00.000Z'

describe('a visible date', () => {
  test.each([
    ['March 9th, 2024', morning],
    ['Published: March 9th, 2024', morning],
    ['9. März 2024', morning],
    ['Samstag, 9. März 2024, 10:30 Uhr', later],
    ['9 марта 2024 г., 10:30', later],
    ['9 марта 2024 года', morning],
    ['Опубликовано: 9 марта 2024 г. в 10:30', later],
    ['9 березня 2024 р.', morning],
    ['le 9 mars 2024 à 10h30', later],
    ['9 de marzo de 2024', morning],
    ['el 9 de marzo de 2024 a las 10:30', later],
    ['9 de março de 2024', morning],
    ['2024年3月9日', morning],
    ['09.03.2024', morning],
    ['9. 3. 2024 10:30', later],
  ])('%s', (text, at) => {
    expect(new Date(parsePageDate(text) ?? 0).toISOString()).toBe(at)
  })

  test.each(['Seit 2024 im Amt', 'Der 2024er Wein', 'Chapter 3 of 2024', 'модель 2024 г.', ''])(
    'rejects %j',
    (text) => {
      expect(parsePageDate(text)).toBeNull()
    },
  )

  test('is after 1989 or null, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const at = parsePageDate(text)
        if (at !== null) expect(new Date(at).getUTCFullYear()).toBeGreaterThan(1989)
      }),
    )
  })
})
