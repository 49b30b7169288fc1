/** A stretch of text set in one way. A link's `href` starting with `/` is an address in the press itself. */
export interface Span {
  text: string
  mark: 'plain' | 'bold' | 'italic' | 'code' | 'link'
  href: string | null
}

/** An item of a list; `depth` is 0 for the outermost level. */
export interface Item {
  spans: Span[]
  depth: number
}

/** What an article of the press consists of. The first row of a table is its header. */
export type Block =
  | { kind: 'paragraph' | 'quote'; spans: Span[] }
  | { kind: 'heading'; level: 2 | 3; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Item[] }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'table'; rows: Span[][][] }
  | { kind: 'image'; picture: string; alt: string; caption: string }

/**
 * Every piece of running text that a reader of the blocks must see, in order and without marks: paragraphs,
 * headings, quotes, list items, whole code blocks and table cells. Captions are left out: they belong to a picture.
 */
export function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
      case 'heading':
        return [plain(block.spans)]
      case 'list':
        return block.items.map((item) => plain(item.spans))
      case 'table':
        return block.rows.flat().map(plain)
      case 'code':
        return [block.text]
      case 'image':
        return []
    }
  })
}

function plain(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('')
}
