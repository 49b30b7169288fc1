import type { MenuButton } from 'grammy/types'
import { bad } from './refusal.ts'
import { codePoints } from './text/format.ts'

/** Texts of the bot's profile, each per language; the empty language is the default. */
export class Profile {
  readonly name = new Localized()
  readonly description = new Localized()
  readonly shortDescription = new Localized()
  readonly #menu = new Map<number, MenuButton>()
  #defaultMenu: MenuButton = { type: 'commands' }

  /** The button beside the text field in a person's chat. */
  menu(chat?: number): MenuButton {
    return (chat === undefined ? undefined : this.#menu.get(chat)) ?? this.#defaultMenu
  }

  setMenu(button: MenuButton, chat?: number): void {
    if (chat === undefined)
      this.#defaultMenu = button.type === 'default' ? { type: 'commands' } : button
    else if (button.type === 'default') this.#menu.delete(chat)
    else this.#menu.set(chat, button)
  }
}

/** One text per language. */
export class Localized {
  readonly #texts = new Map<string, string>()

  /** @throws Refusal 400 if the text is longer than `limit` code points */
  set(text: string, language: string, limit: number, refusal: string): void {
    if (codePoints(text) > limit) throw bad(refusal)
    if (text === '') this.#texts.delete(language)
    else this.#texts.set(language, text)
  }

  /** The text for exactly this language. */
  get(language: string): string {
    return this.#texts.get(language) ?? ''
  }

  /** The text that people with this language see. */
  seenIn(language: string): string {
    return this.#texts.get(language.slice(0, 2).toLowerCase()) ?? this.get('')
  }
}
