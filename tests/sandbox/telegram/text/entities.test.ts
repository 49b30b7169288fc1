import fc from 'fast-check'
import type { MessageEntity } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { fixEntities } from '../../../../sandbox/telegram/text/entities.ts'
import { propertyRuns } from '../../../support/property-runs.ts'

const entity = (line: string): MessageEntity => {
  const [type, offset, length] = line.split(' ')
  const link = type === 'text_link' ? { url: 'https://x.org/' } : {}
  return { type, offset: Number(offset), length: Number(length), ...link } as MessageEntity
}
const inWords = ({ type, offset, length }: MessageEntity) => `${type} ${offset} ${length}`

describe('fixEntities', () => {
  test.each([
    ['sorts by start, longer first', ['italic 5 1', 'bold 0 2'], ['bold 0 2', 'italic 5 1']],
    ['drops empty ones', ['bold 0 0'], []],
    ['merges equal neighbours', ['bold 0 2', 'bold 2 3'], ['bold 0 5']],
    [
      'cuts styles that cross',
      ['bold 0 10', 'italic 5 10'],
      ['bold 0 5', 'italic 5 10', 'bold 5 5'],
    ],
    [
      'cuts a style around a link',
      ['bold 0 10', 'text_link 2 3'],
      ['bold 0 2', 'text_link 2 3', 'bold 2 3', 'bold 5 5'],
    ],
    ['keeps a style inside a link', ['text_link 0 10', 'bold 2 3'], ['text_link 0 10', 'bold 2 3']],
    [
      'puts the link outside if both are alike',
      ['bold 0 4', 'text_link 0 4'],
      ['text_link 0 4', 'bold 0 4'],
    ],
    ['lets no style into code', ['code 0 4', 'bold 0 4'], ['code 0 4']],
    ['lets no link into code', ['pre 0 9', 'text_link 2 3'], ['pre 0 9']],
    [
      'keeps the first of two links that overlap',
      ['text_link 0 5', 'text_link 3 5'],
      ['text_link 0 5'],
    ],
    [
      'keeps links within a quote',
      ['blockquote 0 9', 'text_link 2 3'],
      ['blockquote 0 9', 'text_link 2 3'],
    ],
    ['drops a link that crosses a quote', ['blockquote 0 5', 'text_link 3 5'], ['blockquote 0 5']],
    ['nests no quotes', ['blockquote 0 9', 'expandable_blockquote 2 3'], ['blockquote 0 9']],
  ])('%s', (_, given, kept) => {
    expect(fixEntities(given.map(entity)).map(inWords)).toEqual(kept)
  })

  const any = fc
    .record({
      type: fc.constantFrom('bold', 'italic', 'spoiler', 'code', 'pre', 'text_link', 'blockquote'),
      offset: fc.nat(20),
      length: fc.nat(10),
    })
    .map(({ type, offset, length }) => entity(`${type} ${offset} ${length}`))

  test('the result is nested, and fixing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (given) => {
        const fixed = fixEntities(given)
        for (const [index, inner] of fixed.entries()) {
          for (const outer of fixed.slice(0, index)) {
            const end = outer.offset + outer.length
            const apart = inner.offset >= end
            const inside = inner.offset >= outer.offset && inner.offset + inner.length <= end
            expect(apart || inside).toBe(true)
          }
        }
        expect(fixEntities(fixed)).toEqual(fixed)
      }),
      { numRuns: propertyRuns(500) },
    )
  })
})
