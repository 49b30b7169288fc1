import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchQuery } from '../../../src/text/search/search-query.ts'
import { snippetOf } from '../../../src/text/search/snippet.ts'

/** A snippet with its marks as brackets. */
const snippet = (text: string, typed: string) =>
  snippetOf(text, searchQuery(typed)).replaceAll('\u0001', '[').replaceAll('\u0002', ']')

const LONG = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')

describe('a snippet', () => {
  test.each([
    ['Use List<String> or Vec<T> here.', 'string', 'Use List<[String]> or Vec<T> here.'],
    ['A heat pump makes heat.', 'heat', 'A [heat] pump makes [heat].'],
    ['A heat pump makes heat.', '"heat pump"', 'A [heat] [pump] makes heat.'],
    ['The naïve Größe', 'naive grosse', 'The [naïve] [Größe]'],
    ['苹果公司发布新芯片，性能提升。', '新芯片', '苹果公司发布[新][芯][片]，性能提升。'],
    ['C is not C++, nor C#.', 'c++', 'C is not [C][++], nor C#.'],
    ['Only\n\n the   title\thas it', 'elsewhere', 'Only the title has it'],
    ['one\u0001two\u0002', 'two', 'one[two]'],
    ['', 'x', ''],
    ['…!?', 'x', '…!?'],
  ])('of %s for %s', (text, typed, expected) => {
    expect(snippet(text, typed)).toBe(expected)
  })

  test('stands around the match, is two lines long, and says where it is cut', () => {
    expect(snippet(LONG, 'word30')).toBe(
      '…word27 word28 word29 [word30] word31 word32 word33 word34 word35 word36 word37 word38 word39…',
    )
    expect(snippet(LONG, 'word0')).toMatch(/^\[word0\] word1 /)
    expect(snippet(LONG, 'word59')).toMatch(/ \[word59\]$/)
  })

  test('does not begin in another paragraph', () => {
    expect(snippet(`Another one.\n\nHere it is. ${LONG}`, 'here')).toMatch(/^…\[Here\] it is/)
  })

  test('shows where most of the words stand together', () => {
    expect(snippet(`A pump. ${LONG} A heat pump. ${LONG}`, 'heat pump')).toMatch(
      /\[heat\] \[pump\]/,
    )
  })

  test('counts Chinese letters twice', () => {
    expect(snippet('芯'.repeat(500), '新').length).toBeLessThan(50)
  })

  test('holds the characters of the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), (text, typed) => {
        const plain = snippetOf(text, searchQuery(typed))
          .replaceAll('\u0001', '')
          .replaceAll('\u0002', '')
        const shown = text
          .replaceAll('\u0001', '')
          .replaceAll('\u0002', '')
          .replaceAll(/\s+/gu, ' ')
        expect(shown).toContain(plain.replace(/^…/, '').replace(/…$/, '').trim())
      }),
    )
  })
})
