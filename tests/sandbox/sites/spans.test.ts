import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spansOf } from '../../../sandbox/sites/spans.ts'

test.each([
  ['plain', [['plain', 'plain']]],
  [
    'a **b** c',
    [
      ['plain', 'a '],
      ['bold', 'b'],
      ['plain', ' c'],
    ],
  ],
  [
    '*one* and *two*',
    [
      ['italic', 'one'],
      ['plain', ' and '],
      ['italic', 'two'],
    ],
  ],
  [
    '`2 ** n` is code',
    [
      ['code', '2 ** n'],
      ['plain', ' is code'],
    ],
  ],
  [
    '[here](/orbit/x).',
    [
      ['link', 'here'],
      ['plain', '.'],
    ],
  ],
  ['2 * 3', [['plain', '2 * 3']]],
  ['an [open bracket', [['plain', 'an [open bracket']]],
  ['', []],
])('reads %j', (text, spans) => {
  expect(spansOf(text).map((span) => [span.mark, span.text])).toEqual(spans)
})

test('keeps where a link goes', () => {
  expect(spansOf('[a](https://b.example/c)')).toEqual([
    { mark: 'link', text: 'a', href: 'https://b.example/c' },
  ])
})

test('loses no text that carries no mark', () => {
  const unmarked = fc.string({ unit: 'grapheme' }).filter((text) => !/[*`[\]]/.test(text))
  fc.assert(
    fc.property(unmarked, (text) => {
      expect(
        spansOf(text)
          .map((span) => span.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
