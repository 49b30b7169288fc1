import { expect, test } from 'vitest'
import { rouge, rougeTokens } from '../../bench/summarise/rouge.ts'

// Expected values were calculated by hand.
test('counts the words and pairs that occur on both sides', () => {
  const { r1, r2 } = rouge(['the cat sat'], [['The cat sat on the mat']])
  // 3 of 3 given and of 6 wanted; pairs: 2 of 2 and of 5.
  expect(r1).toBeCloseTo((2 * 3) / (3 + 6))
  expect(r2).toBeCloseTo((2 * 2) / (2 + 5))
  expect(rouge(['the the the'], [['the cat']]).r1).toBeCloseTo((2 * 1) / (3 + 2))
})

test('matches each reference sentence with the union of the candidate sentences', () => {
  // Lin's own example: w1 w2 w3 w4 w5 against w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5 gives 4 of 5.
  const { rLsum } = rouge(['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'], [['w1 w2 w3 w4 w5']])
  expect(rLsum).toBeCloseTo((2 * 4) / (10 + 5))
})

test('is the mean over the references, and zero for an empty candidate', () => {
  expect(rouge(['a b'], [['a b'], ['c d']]).r1).toBeCloseTo(0.5)
  expect(rouge([], [['a']])).toEqual({ r1: 0, r2: 0, rLsum: 0 })
})

test('Chinese is compared character by character', () => {
  expect(rougeTokens('GPT-5 发布了')).toEqual(['gpt', '5', '发', '布', '了'])
})
