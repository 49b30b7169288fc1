import type { ChatView } from '../wire.ts'
import { ask } from './ask.ts'
import { avatar, describe } from './chat-list.ts'
import { el, icon } from './element.ts'
import type { World } from './world.ts'

/** The line above the messages: which chat it is, who speaks, what the bot is doing, and what can be done to the chat. */
export function chatHead(world: World, head: HTMLElement): void {
  const title = el('h2', { id: 'chat-title', tabindex: -1 })
  const state = el('p', { class: 'state', 'aria-live': 'polite' })
  const face = el('span')
  const choices = el('div', { class: 'choices' })
  const menu = el('div', { class: 'menu', id: 'chat-menu', popover: 'auto' })
  const more = el(
    'button',
    {
      type: 'button',
      class: 'round',
      popovertarget: 'chat-menu',
      'aria-label': 'What can be done here',
    },
    icon('more'),
  )
  head.prepend(
    el('a', { class: 'round back', href: '#', 'aria-label': 'Back to the chats' }, icon('back')),
    face,
    el('div', { class: 'titles' }, title, state),
    choices,
    more,
    menu,
  )

  world.on(({ kind }) => {
    const { chat } = world
    if (chat === undefined) return
    if (kind === 'typing' || kind === 'quiet' || kind === 'message') return sayState(chat)
    if (kind !== 'state' && kind !== 'chats' && kind !== 'chosen') return
    const shown = chat.type === 'private' ? world.bot.name : chat.title
    title.textContent = shown
    face.replaceChildren(avatar(shown))
    sayState(chat)
    choices.replaceChildren(...speakers(world, chat), ...topics(world, chat))
    menu.replaceChildren(...deeds(world, chat, menu))
    more.hidden = menu.childElementCount === 0
  })

  function sayState(chat: ChatView): void {
    const doing = world.typing(chat.id)
    state.classList.toggle('busy', doing !== undefined)
    if (doing !== undefined) state.textContent = DOING[doing] ?? 'busy…'
    else if (chat.type === 'private') state.textContent = `bot · you are ${chat.title}`
    else state.textContent = describe(chat)
  }
}

const DOING: Readonly<Record<string, string>> = {
  typing: 'typing…',
  upload_document: 'sending a file…',
  upload_photo: 'sending a picture…',
}

/** Whom to speak as, where there are several. */
function speakers(world: World, chat: ChatView): HTMLElement[] {
  if (chat.members.length < 2) return []
  const speaker = world.speaker(chat)
  const options = chat.members.map(({ id, name, administrator }) =>
    el(
      'option',
      { value: id, selected: id === speaker?.id },
      administrator ? `${name} (admin)` : name,
    ),
  )
  const onchange = ({ target }: { target: HTMLSelectElement }) =>
    world.speakAs(chat.id, Number(target.value))
  return [el('select', { 'aria-label': 'Speak as', onchange }, ...options)]
}

/** Which topic to look at, in a forum. */
function topics(world: World, chat: ChatView): HTMLElement[] {
  if (chat.topics.length === 0) return []
  const chosen = world.topic(chat)
  const options = chat.topics.map(({ id, name }) =>
    el('option', { value: id, selected: id === chosen }, name),
  )
  const onchange = ({ target }: { target: HTMLSelectElement }) =>
    world.lookAt(chat.id, target.value === '' ? null : Number(target.value))
  return [
    el(
      'select',
      { 'aria-label': 'Topic', onchange },
      el('option', { value: '' }, 'All topics'),
      ...options,
    ),
  ]
}

/** What can be done to a chat besides talking. */
function deeds(world: World, chat: ChatView, menu: HTMLElement): HTMLElement[] {
  const person = world.speaker(chat)?.id
  const there = chat.standing === 'member' || chat.standing === 'administrator'
  const deed = (text: string, action: string, body: object) =>
    el(
      'button',
      {
        type: 'button',
        onclick: () => {
          menu.hidePopover()
          void ask(action, { person, ...body })
        },
      },
      text,
    )
  if (chat.type === 'private') {
    if (chat.standing === 'kicked') return [deed('Unblock the bot', 'unblock', {})]
    return there ? [deed('Block the bot', 'block', {})] : []
  }
  const here = { chat: chat.id }
  if (!there) return [deed(`Add ${world.bot.name}`, 'add-bot', here)]
  const high = chat.standing === 'administrator'
  return [
    ...(chat.type === 'channel'
      ? []
      : [
          high
            ? deed('Make the bot a plain member', 'promote-bot', { ...here, administrator: false })
            : deed('Make the bot an administrator', 'promote-bot', {
                ...here,
                administrator: true,
              }),
        ]),
    ...(chat.type === 'group' && chat.migratedTo === null
      ? [deed('Make this a supergroup', 'migrate', here)]
      : []),
    deed('Remove the bot', 'remove-bot', here),
  ]
}
