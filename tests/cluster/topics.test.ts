import { expect, test } from 'vitest'
import { topicsAlike, topicsOf } from '../../src/cluster/topics.ts'

const strike = topicsOf(['@strike', '@courier'], ['@wage'])

test('two articles about the same matter are alike in other words', () => {
  expect(topicsAlike(strike, topicsOf(['@wage'], ['@union-labour']))).toBeGreaterThan(0.9)
  expect(topicsAlike(strike, strike)).toBeCloseTo(1)
})

test('two articles about different matters are not', () => {
  expect(topicsAlike(strike, topicsOf(['@rocket'], ['@moon']))).toBe(0)
})

test('nothing is said about an article without a topic', () => {
  const unknown = topicsAlike(strike, topicsOf(['nimbora'], []))
  expect(unknown).toBeGreaterThan(0)
  expect(unknown).toBeLessThan(1)
})
