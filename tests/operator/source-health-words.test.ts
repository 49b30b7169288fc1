import { expect, test } from 'vitest'
import { DAY, HOUR } from '../../src/model/time.ts'
import { deliveryWords, healthWords } from '../../src/operator/source-health-words.ts'
import { english } from '../support/english.ts'

const now = Date.UTC(2026, 10, 24, 8)
const degraded = (other: string | null) =>
  healthWords(
    { kind: 'degraded', since: now - 30 * HOUR, why: 'a web page, not a feed', other },
    now,
    english,
  )

test('a degraded source: since when, what it answers, and what becomes of it', () => {
  expect(degraded(null)).toBe(
    'Degraded: for 30 h it has answered with something else than its articles (a web page, not a feed). Nothing of that is sent, and it is asked again.',
  )
  expect(degraded('https://b.example/feed')).toContain(
    'If that lasts for three days, it will be read at https://b.example/feed instead',
  )
  expect(
    healthWords({ kind: 'degraded', since: now - 5 * DAY, why: '', other: null }, now, english),
  ).toContain('for 5 days')
})

test('an overdue source: since when it has delivered nothing, and what is usual', () => {
  const overdue = { kind: 'overdue', toldAt: now - 4 * DAY, gapMs: DAY } as const
  expect(healthWords(overdue, now, english)).toMatch(/no new article for 4 days; .* within 24 h\./)
  expect(healthWords({ ...overdue, toldAt: null }, now, english)).toContain('since it was added')
})

test('when the newest item was published and when the source last delivered something', () => {
  expect(deliveryWords({ newestAt: now - 3 * HOUR, lastToldAt: now - 5 * DAY }, now, english)).toBe(
    'Newest item: published 3 h ago. Last delivered: 5 days ago.',
  )
  expect(deliveryWords({ newestAt: null, lastToldAt: null }, now, english)).toBe(
    'Newest item: none yet. Last delivered: nothing yet.',
  )
})
