import type { MessageEntity } from 'grammy/types'
import { checkLink } from './link.ts'
import { MarkupError } from './markup-error.ts'

/** An open tag. */
export interface Span {
  tag: string
  /** Link target, language, emoji id or date format, depending on the tag. */
  argument: string
  /** The time of a date tag, Unix seconds. */
  unix: number
  /** UTF-16 offset in the text produced so far. */
  offset: number
}

/** Tags that only apply a style. */
const STYLES: ReadonlyMap<string, MessageEntity['type']> = new Map([
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
])
const OTHERS = new Set(['a', 'pre', 'code', 'blockquote', 'tg-emoji', 'tg-time'])

/** Whether Telegram supports a tag. */
export function isTag(tag: string): boolean {
  return STYLES.has(tag) || OTHERS.has(tag)
}

/** Stores an attribute of an open tag if the tag supports it. */
export function keepAttribute(span: Span, name: string, value: string): void {
  switch (`${span.tag} ${name}`) {
    case 'a href':
    case 'tg-emoji emoji-id':
    case 'tg-time format':
      span.argument = value
      return
    case 'code class':
      if (value.startsWith('language-')) span.argument = value.slice('language-'.length)
      return
    case 'span class':
      if (value.startsWith('tg-')) span.argument = value.slice('tg-'.length)
      return
    case 'blockquote expandable':
      span.argument = 'expandable'
      return
    case 'tg-time unix':
      span.unix = Number.parseInt(value, 10) || 0
  }
}

/** Entities in the order in which their tags close. */
export class ClosedSpans {
  readonly entities: MessageEntity[] = []
  /** Languages of `code` spans, which only matter if the span turns out to fill a `pre`. */
  readonly #languages = new Map<MessageEntity, string>()

  /**
   * Turns a span that closes at the end of `text` into an entity.
   *
   * @throws MarkupError for an emoji or a date that Telegram rejects
   */
  close(span: Span, text: string): void {
    const { tag, argument, offset } = span
    const at = { offset, length: text.length - offset }
    const style = STYLES.get(tag)
    if (style) this.entities.push({ type: style, ...at } as MessageEntity)
    else if (tag === 'blockquote') {
      this.entities.push({ type: argument === '' ? 'blockquote' : 'expandable_blockquote', ...at })
    } else if (tag === 'a') this.#closeLink(argument === '' ? text.slice(offset) : argument, at)
    else if (tag === 'pre') this.#closePre(at)
    else if (tag === 'code') this.#closeCode(argument, at)
    else if (tag === 'tg-emoji') this.#closeEmoji(argument, at)
    else this.#closeTime(span, at)
  }

  #closeLink(target: string, at: Place): void {
    const link = checkLink(target)
    if ('url' in link) this.entities.push({ type: 'text_link', ...at, url: link.url })
  }

  /** `pre` and `code class="language-x"` with the same range become one `pre` with a language, whichever is the outer one. */
  #closePre(at: Place): void {
    const inner = this.#lastIfAt(at)
    const language = inner && this.#languages.get(inner)
    if (language === undefined) this.entities.push({ type: 'pre', ...at })
    else this.entities.splice(-1, 1, { type: 'pre', ...at, language })
  }

  #closeCode(language: string, at: Place): void {
    if (language !== '' && this.#lastIfAt(at)?.type === 'pre') {
      this.entities.splice(-1, 1, { type: 'pre', ...at, language })
      return
    }
    const entity: MessageEntity = { type: 'code', ...at }
    this.entities.push(entity)
    if (language !== '') this.#languages.set(entity, language)
  }

  #closeEmoji(id: string, at: Place): void {
    if (!/^-?\d+$/.test(id) || Number(id) === 0) {
      throw new MarkupError('Invalid custom emoji identifier specified')
    }
    this.entities.push({ type: 'custom_emoji', ...at, custom_emoji_id: id })
  }

  #closeTime({ argument, unix }: Span, at: Place): void {
    if (!/^([rR]|[tTdDwW]*)$/.test(argument)) {
      throw new MarkupError('Invalid date format used')
    }
    if (unix <= 0) return
    const format = argument === '' ? {} : { date_time_format: argument }
    this.entities.push({ type: 'date_time', ...at, unix_time: unix, ...format } as MessageEntity)
  }

  #lastIfAt(at: Place): MessageEntity | undefined {
    const last = this.entities.at(-1)
    return last?.offset === at.offset && last.length === at.length ? last : undefined
  }
}

interface Place {
  offset: number
  length: number
}
