/** A link in the text of a mail. */
export interface MailLink {
  /** Where it leads, as written in the mail. */
  written: string
  /** The page itself, if the address says so; see `unwrapLink`. */
  href: string
  isPlain: boolean
  text: string
}

/** A block of a mail's text in the order of reading, without the tables and boxes that only place it. */
export interface MailPiece {
  kind: 'paragraph' | 'heading' | 'list' | 'table' | 'listing' | 'rule'
  /** 1 to 6 for a heading, otherwise 0. */
  level: number
  /** Sanitised: the inside of a paragraph or heading, otherwise the whole element. */
  html: string
  /** On one line. */
  text: string
  links: readonly MailLink[]
  /** Depth of the quotation that it is in. */
  quoted: number
}

/** Quotations within quotations, however deep the mail has them: nobody tells more levels apart. */
export const MAX_QUOTED = 30
/** Quotations of a whole mail. With more of them they would be most of what is stored: ten megabytes of `>` are 200 of HTML. */
const MAX_QUOTATIONS = 20_000

/** The pieces as HTML; without their quotations if there are far too many of these. */
export function toHtml(pieces: readonly MailPiece[]): string {
  let html = ''
  let depth = 0
  let quotations = 0
  for (const [index, { quoted }] of pieces.entries()) {
    quotations += Math.max(0, quoted - (pieces[index - 1]?.quoted ?? 0))
  }
  if (quotations > MAX_QUOTATIONS) return pieces.map(elementOf).join('')
  for (const piece of pieces) {
    while (depth < piece.quoted) {
      html += '<blockquote>'
      depth += 1
    }
    while (depth > piece.quoted) {
      html += '</blockquote>'
      depth -= 1
    }
    html += elementOf(piece)
  }
  return html + '</blockquote>'.repeat(depth)
}

function elementOf({ kind, level, html }: MailPiece): string {
  switch (kind) {
    case 'paragraph':
      return `<p>${html}</p>`
    case 'heading':
      return `<h${level}>${html}</h${level}>`
    case 'rule':
      return '<hr>'
    case 'list':
    case 'table':
    case 'listing':
      return html
  }
}

/** How many words a text has; a script without blanks has about one for two letters. */
export function wordsIn(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const rest = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, ' ')
  return (
    Math.ceil(unspaced / 2) + (rest.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0)
  )
}
