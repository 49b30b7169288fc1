import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRichHtml } from '../../sandbox/telegram/rich/html.ts'
import { richPages } from '../../src/card/rich.ts'
import type { Block, Mark } from '../../src/model/block.ts'

const marks = (length: number): fc.Arbitrary<Mark[]> =>
  fc.array(
    fc
      .record({
        kind: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const),
        a: fc.nat(length),
        b: fc.nat(length),
      })
      .map(({ kind, a, b }) => ({ kind, start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 4 },
  )
const paragraph = fc
  .string({ maxLength: 200 })
  .chain((text) =>
    marks(text.length).map((made): Block => ({ kind: 'paragraph', text, marks: made })),
  )

describe('rich pages', () => {
  test('contain all text, with any marks', () => {
    const visible = (html: string) =>
      html
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (blocks) => {
        const html = richPages(blocks).join('')
        expect(() => parseRichHtml(html)).not.toThrow()
        const whole = blocks.map((block) => ('text' in block ? block.text : '')).join('')
        expect(visible(html)).toBe(whole.replaceAll('\n', ''))
      }),
    )
  })

  test('break between blocks, within the limits of a rich message', () => {
    const text = 'word '.repeat(1000)
    const pages = richPages(
      Array.from({ length: 20 }, () => ({ kind: 'paragraph', text, marks: [] })),
    )
    expect(pages).toHaveLength(4)
    for (const page of pages) expect(page.length).toBeLessThan(32_768)
  })

  test('show headings, lists, tables, quotes, code and images', () => {
    const [page = ''] = richPages([
      { kind: 'heading', level: 2, text: 'A & B', marks: [] },
      {
        kind: 'list',
        items: [{ text: 'x', marks: [], depth: 0, marker: '3.', checked: null }],
      },
      {
        kind: 'table',
        header: true,
        caption: null,
        rows: [[{ text: 'h', marks: [] }], [{ text: 'c', marks: [] }]],
      },
      {
        kind: 'quote',
        text: 'q',
        marks: [{ kind: 'link', start: 0, end: 1, href: 'https://a.example/?a=1&b=2' }],
      },
      { kind: 'code', text: '<a>', language: null, caption: null },
      { kind: 'image', url: 'https://a.example/p.jpg', alt: '', caption: 'seen' },
    ])
    expect(parseRichHtml(page).map(({ type }) => type)).toEqual([
      'heading',
      'list',
      'table',
      'blockquote',
      'pre',
      'photo',
    ])
  })

  test('name the language of code and put its caption above it', () => {
    const [page = ''] = richPages([
      { kind: 'code', text: 'a < b\n  c', language: 'c++', caption: 'a.cc' },
    ])
    expect(parseRichHtml(page)).toMatchObject([
      { type: 'paragraph' },
      { type: 'pre', language: 'c++' },
    ])
  })

  const marked: Block = {
    kind: 'paragraph',
    text: 'It took an hour[*] for x².',
    marks: [
      { kind: 'note', start: 15, end: 18, label: '*' },
      { kind: 'formula', start: 23, end: 25, tex: 'x^2 < y' },
    ],
  }
  const note: Block = { kind: 'note', label: '*', text: 'With a cold disk.', marks: [] }

  test('link the marks of notes to the notes, and carry formulas as TeX', () => {
    const [page = ''] = richPages([marked, note, { kind: 'formula', text: 'y', tex: 'y < 1' }])
    expect(parseRichHtml(page)).toEqual([
      {
        type: 'paragraph',
        text: [
          'It took an hour',
          {
            type: 'superscript',
            text: { type: 'reference_link', text: '[*]', reference_name: 'note-2a' },
          },
          ' for ',
          { type: 'mathematical_expression', expression: 'x^2 < y' },
          '.',
        ],
      },
      {
        type: 'paragraph',
        text: ['[*] ', { type: 'reference', text: 'With a cold disk.', name: 'note-2a' }],
      },
      { type: 'mathematical_expression', expression: 'y < 1' },
    ])
  })

  test('a formula counts with its source', () => {
    const tex = 'x + '.repeat(4_000)
    const formula: Block = {
      kind: 'paragraph',
      text: 'sum',
      marks: [{ kind: 'formula', start: 0, end: 3, tex }],
    }
    expect(richPages([formula, formula])).toHaveLength(2)
  })

  test('a mark whose note is on another page is no link', () => {
    const long: Block = { kind: 'paragraph', text: 'word '.repeat(6150), marks: [] }
    const pages = richPages([marked, long, note])
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('<sup>[*]</sup>')
  })
})
