import { decodeEntities } from '../../../text/html/entities.ts'

/** Named references, and CDATA and comments, which contain none. An unclosed section extends to the end. */
const PIECE = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&([a-z][a-z0-9]{1,31});/gi

const XML_OWN = /^(?:amp|lt|gt|quot|apos)$/

/**
 * Replaces the named references of HTML, which many feeds use without declaring them, by their characters, so that an
 * XML parser understands the text. Does not expand references that the document itself declares: entity bombs use them,
 * and no feed needs them.
 */
export function expandHtmlReferences(xml: string): string {
  const known = new Map<string, string>()
  return xml.replace(PIECE, (piece, name?: string) => {
    if (name === undefined || XML_OWN.test(name)) return piece
    const decoded = known.get(name) ?? decodeEntities(piece)
    known.set(name, decoded)
    if (decoded === piece) return piece
    // `&LT;` and `&AMP;` are HTML too.
    return decoded.replace('&', '&amp;').replace('<', '&lt;')
  })
}
