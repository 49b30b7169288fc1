import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import { LIMITS } from './limits.ts'
import { bad } from './refusal.ts'
import { codePoints } from './text/format.ts'
import { checkLink } from './text/link.ts'

const KINDS = [
  'url',
  'callback_data',
  'callback_game',
  'pay',
  'switch_inline_query',
  'switch_inline_query_chosen_chat',
  'switch_inline_query_current_chat',
  'login_url',
  'web_app',
  'copy_text',
  'disabled',
] as const

/**
 * An inline keyboard as Telegram keeps it: links normalised, no empty rows; undefined if no button is left.
 *
 * @throws Refusal 400 for a button or a size that Telegram refuses
 */
export function checkKeyboard(
  markup: InlineKeyboardMarkup,
  chatType: string,
): InlineKeyboardMarkup | undefined {
  const rows = markup.inline_keyboard.filter((row) => row.length > 0)
  let count = 0
  for (const row of rows) {
    count += row.length
    if (row.length > LIMITS.buttonsInRow) throw bad('reply markup is too long')
  }
  if (count > LIMITS.buttons) throw bad('reply markup is too long')
  const kept = rows.map((row) => row.map((button) => keepButton(button, chatType)))
  if (kept.length === 0) return undefined
  return { inline_keyboard: kept, ...forcedReply(markup, chatType) }
}

/** Bot API 10.3. Like `ForceReply`, it is not for channels. */
function forcedReply(
  { force_reply }: Pick<InlineKeyboardMarkup, 'force_reply'>,
  chatType: string,
): { force_reply?: true } {
  if (force_reply !== true) return {}
  if (chatType === 'channel') throw bad('FORCE_REPLY_INVALID')
  return { force_reply: true }
}

function keepButton(button: InlineKeyboardButton, chatType: string): InlineKeyboardButton {
  if (button.text.trim() === '') throw bad('inline keyboard button text must be non-empty')
  const kinds = KINDS.filter((kind) => kind in button)
  if (kinds.length === 0) {
    throw bad(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    )
  }
  if (kinds.length > 1) {
    throw bad(`inline keyboard button has ${kinds.join(' and ')}; exactly one of them may be given`)
  }
  if (button.style !== undefined && !['primary', 'success', 'danger'].includes(button.style)) {
    throw bad("can't parse inline keyboard button: invalid button style specified")
  }
  if ('callback_data' in button) checkCallbackData(button.callback_data)
  if ('copy_text' in button) {
    const length = codePoints(button.copy_text.text)
    if (length < 1 || length > LIMITS.copyText) throw bad('BUTTON_COPY_TEXT_INVALID')
  }
  if ('web_app' in button) {
    if (chatType !== 'private') throw bad('BUTTON_TYPE_INVALID')
    if (!/^https:/i.test(button.web_app.url)) {
      throw bad(
        `inline keyboard button Web App URL '${button.web_app.url}' is invalid: Only HTTPS links are allowed`,
      )
    }
  }
  if (chatType === 'channel' && kinds[0]?.startsWith('switch_inline_query')) {
    throw bad(
      `can't use ${kinds[0]} button in a channel chat, because users will not be able to use the button without knowing bot's username`,
    )
  }
  return 'url' in button ? { ...button, url: keepLink(button.url) } : button
}

/** @throws Refusal 400 unless the data has 1 to 64 bytes */
export function checkCallbackData(data: string): void {
  const bytes = Buffer.byteLength(data)
  if (bytes < 1 || bytes > LIMITS.callbackDataBytes) throw bad('BUTTON_DATA_INVALID')
}

function keepLink(url: string): string {
  const link = checkLink(url)
  if ('error' in link) throw bad(`inline keyboard button URL '${url}' is invalid: ${link.error}`)
  return link.url
}
