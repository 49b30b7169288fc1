import { describe, expect, test } from 'vitest'
import { simulate } from '../../../bench/taste/simulate.ts'
import { featuresOf, featureTag } from '../../../src/digest/interests/article-features.ts'
import { lessened } from '../../../src/digest/interests/lessen.ts'
import {
  currentInterests,
  faded,
  isNoticed,
  interestScore,
  learned,
  roundInterests,
  roundStored,
  SIGNALS,
} from '../../../src/digest/interests/interests.ts'
import { choose } from '../../../src/digest/ranking/choose.ts'
import { DAY } from '../../../src/model/time.ts'

describe('interests', () => {
  test('are learned from the topics, the source and the significant words of a title', () => {
    expect(
      featuresOf({ title: 'The Überraschung about Rust in 2026', source: 3, topics: ['linux'] }),
    ).toEqual(['topic:linux', 'source:3', 'word:uberraschung', 'word:rust'])
  })

  test('halve in a month, and are limited', () => {
    expect(faded(2, 30 * DAY)).toBeCloseTo(1)
    let weight = 0
    for (let tap = 0; tap < 50; tap += 1) weight = learned(weight, SIGNALS.up, 'topic:ai')
    expect(weight).toBe(4)
  })

  test('are unlearned by the opposite signal', () => {
    const after = learned(learned(0.3, SIGNALS.up, 'word:x'), -SIGNALS.up, 'word:x')
    expect(after).toBeCloseTo(0.3)
  })

  test('become part of the profile only if they are strong, in whole steps', () => {
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

  test('change a score within limits', () => {
    expect(interestScore(['topic:ai', 'source:1'], {})).toBe(0)
    expect(interestScore(['topic:ai'], { 'topic:ai': 1 })).toBeGreaterThan(0)
    const all = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`topic:${n}`, 3]))
    expect(interestScore(Object.keys(all), all)).toBe(1.6)
  })

  test('have different tags for different features', () => {
    expect(new Set(['topic:ai', 'topic:ia', 'word:ai', 'source:1'].map(featureTag)).size).toBe(4)
  })

  test('have the tags that the buttons of sent messages contain', () => {
    expect(['a', 'topic:ai'].map(featureTag)).toEqual([3826002220, 1062275224])
  })
})

describe('a digest with interests', () => {
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
    interest: likes,
  })
  const sent = { articles: new Set<number>(), stories: new Set<number>() }

  test('always has an article from outside them, marked as such', () => {
    const articles = [...[1, 2, 3, 4, 5].map((id) => article(id, 1.5)), article(6, 0)]
    const chosen = choose(articles, sent, 4, 0)
    expect(chosen.map((one) => one.article.id)).toEqual([1, 2, 3, 6])
    expect(chosen.at(-1)?.why.outside).toBe(true)
    expect(chosen[0]?.why).toMatchObject({ interest: 1.5 })
  })

  test('does not add another one if one was chosen anyway', () => {
    const chosen = choose([article(1, 0), article(2, 0.1), article(3, 0)], sent, 3, 0)
    expect(chosen.some(({ why }) => why.outside)).toBe(false)
  })
})

test('after 20 digests readers get 1.5 times as many interesting articles, but never only those', () => {
  const { learned: after, plain, narrow } = simulate(30, 24, 7)
  const mean = (list: readonly number[]) => list.slice(19).reduce((sum, one) => sum + one, 0)
  expect(mean(after) / mean(plain)).toBeGreaterThan(1.5)
  expect(narrow).toBe(0)
})

describe('less of a subject', () => {
  const subject = { kind: 'topic', name: 'ai' } as const
  const now = 100 * DAY
  const stepsAfter = (weight: number | null, age = 0) => {
    const before =
      weight === null ? undefined : { ...subject, weight, pinned: false, updatedAt: now - age }
    const after = lessened(subject, before, now)
    expect(after.pinned).toBe(true)
    return roundInterests(currentInterests([after], now + 365 * DAY))['topic:ai']
  }

  test.each([
    ['unknown', null, -1],
    ['liked', 3, -1],
    ['a little disliked', -1, -1],
    ['disliked', -1.6, -3],
    ['disliked as much as can be', -4, -3],
  ])('%s before, counts a year later', (_name, weight, steps) => {
    expect(stepsAfter(weight)).toBe(steps)
  })

  test('counts however many stronger interests there are', () => {
    const liked = Array.from({ length: 30 }, (_, n) => ({
      kind: 'word' as const,
      name: `word${n}`,
      weight: 4,
      pinned: false,
      updatedAt: now,
    }))
    const rounded = roundStored([...liked, lessened(subject, undefined, now)], now)
    expect(Object.keys(rounded)).toHaveLength(16)
    expect(rounded['topic:ai']).toBe(-1)
  })

  test('starts from what has faded', () => {
    expect(stepsAfter(-4, 60 * DAY)).toBe(-1)
  })

  test('is one step at a time', () => {
    let one = lessened(subject, undefined, now)
    const steps = [1, 2, 3, 4].map(() => {
      const [step] = Object.values(roundInterests(currentInterests([one], now)))
      one = lessened(subject, one, now)
      return step
    })
    expect(steps).toEqual([-1, -2, -3, -3])
  })
})

test('what one reaction teaches is noticed, what one skipped article teaches is not', () => {
  const { up, down, save, read, skip } = SIGNALS
  expect([up, down, save, read, skip].map(isNoticed)).toEqual([true, true, true, true, false])
})
