import { describe, expect, test } from 'vitest'
import { markdown, printed, ratio } from '../../bench/report/table.ts'

const table = {
  title: 'Speed',
  columns: [{ head: 'who' }, { head: 'a second', digits: 1 }, { head: 'peak' }],
  rows: [
    ['Daybrief', 1234.56, 80],
    ['a | b', 3, null],
  ],
  notes: ['Taking turns.'],
}

describe('a table', () => {
  test('is aligned, with numbers to the right', () => {
    expect(printed(table).split('\n')).toEqual([
      'Speed',
      'who       a second  peak',
      'Daybrief   1,234.6    80',
      'a | b          3.0     –',
      'Taking turns.',
    ])
  })

  test('keeps its columns in Markdown, whatever a cell contains', () => {
    expect(markdown(table).split('\n')).toEqual([
      '**Speed**',
      '',
      '| who | a second | peak |',
      '| --- | --: | --: |',
      '| Daybrief | 1,234.6 | 80 |',
      '| a \\| b | 3.0 | – |',
      '',
      'Taking turns.',
    ])
  })

  test('shows a dash for values that are not finite', () => {
    const [, , row] = printed({ ...table, rows: [['x', Number.NaN, Infinity]] }).split('\n')
    expect(row).toBe('x           –     –')
  })
})

test.each([
  [31, 10, '3.1 ×'],
  [120, 10, '12 ×'],
  [5, 10, '0.50 ×'],
  [null, 10, null],
  [3, 0, null],
])('the ratio of %s to %s is %s', (ours, theirs, said) => {
  expect(ratio(ours, theirs)).toBe(said)
})
