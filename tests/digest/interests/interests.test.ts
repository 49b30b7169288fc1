import { describe, expect, test } from 'vitest'
import { simulate } from '../../../bench/taste/simulate.ts'
import { featuresOf } from '../../../src/digest/interests/article-features.ts'
import { featureTag } from '../../../src/digest/interests/feature-tag.ts'
import { roundInterests } from '../../../src/digest/interests/in-steps.ts'
import { interestScore } from '../../../src/digest/interests/interest-score.ts'
import { faded, learned, SIGNALS } from '../../../src/digest/interests/interests.ts'
import { choose } from '../../../src/digest/ranking/choose.ts'
import { DAY } from '../../../src/model/time.ts'

describe('taste', () => {
  test('knows an article by its topics, its source and the telling words of its title', () => {
    expect(
      featuresOf({ title: 'The Überraschung about Rust in 2026', source: 3, topics: ['linux'] }),
    ).toEqual(['topic:linux', 'source:3', 'word:uberraschung', 'word:rust'])
  })

  test('fades to a half in a month, and never grows without end', () => {
    expect(faded(2, 30 * DAY)).toBeCloseTo(1)
    let weight = 0
    for (let tap = 0; tap < 50; tap += 1) weight = learned(weight, SIGNALS.up, 'topic:ai')
    expect(weight).toBe(4)
  })

  test('is taken back by the opposite of what was said', () => {
    const after = learned(learned(0.3, SIGNALS.up, 'word:x'), -SIGNALS.up, 'word:x')
    expect(after).toBeCloseTo(0.3)
  })

  test('makes a profile of its own only where it is strong, in whole steps', () => {
    const weak = new Map([
      ['topic:ai', 1],
      ['source:3', -0.9],
    ])
    expect(roundInterests(weak)).toEqual({})
    const strong = new Map([
      ['topic:ai', 1.6],
      ['source:3', -3.9],
      ['word:rust', 0.5],
    ])
    expect(roundInterests(strong)).toEqual({ 'topic:ai': 2, 'source:3': -3 })
  })

  test('moves a score by what is known, within bounds', () => {
    expect(interestScore(['topic:ai', 'source:1'], {})).toBe(0)
    expect(interestScore(['topic:ai'], { 'topic:ai': 1 })).toBeGreaterThan(0)
    const all = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`topic:${n}`, 3]))
    expect(interestScore(Object.keys(all), all)).toBe(1.6)
  })

  test('gives each feature a number of its own', () => {
    expect(new Set(['topic:ai', 'topic:ia', 'word:ai', 'source:1'].map(featureTag)).size).toBe(4)
  })

  test('keeps the numbers that the buttons of sent messages carry', () => {
    expect(['a', 'topic:ai'].map(featureTag)).toEqual([3826002220, 1062275224])
  })
})

describe('a digest after taste', () => {
  const article = (id: number, likes: number) => ({
    id,
    story: null,
    source: id,
    topic: null,
    publishedAt: 0,
    weight: 1,
    sources: 1,
    quality: 'full',
    words: 500,
    liking: likes,
  })
  const told = { articles: new Set<number>(), stories: new Set<number>() }

  test('always has something from outside it, and says so', () => {
    const articles = [...[1, 2, 3, 4, 5].map((id) => article(id, 1.5)), article(6, 0)]
    const chosen = choose(articles, told, 4, 0)
    expect(chosen.map((one) => one.article.id)).toEqual([1, 2, 3, 6])
    expect(chosen.at(-1)?.why.outside).toBe(true)
    expect(chosen[0]?.why).toMatchObject({ taste: 1.5 })
  })

  test('has it once only, where it came in by itself', () => {
    const chosen = choose([article(1, 0), article(2, 0.1), article(3, 0)], told, 3, 0)
    expect(chosen.some(({ why }) => why.outside)).toBe(false)
  })
})

test('learning gives one and a half times what one cares for after 20 digests, and never only that', () => {
  const { learned: after, plain, narrow } = simulate(30, 24, 7)
  const mean = (list: readonly number[]) => list.slice(19).reduce((sum, one) => sum + one, 0)
  expect(mean(after) / mean(plain)).toBeGreaterThan(1.5)
  expect(narrow).toBe(0)
})
