import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PAGE_SIZE, type Piece, paginate } from '../../src/card/pages.ts'
import { type Style, styled } from '../../src/card/styled.ts'

const squeeze = (text: string) => text.replaceAll(/\s+/g, '')
const style = fc.constantFrom<Style>('bold', 'italic', 'blockquote', { link: 'https://a.example/' })
const character = fc.constantFrom(...'ab .\n'.split(''), '👩‍👩‍👧', 'é', '漢', '। ')
const text = fc.string({ unit: character, maxLength: 900 })
const piece: fc.Arbitrary<Piece> = fc
  .tuple(text, fc.array(style, { maxLength: 3 }), fc.boolean())
  .map(([words, styles, keepWithNext]) => ({ styled: styled(words, ...styles), keepWithNext }))
const size = { characters: 300, entities: 5 }

describe('pages', () => {
  test('contain everything once and in order, within the size limit', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const pages = paginate(pieces, size)
        const all = pieces.map((one) => one.styled.text).join('\n')
        expect(squeeze(pages.map((page) => page.text).join('\n'))).toBe(squeeze(all))
        for (const page of pages) {
          expect(page.text.length).toBeLessThanOrEqual(size.characters)
          expect(page.entities.length).toBeLessThanOrEqual(size.entities)
          expect(page.text.isWellFormed()).toBe(true)
          for (const { offset, length } of page.entities) {
            expect(offset).toBeGreaterThanOrEqual(0)
            expect(length).toBeGreaterThan(0)
            expect(offset + length).toBeLessThanOrEqual(page.text.length)
          }
        }
      }),
    )
  })

  test('are of about equal length', () => {
    const pieces = Array.from({ length: 40 }, (_, n) => ({
      styled: styled(`${n} ${'word '.repeat(60)}`.trim()),
      keepWithNext: false,
    }))
    const lengths = paginate(pieces).map((page) => page.text.length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(PAGE_SIZE.characters)
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(700)
  })

  test('never end with a heading', () => {
    const pieces = Array.from({ length: 30 }, (_, n) => ({
      styled: styled(n % 3 === 0 ? `Heading ${n}` : 'x'.repeat(97)),
      keepWithNext: n % 3 === 0,
    }))
    for (const page of paginate(pieces, size)) expect(page.text).not.toMatch(/Heading \d+$/)
  })

  test('cut a paragraph that is too long at the end of a sentence', () => {
    const pages = paginate(
      [{ styled: styled('One two three four five. '.repeat(30)), keepWithNext: false }],
      size,
    )
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page.text.endsWith('five.')).toBe(true)
  })

  test('cut code at the end of a line and stay code', () => {
    const pages = paginate(
      [{ styled: styled('const a = 1\n'.repeat(60), { pre: 'ts' }), keepWithNext: false }],
      size,
    )
    for (const page of pages) {
      expect(page.text.startsWith('const') && page.text.endsWith('1')).toBe(true)
      expect(page.entities).toMatchObject([{ type: 'pre', offset: 0, language: 'ts' }])
    }
  })

  test('keep the indentation of a listing, also where a page begins inside it', () => {
    const code = styled('\n  if a:\n    run(a)\n'.repeat(30), { pre: 'python' })
    const pages = paginate([{ styled: code, keepWithNext: false }], size)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page.text).toMatch(/^ +(?:if a|run)/)
  })
})
