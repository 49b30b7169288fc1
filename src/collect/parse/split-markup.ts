/** A tag in a text that may be HTML. */
export interface MarkupTag {
  /** Lower case. */
  name: string
  isEnd: boolean
  hasAttributes: boolean
  /** As written. */
  source: string
}

/** In characters. What has no end within this length is no tag. */
const MAX_TAG = 2000

const NAME = /\/?[a-z][^\s/<>"'=]{0,60}(?=[\s/>])/iy

/**
 * Splits a text into tags and the text between them, in order; joined, the sources are the text without its comments and
 * without the marks of CDATA sections, which some feeds write twice. Anything that is no whole tag is text: `a < b`, `x <y`, `<?php`.
 * Takes time in proportion to the length.
 */
export function splitMarkup(source: string): (string | MarkupTag)[] {
  const html = source.replaceAll('<![CDATA[', '').replaceAll(']]>', '')
  const parts: (string | MarkupTag)[] = []
  let text = ''
  const push = (part: MarkupTag): void => {
    if (text !== '') parts.push(text)
    text = ''
    parts.push(part)
  }
  let commentEnd = 0
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    text += html.slice(at, open)
    const isComment = html.startsWith('<!--', open)
    if (isComment && commentEnd !== -1 && commentEnd < open + 4) {
      commentEnd = html.indexOf('-->', open + 4)
    }
    if (isComment && commentEnd !== -1) at = commentEnd + 3
    else {
      const tag = tagAt(html, open)
      if (tag === null) text += '<'
      else push(tag)
      at = open + (tag?.source.length ?? 1)
    }
  }
  text += html.slice(at)
  if (text !== '') parts.push(text)
  return parts
}

function tagAt(html: string, open: number): MarkupTag | null {
  NAME.lastIndex = open + 1
  const name = NAME.exec(html)?.[0]
  if (name === undefined) return null
  const from = open + 1 + name.length
  const to = endOf(html, from)
  if (to === null) return null
  return {
    name: name.replace('/', '').toLowerCase(),
    isEnd: name.startsWith('/'),
    hasAttributes: html.slice(from, to).includes('='),
    source: html.slice(open, to + 1),
  }
}

/** The index of the `>` that ends a tag; one in quotes does not. */
function endOf(html: string, from: number): number | null {
  let quote = ''
  const limit = Math.min(html.length, from + MAX_TAG)
  for (let at = from; at < limit; at += 1) {
    const char = html.charAt(at)
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '>') return at
    else if (char === '<') return null
    else if ((char === '"' || char === "'") && html.charAt(at - 1) === '=') quote = char
  }
  return null
}
