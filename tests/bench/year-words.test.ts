import { expect, test } from 'vitest'
import { word, words } from '../../bench/growth/year-words.ts'

test('each rank has a word of its own', () => {
  const all = Array.from({ length: 3000 }, (_, rank) => word(rank))
  expect(new Set(all).size).toBe(3000)
})

test('the same seed gives the same text, with frequent and rare words', () => {
  const text = words(2000, 7)
  expect(words(2000, 7)).toBe(text)
  expect(words(2000, 8)).not.toBe(text)
  const found = Map.groupBy(text.toLowerCase().match(/[a-z]+/g) ?? [], (one) => one)
  expect(text.match(/[a-z]+/gi)).toHaveLength(2000)
  expect(found.get(word(0))?.length).toBeGreaterThan(100)
  expect(found.size).toBeGreaterThan(300)
})
