import { expect, test } from 'vitest'
import { DAY, HOUR } from '../../src/model/time.ts'
import { healthWords } from '../../src/operator/source-health-words.ts'
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
