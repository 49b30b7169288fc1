import { Parser } from 'htmlparser2'
import { DROPPED } from '../../text/html/allowed-tags.ts'
import { escapeHtml } from '../../text/html/entities.ts'
import { safeAddress } from '../../text/html/safe-address.ts'

/** Parsing stops at this depth: each paragraph closes and opens all that is open. Telegram's texts are nested a few levels deep. */
const MAX_DEPTH = 50
/** Elements of a text with the one that is written for each. Others lose their tags but keep their text, a spoiler too. */
const INLINE: ReadonlyMap<string, string> = new Map([
  ['b', 'b'],
  ['strong', 'b'],
  ['i', 'i'],
  ['em', 'i'],
  ['s', 's'],
  ['del', 's'],
  ['strike', 's'],
  ['code', 'code'],
  ['a', 'a'],
])
const BLOCKS: ReadonlySet<string> = new Set(['blockquote', 'pre'])
/** A link to a search within Telegram, which is how a hashtag is shown. */
const SEARCH = /[?&]q=%23/i

/** An element that is open, as it was written; an empty `tag` if it was not. */
interface Open {
  name: string
  tag: string
}

/**
 * The text of a post as sanitised HTML with paragraphs, from the few elements that Telegram writes: every line break is a `<br>`, two
 * end a paragraph. Quotes and code are blocks, a spoiler is shown, a hashtag is no link. Empty if nothing is written. Pure, never throws.
 *
 * @param base what relative addresses are relative to.
 */
export function postHtml(html: string, base: string): string {
  const writer = new ParagraphWriter()
  const dropped: string[] = []
  let depth = 0
  const parser: Parser = new Parser({
    onopentag(name, { href }) {
      depth += 1
      if (depth > MAX_DEPTH) return parser.pause()
      if (DROPPED.has(name)) dropped.push(name)
      if (dropped.length > 0) return
      if (name === 'br') writer.lineBreak()
      else if (BLOCKS.has(name)) writer.openBlock(name)
      else writer.open(name, tagOf(name, href, base))
    },
    ontext(text) {
      if (dropped.length === 0) writer.text(text)
    },
    onclosetag(name) {
      depth -= 1
      if (dropped.length > 0) {
        if (dropped.at(-1) === name) dropped.pop()
      } else if (BLOCKS.has(name)) writer.closeBlock(name)
      else if (name !== 'br') writer.close(name)
    },
  })
  parser.end(html)
  return writer.end()
}

function tagOf(name: string, href: string | undefined, base: string): string {
  const written = INLINE.get(name) ?? ''
  if (written !== 'a') return written === '' ? '' : `<${written}>`
  const address = href === undefined || SEARCH.test(href) ? null : safeAddress(href, base)
  return address === null ? '' : `<a href="${escapeHtml(address)}">`
}

/** Writes paragraphs. An element that goes on over an empty line is closed before it and opened again after it. */
class ParagraphWriter {
  #html = ''
  #line = ''
  #hasText = false
  /** Line breaks since the last text. */
  #breaks = 0
  #block: string | null = null
  readonly #open: Open[] = []

  text(text: string): void {
    if (this.#block === 'pre') {
      this.#line += '\n'.repeat(this.#breaks) + escapeHtml(text)
      this.#breaks = 0
      this.#hasText ||= /\S/.test(text)
      return
    }
    if (!/\S/.test(text)) {
      if (this.#hasText && this.#breaks === 0) this.#line += ' '
      return
    }
    if (this.#breaks > 1) this.#endParagraph()
    else if (this.#breaks === 1 && this.#hasText) this.#line += '<br>'
    this.#breaks = 0
    this.#hasText = true
    this.#line += escapeHtml(text.replace(/\s+/g, ' '))
  }

  lineBreak(): void {
    this.#breaks += 1
  }

  open(name: string, tag: string): void {
    if (tag !== '' && this.#breaks > 0) this.#spendBreaks()
    // A link within a link is none in HTML.
    const isNested = name === 'a' && this.#open.some((one) => one.name === 'a' && one.tag !== '')
    const written = isNested ? '' : tag
    this.#open.push({ name, tag: written })
    this.#line += this.#block === 'pre' ? '' : written
  }

  close(name: string): void {
    if (this.#open.at(-1)?.name !== name) return
    const tag = this.#open.pop()?.tag ?? ''
    if (this.#block !== 'pre') this.#line += endOf(tag)
  }

  openBlock(name: string): void {
    if (this.#block !== null) return
    this.#endParagraph()
    this.#block = name
    if (name === 'pre') this.#line = ''
  }

  closeBlock(name: string): void {
    if (this.#block !== name) return
    this.#endParagraph()
    this.#block = null
    this.#line = this.#open.map(({ tag }) => tag).join('')
  }

  /** What was written. */
  end(): string {
    this.#endParagraph()
    return this.#html
  }

  /** Writes the breaks before an element that opens, so that they do not stand inside it. */
  #spendBreaks(): void {
    if (this.#block === 'pre' || !this.#hasText) return
    if (this.#breaks > 1) this.#endParagraph()
    else this.#line += '<br>'
    this.#breaks = 0
  }

  #endParagraph(): void {
    if (this.#hasText) {
      const ends = this.#open.toReversed().map(({ tag }) => endOf(tag))
      const written = this.#block === 'pre' ? this.#line : this.#line.trimEnd() + ends.join('')
      this.#html += wrapped(written, this.#block)
    }
    this.#line = this.#open.map(({ tag }) => tag).join('')
    this.#hasText = false
    this.#breaks = 0
  }
}

function wrapped(line: string, block: string | null): string {
  if (block === 'pre') return `<pre>${line}</pre>`
  return block === 'blockquote' ? `<blockquote><p>${line}</p></blockquote>` : `<p>${line}</p>`
}

function endOf(tag: string): string {
  const name = /^<([a-z]+)/.exec(tag)?.[1]
  return name === undefined ? '' : `</${name}>`
}
