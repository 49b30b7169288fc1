import { Parser } from 'htmlparser2'

/** A link in the text of an item. */
export interface Anchor {
  href: string
  /** On one line. */
  text: string
  /** Where its start tag begins and its end tag ends in the HTML. */
  start: number
  end: number
}

/** In characters. What an aggregator writes around a link is short; a long text comes before it or after it. */
const MAX_HTML = 200_000

/** The links in sanitised HTML, in order. */
export function anchorsIn(html: string): Anchor[] {
  const anchors: Anchor[] = []
  let open: Anchor | null = null
  const parser: Parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'a' && href) open = { href, text: '', start: parser.startIndex, end: 0 }
    },
    ontext(text) {
      if (open !== null) open.text += text
    },
    onclosetag(name) {
      if (name !== 'a' || open === null) return
      anchors.push({
        ...open,
        text: open.text.replace(/\s+/g, ' ').trim(),
        end: parser.endIndex + 1,
      })
      open = null
    },
  })
  parser.end(html.slice(0, MAX_HTML))
  return anchors
}
