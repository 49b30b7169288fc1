import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonDate } from '../../../../src/collect/parse/date/common-date.ts'
import { parseAnyDate } from '../../../../src/collect/parse/date/parse-date.ts'

const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'))
const year = fc.integer({ min: 1890, max: 2110 }).map((number) => String(number).padStart(4, '0'))
const name = fc.constantFrom('Jan', 'Feb', 'May', 'Jun', 'Sep', 'Dec', 'Mär', 'anF')
const weekday = fc.constantFrom('Mon', 'Wed', 'Sun', 'Xyz')
const sign = fc.constantFrom('+', '-')
const time = fc.tuple(two(25), two(61), two(61)).map((parts) => parts.join(':'))
const zone = fc.oneof(
  fc.constantFrom('GMT', 'UTC', 'EST'),
  fc.tuple(sign, two(20), two(70)).map((parts) => parts.join('')),
)
const rfc = fc
  .tuple(weekday, two(32), name, year, time, zone)
  .map(([day, date, month, ...rest]) => `${day}, ${date} ${month} ${rest.join(' ')}`)
const fraction = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 9999 }).map((number) => `.${number}`),
)
const isoZone = fc.oneof(
  fc.constant('Z'),
  fc.tuple(sign, two(20), two(70)).map(([mark, hour, minute]) => `${mark}${hour}:${minute}`),
)
const iso = fc
  .tuple(year, two(14), two(32), time, fraction, isoZone)
  .map(([y, m, d, clock, part, end]) => `${y}-${m}-${d}T${clock}${part}${end}`)

describe('a date in a common form', () => {
  test.each([
    ['Tue, 24 Nov 2026 08:05:09 GMT', Date.UTC(2026, 10, 24, 8, 5, 9)],
    ['Tue, 4 Nov 2026 08:05:09 +0530', Date.UTC(2026, 10, 4, 2, 35, 9)],
    ['2026-11-24T08:05:09Z', Date.UTC(2026, 10, 24, 8, 5, 9)],
    ['2026-11-24T08:05:09.25-08:00', Date.UTC(2026, 10, 24, 16, 5, 9, 250)],
  ])('%s', (text, at) => {
    expect(commonDate(text)).toBe(at)
    expect(parseAnyDate(text)).toBe(at)
  })

  test.each([
    'Tue, 31 Jun 2026 08:05:09 GMT',
    'Tue, 24 Nov 2026 24:00:00 GMT',
    'Tue, 24 Nov 2026 08:05:09 EST',
    '2026-11-24',
    '',
  ])('is not %s, which the general way decides', (text) => expect(commonDate(text)).toBeNull())

  test('means what the general way makes of it', () => {
    fc.assert(
      fc.property(fc.oneof(rfc, iso), (text) => {
        const short = commonDate(text)
        if (short !== null) expect(short).toBe(parseAnyDate(text))
      }),
      { numRuns: 500 },
    )
  })
})
