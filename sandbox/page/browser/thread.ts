import type { Message } from 'grammy/types'
import type { ChatView } from '../wire.ts'
import { el } from './element.ts'
import type { KeyActions } from './keyboard.ts'
import { keyOf } from './message-key.ts'
import type { PageState } from './page-state.ts'
import { renderMessage } from './render-message.ts'
import { renderText } from './render-text.ts'
import { dayName } from './times.ts'

/** How near to the end counts as being at the end, in pixels. */
const NEAR = 80

/** The messages of the open chat. Only new and changed ones are drawn again. */
export function thread(page: PageState, log: HTMLElement, actions: KeyActions): void {
  const draft = el('div', { class: 'message draft', hidden: true })
  /** Whether the view stays at the end while messages grow or arrive. */
  let following = true
  /** The time zone of the times shown. */
  let zone = ''
  log.addEventListener('scroll', () => {
    following = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR
  })
  new ResizeObserver(() => followOn()).observe(log)

  page.on((change) => {
    const { chat } = page
    if (chat === undefined) return log.replaceChildren()
    switch (change.kind) {
      case 'state':
      case 'chosen':
        return redraw(chat)
      case 'chats':
        // Drawn again only if necessary, because it takes the focus away from keyboard users.
        if (chat.zone !== zone || log.querySelector('.introduction')) keepPlace(() => redraw(chat))
        return
      case 'message':
        if (isHere(chat, change.message)) append(chat, change.message)
        return
      case 'edit':
        if (isHere(chat, change.message)) replace(chat, change.message)
        return
      case 'delete':
        if (change.chat === chat.id) found(change.message)?.remove()
        return
      case 'draft':
      case 'quiet':
        return showDraft(chat)
      case 'panel':
      case 'typing':
      case 'call':
      case 'connection':
    }
  })

  const isHere = (chat: ChatView, message: Message) =>
    message.chat.id === chat.id && page.isShown(chat, message)
  const found = (id: number) => log.querySelector<HTMLElement>(`[data-message="${id}"]`)

  function redraw(chat: ChatView): void {
    const messages = page.messages(chat)
    zone = chat.zone
    log.replaceChildren(draft)
    for (const message of messages) place(chat, message)
    if (messages.length === 0 && chat.type === 'private') draft.before(introduction(chat))
    showDraft(chat)
    following = true
    followOn()
  }

  function append(chat: ChatView, message: Message): void {
    following ||= isOwn(chat, message)
    log.querySelector('.introduction')?.remove()
    place(chat, message)
    showDraft(chat)
    followOn()
  }

  function place(chat: ChatView, message: Message): void {
    const day = dayName(message.date * 1000, chat.zone)
    if (lastDay() !== day) {
      draft.before(el('div', { class: 'service', 'data-day': day }, el('span', {}, day)))
    }
    draft.before(bubble(chat, message))
  }

  function lastDay(): string | undefined {
    return [...log.querySelectorAll<HTMLElement>('[data-day]')].at(-1)?.dataset['day']
  }

  function replace(chat: ChatView, message: Message): void {
    const old = found(keyOf(message))
    if (old === null) return
    const key = focusedKey(old)
    const fresh = bubble(chat, message)
    fresh.classList.add('changed')
    old.replaceWith(fresh)
    if (key !== null) focusKey(fresh, key)
    followOn()
  }

  function bubble(chat: ChatView, message: Message): HTMLElement {
    const own = isOwn(chat, message)
    const named = !own && chat.type !== 'private'
    const element = renderMessage(
      message,
      { own, named, zone: chat.zone, sitesUrl: page.sitesUrl },
      actions,
    )
    for (const image of element.querySelectorAll('img')) image.addEventListener('load', followOn)
    return element
  }

  function isOwn(chat: ChatView, message: Message): boolean {
    return message.from?.id === page.speaker(chat)?.id
  }

  function showDraft(chat: ChatView): void {
    const writing = page.drafts.get(chat.id)
    draft.hidden = writing === undefined
    const text = writing ? renderText(writing.text, writing.entities, actions) : []
    draft.replaceChildren(el('div', { class: 'bubble' }, el('div', { class: 'text' }, ...text)))
  }

  function introduction(chat: ChatView): HTMLElement {
    return el(
      'div',
      { class: 'introduction' },
      el('strong', {}, 'What can this bot do?'),
      el('p', {}, chat.members[0]?.description || 'The bot has no description yet.'),
    )
  }

  function followOn(): void {
    if (following) log.scrollTop = log.scrollHeight
  }

  function keepPlace(draw: () => void): void {
    const { scrollTop } = log
    const followed = following
    draw()
    following = followed
    if (!following) log.scrollTop = scrollTop
  }
}

/** The index of the focused key of a message; `null` if none has the focus. */
function focusedKey(message: HTMLElement): number | null {
  const keys = [...message.querySelectorAll('.key')]
  const index = keys.findIndex((key) => key === document.activeElement)
  return index < 0 ? null : index
}

/** After an edit the focus stays in place, on the key that is there now. */
function focusKey(message: HTMLElement, index: number): void {
  const keys = [...message.querySelectorAll<HTMLElement>('.key')]
  keys[Math.min(index, keys.length - 1)]?.focus({ preventScroll: true })
}
