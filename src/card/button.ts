import type { InlineKeyboardButton } from 'grammy/types'
import { type Callback, encodeCallback } from '../model/callback.ts'
import { CALLBACK_BYTES } from './limits.ts'

/**
 * A button that sends a callback when it is tapped.
 * @throws {RangeError} if the callback exceeds Telegram's 64 bytes, which only a programming error can cause
 */
export function button(text: string, callback: Callback): InlineKeyboardButton {
  const data = encodeCallback(callback)
  if (Buffer.byteLength(data) > CALLBACK_BYTES) throw new RangeError(`callback too long: ${data}`)
  return { text, callback_data: data }
}

/** A button that stands out, for what most people tap next. Clients older than Bot API 9.4 show it as any other. */
export function primary(button: InlineKeyboardButton): InlineKeyboardButton {
  return { ...button, style: 'primary' }
}

/** Splits buttons into rows of at most `width`. */
export function rowsOf<T>(buttons: readonly T[], width: number): T[][] {
  return Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) =>
    buttons.slice(row * width, (row + 1) * width),
  )
}
