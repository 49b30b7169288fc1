import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexTerms, termsOf } from '../../../src/text/search/terms.ts'

describe('the terms of a text', () => {
  test.each([
    ['Node.js, TCP/IP and HTTP/2', 'node js tcp ip and http 2'],
    ['C++20, C#, F# and g++', 'c ++ 20 c # f # and g ++'],
    ['Disney+ costs more than a+b', 'disney + costs more than a b'],
    ['.NET 10, ASP.NET. And …then', '. net 10 asp net and then'],
    ['issue#12, #MeToo, i += 1', 'issue 12 metoo i 1'],
    ['List<String> and AT&T', 'list string and at t'],
    ['1,000 or 1’000 of 2024,5', '1000 or 1000 of 2024 5'],
    ['価格は12,000円、1,2や3,4567', '価 格 は 12000 円 1 2 や 3 4567'],
    ['3.5 GHz, v1.2.3, 2026-11-29', '3 5 ghz v1 2 3 2026 11 29'],
    ["don't, O’Neil, l'été", 'don t o neil l ete'],
    ['naïve Ёлка Łódź Straße ﬁn', 'naive елка lodz strasse fin'],
    ['İstanbul, Iğdır, ISI, ısı', 'istanbul igdir isi isi'],
    ['مُحَمَّد محمد كتـاب', 'محمد محمد كتاب'],
    ['می‌خواهم علی كتاب کتاب', 'ميخواهم علي كتاب كتاب'],
    ['शुल्क में', 'शुल्क में'],
    ['日本語のAIチップ', '日 本 語 の ai チ ッ プ'],
    ['コンピューター ｶﾞ', 'コ ン ピ ュ ー タ ー ガ'],
    ['ภาษาไทย', 'ภ า ษ า ไ ท ย'],
    ['서울에서 열린', '서울에서 열린'],
    ['Zu\u00ADsammen\u200dhalt', 'zusammenhalt'],
    ['10⁶ H₂O 1½ Java™', '10 6 h2o 1 5 java'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['', ''],
    ['— … 🚀 "*', ''],
  ])('%s', (text, terms) => {
    expect(indexTerms(text).join(' ')).toBe(terms)
  })

  test('of English are the same with and without the short way', () => {
    const english = fc.string({
      unit: fc.constantFrom(...Array.from('aBc1234,.+#’- \t')),
      maxLength: 30,
    })
    fc.assert(
      fc.property(english, (text) => {
        // A letter that is not plain, behind everything, forces the long way.
        expect([...indexTerms(text), 'я']).toEqual(indexTerms(`${text} я`))
      }),
    )
  })

  test('hold nothing that a database could take for syntax, and no more than 40 letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const term of indexTerms(text)) {
          expect(term).toMatch(/^(?:[\p{L}\p{N}\p{M}]{1,40}|\+\+?|#|\.)$/u)
          expect(term).toBe(term.toLowerCase())
        }
      }),
    )
  })

  test('of a term are that term again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const term of indexTerms(text)) {
          if (/[\p{L}\p{N}]/u.test(term)) expect(indexTerms(term).join('')).toBe(term)
        }
      }),
    )
  })

  test('know where they stand', () => {
    const text = 'Größe: C++, 日本'
    expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Größe',
      'C',
      '++',
      '日',
      '本',
    ])
  })
})
