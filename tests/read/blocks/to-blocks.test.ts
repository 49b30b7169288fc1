import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/block.ts'
import { parsePage } from '../../../src/read/standardise/standardise.ts'
import { toBlocks } from '../../../src/read/blocks/to-blocks.ts'

const base = 'https://site.example/dir/page.html'
const blocksOf = (html: string): Block[] =>
  toBlocks(parsePage(html).body, base).map((draft) => draft.block)
const prose = (text: string) => ({ text, marks: [] })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] })

describe('text', () => {
  test.each<[string, string, Block[]]>([
    [
      'blanks in code stay, line breaks of the source do not',
      '<p>set <code>a  =&nbsp; b\n  c</code>  now</p>',
      [
        {
          kind: 'paragraph',
          text: 'set a  =  b c now',
          marks: [{ kind: 'code', start: 4, end: 13 }],
        },
      ],
    ],
    ['white space collapses', '<p>  one\n\n two&nbsp; three </p>', [paragraph('one two three')]],
    [
      'soft hyphens and zero-width spaces go',
      '<p>long&shy;word zero\u200bwidth</p>',
      [paragraph('longword zerowidth')],
    ],
    [
      'characters that change nothing but what is seen stay',
      '<p>10⁶ in 1½ s：NFD A\u030a, می\u200c<b>خواهم</b>, 👩<i>\u200d🚀</i> and <u>שלום</u>\u200f!</p>',
      [
        {
          kind: 'paragraph',
          text: '10⁶ in 1½ s：NFD A\u030a, می\u200cخواهم, 👩\u200d🚀 and שלום\u200f!',
          marks: [
            { kind: 'bold', start: 23, end: 28 },
            { kind: 'italic', start: 32, end: 35 },
          ],
        },
      ],
    ],
    ['overrides of direction go', '<p>a \u202eb\u202c c</p>', [paragraph('a b c')]],
    // A tag of no meaning, named as what every object inherits.
    ['a tag of its own', '<p>a <constructor>b</constructor> c</p>', [paragraph('a b c')]],
    ['one break is a new line', '<p>one<br>two</p>', [paragraph('one\ntwo')]],
    [
      'two breaks are a new paragraph',
      'one<br> <br/>two<br><br><br>three',
      ['one', 'two', 'three'].map(paragraph),
    ],
    [
      'blocks inside inline elements',
      '<span>a<div>b</div>c</span>',
      ['a', 'b', 'c'].map(paragraph),
    ],
    ['text outside of any paragraph', 'a<p>b</p>c', ['a', 'b', 'c'].map(paragraph)],
    [
      'elements without text of the article',
      '<p>a<script>x</script><style>y</style><button>z</button></p>',
      [paragraph('a')],
    ],
    ['hidden elements', '<p>a <span hidden>b</span></p>', [paragraph('a')]],
    ['an inline quotation', '<p>She said <q>no</q>.</p>', [paragraph('She said “no”.')]],
  ])('%s', (_, html, expected) => {
    expect(blocksOf(html)).toEqual(expected)
  })
})

test.each([
  ['with brackets', '東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp>'],
  ['without', '<rb>東京</rb><rt>とうきょう</rt>'],
])('the reading of a word follows it in brackets: %s', (_, ruby) => {
  expect(blocksOf(`<p>从<ruby>${ruby}</ruby>来</p>`)).toEqual([paragraph('从東京(とうきょう)来')])
})

describe('marks', () => {
  const marksOf = (html: string) => {
    const [block] = blocksOf(html)
    return block && 'marks' in block ? block.marks : []
  }

  test('nest, join and lose outer white space', () => {
    expect(
      marksOf(
        '<p>a <b>bold <i>and italic</i> </b><strong>too</strong> <code>x</code> <s>y</s></p>',
      ),
    ).toEqual([
      { kind: 'bold', start: 2, end: 21 },
      { kind: 'italic', start: 7, end: 17 },
      { kind: 'code', start: 22, end: 23 },
      { kind: 'strike', start: 24, end: 25 },
    ])
  })

  test('continue in the next paragraph if the page nests them wrongly', () => {
    const [first, second] = blocksOf('<b>one<p>two</p></b>')
    expect([first, second]).toEqual([
      { kind: 'paragraph', text: 'one', marks: [{ kind: 'bold', start: 0, end: 3 }] },
      { kind: 'paragraph', text: 'two', marks: [{ kind: 'bold', start: 0, end: 3 }] },
    ])
  })

  test.each([
    ['/root', 'https://site.example/root'],
    ['next.html?a=1&amp;b=2', 'https://site.example/dir/next.html?a=1&b=2'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    ['HTTP://Other.Example/', 'http://other.example/'],
  ])('links are absolute: %s', (href, absolute) => {
    expect(marksOf(`<p><a href="${href}">x</a></p>`)).toEqual([
      { kind: 'link', start: 0, end: 1, href: absolute },
    ])
  })

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    '#note',
    'mailto:a@b.example',
    'tel:1',
    'https://user:pass@site.example/',
    'http://[bad',
    '',
  ])('links that cannot be opened leave their text: %s', (href) => {
    expect(blocksOf(`<p>a <a href="${href}">b</a></p>`)).toEqual([paragraph('a b')])
  })
})

describe('structure', () => {
  test('headings keep their level and lose bold marks', () => {
    expect(blocksOf('<h2><b>Two</b></h2><h4>Four <i>i</i></h4>')).toEqual([
      { kind: 'heading', level: 2, text: 'Two', marks: [] },
      { kind: 'heading', level: 4, text: 'Four i', marks: [{ kind: 'italic', start: 5, end: 6 }] },
    ])
  })

  test('a paragraph marked up as a heading is a paragraph', () => {
    const long = 'word '.repeat(60).trim()
    expect(blocksOf(`<h2>${long}</h2>`)).toEqual([paragraph(long)])
  })

  test('lists keep depth, order and start, and every text once', () => {
    const html =
      '<ol start="4"><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li><p>d</p><p>e</p></li></ol>'
    const items = [
      { depth: 0, marker: '4.', checked: null, ...prose('a') },
      { depth: 1, marker: null, checked: null, ...prose('b') },
      { depth: 2, marker: null, checked: null, ...prose('c') },
      { depth: 0, marker: '5.', checked: null, ...prose('d\ne') },
    ]
    expect(blocksOf(html)).toEqual([{ kind: 'list', items }])
  })

  test('code in an item splits the list, which continues with the next number', () => {
    const html = '<ol><li>a</li><li>b<pre>x\n  y</pre></li><li>c</li></ol>'
    expect(blocksOf(html)).toEqual([
      {
        kind: 'list',
        items: [
          { depth: 0, marker: '1.', checked: null, ...prose('a') },
          { depth: 0, marker: '2.', checked: null, ...prose('b') },
        ],
      },
      { kind: 'code', text: 'x\n  y', language: null, caption: null },
      { kind: 'list', items: [{ depth: 0, marker: '3.', checked: null, ...prose('c') }] },
    ])
  })

  test('a list whose items have headings is layout', () => {
    expect(
      blocksOf('<ul><li><h3>One</h3><p>text</p></li></ul>').map((block) => block.kind),
    ).toEqual(['heading', 'paragraph'])
  })

  test.each([
    [
      '<pre><code class="language-ts">const a = 1\n\n  b()\n</code></pre>',
      'const a = 1\n\n  b()',
      'ts',
    ],
    ['<div class="highlight highlight-source-rust"><pre>fn  main</pre></div>', 'fn  main', 'rust'],
    ['<pre>a<br>b<div>c</div>d</pre>', 'a\nb\nc\nd', null],
    ['<pre class="lang-text">&lt;p&gt; &amp;</pre>', '<p> &', null],
  ])('code keeps its white space: %s', (html, text, language) => {
    expect(blocksOf(html)).toEqual([{ kind: 'code', text, language, caption: null }])
  })

  test('the line numbers of a listing are dropped', () => {
    const html = '<table><tr><td><pre>1\n2\n3</pre></td><td><pre>a\nb\nc</pre></td></tr></table>'
    expect(blocksOf(html)).toEqual([
      { kind: 'code', text: 'a\nb\nc', language: null, caption: null },
    ])
  })

  test('tables keep rows and cells', () => {
    const html =
      '<table><caption>Tides</caption><tr><th>Day<th>High</tr><tr><td>Mon<td><b>6:10</b></tr><tr><td colspan="2">none</td></tr></table>'
    expect(blocksOf(html)).toEqual([
      {
        kind: 'table',
        caption: 'Tides',
        header: true,
        rows: [
          [prose('Day'), prose('High')],
          [prose('Mon'), { text: '6:10', marks: [{ kind: 'bold', start: 0, end: 4 }] }],
          [prose('none'), prose('')],
        ],
      },
    ])
  })

  test('a layout table is treated like a div', () => {
    const html = '<table><tr><td><h2>Left</h2><p>text</p></td><td><p>right</p></td></tr></table>'
    expect(blocksOf(html).map((block) => block.kind)).toEqual(['heading', 'paragraph', 'paragraph'])
  })
})

describe('pictures', () => {
  test.each([
    [
      'a lazy-loaded one',
      '<img src="data:image/gif;base64,R0" data-src="/a.jpg">',
      'https://site.example/a.jpg',
    ],
    [
      'the widest useful one of a srcset',
      '<img src="s.jpg" srcset="m.jpg 800w, l.jpg 1600w, xl.jpg 3200w">',
      'https://site.example/dir/l.jpg',
    ],
    [
      'one whose address is in a source element',
      '<picture><source srcset="/w.webp 1x"><img src="/blank.gif"></picture>',
      'https://site.example/w.webp',
    ],
  ])('%s', (_, html, found) => {
    expect(blocksOf(html)).toEqual([{ kind: 'image', url: found, alt: '', caption: null }])
  })

  test.each([
    '<img src="data:image/png;base64,AAAA">',
    '<img src="/p.gif" width="1" height="1">',
    '<img src="/spacer.gif">',
    '<img>',
  ])('none: %s', (html) => {
    expect(blocksOf(html)).toEqual([])
  })

  test('inside a paragraph come after it', () => {
    expect(blocksOf('<p>a <img src="/i.png" alt=" the  pier "> b</p>')).toEqual([
      paragraph('a b'),
      { kind: 'image', url: 'https://site.example/i.png', alt: 'the pier', caption: null },
    ])
  })
})
