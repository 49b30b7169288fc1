import type { InlineKeyboardButton } from 'grammy/types'
import { type Callback, encodeCallback } from '../model/callback.ts'
import { CALLBACK_BYTES } from './limits.ts'

/**
 * A button that sends a callback when it is tapped.
 * @throws {RangeError} when the callback does not fit Telegram's 64 bytes, which only a programming error can cause.
 */
export function button(text: string, callback: Callback): InlineKeyboardButton {
  const data = encodeCallback(callback)
  if (Buffer.byteLength(data) > CALLBACK_BYTES) throw new RangeError(`callback too long: ${data}`)
  return { text, callback_data: data }
}
