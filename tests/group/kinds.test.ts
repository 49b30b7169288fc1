import { expect, test } from 'vitest'
import { kindsOf } from '../../src/group/kinds.ts'

test.each([
  ['Nimbora acquires Veltrix', ['acquisition']],
  ['Nimbora übernimmt Veltrix', ['acquisition']],
  ['Nimbora compra Veltrix', ['acquisition']],
  ['Nimbora покупает Veltrix', ['acquisition']],
  ['Nimbora收购Veltrix', ['acquisition']],
  ['Brightwell lays off 900', ['layoffs']],
  ['Tessel raises $120 million', ['funding']],
  ['Cirruslane raises alarm', []],
  ['Zero-day in routers, sued in court', ['vulnerability', 'lawsuit']],
  ['Debugging the sewing machine', []],
])('%j is about %j', (title, kinds) => {
  expect(kindsOf(title)).toEqual(kinds)
})
