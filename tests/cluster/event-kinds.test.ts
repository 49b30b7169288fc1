import { expect, test } from 'vitest'
import { eventKindsOf } from '../../src/cluster/event-kinds.ts'
import { tokensOf } from '../../src/cluster/token.ts'

test.each([
  ['Nimbora acquires Veltrix', ['acquisition']],
  ['Nimbora übernimmt Veltrix', ['acquisition']],
  ['Nimbora compra Veltrix', ['acquisition']],
  ['Nimbora покупает Veltrix', ['acquisition']],
  ['Nimbora收购Veltrix', ['acquisition']],
  ['Brightwell lays off 900', ['layoffs']],
  ['Tessel gets funding', ['funding']],
  ['Cirruslane raises alarm', []],
  ['Flaw in routers goes to court', ['vulnerability', 'lawsuit']],
  ['Debugging the sewing machine', []],
])('%j is about %j', (title, kinds) => {
  expect(eventKindsOf(tokensOf(title))).toEqual(kinds)
})
