import type { ChatView } from '../wire.ts'
import { ask } from './ask.ts'
import { byId, el } from './element.ts'
import type { PageState } from './page-state.ts'

/** The bottom of a chat: the text field, or the one action that must come before writing. */
export function dock(page: PageState): void {
  const composer = byId('composer')
  const instead = byId('instead')
  page.on(({ kind }) => {
    if (kind !== 'state' && kind !== 'chats' && kind !== 'chosen') return
    const { chat } = page
    const content = chat && insteadOf(page, chat)
    composer.hidden = content !== null
    instead.hidden = !content
    const focused = instead.contains(document.activeElement)
    instead.replaceChildren(...(content ? [content] : []))
    if (focused) instead.querySelector('button')?.focus()
  })
}

/** What replaces the text field; `null` if nothing does. */
function insteadOf(page: PageState, chat: ChatView): HTMLElement | null {
  const person = page.speaker(chat)?.id
  const button = (text: string, onclick: () => void) =>
    el('button', { type: 'button', class: 'wide', onclick }, text)
  if (chat.migratedTo !== null) {
    return el('a', { class: 'wide', href: `#${chat.migratedTo}` }, 'Go to the supergroup')
  }
  if (chat.deactivated) return el('p', {}, 'This account was deleted.')
  if (chat.type === 'private') {
    if (page.payload === null && chat.membership === 'member') return null
    return button(chat.membership === 'kicked' ? 'Restart' : 'Start', () => {
      const payload = page.payload ? { payload: page.payload } : {}
      page.payload = null
      void ask('start', { person, ...payload })
      if (chat.membership === 'member') page.apply({ kind: 'chosen' })
    })
  }
  const isMember = chat.membership === 'member' || chat.membership === 'administrator'
  if (!isMember) {
    return button(`Add ${page.bot.name}`, () => void ask('add-bot', { person, chat: chat.id }))
  }
  return chat.type === 'channel' ? el('p', {}, 'Only the bot posts in this channel.') : null
}
