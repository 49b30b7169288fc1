import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recluster } from '../../src/cluster/recluster.ts'
import { propertyRuns } from '../support/property-runs.ts'
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

const ids = (clusters: ReturnType<typeof recluster>) =>
  clusters.map((cluster) => cluster.map(({ article }) => article))

test('articles about the same event stay together', () => {
  expect(ids(recluster(DEAL))).toEqual([[1, 2, 3]])
})

test('articles about different events are separated, the largest cluster first', () => {
  expect(ids(recluster([OTHER, ...DEAL]))).toEqual([[1, 2, 3], [4]])
})

test('one article or none', () => {
  expect(ids(recluster([OTHER]))).toEqual([[4]])
  expect(recluster([])).toEqual([])
})

test('every article is in exactly one cluster, and the input order does not matter', () => {
  fc.assert(
    fc.property(fc.array(arbitraryArticle, { maxLength: 9 }), (inputs) => {
      const members = inputs.map((input, article) => ({
        article,
        story: 1,
        fingerprint: fingerprinter(input).fingerprint,
      }))
      const clusters = ids(recluster(members))
      expect(clusters.flat().toSorted((a, b) => Number(a) - Number(b))).toEqual(
        inputs.map((_, index) => index),
      )
      expect(ids(recluster(members.toReversed()))).toEqual(clusters)
    }),
    { numRuns: propertyRuns(60) },
  )
})
