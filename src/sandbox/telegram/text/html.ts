import type { MessageEntity } from 'grammy/types'
import { checkLink } from './link.ts'

/** Markup that Telegram would refuse; the message is Telegram's own, without "Bad Request". */
export class MarkupError extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'MarkupError'
  }
}

interface Open {
  tag: string
  /** Link target, language, emoji id or date format, by tag. */
  argument: string
  unix: number
  /** UTF-16 offset in the text made so far. */
  offset: number
}

const TAGS = new Map<string, MessageEntity['type']>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
  ['span', 'spoiler'],
  ['a', 'text_link'],
  ['code', 'code'],
  ['pre', 'pre'],
  ['blockquote', 'blockquote'],
  ['tg-emoji', 'custom_emoji'],
  ['tg-time', 'date_time'],
])

/**
 * Reads a text in Telegram's HTML mode into plain text and entities, in the order in which their tags close.
 * Rules and error texts follow TDLib's parse_html; byte offsets in errors count UTF-8, as Telegram's do.
 *
 * @throws MarkupError for markup that Telegram refuses
 */
export function parseHtml(source: string): { text: string; entities: MessageEntity[] } {
  const parser = new HtmlParser(source)
  return parser.parse()
}

class HtmlParser {
  readonly #source: string
  #at = 0
  #text = ''
  readonly #open: Open[] = []
  readonly #entities: MessageEntity[] = []
  /** Languages of `code` spans, which only matter if the span turns out to be all of a `pre`. */
  readonly #languages = new Map<MessageEntity, string>()

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
      if (source[next] === '&') this.#text += this.#reference() ?? this.#literal()
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
    return { text: this.#text, entities: this.#entities }
  }

  #nextMark(): number {
    for (let at = this.#at; at < this.#source.length; at += 1) {
      const code = this.#source.charCodeAt(at)
      if (code === 0x3c || code === 0x26) return at
    }
    return this.#source.length
  }

  #literal(): string {
    this.#at += 1
    return '&'
  }

  /** Decodes the reference at the current place and steps over it; undefined where there is none Telegram knows. */
  #reference(): string | undefined {
    REFERENCE.lastIndex = this.#at
    const found = REFERENCE.exec(this.#source)
    if (!found) return undefined
    const [whole, hex, decimal, name] = found
    if (name !== undefined) {
      const character = NAMED.get(name)
      if (character !== undefined) this.#at += whole.length
      return character
    }
    const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
    const length = whole.endsWith(';') ? whole.length - 1 : whole.length
    if (!(code > 0 && code < 0x10ffff) || length >= 10) return undefined
    this.#at += whole.length
    return String.fromCodePoint(code)
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
    if (!TAGS.has(tag)) throw this.#error(`Unsupported start tag "${tag}"`, begin)
    const open: Open = { tag, argument: '', unix: 0, offset: this.#text.length }
    this.#attributes(open, begin)
    if (tag === 'span' && open.argument !== 'spoiler') {
      throw this.#error('Tag "span" must have class "tg-spoiler"', begin)
    }
    this.#open.push(open)
  }

  /** Reads attributes up to and over the `>` of a start tag. */
  #attributes(open: Open, begin: number): void {
    const source = this.#source
    while (source[this.#at] !== '>') {
      this.#skipSpace()
      if (source[this.#at] === '>') break
      const nameBegin = this.#at
      while (this.#at < source.length && !/[\s=>/"']/.test(source[this.#at] ?? '')) this.#at += 1
      const name = source.slice(nameBegin, this.#at)
      if (name === '') throw this.#error(`Empty attribute name in the tag "${open.tag}"`, begin)
      this.#skipSpace()
      if (this.#at >= source.length) throw this.#error(`Unclosed start tag "${open.tag}"`, begin)
      if (source[this.#at] !== '=') {
        if (open.tag === 'blockquote' && name === 'expandable') open.argument = '1'
        continue
      }
      this.#at += 1
      this.#skipSpace()
      if (this.#at >= source.length) throw this.#error(`Unclosed start tag "${open.tag}"`, begin)
      const value = this.#attributeValue()
      if (this.#at >= source.length) throw this.#error('Unclosed start tag', begin)
      keep(open, name, value)
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
        value += this.#reference() ?? this.#literal()
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
    if (this.#text.length > open.offset) this.#close(open)
  }

  #close(open: Open): void {
    const span = { offset: open.offset, length: this.#text.length - open.offset }
    switch (open.tag) {
      case 'a':
        return this.#closeLink(open, span)
      case 'pre':
        return this.#closePre(span)
      case 'code':
        return this.#closeCode(open, span)
      case 'tg-emoji':
        if (!/^-?\d+$/.test(open.argument) || Number(open.argument) === 0) {
          throw new MarkupError('Invalid custom emoji identifier specified')
        }
        this.#entities.push({ type: 'custom_emoji', ...span, custom_emoji_id: open.argument })
        return
      case 'tg-time':
        if (!/^([rR]|[tTdDwW]*)$/.test(open.argument)) {
          throw new MarkupError('Invalid date-time format specified')
        }
        if (open.unix > 0) {
          const format = open.argument === '' ? {} : { date_time_format: open.argument }
          this.#entities.push({
            type: 'date_time',
            ...span,
            unix_time: open.unix,
            ...format,
          } as MessageEntity)
        }
        return
      case 'blockquote': {
        const type = open.argument === '' ? 'blockquote' : 'expandable_blockquote'
        this.#entities.push({ type, ...span })
        return
      }
      default:
        this.#entities.push({ type: TAGS.get(open.tag), ...span } as MessageEntity)
    }
  }

  #closeLink(open: Open, span: { offset: number; length: number }): void {
    const target = open.argument === '' ? this.#text.slice(span.offset) : open.argument
    const link = checkLink(target)
    if ('url' in link) this.#entities.push({ type: 'text_link', ...span, url: link.url })
  }

  /** `<pre><code class="language-x">` is one `pre` with a language, whichever of the two is outside. */
  #closePre(span: { offset: number; length: number }): void {
    const last = this.#entities.at(-1)
    const language = last && this.#languages.get(last)
    if (
      last &&
      language !== undefined &&
      last.offset === span.offset &&
      last.length === span.length
    ) {
      this.#entities[this.#entities.length - 1] = { type: 'pre', ...span, language }
    } else {
      this.#entities.push({ type: 'pre', ...span })
    }
  }

  #closeCode(open: Open, span: { offset: number; length: number }): void {
    const last = this.#entities.at(-1)
    const insidePre =
      last?.type === 'pre' && last.offset === span.offset && last.length === span.length
    if (insidePre && open.argument !== '') {
      this.#entities[this.#entities.length - 1] = { type: 'pre', ...span, language: open.argument }
      return
    }
    const entity: MessageEntity = { type: 'code', ...span }
    this.#entities.push(entity)
    if (open.argument !== '') this.#languages.set(entity, open.argument)
  }

  #skipSpace(): void {
    while (isSpace(this.#source[this.#at])) this.#at += 1
  }

  #error(reason: string, at: number): MarkupError {
    return new MarkupError(`${reason} at byte offset ${byteOffset(this.#source, at)}`)
  }
}

const REFERENCE = /&(?:#x([0-9a-fA-F]+)|#(\d+)|([A-Za-z]+));?/y
const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
])

function keep(open: Open, name: string, value: string): void {
  if (open.tag === 'a' && name === 'href') open.argument = value
  else if (open.tag === 'code' && name === 'class' && value.startsWith('language-')) {
    open.argument = value.slice('language-'.length)
  } else if (open.tag === 'span' && name === 'class' && value.startsWith('tg-')) {
    open.argument = value.slice('tg-'.length)
  } else if (open.tag === 'tg-emoji' && name === 'emoji-id') open.argument = value
  else if (open.tag === 'blockquote' && name === 'expandable') open.argument = '1'
  else if (open.tag === 'tg-time' && name === 'format') open.argument = value
  else if (open.tag === 'tg-time' && name === 'unix') open.unix = Number.parseInt(value, 10) || 0
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /[ \t\r\n\0\v]/.test(character)
}

function byteOffset(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at))
}
