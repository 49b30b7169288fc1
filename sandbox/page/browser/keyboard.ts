import type { InlineKeyboardButton, Message } from 'grammy/types'
import type { CallbackAnswer } from '../../telegram/events.ts'
import { ask } from './ask.ts'
import { copy } from './copy.ts'
import { el, icon } from './element.ts'
import { safeHref } from './links.ts'
import { keyOf } from './message-key.ts'
import { alertWith, toast } from './notice.ts'
import type { TextActions } from './render-text.ts'

/** What a keyboard needs in addition to what texts need. */
export interface KeyActions extends TextActions {
  /** Id of the person who presses. */
  person(): number | undefined
  botName(): string
  /** Puts `@bot query` into the text field of this chat, or of the chat that is chosen next. */
  inline(query: string, here: boolean): void
}

/** The inline keyboard of a message, row by row. */
export function renderKeyboard(message: Message, actions: KeyActions): HTMLElement | null {
  const rows = message.reply_markup?.inline_keyboard ?? []
  if (rows.length === 0) return null
  return el(
    'div',
    { class: 'keyboard', role: 'group', 'aria-label': 'Buttons of this message' },
    ...rows.map((row) =>
      el('div', { class: 'row' }, ...row.map((button) => renderButton(button, message, actions))),
    ),
  )
}

function renderButton(
  button: InlineKeyboardButton,
  message: Message,
  actions: KeyActions,
): HTMLElement {
  const style = button.style === undefined ? 'key' : `key ${button.style}`
  if ('url' in button) {
    const href = safeHref(button.url) ?? '#'
    const onclick = (event: Event) => {
      if (actions.openBot(href)) event.preventDefault()
    }
    const link = { href, target: '_blank', rel: 'noopener noreferrer', class: style, onclick }
    return el('a', link, el('span', {}, button.text), icon('out'))
  }
  const key = el('button', { type: 'button', class: style }, el('span', {}, button.text))
  if ('copy_text' in button) key.append(icon('copy'))
  key.addEventListener('click', () => {
    press(key, button, message, actions).catch(() => toast('Something went wrong in the page.'))
  })
  return key
}

async function press(
  key: HTMLElement,
  button: InlineKeyboardButton,
  message: Message,
  actions: KeyActions,
): Promise<void> {
  if ('callback_data' in button) return tap(key, button.callback_data, message, actions)
  if ('copy_text' in button) return copy(button.copy_text.text)
  if ('switch_inline_query_current_chat' in button) {
    return actions.inline(button.switch_inline_query_current_chat, true)
  }
  if ('switch_inline_query' in button) return actions.inline(button.switch_inline_query, false)
  if ('switch_inline_query_chosen_chat' in button) {
    return actions.inline(button.switch_inline_query_chosen_chat.query ?? '', false)
  }
  toast('The sandbox does not support this kind of button.')
}

/** Sends a tap, spins until the bot has answered, and shows the answer. */
export async function tap(
  key: HTMLElement,
  data: string,
  message: Message,
  actions: KeyActions,
): Promise<void> {
  // Not `disabled`, which would take the focus away from keyboard users.
  if (key.ariaBusy === 'true') return
  key.ariaBusy = 'true'
  const asked = { person: actions.person(), chat: message.chat.id, message: keyOf(message), data }
  const answer = await ask<CallbackAnswer>('tap', asked)
  key.ariaBusy = null
  if (answer?.url !== undefined) actions.openBot(answer.url)
  else if (answer?.text && answer.show_alert) alertWith(answer.text, actions.botName())
  else if (answer?.text) toast(answer.text)
}
