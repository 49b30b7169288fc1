import { expect, test } from 'vitest'
import { MESSAGE_CHARACTERS, MESSAGE_ENTITIES } from '../../src/card/limits.ts'
import { type RecapStory, recap } from '../../src/card/recap.ts'
import { english } from '../support/english.ts'

const line = (position: number) => ({
  position,
  headline: `Headline ${position + 1}`,
  link: `https://news.example/${position + 1}`,
  source: 'Meridian',
})
const week = { digest: 46, days: 'November 23 – 29' }

test('a recap tells how its stories went on, and what is left to read', () => {
  const stories: RecapStory[] = [
    {
      ...line(0),
      sources: 7,
      course: [
        { day: 'Mon', title: 'A flaw is found' },
        { day: 'Fri', title: 'The phones are recalled' },
      ],
    },
    { ...line(1), sources: 1, course: [] },
  ]
  const shown = recap({ ...week, stories, saved: [line(2)] }, english)
  expect(shown.text).toBe(
    [
      'Your week, November 23 – 29',
      '',
      '1. Headline 1 · Meridian · 7 sources',
      'Mon: A flaw is found',
      'Fri: The phones are recalled',
      '',
      '2. Headline 2 · Meridian',
      '',
      '🔖 Saved and not read yet:',
      '3. Headline 3 · Meridian',
    ].join('\n'),
  )
  expect(shown.keyboard.map((row) => row.map(({ text }) => text))).toEqual([['1', '2', '3']])
})

test('a recap of endless titles is a message that Telegram takes', () => {
  const title = 'Ключевые слова '.repeat(50)
  const endless = (position: number) => ({
    ...line(position),
    headline: title,
    source: 'x'.repeat(40),
  })
  const course = [
    { day: 'Mon', title },
    { day: 'Fri', title },
  ]
  const stories = [0, 1, 2, 3, 4].map((place) => ({ ...endless(place), sources: 40, course }))
  const { text, entities } = recap(
    { ...week, stories, saved: [5, 6, 7, 8, 9].map(endless) },
    english,
  )
  expect(text.length).toBeLessThanOrEqual(MESSAGE_CHARACTERS)
  expect(entities.length).toBeLessThanOrEqual(MESSAGE_ENTITIES)
})
