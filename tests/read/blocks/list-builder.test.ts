import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/read/dom.ts'
import { prunePage } from '../../../src/read/prune.ts'
import { toBlocks } from '../../../src/read/blocks/to-blocks.ts'

/** Each block as a line: items with their depth as indentation, marker and box. */
function shown(html: string): string[] {
  const { body } = parseDocument(prunePage(html).html)
  return toBlocks(body, 'https://site.example/').flatMap(({ block }) => {
    if (block.kind === 'list') {
      return block.items.map(({ depth, marker, checked, text }) => {
        const box = checked === null ? '' : checked ? '☑ ' : '☐ '
        return `${'  '.repeat(depth)}${marker ?? '•'} ${box}${text}`
      })
    }
    if (block.kind === 'table')
      return block.rows.map((row) => row.map(({ text }) => text).join(' | '))
    if (block.kind === 'embed') return [`embed: ${block.title}`]
    return [`${block.kind}: ${block.kind === 'image' ? block.url.slice(21) : block.text}`]
  })
}

describe('numbers of items', () => {
  test.each<[string, string, string[]]>([
    [
      'a list in a step',
      '<ol><li>Boil<ol type="a"><li>fill</li><li>heat</li></ol></li><li>Pour</li></ol>',
      ['1. Boil', '  a. fill', '  b. heat', '2. Pour'],
    ],
    [
      'steps in a list',
      '<ul><li>Tea<ol><li>boil</li><li>pour</li></ol></li><li>Milk<ol><li>pour</li></ol></li></ul>',
      ['• Tea', '  1. boil', '  2. pour', '• Milk', '  1. pour'],
    ],
    [
      'bullets in a step',
      '<ol start="4"><li>Tea<ul><li>green</li></ul></li><li>Milk</li></ol>',
      ['4. Tea', '  • green', '5. Milk'],
    ],
    [
      'an item that sets its number',
      '<ol><li>a</li><li value="7">b</li><li>c</li></ol>',
      ['1. a', '7. b', '8. c'],
    ],
    [
      'a list that counts down',
      '<ol reversed><li>a</li><li>b<ul><li>x</li></ul></li><li>c</li></ol>',
      ['3. a', '2. b', '  • x', '1. c'],
    ],
    [
      'one that counts down from a start',
      '<ol reversed start="10"><li>a<li>b</ol>',
      ['10. a', '9. b'],
    ],
    ['from zero', '<ol start="0"><li>a</li><li>b</li></ol>', ['0. a', '1. b']],
    ['Roman numerals', '<ol type="I" start="4"><li>a</li><li>b</li></ol>', ['IV. a', 'V. b']],
    ['a class of Sphinx', '<ol class="upperalpha simple"><li>a</li></ol>', ['A. a']],
    [
      'a style sheet of WordPress',
      '<ol style="list-style-type:lower-roman"><li>a</li><li>b</li></ol>',
      ['i. a', 'ii. b'],
    ],
    ['no number', '<ol start="x"><li value="y">a</li></ol>', ['1. a']],
    ['items in a wrapper', '<ol><div><li>a</li><li>b</li></div></ol>', ['1. a', '2. b']],
    [
      'a nested list beside its item',
      '<ol><li>a</li><ol><li>b</li></ol><li>c</li></ol>',
      ['1. a', '  1. b', '2. c'],
    ],
    [
      'a list in a table cell',
      '<table><tr><th>How</th><th>x</th></tr><tr><td><ol><li>a</li><li>b</li></ol></td><td>y</td></tr></table>',
      ['How | x', '1. a\n2. b | y'],
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })
})

describe('a list goes on', () => {
  test.each<[string, string, string[]]>([
    [
      'after a listing below two paragraphs',
      '<ol><li><p>a</p><p>b</p><pre>x</pre><p>c</p></li><li>d</li></ol>',
      ['1. a\nb', 'code: x', 'paragraph: c', '2. d'],
    ],
    [
      'after a listing in a nested step',
      '<ol><li>a<ol><li>b<pre>x</pre></li><li>c</li></ol>d</li><li>e</li></ol>',
      ['1. a', '  1. b', 'code: x', '  2. c', 'paragraph: d', '2. e'],
    ],
    [
      'with a list below a listing',
      '<ol><li>a<pre>x</pre><ul><li>b</li></ul></li><li>c</li></ol>',
      ['1. a', 'code: x', '  • b', '2. c'],
    ],
    [
      'after a quotation and a table',
      '<ol><li>a<blockquote>q</blockquote></li><li>b<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></li><li>c</li></ol>',
      ['1. a', 'quote: q', '2. b', '1 | 2', '3 | 4', '3. c'],
    ],
    [
      'after the picture of a step, which stays with it',
      '<ol><li><p>a</p><p><img src="/1.png"></p></li><li><p><img src="/2.png"></p><p>b</p></li><li>c <img src="/3.png"> d</li></ol>',
      ['1. a', 'image: 1.png', '2. b', 'image: 2.png', '3. c d', 'image: 3.png'],
    ],
    [
      'below text between nested lists, which is no item',
      '<ul><li>a<ul><li>b</li></ul>c<ul><li>d</li></ul></li></ul>',
      ['• a', '  • b', 'paragraph: c', '  • d'],
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })
})

describe('a task in plain text', () => {
  test.each([
    ['<ul><li><code>[X]</code> a</li><li><code>[&#xa0;]</code> b</li></ul>', ['• ☑ a', '• ☐ b']],
    ['<ul><li>[x] a</li><li>☐ b</li></ul>', ['• ☑ a', '• ☐ b']],
    ['<ul><li>[1] a</li><li>[x]</li><li>[y] b</li></ul>', ['• [1] a', '• [x]', '• [y] b']],
  ])('%s', (html, expected) => {
    expect(shown(html)).toEqual(expected)
  })
})
