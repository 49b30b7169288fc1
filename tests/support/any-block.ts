import fc from 'fast-check'
import type { Block, ListItem, Mark, Prose } from '../../src/model/block.ts'

/** Signs that mean something in Markdown, HTML or XML, and letters of several scripts. */
const signs = fc.constantFrom(
  ...'* _ ` ~ # - + = > < & &amp; | [ ] ( ) ! \\ $ . 1. 12) --- ``` <b> --> ]]> “ … 10⁶ ½ ： 👩‍💻'.split(
    ' ',
  ),
)
const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'rust',
      'snake_case',
      'Köln',
      'ёлка',
      '日本語',
      'שלום',
      'مرحبا',
      'a',
    ),
  },
  { weight: 2, arbitrary: signs },
)
/** Words with one space between them, neither first nor last. */
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))

const MARKS = ['bold', 'italic', 'strike', 'code', 'link'] as const

/** A text of one line with marks over whole words, as articles have them. */
export const anyProse: fc.Arbitrary<Prose> = fc
  .tuple(line, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...MARKS)), { maxLength: 2 }))
  .map(([text, wanted]) => {
    const starts = [...text.matchAll(/\S+/g)].map(({ index, 0: found }) => [
      index,
      index + found.length,
    ])
    const marks = wanted.map(([a, b, kind]): Mark => {
      const one = a % starts.length
      const other = b % starts.length
      const start = starts[Math.min(one, other)]?.[0] ?? 0
      const end = starts[Math.max(one, other)]?.[1] ?? text.length
      return kind === 'link'
        ? { kind, start, end, href: 'https://a.example/x_(y)?q=1&r=2' }
        : { kind, start, end }
    })
    // A paragraph of nothing but code is read as a listing.
    const isWhole = ({ kind, start, end }: Mark) =>
      kind === 'code' && start === 0 && end === text.length
    return { text, marks: marks.filter((mark) => !isWhole(mark)) }
  })

const cells = (columns: number) => fc.array(anyProse, { minLength: columns, maxLength: columns })

const items = fc
  .array(fc.tuple(anyProse, fc.nat({ max: 2 }), fc.boolean()), { minLength: 1, maxLength: 5 })
  .map((drafts) => {
    let depth = -1
    const numbers: number[] = []
    return drafts.map(([prose, wanted, counts]): ListItem => {
      depth = Math.min(wanted, depth + 1)
      numbers.length = Math.min(numbers.length, depth + 1)
      numbers[depth] = (numbers[depth] ?? 0) + 1
      const marker = counts ? `${numbers[depth]}.` : null
      if (!counts) numbers[depth] = 0
      return { ...prose, depth, marker, checked: null }
    })
  })

/**
 * In a heading, a link that is only a number sign is the site's own link to it, which no reader of pages keeps. Another mark within
 * a link makes two of it.
 */
function withoutPermalinks({ text, marks }: Prose): Prose {
  const hasSign = ({ start, end }: Mark) => text.slice(start, end).includes('#')
  return { text, marks: marks.filter((mark) => mark.kind !== 'link' || !hasSign(mark)) }
}

/** Blocks of every kind that a document can hold. */
export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyProse.map((prose): Block => ({ kind: 'paragraph', ...prose })),
  anyProse.map((prose): Block => ({ kind: 'heading', level: 2, ...withoutPermalinks(prose) })),
  anyProse.map((prose): Block => ({ kind: 'quote', ...prose })),
  items.map((found): Block => ({ kind: 'list', items: found })),
  fc.tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('ts', null)).map(
    ([lines, language]): Block => ({
      kind: 'code',
      text: lines.join('\n  '),
      language,
      caption: null,
    }),
  ),
  fc
    .integer({ min: 2, max: 4 })
    .chain((columns) => fc.array(cells(columns), { minLength: 2, maxLength: 3 }))
    .map((rows): Block => ({ kind: 'table', header: true, rows, caption: null })),
)
