import { expect, test } from 'vitest'
import { readDate } from '../../src/text/read-date.ts'

const now = Date.UTC(2026, 10, 24, 8)

test.each<[string, number | null]>([
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
  ['24 de dez', Date.UTC(2026, 11, 23, 23)],
  ['24 décembre', Date.UTC(2026, 11, 23, 23)],
  ['bis 24.12.', Date.UTC(2026, 11, 23, 23)],
  ['до 24 декабря 2026 г.', Date.UTC(2026, 11, 23, 23)],
  ['the 24th of December', Date.UTC(2026, 11, 23, 23)],
  ['２４．１２．', Date.UTC(2026, 11, 23, 23)],
  ['12/24', Date.UTC(2026, 11, 23, 23)],
  ['12/24/2026', Date.UTC(2026, 11, 23, 23)],
  ...['tomorrow', 'Morgen', 'mañana', 'demain', 'amanhã', 'завтра', '明天'].map(
    (word): [string, number] => [word, Date.UTC(2026, 10, 24, 23)],
  ),
  ...['übermorgen', 'pasado mañana', 'après-demain', 'послезавтра', 'післязавтра', '后天'].map(
    (word): [string, number] => [word, Date.UTC(2026, 10, 25, 23)],
  ),
  // The 24th is a Tuesday.
  ...[
    'Monday',
    'Montag',
    'lunes',
    'lundi',
    'segunda-feira',
    'понедельник',
    'понеділок',
    '星期一',
  ].map((word): [string, number] => [word, Date.UTC(2026, 10, 29, 23)]),
  ['Tuesday', Date.UTC(2026, 10, 30, 23)],
  ['13/13', null],
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
