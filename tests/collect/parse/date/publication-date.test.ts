import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  meansNoDate,
  publicationDate,
} from '../../../../src/collect/parse/date/publication-date.ts'

describe('publicationDate', () => {
  it.each([
    'Mon, 01 Jan 0001 00:00:00 GMT',
    '0001-01-01T00:00:00',
    '0001-01-01 00:00:00 +0000 UTC',
    '0000-00-00 00:00:00',
    'Wed, 30 Nov -0001 00:00:00 +0000',
    '-0001-11-30T00:00:00-01:15',
    '1970-01-01T00:00:00+00:00',
    'Thu, 01 Jan 1970 01:00:00 +0100',
    'Wed, 31 Dec 1969 19:00:00 -0500',
    '1899-12-30T00:00:00',
    '1/1/1900 12:00:00 AM',
    '1601-01-01T00:00:00Z',
    '1904-01-01T00:00:00Z',
    '1980-01-01 00:00:00',
    '9999-12-31T23:59:59Z',
    '0',
    '',
    'n/a',
  ])('%j is no date', (text) => expect(publicationDate(text)).toBeNull())

  it.each([
    ['1944-06-06', '1944-06-06T00:00:00Z'],
    ['1995-06-16', '1995-06-16T00:00:00Z'],
    ['1970-01-04', '1970-01-04T00:00:00Z'],
    ['Tue, 24 Nov 2026 05:00:00 GMT', '2026-11-24T05:00:00Z'],
    ['2031-01-01', '2031-01-01T00:00:00Z'],
  ])('%j is one', (text, instant) => expect(publicationDate(text)).toBe(Date.parse(instant)))

  it('believes every day since 1981', () => {
    const day = fc.date({
      min: new Date('1981-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(fc.property(day, (date) => !meansNoDate(date.getTime())))
  })
})
