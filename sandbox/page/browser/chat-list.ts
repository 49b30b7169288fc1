import type { Message } from 'grammy/types'
import type { ChatView } from '../wire.ts'
import { el } from './element.ts'
import type { PageState } from './page-state.ts'
import { serviceText } from './service-text.ts'
import { clockTime } from './times.ts'

/** The chats, each a link to its own address, so that the browser's back button leads to the list again. */
export function chatList(page: PageState, list: HTMLElement): void {
  page.on(({ kind }) => {
    if (!REDRAWN.has(kind)) return
    // Keyboard users must keep their focus in the list.
    const focused = document.activeElement?.getAttribute('href')
    list.replaceChildren(...page.chats.map((chat) => el('li', {}, entry(page, chat))))
    if (focused) list.querySelector<HTMLElement>(`a[href="${focused}"]`)?.focus()
  })
}

const REDRAWN = new Set(['state', 'chats', 'message', 'edit', 'delete', 'chosen'])

function entry(page: PageState, chat: ChatView): HTMLElement {
  const last = page.messages(chat).at(-1)
  const unread = page.unread.get(chat.id) ?? 0
  const text = last && previewOf(last)
  return el(
    'a',
    { href: `#${chat.id}`, class: 'entry', 'aria-current': chat.id === page.open && 'true' },
    avatar(chat.title),
    el(
      'span',
      { class: 'about' },
      el(
        'span',
        { class: 'line' },
        el('strong', {}, chat.title),
        last ? el('time', {}, clockTime(last.date * 1000, chat.zone)) : null,
      ),
      el(
        'span',
        { class: 'line' },
        el('span', { class: 'last', dir: 'auto' }, text ?? describe(chat)),
        unread > 0
          ? el(
              'span',
              { class: 'unread', role: 'img', 'aria-label': `${unread} unread` },
              String(unread),
            )
          : null,
      ),
    ),
  )
}

/** A message in one line; `undefined` if it has no text. */
function previewOf(message: Message): string | undefined {
  const line = serviceText(message) ?? message.text ?? message.caption
  if (line !== undefined) return line
  if (message.rich_message !== undefined) return 'a rich message'
  return message.location === undefined ? message.document?.file_name : 'a location'
}

/** The kind of chat in a few words. */
export function describe(chat: ChatView): string {
  if (chat.type === 'private') return `speaks ${languageName(chat.members[0]?.language ?? '')}`
  const people = `${chat.members.length} ${chat.members.length === 1 ? 'person' : 'people'}`
  if (chat.type === 'channel') return `channel, ${people}`
  return chat.topics.length > 0 ? `forum, ${people}` : `group, ${people}`
}

function languageName(code: string): string {
  return code === '' ? '' : (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code)
}

/** How many avatar colours style.css has. */
const TINTS = 6

/** A circle with the first letter, in a colour that depends on the title only. */
export function avatar(title: string): HTMLElement {
  const letters = Array.from(title)
  const sum = letters.reduce((total, one) => total + (one.codePointAt(0) ?? 0), 0)
  return el(
    'span',
    { class: `avatar tint-${sum % TINTS}`, 'aria-hidden': 'true' },
    letters[0] ?? '?',
  )
}
