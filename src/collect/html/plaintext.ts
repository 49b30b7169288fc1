import { Parser } from 'htmlparser2'
import { ALLOWED, DROPPED } from './allowed.ts'

const MAX_DEPTH = 1000

/** Elements that stand inside a line; the others part words. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)

/**
 * The text of HTML in one line: references decoded, tags, scripts and styles left out, blanks folded. What looks like a
 * tag and is none of HTML (`Vec<T>`, `<BIGCO>`) is text and stays.
 */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim()
  let out = ''
  let depth = 0
  const dropped: string[] = []
  const asWritten = (): string => html.slice(parser.startIndex, parser.endIndex + 1)
  const parser: Parser = new Parser({
    onopentag(name, _attributes, implied) {
      depth += 1
      if (depth > MAX_DEPTH) return parser.pause()
      if (DROPPED.has(name)) dropped.push(name)
      else if (ALLOWED.has(name)) out += INLINE.has(name) ? '' : ' '
      else if (dropped.length === 0 && !implied && !isHtml(name)) out += asWritten()
    },
    ontext(text) {
      if (dropped.length === 0) out += text
    },
    onclosetag(name, implied) {
      depth -= 1
      if (dropped.length > 0) {
        if (dropped[dropped.length - 1] === name) dropped.pop()
      } else if (ALLOWED.has(name)) out += INLINE.has(name) ? '' : ' '
      else if (!implied && !isHtml(name)) out += asWritten()
    },
  })
  parser.end(html)
  return out.replace(/\s+/g, ' ').trim()
}

const STRUCTURE = new Set(
  'html body label legend fieldset map area blink nobr center dir menu marquee track param rb rtc slot dialog hgroup search meter progress output data optgroup datalist'.split(
    ' ',
  ),
)

function isHtml(name: string): boolean {
  return ALLOWED.has(name) || DROPPED.has(name) || STRUCTURE.has(name) || name.includes(':')
}
