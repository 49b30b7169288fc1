import type { MessageEntity } from 'grammy/types'
import { escapeHtml } from '../../text/html/entities.ts'

/**
 * A text with Telegram's entities as HTML, as the public pages of channels write it: `<br>` for a line break, elements for bold,
 * italic, struck, code, quotes and links. Entities that overlap without one holding the other, which Telegram does not send, are left out.
 * Pure, never throws.
 */
export function entitiesHtml(text: string, entities: readonly MessageEntity[] = []): string {
  const sorted = entities
    .filter(({ offset, length }) => length > 0 && offset + length <= text.length)
    .toSorted((a, b) => a.offset - b.offset || b.length - a.length)
  return write(text, 0, text.length, sorted)
}

function write(text: string, from: number, to: number, entities: readonly MessageEntity[]): string {
  let html = ''
  let at = from
  for (const [index, entity] of entities.entries()) {
    const { offset, length } = entity
    const end = offset + length
    if (offset < at || end > to) continue
    html += plain(text.slice(at, offset))
    const inner = entities.slice(index + 1).filter((one) => one.offset < end)
    html += wrapped(entity, text.slice(offset, end), write(text, offset, end, inner))
    at = end
  }
  return html + plain(text.slice(at, to))
}

function plain(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

/** Elements for entities that only mark their text. Any other leaves it as it is. */
const ELEMENTS: Partial<Record<MessageEntity['type'], string>> = {
  bold: 'b',
  italic: 'i',
  strikethrough: 's',
  code: 'code',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
}

function wrapped(entity: MessageEntity, text: string, inner: string): string {
  if (entity.type === 'pre') return `<pre>${escapeHtml(text)}</pre>`
  const address = addressOf(entity, text)
  if (address !== null) return `<a href="${escapeHtml(address)}">${inner}</a>`
  const name = ELEMENTS[entity.type]
  return name === undefined ? inner : `<${name}>${inner}</${name}>`
}

function addressOf(entity: MessageEntity, text: string): string | null {
  if (entity.type === 'text_link') return entity.url
  if (entity.type === 'url') return /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`
  if (entity.type === 'email') return `mailto:${text}`
  return entity.type === 'mention' ? `https://t.me/${text.replace(/^@/, '')}` : null
}
