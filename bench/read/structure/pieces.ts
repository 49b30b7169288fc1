import { type Article, filled, type List, type Source, textOfLine } from './source/article.ts'

/** What a caption belongs to. */
export type Owner = 'listing' | 'table' | 'picture'

/** A piece of an article whose form counts. Texts are those of the author. */
export type Piece =
  | { kind: 'heading'; text: string }
  | { kind: 'listing'; text: string }
  /** `marker` is null for a bullet, `checked` for everything but a task. */
  | {
      kind: 'item'
      text: string
      marker: string | null
      checked: boolean | null
      depth: number
      /** How many of the lists around it are numbered. */
      numbered: number
    }
  /** A cell that continues the one above it is null. */
  | { kind: 'row'; cells: (string | null)[]; above: string[] }
  | { kind: 'note'; label: string; text: string }
  | { kind: 'caption'; of: Owner; text: string }
  | { kind: 'quote'; text: string }
  /** Any text that has to be there, in whatever form: definitions, attributions, call-outs, plain paragraphs. */
  | { kind: 'definition' | 'attribution' | 'callout' | 'paragraph'; text: string }
  | { kind: 'formula'; tex: string }
  /** A raised or lowered character with the one before it: "2¹²", "CO₂". */
  | { kind: 'raised'; base: string; text: string; way: 'sup' | 'sub' }

export type Kind = Piece['kind']

/** Everything in an article that a reader should find, in its order. */
export function piecesOf({ blocks, notes }: Article): Piece[] {
  return [
    ...blocks.flatMap(piecesOfBlock),
    ...notes.map(({ label, text }): Piece => ({ kind: 'note', label, text })),
  ]
}

function piecesOfBlock(block: Source): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: textOfLine(block.line) }]
    case 'listing':
      return [{ kind: 'listing', text: block.text }, ...captionOf('listing', block.caption)]
    case 'list':
      return itemsOf(block, 0)
    case 'table':
      return [
        { kind: 'row', cells: block.head, above: [] },
        ...block.rows.map(
          (cells, at): Piece => ({ kind: 'row', cells, above: filled(block.rows)[at - 1] ?? [] }),
        ),
        ...captionOf('table', block.caption),
      ]
    case 'definitions':
      return block.pairs.flatMap(({ term, text }): Piece[] => [
        { kind: 'definition', text: term },
        { kind: 'definition', text: textOfLine(text) },
      ])
    case 'quote':
      return [
        { kind: 'quote', text: block.text },
        ...(block.by === undefined ? [] : [{ kind: 'attribution', text: block.by } as const]),
      ]
    case 'callout':
      return [{ kind: 'callout', text: block.text }]
    case 'picture':
      return captionOf('picture', block.caption)
    case 'formula':
      return [{ kind: 'formula', tex: block.tex }]
    case 'paragraph':
      return piecesOfLine(block.line)
  }
}

const captionOf = (of: Owner, text: string | undefined): Piece[] =>
  text === undefined ? [] : [{ kind: 'caption', of, text }]

/** A paragraph's sentences up to a mark or formula are pieces of their own, as readers write those in different ways. */
function piecesOfLine(line: Extract<Source, { kind: 'paragraph' }>['line']): Piece[] {
  return line.flatMap((part, at): Piece[] => {
    if (typeof part === 'string')
      return isLong(part) ? [{ kind: 'paragraph', text: part.trim() }] : []
    if ('tex' in part) return [{ kind: 'formula', tex: part.tex }]
    const before = line[at - 1]
    const base = typeof before === 'string' ? (before.split(' ').at(-1) ?? '') : ''
    if ('sup' in part) return [{ kind: 'raised', base, text: part.sup, way: 'sup' }]
    if ('sub' in part) return [{ kind: 'raised', base, text: part.sub, way: 'sub' }]
    return []
  })
}

/** A word or two would be found anywhere. */
const isLong = (text: string): boolean => text.trim().length > 20

function itemsOf({ ordered, start = 1, items }: List, depth: number, numbered = 0): Piece[] {
  return items.flatMap(({ line, done, code, list }, at): Piece[] => [
    {
      kind: 'item',
      text: textOfLine(line),
      marker: ordered ? `${start + at}.` : null,
      checked: done ?? null,
      depth,
      numbered,
    },
    ...(code === undefined ? [] : piecesOfBlock(code)),
    ...(list === undefined ? [] : itemsOf(list, depth + 1, numbered + (ordered ? 1 : 0))),
  ])
}
