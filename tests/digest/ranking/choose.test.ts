import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choose } from '../../../src/digest/ranking/choose.ts'
import {
  CATCH_UP_HALF_LIFE_MS,
  type RankedArticle,
  score,
} from '../../../src/digest/ranking/score.ts'
import { decodePreferences, encodePreferences } from '../../../src/model/preferences.ts'
import { DAY, HOUR } from '../../../src/model/time.ts'

const now = Date.UTC(2026, 10, 24, 8)
const nothing = { articles: new Set<number>(), stories: new Set<number>() }

let id = 0
const article = (change: Partial<RankedArticle> = {}): RankedArticle => ({
  id: ++id,
  story: null,
  source: id,
  topic: null,
  publishedAt: now - 5 * HOUR,
  weight: 1,
  sources: 1,
  quality: 'full',
  words: 600,
  ...change,
})
const ids = (list: RankedArticle[], sent = nothing, size = 7) =>
  choose(list, sent, size, now).map((choice) => choice.article.id)

test('a catch-up prefers what many reported some days ago to what one reported today', () => {
  const old = article({ publishedAt: now - 5 * DAY, sources: 6 })
  const fresh = article({ publishedAt: now - HOUR })
  expect(ids([old, fresh], nothing, 1)).toEqual([fresh.id])
  const caughtUp = choose([old, fresh], nothing, 1, now, CATCH_UP_HALF_LIFE_MS)
  expect(caughtUp.map((choice) => choice.article.id)).toEqual([old.id])
})

describe('ranking', () => {
  test.each<[string, Partial<RankedArticle>, Partial<RankedArticle>]>([
    ['fresher first', { publishedAt: now - HOUR }, { publishedAt: now - 20 * HOUR }],
    ['more sources first', { sources: 4 }, {}],
    ['a better source first', { weight: 1.5 }, {}],
    ['whole articles before excerpts', {}, { quality: 'short' }],
    ['stories before notes', {}, { words: 40 }],
    [
      'a short advisory like a story',
      { advisory: 'other', quality: 'short', words: 40, sources: 2 },
      {},
    ],
    [
      'an advisory of what one follows before a story of four sources',
      { advisory: 'followed', quality: 'short', words: 40 },
      { sources: 4 },
    ],
  ])('%s', (_, better, worse) => {
    expect(score(article(better), now)).toBeGreaterThan(score(article(worse), now))
  })

  test('is never negative, even for a date in the future', () => {
    expect(score(article({ publishedAt: now + 99 * HOUR }), now)).toBe(
      score(article({ publishedAt: now }), now),
    )
  })
})

describe('choosing', () => {
  test('an advisory of what one follows is in the digest a day later, between many big stories', () => {
    const stories = Array.from({ length: 40 }, () => article({ sources: 4 }))
    const dayOld = { publishedAt: now - 24 * HOUR, quality: 'short', words: 40 }
    const followed = article({ ...dayOld, advisory: 'followed', weight: 1.5 })
    const other = article({ ...dayOld, advisory: 'other' })
    const chosen = ids([...stories, other, followed], nothing, 5)
    expect(chosen).toContain(followed.id)
    expect(chosen).not.toContain(other.id)
  })

  test('a source with nothing but advisories does not fill the digest', () => {
    const advisories = Array.from({ length: 20 }, () =>
      article({ source: 5, advisory: 'followed', weight: 1.5 }),
    )
    const stories = Array.from({ length: 20 }, () => article({ sources: 2 }))
    const chosen = ids([...advisories, ...stories], nothing, 7)
    const isAdvisory = (one: number) => advisories.some(({ id: own }) => own === one)
    expect(chosen.filter(isAdvisory).length).toBeLessThanOrEqual(4)
  })

  test('takes one article per story', () => {
    const first = article({ story: 9, publishedAt: now - HOUR })
    expect(ids([article({ story: 9 }), first])).toEqual([first.id])
  })

  test('never takes an article that was sent, or its story', () => {
    const sent = article()
    const sameStory = article({ story: 5 })
    const fresh = article()
    expect(
      ids([sent, sameStory, fresh], { articles: new Set([sent.id]), stories: new Set([5]) }),
    ).toEqual([fresh.id])
  })

  test('mixes sources: the third best of one source waits behind another source', () => {
    const big = [1, 2, 3].map((age) => article({ source: 77, publishedAt: now - age * HOUR }))
    const other = article({ publishedAt: now - 8 * HOUR })
    expect(ids([...big, other], nothing, 2)).toEqual([big[0]?.id, other.id])
  })

  test('gives the best possible order by its own rule, at most `size`, without duplicates', () => {
    const any = fc.record({
      story: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      source: fc.integer({ min: 1, max: 4 }),
      topic: fc.option(fc.constantFrom('ai', 'web'), { nil: null }),
      publishedAt: fc.integer({ min: now - 40 * HOUR, max: now }),
      sources: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (list, size) => {
          const candidates = list.map((change) => article(change))
          const chosen = choose(candidates, nothing, size, now)
          expect(chosen.length).toBeLessThanOrEqual(size)
          expect(new Set(chosen.map((choice) => choice.article.id)).size).toBe(chosen.length)
          const stories = chosen.flatMap((choice) => choice.article.story ?? [])
          expect(new Set(stories).size).toBe(stories.length)
          const distinct = new Set(candidates.map((one) => one.story ?? -one.id)).size
          expect(chosen.length).toBe(Math.min(size, distinct))
          expect(choose(candidates.toReversed(), nothing, size, now)).toEqual(chosen)
        },
      ),
    )
  })
})

test('equal preferences are equal text', () => {
  expect(encodePreferences({ size: 7, language: null })).toBe(
    encodePreferences({ language: null, size: 7 }),
  )
  expect(decodePreferences(encodePreferences({ size: 3, language: 'de' }))).toMatchObject({
    size: 3,
    language: 'de',
  })
})
