import type { InlineQueryResult, InlineQueryResultsButton } from 'grammy/types'
import { ask, sendFile } from './ask.ts'
import { byId, el } from './element.ts'
import type { PageState } from './page-state.ts'
import { type Suggestion, Suggestions } from './suggestions.ts'

/** How long typing must pause before an inline query is sent, in milliseconds. */
const PAUSE_MS = 300

/** The text field with the command menu, inline queries, files and locations. */
export class Composer {
  readonly #page: PageState
  readonly #field = byId('text') as HTMLInputElement
  readonly #suggestions = new Suggestions(this.#field, byId('suggestions'))
  /** Grows with each keystroke, so that answers to earlier queries can be dropped. */
  #typed = 0

  constructor(page: PageState) {
    this.#page = page
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
    page.on(({ kind }) => {
      if (kind !== 'chosen' && kind !== 'chats' && kind !== 'state') return
      byId('commands').hidden = this.#commands().length === 0
      this.#showReplyKeys()
    })
  }

  focus(): void {
    this.#field.focus({ preventScroll: true })
  }

  /** Sends a text as the chosen member of the chat. */
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
    const { chat } = this.#page
    const speaker = chat && this.#page.speaker(chat)
    if (chat === undefined || speaker === undefined) return null
    const thread = this.#page.topic(chat)
    return { person: speaker.id, chat: chat.id, ...(thread !== undefined && { thread }) }
  }

  #locate(given: string): void {
    const [latitude, longitude] = given.split(',').map(Number)
    byId('attach-menu').hidePopover()
    const place = this.#place()
    if (place) void ask('locate', { ...place, latitude, longitude })
  }

  #commands() {
    const { chat } = this.#page
    return (chat && this.#page.speaker(chat)?.commands) ?? []
  }

  /** The keyboard below the field. A key that asks for a location opens the list of those that can be sent. */
  #showReplyKeys(): void {
    const { chat } = this.#page
    const rows = (chat?.membership === 'member' ? chat.replyKeys : []).map((row) =>
      el(
        'div',
        { class: 'row' },
        ...row.map(({ text, asksForLocation }) => {
          const onclick = () => (asksForLocation ? byId('attach').click() : this.say(text))
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
    const suffix = this.#page.chat?.type === 'private' ? '' : `@${this.#page.bot.username}`
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

  /** The query of `@bot query`; `null` for any other text. */
  #queryIn(text: string): string | null {
    const start = `@${this.#page.bot.username} `
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
      this.#page.payload = payload
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
