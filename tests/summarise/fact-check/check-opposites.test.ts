import { expect, it } from 'vitest'
import { indexText } from '../../../src/summarise/fact-check/article-evidence.ts'
import { factCheck } from '../../../src/summarise/fact-check/fact-check.ts'

const ARTICLE = `The board reported higher costs in March. Sales of the server will decrease by May.
Analysts of the bank called the outlook of the maker positive. The migration was not easy for most teams.
The tool encrypts every backup before the upload. Profits were adjusted for taxes of the year.
An efficient scheduler improves the latency of the cluster. Users of South Korea wait longer.`

const opposites = (summary: string, language = 'en') =>
  factCheck(summary, indexText(ARTICLE, language))
    .filter(({ severity }) => severity === 'hard')
    .map(({ span }) => span)

it.each([
  ['The board reported lower costs in March.', ['lower']],
  ['Sales of the server will increase by May.', ['increase']],
  ['Analysts called the outlook of the maker negative.', ['negative']],
  ['The tool decrypts every backup before the upload.', ['decrypts']],
  ['Profits were unadjusted for taxes of the year.', ['unadjusted']],
  ['An inefficient scheduler improves the latency of the cluster.', ['inefficient']],
  ['An efficient scheduler worsens the latency of the cluster.', ['worsens']],
  [
    'The tool decrypts every backup before the upload, and profits were adjusted for taxes.',
    ['decrypts'],
  ],
])('finds the opposite: %s', (summary, spans) => {
  expect(opposites(summary)).toEqual(spans)
})

it.each([
  'The board reported higher costs in March.',
  'The migration was difficult for most teams.',
  'Lower prices are expected at another company.',
  'The board reported higher costs and sales of the server will decrease by May.',
  'An efficient scheduler speeds up the latency of the cluster.',
])('is silent: %s', (summary) => {
  expect(opposites(summary)).toEqual([])
})

it('reads English only', () => {
  expect(opposites('The board reported lower costs in March.', 'de')).toEqual([])
})
