import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Link } from '../../src/cluster/story-features.ts'
import { storyScore } from '../../src/cluster/story-score.ts'

const links = (...scores: number[]): Link[] => scores.map((score) => ({ score, hours: 1 }))

test('one certain link joins, one doubtful link does not', () => {
  expect(storyScore(links(0.9), 1)).toBeGreaterThan(0.65)
  expect(storyScore(links(0.2), 1)).toBeLessThan(0.5)
})

test('several members that are each a little alike confirm each other', () => {
  expect(storyScore(links(0.35, 0.35, 0.35, 0.35), 4)).toBeGreaterThan(storyScore(links(0.35), 1))
})

test('a translation that resembles half of the members joins; a chain that resembles the last one does not', () => {
  expect(storyScore(links(0.8, 0.7, 0.1, 0.1), 4)).toBeGreaterThan(0.65)
  expect(storyScore(links(0.9, 0.01, 0.01, 0.01, 0.01, 0.01), 6)).toBeLessThan(0.5)
})

const score = fc.double({ min: 0, max: 1, noNaN: true })

test('any links give a certainty, whatever their order, and a better link never lowers it', () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 20 }), score, (scores, better) => {
      const certainty = storyScore(links(...scores), scores.length)
      expect(certainty).toBeGreaterThanOrEqual(0)
      expect(certainty).toBeLessThanOrEqual(1)
      expect(storyScore(links(...scores.toReversed()), scores.length)).toBeCloseTo(certainty, 10)
      const improved = scores.with(0, Math.max(better, scores[0] ?? 0))
      expect(storyScore(links(...improved), scores.length)).toBeGreaterThanOrEqual(certainty - 1e-9)
    }),
  )
})
