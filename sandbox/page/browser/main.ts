import { chatHead } from './chat-head.ts'
import { chatList } from './chat-list.ts'
import { Composer } from './composer.ts'
import { connect } from './connection.ts'
import { dock } from './dock.ts'
import { byId } from './element.ts'
import type { KeyActions } from './keyboard.ts'
import { startPayload } from './links.ts'
import { toast } from './notice.ts'
import { PageState } from './page-state.ts'
import { panel } from './panel.ts'
import { themeSwitch } from './theme.ts'
import { thread } from './thread.ts'

/** On narrower screens either the list or the chat is shown, as in style.css. */
const phone = matchMedia('(width < 720px)')

const page = new PageState()
const composer = new Composer(page)

const actions: KeyActions = {
  person: () => page.chat && page.speaker(page.chat)?.id,
  botName: () => page.bot.name,
  command: (text) => composer.say(text),
  openBot(address) {
    const payload = startPayload(address, page.bot.username)
    if (payload === null) return false
    page.payload = payload
    const person = actions.person()
    if (page.open === person) page.apply({ kind: 'chosen' })
    else location.hash = String(person)
    return true
  },
  inline(query, here) {
    const text = `@${page.bot.username} ${query}`
    if (here) return composer.fill(text)
    page.query = text
    toast('Choose a chat')
    if (phone.matches) location.hash = ''
  },
}

themeSwitch()
chatList(page, byId('chats'))
chatHead(page, byId('head'))
thread(page, byId('log'), actions)
dock(page)
panel(page)

/** Opens the chat that the address names. On a wide page, where a chat is always open, the first one is the default. */
function follow(): void {
  const named = Number(location.hash.slice(1))
  const first = phone.matches ? undefined : page.chats[0]?.id
  const id = page.chats.some((chat) => chat.id === named && location.hash !== '') ? named : first
  const before = page.open
  document.body.classList.toggle('in-chat', id !== undefined)
  page.choose(id ?? null)
  if (id === undefined || id === before) return
  if (phone.matches) byId('chat-title').focus({ preventScroll: true })
  else focusDock()
  if (page.query !== null) composer.fill(page.query)
  page.query = null
}

function focusDock(): void {
  const button = byId('instead').querySelector<HTMLElement>('button, a')
  if (button) button.focus({ preventScroll: true })
  else composer.focus()
}

page.on(({ kind }) => {
  if (kind === 'state') follow()
})
page.on((change) => {
  if (change.kind === 'connection') byId('offline').hidden = change.up
})
addEventListener('hashchange', follow)
phone.addEventListener('change', follow)

/** A deep link: `/?start=payload`, for the person that the address names, or the first. */
const link = new URLSearchParams(location.search)
if (link.has('start')) {
  page.payload = link.get('start') ?? ''
  history.replaceState(null, '', `/${location.hash}`)
}

connect(page)
