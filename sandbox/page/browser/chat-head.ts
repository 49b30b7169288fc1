import type { ChatView } from '../wire.ts'
import { ask } from './ask.ts'
import { avatar, describe } from './chat-list.ts'
import { el, icon } from './element.ts'
import type { PageState } from './page-state.ts'

/** The line above the messages: the chat, who writes in it, what the bot is doing, and the chat's actions. */
export function chatHead(page: PageState, head: HTMLElement): void {
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
      'aria-label': 'Chat actions',
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

  page.on(({ kind }) => {
    const { chat } = page
    if (chat === undefined) return
    if (kind === 'typing' || kind === 'quiet' || kind === 'message') return showState(chat)
    if (kind !== 'state' && kind !== 'chats' && kind !== 'chosen') return
    const shown = chat.type === 'private' ? page.bot.name : chat.title
    title.textContent = shown
    face.replaceChildren(avatar(shown))
    showState(chat)
    choices.replaceChildren(...speakers(page, chat), ...topics(page, chat))
    menu.replaceChildren(...chatActions(page, chat, menu))
    more.hidden = menu.childElementCount === 0
  })

  function showState(chat: ChatView): void {
    const doing = page.typing(chat.id)
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

/** A choice of who writes, if the chat has several members. */
function speakers(page: PageState, chat: ChatView): HTMLElement[] {
  if (chat.members.length < 2) return []
  const speaker = page.speaker(chat)
  const options = chat.members.map(({ id, name, administrator }) =>
    el(
      'option',
      { value: id, selected: id === speaker?.id },
      administrator ? `${name} (admin)` : name,
    ),
  )
  const onchange = ({ target }: { target: HTMLSelectElement }) =>
    page.speakAs(chat.id, Number(target.value))
  return [el('select', { 'aria-label': 'Write as', onchange }, ...options)]
}

/** A choice of topics, in a forum. */
function topics(page: PageState, chat: ChatView): HTMLElement[] {
  if (chat.topics.length === 0) return []
  const chosen = page.topic(chat)
  const options = chat.topics.map(({ id, name }) =>
    el('option', { value: id, selected: id === chosen }, name),
  )
  const onchange = ({ target }: { target: HTMLSelectElement }) =>
    page.lookAt(chat.id, target.value === '' ? null : Number(target.value))
  return [
    el(
      'select',
      { 'aria-label': 'Topic', onchange },
      el('option', { value: '' }, 'All topics'),
      ...options,
    ),
  ]
}

/** Menu entries for everything except writing. */
function chatActions(page: PageState, chat: ChatView, menu: HTMLElement): HTMLElement[] {
  const person = page.speaker(chat)?.id
  const isMember = chat.membership === 'member' || chat.membership === 'administrator'
  const item = (text: string, action: string, body: object) =>
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
    if (chat.membership === 'kicked') return [item('Unblock the bot', 'unblock', {})]
    return isMember ? [item('Block the bot', 'block', {})] : []
  }
  const here = { chat: chat.id }
  if (!isMember) return [item(`Add ${page.bot.name}`, 'add-bot', here)]
  const isAdmin = chat.membership === 'administrator'
  return [
    ...(chat.type === 'channel'
      ? []
      : [
          isAdmin
            ? item('Make the bot a plain member', 'promote-bot', { ...here, administrator: false })
            : item('Make the bot an administrator', 'promote-bot', {
                ...here,
                administrator: true,
              }),
        ]),
    ...(chat.type === 'group' && chat.migratedTo === null
      ? [item('Make this a supergroup', 'migrate', here)]
      : []),
    item('Remove the bot', 'remove-bot', here),
  ]
}
