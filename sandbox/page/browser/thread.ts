import type { Message } from 'grammy/types'
import type { ChatView } from '../wire.ts'
import { el } from './element.ts'
import type { KeyActions } from './keyboard.ts'
import { renderMessage } from './render-message.ts'
import { renderText } from './render-text.ts'
import { dayName } from './times.ts'
import type { World } from './world.ts'

/** Nearer to the end than this counts as being there, in pixels. */
const NEAR = 80

/** The messages of the open chat, kept as they are while new ones come and old ones change. */
export function thread(world: World, log: HTMLElement, actions: KeyActions): void {
  const draft = el('div', { class: 'message draft', hidden: true })
  /** Whoever is at the end stays there, whatever grows above or below. */
  let following = true
  /** In which the times are that are shown. */
  let zone = ''
  log.addEventListener('scroll', () => {
    following = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR
  })
  new ResizeObserver(() => followOn()).observe(log)

  world.on((happening) => {
    const { chat } = world
    if (chat === undefined) return log.replaceChildren()
    switch (happening.kind) {
      case 'state':
      case 'chosen':
        return redraw(chat)
      case 'chats':
        // Drawn anew only where it has to be: whoever is in a message with the keyboard would be thrown out.
        if (chat.zone !== zone || log.querySelector('.introduction')) keepPlace(() => redraw(chat))
        return
      case 'message':
        if (isHere(chat, happening.message)) append(chat, happening.message)
        return
      case 'edit':
        if (isHere(chat, happening.message)) replace(chat, happening.message)
        return
      case 'delete':
        if (happening.chat === chat.id) found(happening.message)?.remove()
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
    message.chat.id === chat.id && world.isShown(chat, message)
  const found = (id: number) => log.querySelector<HTMLElement>(`[data-message="${id}"]`)

  function redraw(chat: ChatView): void {
    const messages = world.messages(chat)
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
    const old = found(message.message_id)
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
      { own, named, zone: chat.zone, sitesUrl: world.sitesUrl },
      actions,
    )
    for (const image of element.querySelectorAll('img')) image.addEventListener('load', followOn)
    return element
  }

  function isOwn(chat: ChatView, message: Message): boolean {
    return message.from?.id === world.speaker(chat)?.id
  }

  function showDraft(chat: ChatView): void {
    const writing = world.drafts.get(chat.id)
    draft.hidden = writing === undefined
    const text = writing ? renderText(writing.text, writing.entities, actions) : []
    draft.replaceChildren(el('div', { class: 'bubble' }, el('div', { class: 'text' }, ...text)))
  }

  function introduction(chat: ChatView): HTMLElement {
    return el(
      'div',
      { class: 'introduction' },
      el('strong', {}, 'What can this bot do?'),
      el('p', {}, chat.members[0]?.description || 'The bot has not said it yet.'),
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

/** Which key of a message has the focus, counted from the first; `null` if none has. */
function focusedKey(message: HTMLElement): number | null {
  const keys = [...message.querySelectorAll('.key')]
  const index = keys.findIndex((key) => key === document.activeElement)
  return index < 0 ? null : index
}

/** The card changed under the finger: the focus stays where it was, on what stands there now. */
function focusKey(message: HTMLElement, index: number): void {
  const keys = [...message.querySelectorAll<HTMLElement>('.key')]
  keys[Math.min(index, keys.length - 1)]?.focus({ preventScroll: true })
}
