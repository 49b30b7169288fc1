import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasUnits, readWatch, unitsOf } from '../../../src/digest/watch/watch-words.ts'
import { watchedTexts } from '../../../src/digest/watch/watched-texts.ts'
import { createWordIndex } from '../../../src/digest/watch/word-index.ts'
import { propertyRuns } from '../../support/property-runs.ts'

test.each([
  ['postgres 19', 'postgres 19'],
  ['  Postgres*   19 Postgres* ', 'postgres* 19'],
  ['“Heat  Pump” Köln', '"heat pump" koln'],
  ['«тепловой насос»', '"тепловои насос"'],
  ['GPT-5', '"gpt 5"'],
  ['C++ .NET', 'c++ .net'],
  ['"heat pump"*', '"heat pump*"'],
  ['电动车', '电动车'],
  ['an "unfinished quote', 'an unfinished quote'],
])('%s is watched as %s', (typed, words) => {
  expect(readWatch(typed)).toEqual({ words })
})

test.each([
  ['', 'unreadable'],
  ['—', 'unreadable'],
  ['*', 'unreadable'],
  ['""', 'unreadable'],
  ['a*', 'short'],
  ['x', 'short'],
  ['one two three four five six seven', 'long'],
  ['a'.repeat(61), 'long'],
])('%s cannot be watched: %s', (typed, fault) => {
  expect(readWatch(typed)).toEqual({ fault })
})

test.each([
  ['postgres 19', 'Postgres 19 is out', null, true],
  ['postgres 19', 'On 19 things in Postgres', null, true],
  ['postgres 19', 'PostgreSQL 19 is out', null, false],
  ['postgres* 19', 'PostgreSQL 19 is out', null, true],
  ['postgres 19', 'Postgres is out', 'It has the number 19.', true],
  ['"heat pump"', 'A pump for heat', null, false],
  ['"heat pump"', 'The heat-pump', null, true],
  ['ai', 'Taiwan', null, false],
  ['елка', 'Ёлка горит', null, true],
  ['电动车', '新的电动车来了', null, true],
])('%s in “%s” and “%s”: %s', (words, title, lead, isFound) => {
  const { whole } = watchedTexts({ title, lead })
  expect(hasUnits(whole, unitsOf(words))).toBe(isFound)
  expect(createWordIndex([words, 'nothing like it']).find(whole)).toEqual(isFound ? [words] : [])
})

const sign = fc.constantFrom(
  'a',
  'B',
  'é',
  'ß',
  ' ',
  '9',
  '*',
  '"',
  '“',
  '”',
  '«',
  '.',
  '-',
  '+',
  '车',
  'Й',
  '👁',
  '\u200b',
)

test('what was read stays as it is when it is read again, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), (typed) => {
      const read = readWatch(typed)
      if ('words' in read) expect(readWatch(read.words)).toEqual(read)
    }),
    { numRuns: propertyRuns(400) },
  )
})

test('the index finds what comparing one by one finds', () => {
  const word = fc.constantFrom(
    'rust',
    'rusty',
    'rus*',
    'go',
    '电',
    '电车',
    'a1',
    '"go rust"',
    'zig*',
  )
  const watch = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  const text = fc.array(fc.constantFrom('rust', 'rusted', 'go', '电车', 'a1', 'zigzag'), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(fc.uniqueArray(watch), text, (watches, words) => {
      const { whole } = watchedTexts({ title: words.join(' '), lead: null })
      const found = watches.filter((one) => hasUnits(whole, unitsOf(one)))
      expect(createWordIndex(watches).find(whole).toSorted()).toEqual(found.toSorted())
    }),
    { numRuns: propertyRuns(400) },
  )
})
