import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchQuery } from '../../../src/text/search/search-query.ts'

/** A query in short: terms joined by `_`, a star where the last is a beginning. */
const read = (typed: string) =>
  searchQuery(typed).map(({ terms, isPrefix }) => `${terms.join('_')}${isPrefix ? '*' : ''}`)

describe('what is searched for', () => {
  test.each([
    ['heat pump', ['heat*', 'pump*']],
    ['"heat pump" Sweden', ['heat_pump', 'sweden*']],
    ['«тепловой насос»', ['тепловой_насос']],
    ['„Wärme“', ['warme']],
    ['e-mail', ['e_mail*']],
    ['node.js', ['node_js']],
    ['C++', ['c_++']],
    ['c+', ['c_+*']],
    ['c', ['c']],
    ['Go', ['go']],
    ['the with', ['the', 'with']],
    ['7.0', ['7_0']],
    ['2026', ['2026*']],
    ['人工智能', ['人_工_智_能']],
    ['서', ['서*']],
    ['"', []],
    ['++', []],
    ['*; drop -- (', ['drop*']],
    ['one" two', ['one', 'two']],
  ])('%s', (typed, sequences) => {
    expect(read(typed)).toEqual(sequences)
  })

  test('is limited, however much is typed', () => {
    expect(searchQuery('abc '.repeat(100))).toHaveLength(8)
    expect(searchQuery('人'.repeat(4000)).flatMap(({ terms }) => terms)).toHaveLength(32)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (typed) => {
        const query = searchQuery(typed)
        expect(query.length).toBeLessThanOrEqual(8)
        expect(query.flatMap(({ terms }) => terms).length).toBeLessThanOrEqual(32)
        expect(query.every(({ terms }) => terms.length > 0)).toBe(true)
      }),
    )
  })
})
