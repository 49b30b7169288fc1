/**
 * What reading needs of the markup of listings beyond their text: names and attributes by which highlighters mark line
 * numbers, lines, languages and names of files. Pages are pruned and feeds sanitised before they are read, and both would
 * drop it.
 */

/** On elements of listings whose style keeps the reader from selecting their text, as line numbers are. */
export const UNSELECTABLE_ATTRIBUTE = 'data-daybrief-unselectable'

/** On inline elements whose style gives them lines of their own. */
export const BLOCK_ATTRIBUTE = 'data-daybrief-block'

/** On boxes whose style sets them in a monospaced font. */
export const MONOSPACED_ATTRIBUTE = 'data-daybrief-monospaced'

/** Attributes of listings that hold a name, a number or nothing. */
export const LISTING_ATTRIBUTES: ReadonlySet<string> = new Set([
  'data-canonical-lang',
  'data-code-block-lang',
  'data-code-marker',
  'data-enlighter-language',
  'data-lang',
  'data-language',
  'data-line',
  'data-line-number',
  'data-syntaxhighlighter-params',
  'language',
  UNSELECTABLE_ATTRIBUTE,
  BLOCK_ATTRIBUTE,
  MONOSPACED_ATTRIBUTE,
])

/** The attributes that say of an element of a listing what its style says and no name. */
export function listingMarkers(tag: string, style: string): string[] {
  if (!STYLED.has(tag)) return []
  const markers: string[] = []
  if (/user-select\s*:\s*none/i.test(style)) markers.push(UNSELECTABLE_ATTRIBUTE)
  if (INLINE.has(tag) && SHOWN_AS_BLOCK.test(style)) markers.push(BLOCK_ATTRIBUTE)
  if (tag === 'div' && MONOSPACED.test(style)) markers.push(MONOSPACED_ATTRIBUTE)
  return markers
}

/** Whether the class of an element names a listing, one of its lines, its line numbers or its title. */
export function isListingClass(classes: string): boolean {
  return LISTING_CLASS.test(classes)
}

const STYLED = new Set(['code', 'div', 'span', 'td'])
const INLINE = new Set(['code', 'span'])
const MONOSPACED = /font(?:-family)?\s*:[^;]{0,200}(?:monospace|courier|consolas|menlo)/i
const SHOWN_AS_BLOCK = /display\s*:\s*(?:block|flex|grid|table|table-row|list-item)\b/i
const LISTING_CLASS =
  /(?:^|\s)(?:highlight|highlighter|language-|lang-|brush:|hljs|chroma|rouge|codehilite|sourceCode|src|listingblock|literal-block|code|crayon|syntaxhighlighter|gist|blob|line|ln|lnt|gutter|filename|gatsby-|expressive-code|ec-line|token-line|org-src|mermaid|copy|clipboard)/i
