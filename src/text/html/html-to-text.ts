import { Parser } from 'htmlparser2'
import { withoutHidden } from '../hidden-characters.ts'
import { ALLOWED, DROPPED } from './allowed-tags.ts'

/** Parsing stops at this depth: the tokenizer's time grows with its square, and no real text is nested this deep. */
const MAX_DEPTH = 1000

/** Inline elements; all others separate words. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup ' +
    'tt u var wbr'
  ).split(' '),
)

/** HTML elements that are neither allowed nor dropped with their content. */
const OTHERS = new Set(
  (
    'html body label legend fieldset map area blink nobr center dir menu marquee track param rb rtc slot dialog hgroup ' +
    'search meter progress output data optgroup datalist form input'
  ).split(' '),
)

/** Whether HTML has an element of this name; names with a dash or a colon are those of extensions. */
export function isHtml(name: string): boolean {
  const lower = name.toLowerCase()
  return ALLOWED.has(lower) || DROPPED.has(lower) || OTHERS.has(lower) || /[:-]/.test(lower)
}

/**
 * Converts HTML to one line of text: decodes references, removes tags, scripts and styles, collapses white space. Keeps
 * text that only looks like a tag (`Vec<T>`, `<BIGCO>`).
 */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html)
  let out = ''
  let depth = 0
  const dropped: string[] = []
  const parser: Parser = new Parser({
    onopentag(name) {
      depth += 1
      if (depth > MAX_DEPTH) return parser.pause()
      if (DROPPED.has(name)) dropped.push(name)
      if (!INLINE.has(name)) out += ' '
    },
    ontext(text) {
      if (dropped.length === 0) out += text
    },
    onclosetag(name) {
      depth -= 1
      if (dropped[dropped.length - 1] === name) dropped.pop()
      if (!INLINE.has(name)) out += ' '
    },
  })
  parser.end(
    html.replace(/<(\/?)([a-z][^\s/>]*)/gi, (tag, slash, name) =>
      isHtml(name) ? tag : `&lt;${slash}${name}`,
    ),
  )
  return oneLine(out)
}

function oneLine(text: string): string {
  return withoutHidden(text).replace(/\s+/g, ' ').trim()
}
