import { expect, test } from 'vitest'
import { isRoundup } from '../../src/cluster/roundup.ts'

test.each([
  ["The morning brief: Nimbora's deal", true],
  ['Best deals today: 40% off headphones', true],
  ['This week in Ferrum', true],
  ['Die besten Angebote zum Wochenende', true],
  ['Дайджест новостей', true],
  ['科技早报', true],
  ['Episode 12: paper phones and tired speakers', true],
  ['Folge 7: Luchse und Lizenzen', true],
  ['Stack Breakfast #212: tabs and tickets', true],
  ['Morning Bid: fines and phones', true],
  ['The Friday charge: sodium, plasma, panic on roofs', true],
  ['Lo más leído de la semana', true],
  ['En direct : la conférence de Nimbora', true],
  ['The Nimbora podcast: episode four', true],
  ['Nimbora adds chapters to its podcast app', false],
  ['Cadenza separa su negocio de pódcast', false],
  ['Nimbora review: fast, quiet, sold out', false],
  ['Friday is the last day of Nimbora', false],
  ['Nimbora signs a deal with Veltrix', false],
  ['Briefing room gets new screens', false],
])('%j: %s', (title, roundup) => {
  expect(isRoundup(title)).toBe(roundup)
})
