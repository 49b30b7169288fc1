import { describe, expect, it } from 'vitest'
import { dateInText } from '../../../src/collect/discover/date-in-text.ts'

describe('dateInText', () => {
  it.each([
    '9 November 2026',
    'November 9, 2026',
    '2026-11-09',
    '09.11.2026',
    'Published: 9 Nov 2026',
    'Posted on November 9, 2026 by Ada Miller',
    'Ada Miller · 9 Nov 2026 · 4 min read',
    'Wheels | 09/11/2026 | Ada'.replace('09/11', '11/09'),
    '9 ноября 2026 г.',
    '2026年11月9日',
    '2026. 11. 9.',
  ])('%j is one', (text) => expect(dateInText(text)).toBe(Date.UTC(2026, 10, 9)))

  it.each([
    '2026',
    'November 2026',
    '2026-11',
    'Copyright 2026 the millers',
    'The wheel of 1926 turns again',
    'It will be 100 years old on the 9th of November in 2026, they say, and the village waits',
    '12 comments',
    '',
  ])('%j is none', (text) => expect(dateInText(text)).toBeNull())

  it('is strict inside a link, where a headline may have a date', () => {
    expect(dateInText('Fair on 9 November 2026', false)).toBeNull()
    expect(dateInText('9 November 2026', false)).toBe(Date.UTC(2026, 10, 9))
  })
})
