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

test('counted words weigh less the more articles have them', () => {
  const counts = new Map([
    ['everywhere', 9_999],
    ['somewhere', 100],
  ])
  const rarity = countedIdf((word) => counts.get(word) ?? 0, 9_999)
  expect(rarity('everywhere')).toBe(0.1)
  expect(rarity('somewhere')).toBeCloseTo(1, 1)
  expect(rarity('nowhere')).toBe(2)
})
