import { Parser } from 'htmlparser2'

/** How big a page is as a tree. */
export interface PageSize {
  depth: number
  elements: number
}

/** A page without what no reader looks at. */
export interface SlimPage extends PageSize {
  /** The page's HTML without scripts, styles, drawings, comments and most attributes; incomplete if it is too big. */
  html: string
}

/** Above these a DOM costs seconds: 20,000 nested `div` (0.1 MB) blocked Readability for 6 s and then overflowed the stack. */
export const MAX_DEPTH = 500
export const MAX_ELEMENTS = 60_000

/** Whether a page of this size may become a DOM. */
export function isAffordable(size: PageSize): boolean {
  return size.depth <= MAX_DEPTH && size.elements <= MAX_ELEMENTS
}

/**
 * Measures a page in one SAX pass, in time linear in its length, and rewrites it without dead weight on the way.
 * Every node and attribute costs linkedom an object in a weak map; a third of a page's nodes is all a reader needs.
 * Stops once the page is too big.
 */
export function slimPage(html: string): SlimPage {
  const size: PageSize = { depth: 0, elements: 0 }
  const out: string[] = []
  let depth = 0
  let dropped = 0
  let attributes = ''
  let isData = false
  let isRoot = false
  const parser = new Parser(
    {
      onopentagname(name) {
        depth += 1
        size.elements += 1
        if (depth > size.depth) size.depth = depth
        attributes = ''
        isData = false
        isRoot = name === 'html' || name === 'body'
      },
      onattribute(name, value) {
        if (dropped > 0) return
        const key = name.toLowerCase()
        if (key === 'type' && value === 'application/ld+json') isData = true
        if (key === 'style') {
          if (HIDING.test(value) && !isRoot) attributes += ' hidden=""'
        } else if (isKept(key)) attributes += ` ${key}="${value.replaceAll('"', '&quot;')}"`
      },
      onopentag(name) {
        if (dropped > 0 || (DROPPED.has(name) && !isData)) dropped += 1
        else if (PLAIN_NAME.test(name)) out.push(`<${name}${attributes}>`)
      },
      ontext(text) {
        if (dropped === 0) out.push(text)
      },
      onclosetag(name) {
        depth -= 1
        if (dropped > 0) dropped -= 1
        else if (!VOID.has(name) && PLAIN_NAME.test(name)) out.push(`</${name}>`)
      },
    },
    { decodeEntities: false, lowerCaseAttributeNames: false },
  )
  for (let at = 0; at < html.length && isAffordable(size); at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK))
  }
  if (isAffordable(size)) parser.end()
  return { ...size, html: out.join('') }
}

function isKept(name: string): boolean {
  return (
    KEPT.has(name) || (name.startsWith('data-') && /src|original|lazy|lang|url|image/.test(name))
  )
}

const CHUNK = 65_536
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i
const PLAIN_NAME = /^[a-z][\w:.-]*$/i
const DROPPED = new Set(
  'script style svg template iframe object embed canvas audio video select textarea input button'.split(
    ' ',
  ),
)
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)
const KEPT = new Set(
  (
    'alt aria-hidden aria-modal class colspan content datetime dir height hidden href http-equiv id itemprop ' +
    'lang name property rel role rowspan src srcset start type width xml:lang'
  ).split(' '),
)
