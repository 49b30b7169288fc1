import { expect, test } from 'vitest'
import { createProgress, rowsWords } from '../../../src/app/command-line/progress.ts'
import { tableLines } from '../../../src/app/command-line/table-lines.ts'

/** Shows a state every 40 ms for a time, on a terminal or elsewhere. */
function shown(stream: { isTTY?: boolean; columns?: number }, ms: number): string[] {
  const written: string[] = []
  let now = 5000
  const progress = createProgress({ ...stream, write: (text) => written.push(text) }, () => now)
  for (const end = now + ms; now < end; now += 40) progress.show(`article: ${now - 5000}`)
  progress.end()
  return written
}

test('on a terminal one line changes ten times a second at most, and is gone at the end', () => {
  expect(shown({ isTTY: true, columns: 12 }, 300)).toEqual([
    '\r\u001B[2Karticle: 0',
    '\r\u001B[2Karticle: 12',
    '\r\u001B[2Karticle: 24',
    '\r\u001B[2K',
  ])
})

test('elsewhere a line comes every ten seconds, and none for what is done sooner', () => {
  expect(shown({}, 9000)).toEqual([])
  expect(shown({}, 25_000)).toEqual(['article: 10000\n', 'article: 20000\n'])
})

test('rows are told with their share', () => {
  expect(rowsWords('article', 12_000, 45_000)).toBe('article: 12,000 of 45,000 rows (26 %)')
  expect(rowsWords('tap', 0, 0)).toBe('tap: 0 of 0 rows (100 %)')
})

test('a table has columns of equal width', () => {
  expect(
    tableLines([
      ['article', 45_000],
      ['tap', 7],
    ]),
  ).toEqual(['article  45,000', 'tap           7'])
  expect(tableLines([])).toEqual([])
})
