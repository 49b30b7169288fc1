import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choose } from '../../../src/digest/ranking/choose.ts'
import { nearDigest } from '../../../src/digest/ranking/near-digest.ts'
import { importanceFactor, type RankedArticle, score } from '../../../src/digest/ranking/score.ts'
import { IMPORTANCES } from '../../../src/model/importance.ts'
import { HOUR } from '../../../src/model/time.ts'

const now = Date.UTC(2026, 10, 24, 8)
let id = 0
const article = (change: Partial<RankedArticle> = {}): RankedArticle => ({
  id: ++id,
  story: id,
  source: id,
  topic: null,
  publishedAt: now - 5 * HOUR,
  weight: 1,
  sources: 1,
  quality: 'full',
  words: 600,
  ...change,
})
const ranked = (list: RankedArticle[]) =>
  choose(list, { articles: new Set(), stories: new Set() }, list.length, now)

describe('the importance of a story', () => {
  test('grows the score in equal steps, the usual one changes nothing', () => {
    expect(IMPORTANCES.map((one) => Number(importanceFactor(one).toFixed(3)))).toEqual([
      0.667, 0.816, 1, 1.225, 1.5,
    ])
    expect(importanceFactor(undefined)).toBe(1)
  })

  test('never counts for more than the report of a second source', () => {
    const importance = fc.option(fc.constantFrom(...IMPORTANCES), { nil: undefined })
    fc.assert(
      fc.property(importance, fc.integer({ min: 0, max: 48 }), (one, hours) => {
        const plain = article({ publishedAt: now - hours * HOUR })
        const rated = { ...plain, ...(one === undefined ? {} : { importance: one }) }
        const twice = { ...plain, sources: 2 }
        expect(score(rated, now)).toBeLessThanOrEqual(score(twice, now) * (1 + 1e-9))
        expect(score(rated, now) * 1.5 * (1 + 1e-9)).toBeGreaterThanOrEqual(score(plain, now))
      }),
    )
  })

  test('puts one before another of the same age, and is said with the choice', () => {
    const plain = article()
    const great = article({ importance: 5 })
    const small = article({ importance: 2 })
    const chosen = ranked([small, plain, great])
    expect(chosen.map((one) => one.article.id)).toEqual([great.id, plain.id, small.id])
    expect(chosen.map(({ why }) => why.importance)).toEqual([5, undefined, 2])
    expect(chosen[1]?.why).not.toHaveProperty('importance')
  })
})

describe('the stories that come near a digest', () => {
  test('are the best thirty, one article for each', () => {
    const list = Array.from({ length: 100 }, (_, i) =>
      article({ publishedAt: now - i * (HOUR / 10) }),
    )
    const second = article({ story: list[0]?.story ?? 0, publishedAt: now - 40 * HOUR })
    expect(nearDigest([second, ...list], now).map((one) => one.id)).toEqual(
      list.slice(0, 30).map((one) => one.id),
    )
  })

  test('are the best four of each topic besides, and none without a story', () => {
    const many = Array.from({ length: 40 }, () => article({ topic: 'ai', sources: 5 }))
    const few = Array.from({ length: 6 }, (_, i) => article({ topic: 'space', words: 600 - i }))
    const loose = article({ story: null, sources: 9 })
    const near = nearDigest([...few, loose, ...many], now)
    expect(near.filter(({ topic }) => topic === 'ai')).toHaveLength(30)
    expect(near.filter(({ topic }) => topic === 'space').map((one) => one.id)).toEqual(
      few.slice(0, 4).map((one) => one.id),
    )
    expect(near.map((one) => one.id)).not.toContain(loose.id)
  })
})
