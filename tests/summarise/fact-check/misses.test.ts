import { expect, it } from 'vitest'
import type { SummaryInput } from '../../../src/summarise/provider.ts'
import { evidenceOf } from '../../../src/summarise/fact-check/article-evidence.ts'
import { factCheck } from '../../../src/summarise/fact-check/fact-check.ts'

/** A Monday. */
const PUBLISHED = Date.UTC(2026, 10, 30, 10)

function findings(text: string, summary: string, language = 'en'): string[] {
  const article: SummaryInput = {
    id: 1,
    title: '',
    author: null,
    publishedAt: PUBLISHED,
    language,
    url: 'https://site.example/a',
    siteName: null,
    blocks: [{ kind: 'paragraph', text, marks: [] }],
  }
  return factCheck(summary, evidenceOf(article), language).map(
    ({ kind, severity, span }) => `${severity} ${kind}: ${span}`,
  )
}

it.each([
  // Another thing of the same kind.
  [
    'The maker paints the case of the phone blue.',
    'The maker paints the case of the phone green.',
    'hard word: green',
  ],
  [
    'The trial of the service lasts two weeks.',
    'The trial of the service lasts two months.',
    'hard word: months',
  ],
  [
    'The maker paints the case of the phone blue.',
    'The maker paints the case of the smartphone blue.',
  ],
  // A number that the article has of the same thing elsewhere.
  [
    'The mine collapse killed two engineers at once. Help came late. In May it had hired three drivers and five cooks. The three left.',
    'The mine collapse killed three engineers at once.',
    'hard number: three',
  ],
  [
    'The firm reported its results for Q3 in Berlin. It was founded long ago. Its last profit fell. It expects more from Q4.',
    'The firm reported its results for Q4 in Berlin.',
    'hard number: Q4',
  ],
  ['The mine collapse killed two engineers at once.', 'The collapse killed two engineers.'],
  ['The project has 1,219 contributors now.', 'The project has over 1,200 contributors now.'],
  // A statement that is denied.
  [
    'The update supports the older phones of the maker. It is not yet in every country.',
    'The update does not support the older phones of the maker.',
    'hard negation: not support',
  ],
  [
    'The update supports the older phones of the maker. It is not yet in every country.',
    'The update supports the older phones of the maker.',
  ],
  // Sums, differences and conversions are right, and logged.
  ['The plan costs $100 and the other one $40.', 'Both cost $140 together.', 'soft number: $140'],
  ['Revenue was $12 billion after $10 billion.', 'Revenue rose by $2 billion.', 'soft number: $2'],
  ['The range of the car is 266 miles.', 'The range of the car is 428 km.', 'soft number: 428'],
  ['The range of the car is 266 miles.', 'The range of the car is 450 km.', 'hard number: 450'],
  ['The plan costs $100 and the other one $40.', 'Both cost $150 together.', 'hard number: $150'],
  // A name as the first word of a sentence.
  ['Officials said the chips are fast.', 'Nvidia said the chips are fast.', 'hard name: Nvidia'],
  ['Officials said the chips are fast.', 'Police said the chips are fast.'],
  ['Officials said the chips are fast.', 'Critics said the chips are fast.'],
  ['A spokesman for Nvidia said the chips are fast.', 'Nvidia said the chips are fast.'],
  // Doubts and limits that are lost.
  [
    'The company may buy the chip maker in May.',
    'The company buys the chip maker in May.',
    'soft certainty: may buy',
  ],
  ['The company may buy the chip maker in May.', 'The company could buy the chip maker in May.'],
  [
    'Nearly 300 engineers will leave the firm.',
    '300 engineers leave the firm.',
    'soft certainty: 300',
  ],
  ['Nearly 300 engineers will leave the firm.', 'Almost 300 engineers leave the firm.'],
  [
    'It fixes almost all versions of the server.',
    'It fixes all versions of the server.',
    'soft certainty: all',
  ],
  // Dates in figures, weekdays of dates, dates of weekdays.
  ['It came out on 2026-11-18.', 'It came out on November 18.'],
  ['It came out on 2026-11-18.', 'It came out on November 19.', 'hard number: 19'],
  ['It came out on 11/18/2026.', 'It came out on Nov. 18.'],
  ['It came out on November 18, 2026.', 'It came out on 2026-11-18.'],
  ['It starts on November 27, 2026.', 'It starts on Friday, November 27.'],
  ['It starts on November 27.', 'It starts on Thursday, November 27.', 'hard date: Thursday'],
  ['The firm said so on Friday.', 'The firm said so on November 27.'],
  ['The firm said so on Friday.', 'The firm said so on November 26.', 'hard number: 26'],
])('"%s" → "%s"', (article, summary, ...expected) => {
  expect(findings(article, summary)).toEqual(expected)
})

it('reads dates with full stops', () => {
  expect(findings('Es erscheint am 18.11.2026.', 'Es erscheint am 18. November.', 'de')).toEqual([])
})
