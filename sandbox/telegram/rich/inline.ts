import type { RichMessageButton, RichText } from 'grammy/types'
import { bad } from '../refusal.ts'
import { checkLink } from '../text/link.ts'
import { richButton } from './button.ts'
import type { RichElement, RichNode } from './tree.ts'

const STYLES: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  mark: 'marked',
  sub: 'subscript',
  sup: 'superscript',
  'tg-spoiler': 'spoiler',
}

const INLINE = new Set('a br span tg-emoji tg-time tg-button tg-math tg-reference'.split(' '))

/** Whether a tag is inline. */
export function isInline(tag: string): boolean {
  return Object.hasOwn(STYLES, tag) || INLINE.has(tag)
}

/** The text of a block. Whitespace collapses as in a browser, unless `verbatim` is set, for code. */
export function richText(nodes: readonly RichNode[], verbatim = false): RichText {
  const parts = nodes.flatMap((node): RichText[] => {
    if (typeof node !== 'string') return [inlineElement(node, verbatim)]
    const text = verbatim ? node : node.replace(/\s+/g, ' ')
    return text === '' ? [] : [text]
  })
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : parts
}

function inlineElement({ tag, attributes, children }: RichElement, verbatim: boolean): RichText {
  const style = Object.hasOwn(STYLES, tag) ? STYLES[tag] : undefined
  const text = richText(children, verbatim)
  if (style !== undefined) return { type: style, text } as RichText
  switch (tag) {
    case 'br':
      return '\n'
    case 'span':
      return text
    case 'a':
      return link(attributes, text)
    case 'tg-emoji': {
      const id = attributes['emoji-id'] ?? ''
      return {
        type: 'custom_emoji',
        custom_emoji_id: id,
        alternative_text: plain(text),
      } as RichText
    }
    case 'tg-time':
      return {
        type: 'date_time',
        text,
        unix_time: Number(attributes['unix'] ?? 0),
        date_time_format: attributes['format'] ?? '',
      } as RichText
    case 'tg-math':
      return { type: 'mathematical_expression', expression: formula(children) } as RichText
    case 'tg-reference':
      return { type: 'reference', text, name: attributes['name'] ?? '' } as RichText
    case 'tg-button':
      return { type: 'button', button: richButton(attributes, text) as RichMessageButton }
    default:
      throw bad(`can't parse rich message: tag "${tag}" is not implemented inside a line`)
  }
}

/** The source of a formula, which holds no tags. */
export function formula(children: readonly RichNode[]): string {
  const source = children.map((node) => (typeof node === 'string' ? node : null))
  if (source.includes(null)) throw bad("can't parse rich message: tag in a formula")
  if (source.join('').trim() === '') throw bad("can't parse rich message: empty formula")
  return source.join('')
}

function link(attributes: Readonly<Record<string, string>>, text: RichText): RichText {
  const { href, name, reference } = attributes
  if (reference !== undefined) return { type: 'reference_link', text, reference_name: reference }
  if (name !== undefined) return { type: 'anchor', name }
  if (href === undefined) return text
  if (href.startsWith('#')) return { type: 'anchor_link', text, anchor_name: href.slice(1) }
  if (href.startsWith('mailto:')) {
    return { type: 'email_address', text, email_address: href.slice('mailto:'.length) }
  }
  const checked = checkLink(href)
  if ('error' in checked) throw bad(`URL '${href}' is invalid: ${checked.error}`)
  return { type: 'url', text, url: href }
}

/** The characters of a rich text, with the labels of its buttons. */
export function plain(text: RichText): string {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(plain).join('')
  if (text.type === 'button') return plain(text.button.text)
  if (text.type === 'custom_emoji') return text.alternative_text
  if (text.type === 'mathematical_expression') return text.expression
  return 'text' in text ? plain(text.text) : ''
}
