import type { RichBlock, RichBlockTableCell } from 'grammy/types'
import { bad } from '../refusal.ts'
import { richButton } from './button.ts'
import { formula, isInline, plain, richText } from './inline.ts'
import { richList } from './list.ts'
import { referencesIn, withReferenceLinks } from './references.ts'
import { parseTree, type RichElement, type RichNode, without } from './tree.ts'

/**
 * Parses rich HTML into blocks, following the tags of Bot API 10.3. Media other than pictures, and maps, are not
 * implemented.
 *
 * @throws Refusal 400 for an unsupported tag
 */
export function parseRichHtml(html: string): RichBlock[] {
  const tree = parseTree(html)
  const names = referencesIn(tree)
  return blocksOf(names.size === 0 ? tree : withReferenceLinks(tree, names))
}

/** The blocks, with loose text between them turned into paragraphs. */
function blocksOf(nodes: readonly RichNode[]): RichBlock[] {
  const blocks: RichBlock[] = []
  let line: RichNode[] = []
  const endLine = () => {
    if (line.length > 0 && plain(richText(line)).trim() !== '') {
      blocks.push({ type: 'paragraph', text: richText(line) })
    }
    line = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node.tag)) {
      line.push(node)
      continue
    }
    endLine()
    blocks.push(...blockOf(node))
  }
  endLine()
  return blocks
}

function blockOf(element: RichElement): RichBlock[] {
  const { tag, attributes, children } = element
  switch (tag) {
    case 'p':
      return [{ type: 'paragraph', text: richText(children) }]
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ type: 'heading', text: richText(children), size: Number(tag[1]) as 1 }]
    case 'pre':
      return [preformatted(children)]
    case 'footer':
      return [{ type: 'footer', text: richText(children) }]
    case 'hr':
      return [{ type: 'divider' }]
    case 'ul':
    case 'ol':
      return [richList(element, blocksOf)]
    case 'blockquote': {
      const { rest, part } = without(children, 'cite')
      const credit = part ? { credit: richText(part.children) } : {}
      if ('expandable' in attributes) {
        return [{ type: 'expandable_blockquote', text: richText(rest), ...credit }]
      }
      return [{ type: 'blockquote', blocks: blocksOf(rest), ...credit }]
    }
    case 'aside': {
      const { rest, part } = without(children, 'cite')
      const credit = part ? { credit: richText(part.children) } : {}
      return [{ type: 'pullquote', text: richText(rest), ...credit } as RichBlock]
    }
    case 'details': {
      const { rest, part } = without(children, 'summary')
      const open = 'open' in attributes ? { is_open: true as const } : {}
      return [
        {
          type: 'details',
          summary: richText(part?.children ?? []),
          blocks: blocksOf(rest),
          ...open,
        },
      ]
    }
    case 'table':
      return [table(element)]
    case 'tg-button-row':
      return [{ type: 'buttons', buttons: children.flatMap(buttonIn), ...align(attributes) }]
    case 'figure': {
      const { rest, part } = without(children, 'figcaption')
      const caption = part ? { caption: { text: richText(part.children) } } : {}
      return blocksOf(rest).map((block) => ({ ...block, ...caption }) as RichBlock)
    }
    case 'tg-math-block':
      return [{ type: 'mathematical_expression', expression: formula(children) } as RichBlock]
    case 'img':
      return [picture(attributes['src'] ?? '')]
    default:
      throw bad(`can't parse rich message: tag "${tag}" is not supported`)
  }
}

function preformatted(children: readonly RichNode[]): RichBlock {
  const only = children.length === 1 ? children[0] : undefined
  const code = typeof only === 'object' && only.tag === 'code' ? only : undefined
  const language = /^language-(.+)$/.exec(code?.attributes['class'] ?? '')?.[1]
  const text = richText(code?.children ?? children, true)
  return { type: 'pre', text, ...(language !== undefined && { language }) }
}

/** Columns of a table. Bot API 10.1, rich message limits. */
const COLUMNS = 20

function table({ attributes, children }: RichElement): RichBlock {
  const { rest, part } = without(children, 'caption')
  const cells = rest.flatMap(rowsIn).map((row) => row.children.flatMap(cellIn))
  if (cells.some((row) => row.length > COLUMNS)) {
    throw bad("can't parse rich message: too many columns in a table")
  }
  return {
    type: 'table',
    cells,
    ...('bordered' in attributes && { is_bordered: true }),
    ...('striped' in attributes && { is_striped: true }),
    ...('compact' in attributes && { is_compact: true }),
    ...(part && { caption: richText(part.children) }),
  }
}

function rowsIn(node: RichNode): RichElement[] {
  if (typeof node === 'string') return []
  if (node.tag === 'tr') return [node]
  if (node.tag === 'thead' || node.tag === 'tbody') return node.children.flatMap(rowsIn)
  throw bad(`can't parse rich message: tag "${node.tag}" in a table`)
}

function cellIn(node: RichNode): RichBlockTableCell[] {
  if (typeof node === 'string') return []
  if (node.tag !== 'td' && node.tag !== 'th') {
    throw bad(`can't parse rich message: tag "${node.tag}" in a table row`)
  }
  const { colspan, rowspan, align, valign } = node.attributes
  return [
    {
      text: richText(node.children),
      ...(node.tag === 'th' && { is_header: true }),
      ...(colspan !== undefined && { colspan: Number(colspan) }),
      ...(rowspan !== undefined && { rowspan: Number(rowspan) }),
      align: align ?? 'left',
      valign: valign ?? 'top',
    } as RichBlockTableCell,
  ]
}

function buttonIn(node: RichNode): ReturnType<typeof richButton>[] {
  if (typeof node === 'string') return []
  if (node.tag !== 'tg-button') {
    throw bad(`can't parse rich message: tag "${node.tag}" in a row of buttons`)
  }
  return [richButton(node.attributes, richText(node.children))]
}

function align({ align }: Readonly<Record<string, string>>): object {
  return align === undefined ? {} : { align }
}

/** Nothing is fetched: the URL identifies the picture. */
function picture(url: string): RichBlock {
  const photo = [{ file_id: url, file_unique_id: url.slice(-16), width: 1280, height: 720 }]
  return { type: 'photo', photo }
}
