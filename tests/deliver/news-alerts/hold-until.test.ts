import { expect, test } from 'vitest'
import { holdLonger, holdUntil } from '../../../src/deliver/news-alerts/hold-until.ts'

const at = (time: string) => Date.parse(`2026-11-24T${time}:00Z`)
const chat = (next: string | null, quiet = { from: 22 * 60, to: 7 * 60 }) => ({
  schedule: { zone: 'UTC', times: [480], weekdays: 127 },
  quiet,
  nextDueAt: next === null ? null : Date.parse(`2026-11-${next}:00Z`),
})

test.each([
  ['at once by day', chat('25T08:00'), 0, '12:00', null],
  ['until the digest soon after quiet hours', chat('24T08:00'), 0, '03:00', '07:57'],
  ['until the end of quiet hours, if no digest is near', chat('24T18:00'), 0, '03:00', '07:00'],
  ['until then, too, if the digest comes within them', chat('24T06:00'), 0, '03:00', '07:00'],
  ['until 18:00 after five', chat('25T08:00'), 5, '12:00', '18:00'],
  ['until the digest that is due just now was planned', chat('24T12:00'), 0, '12:00', '12:02'],
  ['at once without quiet hours', chat('25T08:00', { from: 0, to: 0 }), 0, '03:00', null],
  ['at once after /stop', chat(null), 0, '12:00', null],
  [
    'until quiet hours are over that last until the evening',
    chat('25T08:00', { from: 17 * 60, to: 20 * 60 }),
    5,
    '12:00',
    '20:00',
  ],
])('%s', (_, addressee, told, now, until) => {
  expect(holdUntil(addressee, told, at(now))).toBe(until === null ? null : at(until))
})

test('what has waited waits on in quiet hours and while a digest is planned', () => {
  expect(holdLonger(chat('25T08:00'), at('12:00'))).toBeNull()
  expect(holdLonger(chat('25T08:00'), at('06:00'))).toBe(at('07:00'))
  expect(holdLonger(chat('24T12:00'), at('12:00'))).toBe(at('12:02'))
})
