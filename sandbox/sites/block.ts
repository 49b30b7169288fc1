/** Text with one kind of formatting. A link's `href` starting with `/` is an address on the fake sites. */
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

/** A part of an article. The first row of a table is its header. */
export type Block =
  | { kind: 'paragraph' | 'quote'; spans: Span[] }
  | { kind: 'heading'; level: 2 | 3; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Item[] }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'table'; rows: Span[][][] }
  | { kind: 'image'; picture: string; alt: string; caption: string }

/**
 * All text that a reader must see, in order and unformatted: paragraphs, headings, quotes, list items, whole code blocks and
 * table cells. Captions are left out, because they belong to a picture.
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
