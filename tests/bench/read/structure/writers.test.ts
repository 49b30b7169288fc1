import { describe, expect, test } from 'vitest'
import {
  type Article,
  bullets,
  h2,
  item,
  listing,
  numbered,
  p,
  type Source,
} from '../../../../bench/read/structure/source/article.ts'
import { asciidoc } from '../../../../bench/read/structure/writers/asciidoc.ts'
import { markdown, PLAIN } from '../../../../bench/read/structure/writers/markdown.ts'
import { org } from '../../../../bench/read/structure/writers/org.ts'
import { restructuredText } from '../../../../bench/read/structure/writers/restructured-text.ts'

const article = (...blocks: Source[]): Article => ({
  id: 'one',
  language: 'en',
  title: 'One',
  author: 'A. Writer',
  date: '2026-01-02',
  tags: [],
  blocks,
  notes: [],
})
const MARKED = article(h2('Words'), p('Run ', { code: 'ls' }, ', ', { strong: 'now' }, '.'))
const NESTED = article(
  numbered(
    { line: ['first'], list: bullets(item('inner')) },
    { line: ['second'], code: listing('sh', 'a\n\nb') },
  ),
)
const TABLE = article({
  kind: 'table',
  head: ['Key', 'Does'],
  rows: [
    ['a', 'opens'],
    ['b', null],
  ],
})
const RAISED = article(p('About 10', { sup: '9' }, ' rows.'))
const NOTED: Article = {
  ...article(p('Yes.', { note: '1' })),
  notes: [{ label: '1', text: 'No.' }],
}

describe('markdown', () => {
  const write = (one: Article) => markdown(one, PLAIN)

  test('headings and marks', () => {
    expect(write(MARKED)).toBe('## Words\n\nRun `ls`, **now**.\n')
  })
  test('what belongs to an item stands four blanks in, and empty lines stay empty', () => {
    expect(write(NESTED)).toBe(
      '1. first\n    - inner\n2. second\n\n    ```sh\n    a\n\n    b\n    ```\n\n',
    )
  })
  test('a list that starts later, and tasks', () => {
    expect(write(article({ ...numbered(item('x'), item('y')), start: 5 }))).toBe('5. x\n6. y\n')
    expect(write(article(bullets({ line: ['x'], done: true }, { line: ['y'], done: false })))).toBe(
      '- [x] x\n- [ ] y\n',
    )
  })
  test('joined rows are a table in HTML', () => {
    expect(write(TABLE)).toContain('<tr><td>a</td><td rowspan="2">opens</td></tr>\n<tr><td>b</td>')
  })
  test('a plain table is one of pipes', () => {
    const plain = article({ kind: 'table', head: ['Key'], rows: [['a']] })
    expect(write(plain)).toBe('| Key |\n| --- |\n| a |\n')
  })
  test('raised characters and notes', () => {
    expect(write(RAISED)).toBe('About 10<sup>9</sup> rows.\n')
    expect(write(NOTED)).toBe('Yes.[^1]\n\n[^1]: No.\n')
  })
})

describe('asciidoc', () => {
  test('headings, marks and raised characters', () => {
    expect(asciidoc(MARKED, false)).toBe('== Words\n\nRun `+ls+`, *now*.\n')
    expect(asciidoc(RAISED, false)).toBe('About 10^9^ rows.\n')
  })
  test('a list of the other kind needs no second sign, a listing is attached by a plus', () => {
    expect(asciidoc(NESTED, true)).toBe(
      '. first\n* inner\n. second\n+\n[source,sh,linenums]\n----\na\n\nb\n----\n',
    )
  })
  test('a list within one of its kind has one more sign', () => {
    const deep = article(numbered({ line: ['a'], list: numbered(item('b')) }))
    expect(asciidoc(deep, false)).toBe('. a\n.. b\n')
  })
  test('joined rows', () => {
    expect(asciidoc(TABLE, false)).toContain('|a .2+|opens\n|b\n|===')
  })
  test('a note stands in its sentence', () => {
    expect(asciidoc(NOTED, false)).toBe('Yes.footnote:[No.]\n')
  })
})

describe('reStructuredText', () => {
  test('marks within words need an escaped blank', () => {
    expect(restructuredText(RAISED, false)).toBe('About 10\\ :sup:`9` rows.\n')
    expect(restructuredText(MARKED, false)).toContain('Run ``ls``, **now**.')
  })
  test('a heading has a line of signs that is long enough for wide letters', () => {
    expect(restructuredText(article(h2('設計')), false)).toBe('設計\n----\n')
  })
  test('what belongs to an item is indented and stands apart', () => {
    expect(restructuredText(NESTED, false)).toBe(
      '1. first\n\n   -  inner\n\n2. second\n\n   .. code-block:: sh\n\n      a\n\n      b\n',
    )
  })
  test('joined rows are drawn', () => {
    expect(restructuredText(TABLE, false)).toBe(
      [
        '+-----+-------+',
        '| Key | Does  |',
        '+=====+=======+',
        '| a   | opens |',
        '+-----+       +',
        '| b   |       |',
        '+-----+-------+',
        '',
      ].join('\n'),
    )
  })
})

describe('org', () => {
  test('headings have an address, marks their signs', () => {
    expect(org(MARKED, false)).toBe(
      '* Words\n:PROPERTIES:\n:CUSTOM_ID: words\n:END:\n\nRun ~ls~, *now*.\n',
    )
  })
  test('lists, counters and numbered listings', () => {
    expect(org(article({ ...numbered(item('x')), start: 5 }), false)).toBe('5. [@5] x\n')
    expect(org(NESTED, true)).toContain(
      '1. first\n   - inner\n2. second\n   #+BEGIN_SRC sh\n   a\n\n',
    )
    expect(org(article(listing('sh', 'a')), true)).toBe('#+BEGIN_SRC sh -n\na\n#+END_SRC\n')
  })
  test('notes have a section of their own', () => {
    expect(org(NOTED, false)).toBe('Yes.[fn:1]\n\n* Footnotes\n\n[fn:1] No.\n')
  })
})
