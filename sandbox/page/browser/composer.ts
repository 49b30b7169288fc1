import type { InlineQueryResult, InlineQueryResultsButton } from 'grammy/types'
import { ask, sendFile } from './ask.ts'
import { byId, el } from './element.ts'
import { type Suggestion, Suggestions } from './suggestions.ts'
import type { World } from './world.ts'

/** While somebody types, a query is sent after a pause of so many milliseconds. */
const PAUSE_MS = 300

/** The text field with the command menu, inline queries, files and places. */
export class Composer {
  readonly #world: World
  readonly #field = byId('text') as HTMLInputElement
  readonly #suggestions = new Suggestions(this.#field, byId('suggestions'))
  /** Grows with each keystroke: an answer to an earlier query is late. */
  #typed = 0

  constructor(world: World) {
    this.#world = world
    const form = byId('composer') as HTMLFormElement
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#send()
    })
    this.#field.addEventListener('input', () => this.#suggest())
    byId('commands').addEventListener('click', () => this.#offerCommands(''))
    const file = byId('file') as HTMLInputElement
    byId('attach-file').addEventListener('click', () => file.click())
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? []
      const place = this.#place()
      if (chosen && place) void sendFile(texts(place), chosen)
      file.value = ''
      byId('attach-menu').hidePopover()
    })
    for (const button of byId('attach-menu').querySelectorAll<HTMLElement>('[data-place]')) {
      button.addEventListener('click', () => this.#locate(button.dataset['place'] ?? ''))
    }
    world.on(({ kind }) => {
      if (kind !== 'chosen' && kind !== 'chats' && kind !== 'state') return
      byId('commands').hidden = this.#commands().length === 0
      this.#showReplyKeys()
    })
  }

  focus(): void {
    this.#field.focus({ preventScroll: true })
  }

  /** Sends a text as whoever speaks here. */
  say(text: string): void {
    const place = this.#place()
    if (place && text.trim() !== '') void ask('say', { ...place, text })
  }

  /** Puts a text into the field, as if typed. */
  fill(text: string): void {
    this.#field.value = text
    this.focus()
    this.#suggest()
  }

  #send(): void {
    this.say(this.#field.value)
    this.#field.value = ''
    this.#suggestions.hide()
  }

  #place(): { person: number; chat: number; thread?: number } | null {
    const { chat } = this.#world
    const speaker = chat && this.#world.speaker(chat)
    if (chat === undefined || speaker === undefined) return null
    const thread = this.#world.topic(chat)
    return { person: speaker.id, chat: chat.id, ...(thread !== undefined && { thread }) }
  }

  #locate(given: string): void {
    const [latitude, longitude] = given.split(',').map(Number)
    byId('attach-menu').hidePopover()
    const place = this.#place()
    if (place) void ask('locate', { ...place, latitude, longitude })
  }

  #commands() {
    const { chat } = this.#world
    return (chat && this.#world.speaker(chat)?.commands) ?? []
  }

  /** The keyboard below the field. A key that asks for a place leads to those that can be sent. */
  #showReplyKeys(): void {
    const { chat } = this.#world
    const rows = (chat?.standing === 'member' ? chat.replyKeys : []).map((row) =>
      el(
        'div',
        { class: 'row' },
        ...row.map(({ text, asksForPlace }) => {
          const onclick = () => (asksForPlace ? byId('attach').click() : this.say(text))
          return el('button', { type: 'button', class: 'reply-key', onclick }, text)
        }),
      ),
    )
    byId('reply-keys').replaceChildren(...rows)
    byId('reply-keys').hidden = rows.length === 0
  }

  #suggest(): void {
    this.#typed += 1
    const text = this.#field.value
    const query = this.#queryIn(text)
    if (query !== null) return this.#ask(query)
    if (/^\/\w*$/.test(text)) return this.#offerCommands(text.slice(1))
    this.#suggestions.hide()
  }

  #offerCommands(prefix: string): void {
    // In a group a bare command may be another bot's.
    const suffix = this.#world.chat?.type === 'private' ? '' : `@${this.#world.bot.username}`
    const fitting = this.#commands().filter(({ command }) => command.startsWith(prefix))
    const choose = (command: string) => () => {
      this.say(`/${command}${suffix}`)
      this.#field.value = ''
      this.focus()
    }
    this.focus()
    this.#suggestions.show(
      fitting.map(({ command, description }) => ({
        title: `/${command}`,
        detail: description,
        choose: choose(command),
      })),
    )
  }

  /** What is asked in `@bot what is asked`; `null` for any other text. */
  #queryIn(text: string): string | null {
    const start = `@${this.#world.bot.username} `
    return text.toLowerCase().startsWith(start.toLowerCase()) ? text.slice(start.length) : null
  }

  #ask(query: string): void {
    const asked = this.#typed
    setTimeout(() => {
      if (asked === this.#typed) void this.#fetch(query, asked)
    }, PAUSE_MS)
  }

  async #fetch(query: string, asked: number): Promise<void> {
    const place = this.#place()
    if (place === null) return
    const answer = await ask<Offered>('ask', { person: place.person, query })
    if (answer === null || asked !== this.#typed) return
    const results = answer.results.map((result) => this.#result(result, query))
    const above = answer.button === null ? [] : [this.#above(answer.button)]
    this.#suggestions.show([...above, ...results])
  }

  #result(result: InlineQueryResult, query: string): Suggestion {
    const title = 'title' in result ? (result.title ?? result.id) : result.id
    const detail = 'description' in result ? (result.description ?? '') : ''
    const choose = () => {
      this.#field.value = ''
      void ask('choose', { ...this.#place(), query, result: result.id })
    }
    return { title, detail, choose }
  }

  /** The button above the results, which leads to the bot's own chat. */
  #above(button: InlineQueryResultsButton): Suggestion {
    const payload = button.start_parameter ?? ''
    const person = this.#place()?.person
    const choose = () => {
      this.#world.payload = payload
      this.#field.value = ''
      location.hash = String(person)
    }
    return { title: button.text, detail: 'in the chat with the bot', choose }
  }
}

interface Offered {
  results: InlineQueryResult[]
  button: InlineQueryResultsButton | null
}

function texts(place: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(place).map(([name, value]) => [name, String(value)]))
}
