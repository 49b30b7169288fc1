import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownDates } from '../../../src/read/metadata/shown-date.ts'

const DAY = '2024-05-03'

test.each([
  'May 3, 2024',
  'May 3rd, 2024',
  'Posted on 3 May 2024 by Mara Lind',
  'Fri 03 May 2024',
  '2024-05-03',
  '2024/05/03',
  '2024.05.03',
  '03.05.2024',
  'Veröffentlicht am 3. Mai 2024',
  'Publié le 3 mai 2024',
  '3 de mayo de 2024',
  '3 de maio de 2024',
  '3 мая 2024 г.',
  '3 травня 2024',
  '2024年5月3日',
  '2024년 5월 3일',
])('%s', (line) => {
  expect(
    shownDates(line).map(({ at, updated }) => [new Date(at).toISOString().slice(0, 10), updated]),
  ).toEqual([[DAY, false]])
})

test.each([
  ['05/03/2024', false],
  ['03/05/2024', true],
  ['Publicado em 03/05/2024 às 10h20', true],
])('%s, with the day first: %s', (line, dayFirst) => {
  const [first] = shownDates(line, dayFirst)
  expect(new Date(first?.at ?? 0).toISOString().slice(0, 10)).toBe(DAY)
})

test('a time beside the date counts', () => {
  expect(shownDates('May 3, 2024 10:20 pm')[0]?.at).toBe(Date.UTC(2024, 4, 3, 22, 20))
})

test('a change is told from the publication', () => {
  expect(
    shownDates('Published May 3, 2024 · Updated June 1, 2025').map(({ updated }) => updated),
  ).toEqual([false, true])
  expect(shownDates('Zuletzt aktualisiert: 3. Mai 2024')[0]?.updated).toBe(true)
})

test.each([
  '',
  'May 2024',
  '3 May',
  'Room 2024 on the 3rd floor',
  'Mayor 3, 2024',
  '2024-13-45',
  'On May 3, 2024 the ferry did not come, and nobody in the harbour knew why that was so',
])('no date: %s', (line) => {
  expect(shownDates(line)).toEqual([])
})

test('any day that a line shows is found', () => {
  const days = fc.date({
    min: new Date('1995-01-01'),
    max: new Date('2090-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'ru', 'uk', 'zh'),
      (date, locale) => {
        const text = date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
        expect(shownDates(text).map(({ at }) => new Date(at).toDateString())).toEqual([
          new Date(date.toISOString().slice(0, 10)).toDateString(),
        ])
      },
    ),
  )
})
