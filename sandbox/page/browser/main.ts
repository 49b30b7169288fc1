import { chatHead } from './chat-head.ts'
import { chatList } from './chat-list.ts'
import { Composer } from './composer.ts'
import { connect } from './connection.ts'
import { dock } from './dock.ts'
import { byId } from './element.ts'
import type { KeyActions } from './keyboard.ts'
import { startPayload } from './links.ts'
import { toast } from './notice.ts'
import { panel } from './panel.ts'
import { themeSwitch } from './theme.ts'
import { thread } from './thread.ts'
import { World } from './world.ts'

/** Narrower than this the list and the chat take turns, as in style.css. */
const phone = matchMedia('(width < 720px)')

const world = new World()
const composer = new Composer(world)

const actions: KeyActions = {
  person: () => world.chat && world.speaker(world.chat)?.id,
  botName: () => world.bot.name,
  command: (text) => composer.say(text),
  openBot(address) {
    const payload = startPayload(address, world.bot.username)
    if (payload === null) return false
    world.payload = payload
    const person = actions.person()
    if (world.open === person) world.tell({ kind: 'chosen' })
    else location.hash = String(person)
    return true
  },
  inline(query, here) {
    const text = `@${world.bot.username} ${query}`
    if (here) return composer.fill(text)
    world.query = text
    toast('Choose a chat')
    if (phone.matches) location.hash = ''
  },
}

themeSwitch()
chatList(world, byId('chats'))
chatHead(world, byId('head'))
thread(world, byId('log'), actions)
dock(world)
panel(world)

/** The chat that the address names; on a wide page, where a chat is always open, the first one without a name. */
function follow(): void {
  const named = Number(location.hash.slice(1))
  const first = phone.matches ? undefined : world.chats[0]?.id
  const id = world.chats.some((chat) => chat.id === named && location.hash !== '') ? named : first
  const before = world.open
  document.body.classList.toggle('in-chat', id !== undefined)
  world.choose(id ?? null)
  if (id === undefined || id === before) return
  if (phone.matches) byId('chat-title').focus({ preventScroll: true })
  else focusDock()
  if (world.query !== null) composer.fill(world.query)
  world.query = null
}

function focusDock(): void {
  const button = byId('instead').querySelector<HTMLElement>('button, a')
  if (button) button.focus({ preventScroll: true })
  else composer.focus()
}

world.on(({ kind }) => {
  if (kind === 'state') follow()
})
world.on((happening) => {
  if (happening.kind === 'connection') byId('offline').hidden = happening.up
})
addEventListener('hashchange', follow)
phone.addEventListener('change', follow)

/** A deep link: `/?start=payload`, for the person that the address names, or the first. */
const link = new URLSearchParams(location.search)
if (link.has('start')) {
  world.payload = link.get('start') ?? ''
  history.replaceState(null, '', `/${location.hash}`)
}

connect(world)
