import { Parser } from 'htmlparser2'
import { DROPPED } from '../../text/html/allowed-tags.ts'
import { INLINE } from '../../text/html/html-to-text.ts'
import { withoutHidden } from '../../text/hidden-characters.ts'

/** UTF-16 units of HTML that are looked at: more than any comment has that somebody wrote by hand. */
const MAX_HTML = 40_000
/** Deeper nesting is an attack. */
const MAX_DEPTH = 200
/** UTF-16 units of the text of a comment. */
const MAX_TEXT = 4_000

/** What is no sentence of the comment's author: quotations, listings, tables. */
const NOT_SAID = new Set(['blockquote', 'pre', 'table'])
/** A line that quotes, in the notation of mail. */
const QUOTING = /^\s*>/

/**
 * The text of a comment from its HTML: one line for each paragraph, without what it quotes and without listings, so that nothing of it
 * is somebody else's words. Empty if nothing is left.
 */
export function commentText(html: string): string {
  const lines = ['']
  const left: string[] = []
  let depth = 0
  const add = (text: string) => {
    lines[lines.length - 1] += text
  }
  const parser: Parser = new Parser({
    onopentag(name) {
      depth += 1
      if (depth > MAX_DEPTH) return parser.pause()
      if (NOT_SAID.has(name) || DROPPED.has(name)) left.push(name)
      if (!INLINE.has(name)) lines.push('')
    },
    ontext(text) {
      if (left.length === 0) add(text)
    },
    onclosetag(name) {
      depth -= 1
      if (left.at(-1) === name) left.pop()
      if (!INLINE.has(name)) lines.push('')
    },
  })
  parser.end(html.slice(0, MAX_HTML))
  return lines
    .filter((line) => !QUOTING.test(line))
    .map((line) => withoutHidden(line.toWellFormed()).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, MAX_TEXT)
    .toWellFormed()
}
