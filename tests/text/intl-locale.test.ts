import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayName } from '../../src/text/clock-time.ts'
import { intlLocale } from '../../src/text/intl-locale.ts'
import { propertyRuns } from '../support/property-runs.ts'

test.each([
  ['de', 'de'],
  ['pt-br', 'pt-BR'],
  ['pt_BR', 'pt-BR'],
  ['zh_CN', 'zh-CN'],
  ['zh-hans-raw', 'zh-Hans'],
  ['fa-raw', 'fa'],
  ['uk_UA_beta1', 'uk-UA-beta1'],
  ['classic-zh-cn', 'en'],
  ['x', 'en'],
  ['', 'en'],
])('%s is read as %s', (language, locale) => {
  expect(intlLocale(language)).toBe(locale)
})

test('the days of a translation pack are in its language', () => {
  expect([0, 6].map((day) => dayName(day, 'zh-hans-raw'))).toEqual(['周一', '周日'])
})

test('whatever a client sends as its language, days have names', () => {
  const code = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[a-zA-Z]{1,8}([-_][a-zA-Z0-9]{1,8}){0,3}$/),
  )
  fc.assert(
    fc.property(code, (language) => {
      expect(dayName(0, language)).not.toBe('')
    }),
    { numRuns: propertyRuns(500) },
  )
})
