import { expect, test } from 'vitest'
import { quietUntil, startOfDay } from '../../src/model/quiet-hours.ts'

const NIGHT = { from: 22 * 60, to: 7 * 60 }

test.each([
  ['before they begin', '2026-11-24T21:59:59Z', 'UTC', NIGHT, null],
  ['at their beginning', '2026-11-24T22:00:00Z', 'UTC', NIGHT, '2026-11-25T07:00:00Z'],
  ['after midnight', '2026-11-25T03:00:00Z', 'UTC', NIGHT, '2026-11-25T07:00:00Z'],
  ['at their end', '2026-11-25T07:00:00Z', 'UTC', NIGHT, null],
  ['within a day', '2026-11-24T13:00:00Z', 'UTC', { from: 720, to: 840 }, '2026-11-24T14:00:00Z'],
  ['none', '2026-11-24T03:00:00Z', 'UTC', { from: 0, to: 0 }, null],
  ['in local time', '2026-11-24T21:30:00Z', 'Europe/Berlin', NIGHT, '2026-11-25T06:00:00Z'],
  // Clocks go forward from 2:00 to 3:00 on 29 March 2026, and back from 3:00 to 2:00 on 25 October.
  ['in a short night', '2026-03-28T23:00:00Z', 'Europe/Berlin', NIGHT, '2026-03-29T05:00:00Z'],
  ['in a long night', '2026-10-24T23:00:00Z', 'Europe/Berlin', NIGHT, '2026-10-25T06:00:00Z'],
  [
    'that end in the hour that is skipped',
    '2026-03-29T00:30:00Z',
    'Europe/Berlin',
    { from: 0, to: 150 },
    '2026-03-29T01:30:00Z',
  ],
  [
    'that end in the hour that comes twice',
    '2026-10-25T01:10:00Z',
    'Europe/Berlin',
    { from: 0, to: 150 },
    null,
  ],
])('quiet hours %s', (_, at, zone, quiet, end) => {
  expect(quietUntil(Date.parse(at), zone, quiet)).toBe(end === null ? null : Date.parse(end))
})

test('a day begins at local midnight', () => {
  const at = Date.parse('2026-11-24T22:30:00Z')
  expect(startOfDay(at, 'UTC')).toBe(Date.parse('2026-11-24T00:00:00Z'))
  expect(startOfDay(at, 'Europe/Kyiv')).toBe(Date.parse('2026-11-24T22:00:00Z'))
})
