import type { RichMessageButton, RichText } from 'grammy/types'
import { bad } from '../refusal.ts'

/** Reads a `<tg-button>`: `type` is its kind, and an attribute named after the kind holds its value. */
export function richButton(
  attributes: Readonly<Record<string, string>>,
  text: RichText,
): RichMessageButton {
  const { style } = attributes
  return { text, ...(style !== undefined && { style }), ...kind(attributes) } as RichMessageButton
}

function kind(attributes: Readonly<Record<string, string>>): object {
  switch (attributes['type'] ?? '') {
    case 'url':
      return { url: attributes['url'] ?? '' }
    case 'callback_data':
      return { callback_data: attributes['data'] ?? '' }
    case 'web_app':
      return { web_app: { url: attributes['url'] ?? '' } }
    case 'switch_inline_query':
      return { switch_inline_query: attributes['query'] ?? '' }
    case 'switch_inline_query_current_chat':
      return { switch_inline_query_current_chat: attributes['query'] ?? '' }
    case 'copy_text':
      return { copy_text: { text: attributes['text'] ?? '' } }
    case 'disabled':
      return { disabled: {} }
    default:
      throw bad(`can't parse rich message: button type "${attributes['type']}" is not implemented`)
  }
}
