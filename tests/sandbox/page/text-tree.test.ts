import fc from 'fast-check'
import type { MessageEntity } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { plainText, type Twig, textTree } from '../../../sandbox/page/browser/text-tree.ts'

/** A tree as text, each entity as its type in brackets. */
function written(twigs: readonly Twig[]): string {
  return twigs
    .map((twig) =>
      typeof twig === 'string' ? twig : `${twig.entity.type}(${written(twig.children)})`,
    )
    .join('')
}

const entity = (type: string, offset: number, length: number) =>
  ({ type, offset, length }) as MessageEntity

describe('entities over a text', () => {
  test.each([
    ['none', 'tea', [], 'tea'],
    ['one', 'hot tea', [entity('bold', 4, 3)], 'hot bold(tea)'],
    ['beside each other', 'ab', [entity('bold', 0, 1), entity('italic', 1, 1)], 'bold(a)italic(b)'],
    ['nested', 'abc', [entity('italic', 1, 1), entity('bold', 0, 3)], 'bold(aitalic(b)c)'],
    [
      'crossing',
      'abc',
      [entity('bold', 0, 2), entity('italic', 1, 2)],
      'bold(aitalic(b))italic(c)',
    ],
    ['behind an emoji of two units', '😀 tea', [entity('code', 3, 3)], '😀 code(tea)'],
    ['longer than the text', 'tea', [entity('bold', 1, 99)], 'tbold(ea)'],
    ['a block and its line break', 'a\nb\nc', [entity('pre', 2, 1)], 'a\npre(b)c'],
    ['a block and an empty line', 'a\n\nb', [entity('blockquote', 0, 1)], 'blockquote(a)\nb'],
  ] as const)('%s', (_, text, entities, expected) => {
    expect(written(textTree(text, entities))).toBe(expected)
  })

  test('no character is lost or repeated', () => {
    const someEntity = fc.record({
      type: fc.constantFrom('bold', 'italic', 'code', 'spoiler'),
      offset: fc.nat(20),
      length: fc.nat(20),
    })
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.array(someEntity),
        (text, some) => {
          expect(plainText(textTree(text, some as MessageEntity[]))).toBe(text)
        },
      ),
    )
  })
})
