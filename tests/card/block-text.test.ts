import { describe, expect, test } from 'vitest'
import { blockText } from '../../src/card/block-text.ts'
import type { Block } from '../../src/model/block.ts'

const plain = (text: string) => ({ text, marks: [] })

describe('a block in a message', () => {
  test.each<[string, Block, object]>([
    [
      'a paragraph keeps its marks',
      {
        kind: 'paragraph',
        text: 'Read the report now',
        marks: [{ kind: 'link', start: 9, end: 15, href: 'https://a.example/r' }],
      },
      {
        text: 'Read the report now',
        entities: [{ type: 'text_link', offset: 9, length: 6, url: 'https://a.example/r' }],
      },
    ],
    [
      'nothing overlaps with code',
      {
        kind: 'paragraph',
        text: 'run npm ci now',
        marks: [
          { kind: 'bold', start: 0, end: 14 },
          { kind: 'code', start: 4, end: 10 },
        ],
      },
      { text: 'run npm ci now', entities: [{ type: 'code', offset: 4, length: 6 }] },
    ],
    [
      'a link wins over code',
      {
        kind: 'paragraph',
        text: 'see open() or a.close() now',
        marks: [
          { kind: 'link', start: 4, end: 10, href: 'https://a.example/o' },
          { kind: 'code', start: 4, end: 10 },
          { kind: 'code', start: 14, end: 23 },
          { kind: 'link', start: 16, end: 21, href: 'https://a.example/c' },
        ],
      },
      {
        text: 'see open() or a.close() now',
        entities: [
          { type: 'text_link', offset: 4, length: 6, url: 'https://a.example/o' },
          { type: 'code', offset: 14, length: 2 },
          { type: 'text_link', offset: 16, length: 5, url: 'https://a.example/c' },
          { type: 'code', offset: 21, length: 2 },
        ],
      },
    ],
    [
      'a heading is bold, once',
      { kind: 'heading', level: 2, text: 'Why', marks: [{ kind: 'bold', start: 0, end: 3 }] },
      { text: 'Why', entities: [{ type: 'bold', offset: 0, length: 3 }] },
    ],
    [
      'a quote is a quote',
      { kind: 'quote', ...plain('So be it') },
      { text: 'So be it', entities: [{ type: 'blockquote', offset: 0, length: 8 }] },
    ],
    [
      'code knows its language',
      { kind: 'code', text: 'let a', language: 'rust', caption: null },
      {
        text: 'let a',
        entities: [{ type: 'pre', offset: 0, length: 5, language: 'rust' }],
      },
    ],
    [
      'lists nest',
      {
        kind: 'list',
        items: [
          { ...plain('first'), depth: 0, marker: '3.', checked: null },
          { ...plain('inner'), depth: 1, marker: null, checked: null },
          { ...plain('lettered'), depth: 1, marker: 'b.', checked: null },
          { ...plain('second'), depth: 0, marker: '4.', checked: null },
        ],
      },
      { text: '3. first\n\u2003◦ inner\n\u2003b. lettered\n4. second' },
    ],
    [
      'an item of a task list shows whether it is done',
      {
        kind: 'list',
        items: [
          { ...plain('written'), depth: 0, marker: null, checked: true },
          { ...plain('tested'), depth: 0, marker: null, checked: false },
        ],
      },
      { text: '• ☑ written\n• ☐ tested' },
    ],
    [
      'a listing follows its caption',
      { kind: 'code', text: 'let a', language: 'rust', caption: 'Listing 1' },
      {
        text: 'Listing 1\nlet a',
        entities: [
          { type: 'italic', offset: 0, length: 9 },
          { type: 'pre', offset: 10, length: 5, language: 'rust' },
        ],
      },
    ],
    [
      'a note shows its mark',
      { kind: 'note', label: '2', ...plain('Except on Mondays.') },
      { text: '[2] Except on Mondays.' },
    ],
    [
      'a small table stays a table',
      {
        kind: 'table',
        header: true,
        caption: null,
        rows: [
          [plain('Chip'), plain('TOPS')],
          [plain('A1'), plain('40')],
        ],
      },
      { text: 'Chip  TOPS\n────  ────\nA1    40', entities: [{ type: 'pre' }] },
    ],
    [
      'a small table with a link becomes lines too, which keep it',
      {
        kind: 'table',
        header: false,
        caption: null,
        rows: [
          [
            {
              text: 'docs',
              marks: [{ kind: 'link', start: 0, end: 4, href: 'https://a.example/' }],
            },
            plain('v2'),
          ],
        ],
      },
      {
        text: 'docs\n• v2',
        entities: [
          { type: 'bold', offset: 0, length: 4 },
          { type: 'text_link', offset: 0, length: 4, url: 'https://a.example/' },
        ],
      },
    ],
    [
      'a wide table becomes lines under the names of its columns',
      {
        kind: 'table',
        header: true,
        caption: null,
        rows: [
          [plain('Region'), plain('What changed in this release')],
          [plain('North'), plain('Deliveries now arrive before nine')],
        ],
      },
      { text: 'Region: North\n• What changed in this release: Deliveries now arrive before nine' },
    ],
    [
      'a picture is its caption and a link',
      { kind: 'image', url: 'https://a.example/p.png', alt: 'x', caption: 'The new hall' },
      { text: '🖼 The new hall' },
    ],
    [
      'an image without a caption is left out',
      { kind: 'image', url: 'https://a.example/p.png', alt: '', caption: null },
      { text: '' },
    ],
  ])('%s', (_, block, expected) => {
    expect(blockText(block)).toMatchObject(expected)
  })
})
