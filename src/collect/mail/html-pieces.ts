import { DomUtils, parseDocument, Parser } from 'htmlparser2'
import { withoutHidden } from '../../text/hidden-characters.ts'
import { escapeHtml } from '../../text/html/entities.ts'
import { safeAddress } from '../../text/html/safe-address.ts'
import { sanitise } from '../../text/html/sanitise.ts'
import { flatPieces } from './flat-pieces.ts'
import { hiddenSelectors, isHiddenStyle } from './hidden.ts'
import { DROPPED, INLINE } from './mail-tags.ts'
import { MAX_QUOTED, type MailLink, type MailPiece, wordsIn } from './piece.ts'
import { unwrapLink } from './unwrap-link.ts'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Node, { name: string; attribs: Record<string, string> }>

/** Deeper or larger trees are read without their structure: templates nest some 60 elements and have some 10,000. */
const MAX_DEPTH = 400
const MAX_NODES = 150_000
/** Characters that are parsed before the size of the tree is looked at again. */
const CHUNK = 2000
/** In characters. A cell with more is a column of the page. */
const MAX_CELL = 300
/** In words. A mail with fewer has its text in pictures, and what they show is in their descriptions. */
const FEW_WORDS = 15

/** Inline elements that are kept, by the names under which they are. */
const KEPT = new Map(
  'b:b strong:b em:i i:i cite:i code:code kbd:code samp:code tt:code s:s strike:s del:s sub:sub sup:sup u:u mark:mark'
    .split(' ')
    .map((pair) => pair.split(':', 2))
    .map(([from = '', to = '']) => [from, to] as const),
)
/**
 * The text of an HTML mail in the order of reading: without what is hidden, without pictures (a request for one tells the sender
 * that the mail was opened), without the tables that only place things, and with links to the pages themselves as far as their addresses
 * name these. Pure, never throws.
 */
export function htmlPieces(html: string): MailPiece[] {
  if (!isAffordable(html)) return flatPieces(html)
  const document = parseDocument(html)
  const styles = DomUtils.getElementsByTagName('style', document.children)
  const hidden = hiddenSelectors(styles.map((style) => DomUtils.textContent(style)).join('\n'))
  const pieces = piecesOf(document.children, hidden, false)
  const words = pieces.reduce((sum, { text }) => sum + wordsIn(text), 0)
  return words < FEW_WORDS ? piecesOf(document.children, hidden, true) : pieces
}

function piecesOf(
  nodes: readonly Node[],
  hidden: ReadonlySet<string>,
  withDescriptions: boolean,
): MailPiece[] {
  const writer = new PieceWriter(hidden, withDescriptions)
  writer.walk(nodes)
  writer.flush()
  return writer.pieces
}

class PieceWriter {
  readonly pieces: MailPiece[] = []
  private html = ''
  private text = ''
  private links: MailLink[] = []
  private quoted = 0
  private heading = 0
  /** Elements that are open within the paragraph, as they are written. */
  private readonly open: string[] = []
  private readonly hidden: ReadonlySet<string>
  private readonly withDescriptions: boolean

  constructor(hidden: ReadonlySet<string>, withDescriptions: boolean) {
    this.hidden = hidden
    this.withDescriptions = withDescriptions
  }

  walk(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.type === 'text') this.write(node.data)
      else if ('attribs' in node) this.element(node)
    }
  }

  private write(data: string): void {
    const text = withoutHidden(data).replaceAll(/\s+/g, ' ')
    this.text += text
    this.html += escapeHtml(text)
  }

  private element(node: Element): void {
    const { name, attribs } = node
    if (DROPPED.has(name) || this.isHidden(attribs)) return
    if (name === 'img') return this.picture(attribs)
    if (name === 'br') return this.lineBreak()
    if (INLINE.has(name) && !hasBlocks(node)) return this.inline(node)
    if (name === 'hr') {
      this.flush()
      this.add('rule', '<hr>', '', [])
      return
    }
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0
    if (level > 0) return this.section(node, level)
    if (name === 'blockquote') return this.quotation(node)
    if (name === 'pre' || this.isList(node) || isDataTable(node)) return this.whole(node)
    this.flush()
    this.walk(node.children)
    this.flush()
  }

  private isHidden(attribs: Record<string, string>): boolean {
    if ('hidden' in attribs || isHiddenStyle(attribs['style'] ?? '')) return true
    if (this.hidden.size === 0) return false
    if (this.hidden.has(`#${attribs['id'] ?? ''}`)) return true
    return (attribs['class'] ?? '').split(/\s+/).some((one) => this.hidden.has(`.${one}`))
  }

  private picture({ alt = '' }: Record<string, string>): void {
    if (this.withDescriptions && alt.trim() !== '') this.write(` ${alt} `)
  }

  private lineBreak(): void {
    // Two in a row are how many editors end a paragraph.
    if (/<br>\s*$/.test(this.html)) {
      this.html = this.html.replace(/<br>\s*$/, '')
      return this.flush()
    }
    this.html += '<br>'
    this.text += ' '
  }

  private inline(node: Element): void {
    const { name, attribs, children } = node
    if (name === 'a') return this.link(node)
    const style = attribs['style'] ?? ''
    const isBold = /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
    const kept = KEPT.get(name) ?? (isBold && this.heading === 0 ? 'b' : undefined)
    if (kept === undefined || this.open.includes(kept)) return this.walk(children)
    this.wrap(kept, '', children)
  }

  private link(node: Element): void {
    const { attribs, children } = node
    const written = safeAddress(attribs['href'] ?? '', null)
    const text = textIn(children)
    if (written === null || (text === '' && !this.withDescriptions)) return this.walk(children)
    if (written.startsWith('mailto:') || this.open.includes('a')) return this.walk(children)
    const { href, isPlain } = unwrapLink(written, text)
    const from = this.text.length
    this.wrap('a', ` href="${escapeHtml(href)}"`, children)
    const shown = this.text.slice(from).replace(/\s+/g, ' ').trim()
    if (shown !== '') this.links.push({ written, href, isPlain, text: shown })
  }

  private wrap(name: string, attributes: string, children: readonly Node[]): void {
    this.open.push(name)
    this.html += `<${name}${attributes}>`
    this.walk(children)
    this.html += `</${name}>`
    this.open.pop()
  }

  private section(node: Element, level: number): void {
    this.flush()
    this.heading = level
    this.walk(node.children)
    this.flush()
    this.heading = 0
  }

  private quotation(node: Element): void {
    this.flush()
    this.quoted += 1
    this.walk(node.children)
    this.flush()
    this.quoted -= 1
  }

  private isList({ name, children }: Element): boolean {
    if (name !== 'ul' && name !== 'ol' && name !== 'dl') return false
    return DomUtils.findOne(({ name }) => /^(?:table|h[1-6])$/.test(name), children) === null
  }

  /** Adds an element with its structure. */
  private whole(node: Element): void {
    this.flush()
    const links: MailLink[] = []
    this.tidy(node.children, links)
    const html = sanitise(DomUtils.getOuterHTML(node))
    const text = textIn([node])
    if (text === '') return
    const kind = node.name === 'pre' ? 'listing' : node.name === 'table' ? 'table' : 'list'
    this.add(kind, html, text, links)
  }

  /** Removes what is hidden and pictures, and unwraps links. */
  private tidy(nodes: readonly Node[], links: MailLink[]): void {
    const elements = nodes.filter((node) => 'attribs' in node)
    for (const node of elements) {
      if (node.name === 'img' || DROPPED.has(node.name) || this.isHidden(node.attribs)) {
        DomUtils.removeElement(node)
        continue
      }
      const written = node.name === 'a' ? safeAddress(node.attribs['href'] ?? '', null) : null
      if (written !== null && !written.startsWith('mailto:')) {
        const text = textIn(node.children)
        const { href, isPlain } = unwrapLink(written, text)
        node.attribs['href'] = href
        if (text !== '') links.push({ written, href, isPlain, text })
      }
      this.tidy(node.children, links)
    }
  }

  private add(
    kind: MailPiece['kind'],
    html: string,
    text: string,
    links: readonly MailLink[],
  ): void {
    const level = kind === 'heading' ? this.heading : 0
    const quoted = Math.min(this.quoted, MAX_QUOTED)
    this.pieces.push({ kind, level, html, text, links, quoted })
  }

  /** Ends the paragraph. Elements that are open in it go on in the next one. */
  flush(): void {
    const text = this.text.replace(/\s+/g, ' ').trim()
    const ends = this.open.toReversed().map((name) => `</${name}>`)
    const html = withoutOuterBreaks((this.html + ends.join('')).replaceAll(/ ?<br> ?/g, '<br>'))
    if (/[\p{L}\p{N}\p{S}]/u.test(text)) {
      this.add(this.heading > 0 ? 'heading' : 'paragraph', html, text, this.links)
    }
    this.html = this.open.map((name) => `<${name}>`).join('')
    this.text = ''
    this.links = []
  }
}

function withoutOuterBreaks(html: string): string {
  let text = html.trim()
  while (text.startsWith('<br>')) text = text.slice('<br>'.length).trimStart()
  while (text.endsWith('<br>')) text = text.slice(0, -'<br>'.length).trimEnd()
  return text
}

function hasBlocks(node: Element): boolean {
  return (
    DomUtils.findOne(
      ({ name }) => !INLINE.has(name) && !/^(?:img|br)$/.test(name),
      node.children,
    ) !== null
  )
}

function textIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) => DomUtils.innerText(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a table holds data and not the layout: several rows and columns of short texts. */
function isDataTable(node: Element): boolean {
  if (node.name !== 'table' || /^(?:presentation|none)$/.test(node.attribs['role'] ?? ''))
    return false
  const isNested = DomUtils.findOne(
    ({ name }) => /^(?:table|h[1-6]|ul|ol|hr|p|div|blockquote)$/.test(name),
    node.children,
  )
  if (isNested !== null) return false
  const rows = DomUtils.getElementsByTagName('tr', node.children).map((row) =>
    row.children.flatMap((cell) =>
      'attribs' in cell && /^t[dh]$/.test(cell.name) ? [textIn(cell.children)] : [],
    ),
  )
  const full = rows.filter((cells) => cells.filter((text) => text !== '').length >= 2)
  return (
    full.length >= 2 &&
    full.length >= rows.length / 2 &&
    rows.every((cells) => cells.every((text) => text.length <= MAX_CELL))
  )
}

/** Whether a tree of this mail is shallow and small enough to be walked. The time of the parser grows with the square of the depth. */
function isAffordable(html: string): boolean {
  let depth = 0
  let deepest = 0
  let nodes = 0
  const parser = new Parser({
    onopentag() {
      depth += 1
      nodes += 1
      deepest = Math.max(deepest, depth)
    },
    ontext() {
      nodes += 1
    },
    onclosetag() {
      depth -= 1
    },
  })
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK))
    if (deepest > MAX_DEPTH || nodes > MAX_NODES) return false
  }
  return true
}
