import type { DocumentArticle } from '../../src/documents/document-article.ts'
import type { Block, Mark } from '../../src/model/block.ts'

const prose = (text: string, ...marks: Mark[]) => ({ text, marks })

const ODD_TEXT = 'A <b> & "c" ]]> \u0007\ud800 line\nand a link[1] to x̂ = ½'
/** Where a part of that text is. */
const at = (part: string) => {
  const start = ODD_TEXT.indexOf(part)
  return { start, end: start + part.length }
}

/** A block of every kind, with what breaks markup in each. */
export const ODD_BLOCKS: readonly Block[] = [
  {
    kind: 'paragraph',
    ...prose(
      ODD_TEXT,
      {
        kind: 'link',
        ...at('line\nand a link'),
        href: 'https://a.example/a b|c?d={e}^`f`&g=%zz#h',
      },
      { kind: 'link', ...at('link'), href: 'https://b.example/' },
      { kind: 'bold', ...at('and a') },
      { kind: 'note', ...at('[1]'), label: '1' },
      { kind: 'formula', ...at('x̂ = ½'), tex: '\\hat{x} < \\frac12' },
    ),
  },
  { kind: 'heading', level: 2, ...prose('Über “alles” & mehr') },
  { kind: 'heading', level: 6, ...prose(' ') },
  { kind: 'quote', ...prose('שלום עולם', { kind: 'italic', start: 0, end: 4 }) },
  {
    kind: 'code',
    text: 'if (a < b && c > d) {\n\treturn `x`\n}',
    language: 'c++',
    caption: 'A <listing>',
  },
  {
    kind: 'list',
    items: [
      { ...prose('three'), depth: 0, marker: '3.', checked: null },
      { ...prose('below'), depth: 1, marker: null, checked: true },
      { ...prose('deep'), depth: 9, marker: 'iv.', checked: null },
      { ...prose('seven'), depth: 0, marker: '7.', checked: false },
      { ...prose(''), depth: 0, marker: '(x)', checked: null },
    ],
  },
  {
    kind: 'table',
    header: true,
    rows: [[prose('a'), prose('b')], [prose('1|2', { kind: 'code', start: 0, end: 3 })], []],
    caption: 'Numbers',
  },
  { kind: 'table', header: false, rows: [[]], caption: null },
  { kind: 'formula', text: 'α ≤ β', tex: '\\alpha \\le \\beta' },
  { kind: 'formula', text: 'E = mc²', tex: null },
  { kind: 'image', url: 'javascript:alert(1)', alt: '', caption: 'A mill' },
  { kind: 'image', url: 'https://a.example/b.webp', alt: '', caption: null },
  { kind: 'embed', url: 'https://пример.example/видео?x=[1]', title: 'A talk', media: 'play' },
  {
    kind: 'note',
    label: '1',
    ...prose('One, see[*]', { kind: 'note', start: 8, end: 11, label: '*' }),
  },
  { kind: 'note', label: '*', ...prose('Star') },
]

export const ODD_ARTICLE: DocumentArticle = {
  id: 7,
  title: 'A <title> & “more”',
  byline: 'Orbit · 24 November 2026',
  link: 'https://a.example/7?x=1&y=|',
  language: 'en',
  blocks: ODD_BLOCKS,
}
