import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recluster, shouldSplit } from '../../src/cluster/recluster.ts'
import { tries } from '../support/tries.ts'
import { arbitraryArticle } from './arbitrary.ts'
import { fingerprinter, stored } from './article.ts'

const DEAL = [
  stored(
    1,
    1,
    'Nimbora to buy Veltrix for $2.1 billion',
    'Nimbora will acquire Veltrix for $2.1 billion.',
  ),
  stored(
    2,
    1,
    'Veltrix goes to Nimbora for $2.1bn',
    'Nimbora is buying the chip designer Veltrix.',
    { hours: 1 },
  ),
  stored(3, 1, 'Nimbora compra Veltrix', 'Nimbora compra Veltrix por 2.100 millones.', {
    hours: 2,
    language: 'es',
  }),
]
const OTHER = stored(4, 1, 'Nimbora raises prices for storage', 'Nimbora wants 12 percent more.', {
  hours: 3,
})

const names = (groups: ReturnType<typeof recluster>) =>
  groups.map((group) => group.map(({ article }) => article))

test('what belongs together stays together', () => {
  expect(shouldSplit(DEAL)).toBe(false)
  expect(names(recluster(DEAL))).toEqual([[1, 2, 3]])
})

test('what does not is taken apart, the largest group first', () => {
  expect(shouldSplit([OTHER, ...DEAL])).toBe(true)
  expect(names(recluster([OTHER, ...DEAL]))).toEqual([[1, 2, 3], [4]])
})

test('one article and none', () => {
  expect(names(recluster([OTHER]))).toEqual([[4]])
  expect(recluster([])).toEqual([])
  expect(shouldSplit([])).toBe(false)
})

test('every article is in one group, and the order given does not matter', () => {
  fc.assert(
    fc.property(fc.array(arbitraryArticle, { maxLength: 9 }), (inputs) => {
      const members = inputs.map((input, article) => ({
        article,
        story: 1,
        fingerprint: fingerprinter(input).fingerprint,
      }))
      const groups = names(recluster(members))
      expect(groups.flat().toSorted((a, b) => Number(a) - Number(b))).toEqual(
        inputs.map((_, index) => index),
      )
      expect(names(recluster(members.toReversed()))).toEqual(groups)
    }),
    { numRuns: tries(60) },
  )
})
