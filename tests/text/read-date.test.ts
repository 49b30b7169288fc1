import { expect, test } from 'vitest'
import { readDate } from '../../src/text/read-date.ts'

const now = Date.UTC(2026, 10, 24, 8)

test.each([
  ['2026-12-24', Date.UTC(2026, 11, 23, 23)],
  ['24.12.', Date.UTC(2026, 11, 23, 23)],
  ['24/12/2026', Date.UTC(2026, 11, 23, 23)],
  ['3.2.', Date.UTC(2027, 1, 2, 23)],
  ['24.11.', Date.UTC(2027, 10, 23, 23)],
  ['24 Dec', Date.UTC(2026, 11, 23, 23)],
  ['December 24th, 2026', Date.UTC(2026, 11, 23, 23)],
  ['24. Dezember', Date.UTC(2026, 11, 23, 23)],
  ['24 de diciembre de 2026', Date.UTC(2026, 11, 23, 23)],
  ['1er février', Date.UTC(2027, 0, 31, 23)],
  ['24 декабря', Date.UTC(2026, 11, 23, 23)],
  ['24 грудня', Date.UTC(2026, 11, 23, 23)],
  ['12月24日', Date.UTC(2026, 11, 23, 23)],
  ['2026年12月24日', Date.UTC(2026, 11, 23, 23)],
  ['31 Feb', null],
  ['24 Smarch', null],
  ['Dec', null],
  ['24 Dec 26 8', null],
  ['2026-11-24', null],
  ['2029-01-01', null],
  ['31.02.', null],
  ['99.99.', null],
  ['soon', null],
])('%s', (text, at) => {
  expect(readDate(text, now, 'Europe/Berlin')).toBe(at)
})
