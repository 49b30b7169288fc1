import type { ChatView } from '../wire.ts'
import { ask } from './ask.ts'
import { byId, el } from './element.ts'
import type { World } from './world.ts'

/** The foot of a chat: the text field, or the one thing that has to be done before anything can be said. */
export function dock(world: World): void {
  const composer = byId('composer')
  const instead = byId('instead')
  world.on(({ kind }) => {
    if (kind !== 'state' && kind !== 'chats' && kind !== 'chosen') return
    const { chat } = world
    const content = chat && insteadOf(world, chat)
    composer.hidden = content !== null
    instead.hidden = !content
    const focused = instead.contains(document.activeElement)
    instead.replaceChildren(...(content ? [content] : []))
    if (focused) instead.querySelector('button')?.focus()
  })
}

/** What stands in place of the text field; `null` where it is the text field itself. */
function insteadOf(world: World, chat: ChatView): HTMLElement | null {
  const person = world.speaker(chat)?.id
  const button = (text: string, onclick: () => void) =>
    el('button', { type: 'button', class: 'wide', onclick }, text)
  if (chat.migratedTo !== null) {
    return el('a', { class: 'wide', href: `#${chat.migratedTo}` }, 'Go to the supergroup')
  }
  if (chat.deactivated) return el('p', {}, 'This account is gone.')
  if (chat.type === 'private') {
    if (world.payload === null && chat.standing === 'member') return null
    return button(chat.standing === 'kicked' ? 'Restart' : 'Start', () => {
      const payload = world.payload ? { payload: world.payload } : {}
      world.payload = null
      void ask('start', { person, ...payload })
      if (chat.standing === 'member') world.tell({ kind: 'chosen' })
    })
  }
  const there = chat.standing === 'member' || chat.standing === 'administrator'
  if (!there) {
    return button(`Add ${world.bot.name}`, () => void ask('add-bot', { person, chat: chat.id }))
  }
  return chat.type === 'channel' ? el('p', {}, 'Only the bot posts in this channel.') : null
}
