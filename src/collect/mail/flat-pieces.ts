import { withoutHidden } from '../../text/hidden-characters.ts'
import { decodeEntities, escapeHtml } from '../../text/html/entities.ts'
import { DROPPED, INLINE } from './mail-tags.ts'
import type { MailPiece } from './piece.ts'

/** The text of an HTML mail without its structure, for trees that would take too long. Linear: it never looks back. Pure. */
export function flatPieces(html: string): MailPiece[] {
  const pieces: MailPiece[] = []
  let text = ''
  let dropped = ''
  const flush = () => {
    const line = withoutHidden(decodeEntities(text)).replaceAll(/\s+/g, ' ').trim()
    text = ''
    if (line === '') return
    const links: never[] = []
    pieces.push({
      kind: 'paragraph',
      level: 0,
      html: escapeHtml(line),
      text: line,
      links,
      quoted: 0,
    })
  }
  for (const [index, part] of html.split('<').entries()) {
    const end = index === 0 ? -1 : part.indexOf('>')
    const tag = index === 0 ? '' : part.slice(0, Math.max(0, end))
    const name = /^\/?([a-z][\w:-]{0,30})/i.exec(tag)?.[1]?.toLowerCase() ?? ''
    const isEnd = tag.startsWith('/')
    if (dropped === '' && DROPPED.has(name) && !isEnd) dropped = name
    else if (dropped === name && isEnd) dropped = ''
    if (name !== '' && !INLINE.has(name)) flush()
    if (dropped === '') text += part.slice(end + 1)
  }
  flush()
  return pieces
}
