import { expect, test } from 'vitest'
import { countedIdf, staticIdf } from '../../src/cluster/idf.ts'

test.each([
  ['company', 0.3],
  ['компания', 0.3],
  ['nimbora', 1],
  ['m8', 1],
  ['h100', 1.3],
  ['cve-2026-31337', 2],
])('%s weighs %d', (word, weight) => {
  expect(staticIdf(word)).toBe(weight)
})

test('words in more articles have less weight', () => {
  const counts = new Map([
    ['everywhere', 9_999],
    ['somewhere', 100],
  ])
  const idf = countedIdf((word) => counts.get(word) ?? 0, 9_999)
  expect(idf('everywhere')).toBe(0.1)
  expect(idf('somewhere')).toBeCloseTo(1, 1)
  expect(idf('nowhere')).toBe(2)
})
