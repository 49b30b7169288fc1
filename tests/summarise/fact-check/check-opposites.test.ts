import { expect, it } from 'vitest'
import { indexText } from '../../../src/summarise/fact-check/article-evidence.ts'
import { checkOpposites } from '../../../src/summarise/fact-check/check-opposites.ts'

const ARTICLE = `The board reported higher costs in March. Sales of the server will decrease by May.
Analysts of the bank called the outlook of the maker positive. The migration was not easy for most teams.`

const opposites = (summary: string, language = 'en') =>
  checkOpposites(summary, indexText(ARTICLE, language)).map(({ span }) => span)

it.each([
  ['The board reported lower costs in March.', ['lower']],
  ['Sales of the server will increase by May.', ['increase']],
  ['Analysts called the outlook of the maker negative.', ['negative']],
])('finds the opposite: %s', (summary, spans) => {
  expect(opposites(summary)).toEqual(spans)
})

it.each([
  'The board reported higher costs in March.',
  'The migration was difficult for most teams.',
  'Lower prices are expected at another company.',
  'Costs that the board reported in March were not lower.',
])('is silent: %s', (summary) => {
  expect(opposites(summary)).toEqual([])
})

it('reads English only', () => {
  expect(opposites('The board reported lower costs in March.', 'de')).toEqual([])
})
