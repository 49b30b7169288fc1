import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  numbersOf,
  numberWeight,
  sameNumber,
} from '../../../src/text/numbers/comparable-numbers.ts'

test.each([
  ['$2.1 billion', 'en', ['2100000000']],
  ['$2.1B in cash', 'en', ['2100000000']],
  ['2,1 Milliarden Euro', 'de', ['2100000000']],
  ['2.1 mil millones', 'es', ['2100000000']],
  ['1,4 milliard', 'fr', ['1400000000']],
  ['1 billón', 'es', ['1000000000000']],
  ['2,1 млрд рублей', 'ru', ['2100000000']],
  ['21亿美元', 'zh', ['2100000000']],
  ['召回12万辆', 'zh', ['120000']],
  ['1,200 people', 'en', ['1200']],
  ['1.200 Menschen', 'de', ['1200']],
  ['1 200 человек', 'ru', ['1200']],
  ['1.234,56 Euro', 'de', ['1230']],
  ['up 18 percent', 'en', ['18%']],
  ['um 18,5 Prozent', 'de', ['18.5%']],
  ['18 %', 'fr', ['18%']],
  ['since 2019', 'en', []],
  ['$2019', 'en', ['2020']],
  ['at 09:40', 'en', []],
  ['CVE-2026-31337', 'en', []],
  ['M8 and H100', 'en', []],
  ['5 5 5', 'en', ['5']],
])('%j in %s contains %j', (text, language, numbers) => {
  expect(numbersOf(text, language)).toEqual(numbers)
})

test.each([
  ['2100000000', '2140000000', true],
  ['2100000000', '2300000000', false],
  ['900', '910', false],
  ['12%', '12', false],
])('%s and %s are the same: %s', (a, b, same) => {
  expect(sameNumber(a, b)).toBe(same)
  expect(sameNumber(b, a)).toBe(same)
})

test('an amount weighs more than a count', () => {
  expect(numberWeight('2100000000')).toBeGreaterThan(numberWeight('40'))
  expect(numberWeight('40')).toBeGreaterThan(numberWeight('3'))
})

test('any text gives finite numbers without duplicates', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('en', 'de', 'zh', null),
      (text, language) => {
        const numbers = numbersOf(text, language)
        expect(new Set(numbers).size).toBe(numbers.length)
        for (const number of numbers) expect(Number.parseFloat(number)).not.toBeNaN()
      },
    ),
  )
})
