import { decodeEntities } from '../../text/html/entities.ts'
import { INLINE, isHtml } from '../../text/html/html-to-text.ts'
import { type MarkupTag, splitMarkup } from './split-markup.ts'

/** Elements that authors use to format a title; anywhere else in a title, a tag is what the title is about. */
const FORMATTING = new Set(
  'a abbr b big center cite code del div em font h1 h2 h3 h4 h5 h6 i ins kbd mark p q s small span strike strong sub sup u var'.split(
    ' ',
  ),
)
/** Elements without content that break a line or stand for nothing. */
const BREAKS = new Set(['br', 'hr', 'wbr'])
const CODE = new Set(['script', 'style', 'svg'])
/** What is in the source of a script, style sheet or drawing and hardly in a title. */
const LOOKS_LIKE_CODE = /[{};=]|\(\)/

/**
 * The text of a title that is, or may be, HTML: one line, with markup removed and references decoded. Feeds declare the
 * type of a title rarely and wrongly, so what is markup is judged by how it stands: `<em>Really</em> fast` is formatted,
 * `The <video> element`, `List<Object>` and `a < b` keep every character. Never throws.
 */
export function titleText(html: string): string {
  if (!html.includes('<')) return oneLine(decodeEntities(html))
  const parts = splitMarkup(html)
  const partners = pair(parts)
  let text = ''
  let skipTo = -1
  for (const [at, part] of parts.entries()) {
    if (at <= skipTo) continue
    if (typeof part === 'string') text += part
    else {
      const partner = partners.get(at)
      const meaning = meaningOf(parts, at, part, partner)
      if (meaning === 'text') text += part.source
      else if (!INLINE.has(part.name)) text += ' '
      if (meaning === 'code' && partner !== undefined) skipTo = partner
    }
  }
  return oneLine(decodeEntities(text))
}

/** Text that is plain by its format, as one line: every character stays. */
export const plainTitle = (text: string): string => oneLine(text)

/** Control characters that are not white space are damage and mean nothing. */
const CONTROL = /[^\P{Cc}\s]/gu

function oneLine(text: string): string {
  return text.replace(CONTROL, '').replace(/\s+/g, ' ').trim()
}

type Parts = readonly (string | MarkupTag)[]

/** The index of the end tag for each start tag that has one, and the other way round. */
function pair(parts: Parts): Map<number, number> {
  const open = new Map<string, number[]>()
  const partners = new Map<number, number>()
  for (const [at, part] of parts.entries()) {
    if (typeof part === 'string') continue
    const waiting = open.get(part.name)
    if (!part.isEnd) {
      if (waiting) waiting.push(at)
      else open.set(part.name, [at])
      continue
    }
    const start = waiting?.pop()
    if (start === undefined) continue
    partners.set(start, at)
    partners.set(at, start)
  }
  return partners
}

/** Whether a tag is markup, text of the title, or the start of a script or style sheet. */
function meaningOf(
  parts: Parts,
  at: number,
  tag: MarkupTag,
  partner: number | undefined,
): 'markup' | 'text' | 'code' {
  const { name, hasAttributes } = tag
  if (BREAKS.has(name)) return 'markup'
  // A picture without an address is the element that the title names.
  if (name === 'img') return hasAttributes ? 'markup' : 'text'
  if (partner === undefined) return isStray(parts, at, tag) ? 'markup' : 'text'
  if (!isHtml(name)) return 'text'
  if (CODE.has(name)) {
    const inside = parts.slice(Math.min(at, partner) + 1, Math.max(at, partner))
    const source = inside.map((part) => (typeof part === 'string' ? part : part.source)).join('')
    return !tag.isEnd && LOOKS_LIKE_CODE.test(source) ? 'code' : 'text'
  }
  if (FORMATTING.has(name)) return 'markup'
  // `From <head> to </head>`: tags that stand between blanks are words.
  const [start, end] = [Math.min(at, partner), Math.max(at, partner)]
  return endsBlank(parts[start - 1]) && beginsBlank(parts[start + 1]) && beginsBlank(parts[end + 1])
    ? 'text'
    : 'markup'
}

/**
 * Whether a tag without its counterpart is left over from broken or cut markup: it formats, and it hugs the word that it
 * would format: `<b>Breaking`, `the end</p>`. A type parameter (`List<b>`) hugs the word before it.
 */
function isStray(parts: Parts, at: number, { name, isEnd, hasAttributes }: MarkupTag): boolean {
  if (!FORMATTING.has(name)) return false
  const [before, after] = [parts[at - 1], parts[at + 1]]
  if (isEnd) return !endsBlank(before) && beginsBlank(after)
  if (!endsBlank(before)) return false
  return hasAttributes || (typeof after === 'string' && /^[\p{L}\p{N}"'“«]/u.test(after))
}

const endsBlank = (part: Parts[number] | undefined): boolean =>
  part === undefined || (typeof part === 'string' && /\s$/.test(part))

const beginsBlank = (part: Parts[number] | undefined): boolean =>
  part === undefined || (typeof part === 'string' && /^\s/.test(part))
