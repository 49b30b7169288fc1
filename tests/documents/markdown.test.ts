import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/documents/markdown.ts'
import type { Block, Mark } from '../../src/model/block.ts'
import { anyBlock } from '../support/any-block.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { outline, readBlocks } from '../support/read-blocks.ts'

const prose = (text: string, ...marks: Mark[]) => ({ text, marks })
const paragraph = (text: string, ...marks: Mark[]): Block => ({
  kind: 'paragraph',
  ...prose(text, ...marks),
})
const item = (
  text: string,
  depth = 0,
  marker: string | null = null,
  checked: boolean | null = null,
) => ({
  ...prose(text),
  depth,
  marker,
  checked,
})
const rendered = (blocks: readonly Block[]) =>
  marked.parse(markdown(blocks), { async: false, gfm: true })

test.each<[string, Block[], string]>([
  [
    'signs are only signs',
    [paragraph('2*3 * 4 <b> [x] a_b _c_ 5 &amp; $6')],
    '2\\*3 \\* 4 \\<b\\> \\[x\\] a_b \\_c\\_ 5 \\&amp; \\$6',
  ],
  [
    'beginnings of lines',
    [paragraph('# one\n- two\n3. three')],
    '\\# one\\\n\\- two\\\n3\\. three',
  ],
  [
    'marks',
    [
      paragraph(
        'Use git log now',
        { kind: 'bold', start: 0, end: 3 },
        { kind: 'link', start: 4, end: 11, href: 'https://a.example/(x)' },
        { kind: 'code', start: 4, end: 11 },
      ),
    ],
    '**Use** [`git log`](<https://a.example/(x)>) now',
  ],
  [
    'emphasis beside letters',
    [paragraph('他说“好”吧', { kind: 'bold', start: 2, end: 5 })],
    '他说<strong>“好”</strong>吧',
  ],
  [
    'an exclamation before a link',
    [paragraph('Wow!this', { kind: 'link', start: 4, end: 8, href: 'https://a.example' })],
    'Wow\\![this](https://a.example)',
  ],
  ['headings', [{ kind: 'heading', level: 2, ...prose('C #') }], '## C \\#'],
  ['a heading that is a sign', [{ kind: 'heading', level: 2, ...prose('#') }], '## \\#'],
  [
    'lists',
    [
      {
        kind: 'list',
        items: [
          item('a', 0, '3.'),
          item('b', 1),
          item('c', 0, '4.'),
          item('d', 0, '9.'),
          item('e', 0, null, true),
        ],
      },
    ],
    '3. a\n   - b\n4. c\n- 9\\. d\n- [x] e',
  ],
  [
    'two lists stay two',
    [
      { kind: 'list', items: [item('a')] },
      { kind: 'list', items: [item('b')] },
    ],
    '- a\n\n<!-- -->\n\n- b',
  ],
  [
    'code with fences',
    [{ kind: 'code', text: '```\nx\n```', language: 'md', caption: 'A listing' }],
    '<em>A listing</em>\n\n````md\n```\nx\n```\n````',
  ],
  [
    'tables',
    [
      {
        kind: 'table',
        header: true,
        rows: [[prose('a|b'), prose('c')], [prose('d')]],
        caption: null,
      },
    ],
    '| a\\|b | c |\n| --- | --- |\n| d |  |',
  ],
  [
    'formulas',
    [
      { kind: 'formula', text: 'a²', tex: 'a^2' },
      paragraph('if a² holds', { kind: 'formula', start: 3, end: 5, tex: 'a^2' }),
    ],
    '$$\na^2\n$$\n\nif $a^2$ holds',
  ],
  [
    'notes',
    [
      paragraph(
        'So[1] or[*]',
        { kind: 'note', start: 2, end: 5, label: '1' },
        { kind: 'note', start: 8, end: 11, label: '*' },
      ),
      { kind: 'note', label: '1', ...prose('One\ntwo') },
      { kind: 'note', label: '*', ...prose('Star') },
    ],
    'So[^1] or[^n2]\n\n[^1]: One\\\n    two\n\n[^n2]: Star',
  ],
  [
    'pictures and embeds',
    [
      { kind: 'image', url: 'https://a.example/p.png', alt: '', caption: 'A mill' },
      { kind: 'image', url: 'https://a.example/q.png', alt: '', caption: null },
      { kind: 'embed', url: 'https://v.example/1', title: 'A talk', media: 'play' },
    ],
    '![A mill](https://a.example/p.png)\n\n[A talk](https://v.example/1)',
  ],
])('%s', (_, blocks, expected) => {
  expect(markdown(blocks)).toBe(expected)
})

test('names of notes differ between articles, and headings go down', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 6, ...prose('Deep') },
    paragraph('So[1]', { kind: 'note', start: 2, end: 5, label: '1' }),
    { kind: 'note', label: '1', ...prose('One') },
  ]
  expect(markdown(blocks, { deeper: 1, notePrefix: 'a7-' })).toBe(
    '###### Deep\n\nSo[^a7-1]\n\n[^a7-1]: One',
  )
})

describe('round trip', () => {
  test('what is written is read again: text, headings, lists with their numbers, tables, code', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 4 }), (blocks) => {
        const again = readBlocks(rendered(blocks))
        // A list whose bullets give way to numbers is read as two.
        expect(again.map(outline).join('\n')).toBe(blocks.map(outline).join('\n'))
      }),
      { numRuns: propertyRuns(150) },
    )
  })
})
