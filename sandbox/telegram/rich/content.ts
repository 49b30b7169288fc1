import type { InputRichMessage, Message, RichBlock } from 'grammy/types'
import { LIMITS } from '../limits.ts'
import { checkCallbackData } from '../markup.ts'
import { bad } from '../refusal.ts'
import { codePoints } from '../text/format.ts'
import { checkLink } from '../text/link.ts'
import { buttonsIn } from './buttons-in.ts'
import { parseRichHtml } from './html.ts'

/**
 * The rich part of a message: HTML is parsed into blocks, and blocks are kept as they are.
 *
 * @param unfetchable addresses of pictures that Telegram cannot fetch; one of them refuses the whole message
 */
export function richContent(given: InputRichMessage, unfetchable: RegExp | null): Partial<Message> {
  const forms = [given.html, given.markdown, given.blocks].filter((form) => form !== undefined)
  if (forms.length !== 1) throw bad('exactly one of html, markdown and blocks must be specified')
  if (given.markdown !== undefined) {
    throw bad('rich markdown is not implemented by the local Telegram; use html or blocks')
  }
  const blocks =
    given.html === undefined ? (given.blocks as RichBlock[]) : parseRichHtml(given.html)
  if (blocks.length === 0) throw bad('rich message must be non-empty')
  if (countBlocks(blocks) > LIMITS.richBlocks) throw bad('rich message has too many blocks')
  if (codePoints(textOf(blocks)) > LIMITS.richCodePoints) throw bad('rich message is too long')
  for (const button of buttonsIn(blocks)) {
    if ('callback_data' in button) checkCallbackData(button.callback_data)
  }
  if (picturesIn(blocks).some((url) => 'error' in checkLink(url) || unfetchable?.test(url))) {
    throw bad('RICH_MESSAGE_PHOTO_NO_MEDIA_FOUND')
  }
  return { rich_message: { blocks, ...(given.is_rtl && { is_rtl: true }) } }
}

/** Nested blocks, list items and table rows count too. Bot API 10.1, rich message limits. */
function countBlocks(blocks: readonly RichBlock[]): number {
  let count = blocks.length
  for (const block of blocks) {
    if ('blocks' in block) count += countBlocks(block.blocks)
    if (block.type === 'list') {
      for (const item of block.items) count += 1 + countBlocks(item.blocks)
    }
    if (block.type === 'table') count += block.cells.length
  }
  return count
}

/** The addresses of all pictures. */
function picturesIn(blocks: readonly RichBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'photo') return block.photo.map(({ file_id }) => file_id)
    const inner = 'blocks' in block ? picturesIn(block.blocks) : []
    if (block.type !== 'list') return inner
    return [...inner, ...block.items.flatMap((item) => picturesIn(item.blocks))]
  })
}

/** All text anywhere in a rich value. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([key]) => RICH_TEXT.has(key))
    .map(([, part]) => textOf(part))
    .join('')
}

const RICH_TEXT = new Set('text blocks items cells summary credit caption expression'.split(' '))
