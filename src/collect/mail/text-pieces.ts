import { withoutHidden } from '../../text/hidden-characters.ts'
import { escapeHtml } from '../../text/html/entities.ts'
import { trimEndOf } from '../../text/trim-end.ts'
import { MAX_QUOTED, type MailLink, type MailPiece } from './piece.ts'
import { unwrapLink } from './unwrap-link.ts'

/** Characters of a line that was broken because it was full; programs break at 65 to 78. */
const FULL_LINE = 50
/** In characters. A longer line under a heading is a rule of its own. */
const MAX_HEADING = 100
const ADDRESS = /https?:\/\/[^\s<>"'\u3000-\u303f\uff00-\uffef]+/g
const RULE = /^\s*(?:[-=_*~#•·]\s?){4,}\s*$/u
const ITEM = /^\s{0,3}(?:[*•·▪‣+-]|\d{1,3}[.)])\s+(?=\S)/u

/**
 * The text of a mail without HTML: paragraphs of broken lines are joined, quoted lines become quotations, lists, rules and underlined
 * headings what they are meant as. Pure, never throws.
 */
export function textPieces(text: string): MailPiece[] {
  const pieces: MailPiece[] = []
  let lines: string[] = []
  let quoted = 0
  const flush = () => {
    pieces.push(...paragraphsOf(lines, quoted))
    lines = []
  }
  for (const written of text.split(/\r\n|\r|\n/)) {
    const line = trimEndOf(withoutHidden(written), /\s/)
    const marks = /^(?:> ?)+/.exec(line)?.[0] ?? ''
    const depth = Math.min(marks.match(/>/g)?.length ?? 0, MAX_QUOTED)
    const rest = line.slice(marks.length)
    if (depth !== quoted || rest.trim() === '') flush()
    quoted = depth
    if (rest.trim() !== '') lines.push(rest)
  }
  flush()
  return pieces
}

function paragraphsOf(lines: readonly string[], quoted: number): MailPiece[] {
  const pieces: MailPiece[] = []
  let rest: string[] = []
  const flush = () => {
    if (rest.length > 0) pieces.push(paragraphOf(rest, quoted))
    rest = []
  }
  for (const [index, line] of lines.entries()) {
    const underlined = index > 0 && /^(?:={3,}|-{3,})$/.test(line.trim())
    const above = rest.at(-1) ?? ''
    if (underlined && rest.length === 1 && above.length <= MAX_HEADING) {
      rest = []
      pieces.push(pieceOf('heading', above, quoted, 2))
    } else if (RULE.test(line)) {
      flush()
      pieces.push({ kind: 'rule', level: 0, html: '<hr>', text: '', links: [], quoted })
    } else {
      if (ITEM.test(line)) flush()
      rest.push(line)
    }
  }
  flush()
  return joinedLists(pieces)
}

/** Lines of a paragraph; each that is not full ends as it was written. */
function paragraphOf(lines: readonly string[], quoted: number): MailPiece {
  let text = ''
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? ''
    const isBroken = before.length >= FULL_LINE || ITEM.test(before)
    if (index > 0) text += isBroken ? ' ' : '\n'
    text += line.trim()
  }
  return pieceOf('paragraph', text, quoted)
}

function pieceOf(
  kind: 'paragraph' | 'heading',
  text: string,
  quoted: number,
  level = 0,
): MailPiece {
  const { html, links } = linked(text)
  const line = text.replace(/\s+/g, ' ').trim()
  return { kind, level, html: html.replaceAll('\n', '<br>'), text: line, links, quoted }
}

/** Items that follow each other become one list, in time that grows with their number only. */
function joinedLists(pieces: readonly MailPiece[]): MailPiece[] {
  const joined: MailPiece[] = []
  let items: MailPiece[] = []
  let name = ''
  const flush = () => {
    if (items.length > 0) joined.push(listOf(items))
    items = []
  }
  for (const piece of pieces) {
    const mark = piece.kind === 'paragraph' ? ITEM.exec(piece.text)?.[0] : undefined
    const next = mark === undefined ? '' : listName(mark)
    if (next !== name) flush()
    name = next
    if (mark === undefined) joined.push(piece)
    else items.push(piece)
  }
  flush()
  return joined
}

function listName(mark: string): 'ol' | 'ul' {
  return /\d/.test(mark) ? 'ol' : 'ul'
}

/** Paragraphs that begin with a mark of the same kind, as one list that counts from the first mark. */
function listOf(items: readonly MailPiece[]): MailPiece {
  const marks = items.map(({ text }) => ITEM.exec(text)?.[0] ?? '')
  const texts = items.map(({ text }, index) => text.slice(marks[index]?.length ?? 0))
  const name = listName(marks[0] ?? '')
  const start = name === 'ol' ? ` start="${Number.parseInt((marks[0] ?? '').trim(), 10)}"` : ''
  const html = texts.map((text) => `<li>${linked(text).html}</li>`).join('')
  return {
    kind: 'list',
    level: 0,
    html: `<${name}${start}>${html}</${name}>`,
    text: texts.join(' '),
    links: items.flatMap(({ links }) => links),
    quoted: items[0]?.quoted ?? 0,
  }
}

function linked(text: string): { html: string; links: MailLink[] } {
  const links: MailLink[] = []
  let html = ''
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    const written = trimEndOf(match[0], /[.,;:!?)\]}'"»”]/u)
    const { href, isPlain } = unwrapLink(written, written)
    html += escapeHtml(text.slice(from, match.index))
    html += `<a href="${escapeHtml(href)}">${escapeHtml(href)}</a>`
    from = match.index + written.length
    links.push({ written, href, isPlain, text: href })
  }
  return { html: html + escapeHtml(text.slice(from)), links }
}
