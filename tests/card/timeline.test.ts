import { expect, test } from 'vitest'
import type { CardView } from '../../src/card/card.ts'
import { MESSAGE_CHARACTERS, MESSAGE_ENTITIES } from '../../src/card/limits.ts'
import { timeline, type TimelineEntry } from '../../src/card/timeline.ts'
import { english } from '../support/english.ts'

const view = { digest: 1, position: 0, headline: 'A cable is cut' } as CardView
const entry = (number: number, over: Partial<TimelineEntry> = {}): TimelineEntry => ({
  day: number < 3 ? 'November 23' : 'November 24',
  time: `08:0${number % 10}`,
  source: 'Orbit',
  title: `Report ${number}`,
  link: `https://orbit.example/${number}`,
  isNew: number === 1,
  ...over,
})

test('one line for each report under its day, and what was new is marked', () => {
  const { text, entities, keyboard } = timeline(
    view,
    [1, 2, 3].map((n) => entry(n)),
    english,
  )
  expect(text).toBe(
    [
      '🕘 Timeline',
      'A cable is cut',
      'November 23\n🔄 08:01 · Orbit: Report 1\n08:02 · Orbit: Report 2',
      'November 24\n08:03 · Orbit: Report 3',
      '🔄 said something new.',
    ].join('\n\n'),
  )
  const bold = entities.filter(({ type }) => type === 'bold')
  expect(bold.map(({ offset, length }) => text.slice(offset, offset + length))).toContain(
    'Report 1',
  )
  expect(keyboard.flat()).toHaveLength(1)
})

test('a story of one report says so', () => {
  expect(timeline(view, [entry(1)], english).text).toContain('the only report of it')
})

test('of many reports the repetitions are left out first, then the older ones, never the first', () => {
  const long = { title: 'x'.repeat(400), source: 'y'.repeat(80) }
  const many = Array.from({ length: 40 }, (_, place) =>
    entry(place, { ...long, isNew: place % 4 === 0, time: `t${place}` }),
  )
  const { text, entities } = timeline(view, many, english)
  expect(text.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS)
  expect(entities.length).toBeLessThanOrEqual(MESSAGE_ENTITIES)
  for (let place = 0; place < 40; place += 4) expect(text).toContain(`t${place} ·`)
  expect(text).toContain('20 more reports are left out.')
  const news = many.map((one) => ({ ...one, isNew: true }))
  const shown = timeline(view, news, english).text
  expect(shown).toContain('t0 ·')
  expect(shown).not.toContain('t20 ·')
  expect(shown).toContain('t39 ·')
})
