import type { MessageEntity } from 'grammy/types'
import { MarkupError } from './markup-error.ts'
import { decodeReference } from './reference.ts'
import { ClosedSpans, isTag, keepAttribute, type Span } from './span.ts'

/**
 * Parses a text in Telegram's HTML mode into plain text and entities, in the order in which their tags close.
 * Rules and error texts follow TDLib's parse_html; byte offsets in errors count UTF-8, as Telegram's do.
 *
 * @throws MarkupError for markup that Telegram rejects
 */
export function parseHtml(source: string): { text: string; entities: MessageEntity[] } {
  const parser = new HtmlParser(source)
  return parser.parse()
}

class HtmlParser {
  readonly #source: string
  #at = 0
  #text = ''
  readonly #open: Span[] = []
  readonly #closed = new ClosedSpans()

  constructor(source: string) {
    this.#source = source
  }

  parse(): { text: string; entities: MessageEntity[] } {
    const source = this.#source
    while (this.#at < source.length) {
      const next = this.#nextMark()
      this.#text += source.slice(this.#at, next)
      this.#at = next
      if (next === source.length) break
      if (source[next] === '&') this.#text += this.#reference()
      else if (source[next + 1] === '/') this.#closeTag()
      else this.#openTag()
    }
    const unclosed = this.#open.at(-1)
    if (unclosed) {
      throw new MarkupError(`Can't find end tag corresponding to start tag "${unclosed.tag}"`)
    }
    if (!this.#text.isWellFormed()) {
      throw new MarkupError(
        'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
      )
    }
    return { text: this.#text, entities: this.#closed.entities }
  }

  #nextMark(): number {
    for (let at = this.#at; at < this.#source.length; at += 1) {
      const code = this.#source.charCodeAt(at)
      if (code === 0x3c || code === 0x26) return at
    }
    return this.#source.length
  }

  /** Consumes the character reference at the current position and returns its character, or the `&` itself if it is none. */
  #reference(): string {
    const { character, length } = decodeReference(this.#source, this.#at) ?? LITERAL
    this.#at += length
    return character
  }

  #openTag(): void {
    const source = this.#source
    const begin = this.#at
    this.#at += 1
    while (this.#at < source.length && !isSpace(source[this.#at]) && source[this.#at] !== '>') {
      this.#at += 1
    }
    if (this.#at === source.length) throw this.#error('Unclosed start tag', begin)
    const tag = source.slice(begin + 1, this.#at).toLowerCase()
    if (!isTag(tag)) throw this.#error(`Unsupported start tag "${tag}"`, begin)
    const open: Span = { tag, argument: '', unix: 0, offset: this.#text.length }
    this.#attributes(open, begin)
    if (tag === 'span' && open.argument !== 'spoiler') {
      throw this.#error('Tag "span" must have class "tg-spoiler"', begin)
    }
    this.#open.push(open)
  }

  /** Reads attributes up to and including the `>` of a start tag. */
  #attributes(open: Span, begin: number): void {
    const source = this.#source
    while (source[this.#at] !== '>') {
      this.#skipSpace()
      if (source[this.#at] === '>') break
      const nameBegin = this.#at
      while (this.#at < source.length && !/[ \t\r\n\0\v=>/"']/.test(source[this.#at] ?? ''))
        this.#at += 1
      const name = source.slice(nameBegin, this.#at)
      if (name === '') throw this.#error(`Empty attribute name in the tag "${open.tag}"`, begin)
      this.#skipSpace()
      if (this.#at >= source.length) throw this.#error(`Unclosed start tag "${open.tag}"`, begin)
      if (source[this.#at] !== '=') {
        if (name === 'expandable') keepAttribute(open, name, '')
        continue
      }
      this.#at += 1
      this.#skipSpace()
      if (this.#at >= source.length) throw this.#error(`Unclosed start tag "${open.tag}"`, begin)
      const value = this.#attributeValue()
      if (this.#at >= source.length) throw this.#error('Unclosed start tag', begin)
      keepAttribute(open, name, value)
    }
    this.#at += 1
  }

  #attributeValue(): string {
    const source = this.#source
    const quote = source[this.#at]
    if (quote !== '"' && quote !== "'") {
      const begin = this.#at
      while (/[A-Za-z0-9.-]/.test(source[this.#at] ?? '')) this.#at += 1
      if (this.#at < source.length && !isSpace(source[this.#at]) && source[this.#at] !== '>') {
        throw this.#error('Unexpected end of name token', begin)
      }
      return source.slice(begin, this.#at).toLowerCase()
    }
    this.#at += 1
    let value = ''
    while (this.#at < source.length && source[this.#at] !== quote) {
      if (source[this.#at] === '&') {
        value += this.#reference()
      } else {
        value += source[this.#at]
        this.#at += 1
      }
    }
    if (source[this.#at] === quote) this.#at += 1
    return value
  }

  #closeTag(): void {
    const source = this.#source
    const begin = this.#at
    const open = this.#open.at(-1)
    if (!open) throw this.#error('Unexpected end tag', begin)
    this.#at += 2
    while (this.#at < source.length && !isSpace(source[this.#at]) && source[this.#at] !== '>') {
      this.#at += 1
    }
    const tag = source.slice(begin + 2, this.#at).toLowerCase()
    this.#skipSpace()
    if (source[this.#at] !== '>') throw this.#error('Unclosed end tag', begin)
    this.#at += 1
    if (tag !== '' && tag !== open.tag) {
      const offset = byteOffset(source, begin)
      throw new MarkupError(
        `Unmatched end tag at byte offset ${offset}, expected "</${open.tag}>", found "</${tag}>"`,
      )
    }
    this.#open.pop()
    if (this.#text.length > open.offset) this.#closed.close(open, this.#text)
  }

  #skipSpace(): void {
    while (isSpace(this.#source[this.#at])) this.#at += 1
  }

  #error(reason: string, at: number): MarkupError {
    return new MarkupError(`${reason} at byte offset ${byteOffset(this.#source, at)}`)
  }
}

const LITERAL = { character: '&', length: 1 }

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /[ \t\r\n\0\v]/.test(character)
}

function byteOffset(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at))
}
