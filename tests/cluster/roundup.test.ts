import { expect, test } from 'vitest'
import { isRoundup } from '../../src/cluster/roundup.ts'

test.each([
  ["The morning brief: Nimbora's deal", true],
  ['Best deals today: 40% off headphones', true],
  ['This week in Ferrum', true],
  ['Die besten Angebote zum Wochenende', true],
  ['Дайджест новостей', true],
  ['科技早报', true],
  ['Nimbora signs a deal with Veltrix', false],
  ['Briefing room gets new screens', false],
])('%j: %s', (title, roundup) => {
  expect(isRoundup(title)).toBe(roundup)
})
