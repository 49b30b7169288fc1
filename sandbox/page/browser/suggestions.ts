import { el } from './element.ts'

/** One line of the list above the text field. */
export interface Suggestion {
  title: string
  detail: string
  choose(): void
}

/** A list of suggestions for a text field. The arrow keys move through it while the field keeps the focus. */
export class Suggestions {
  readonly #field: HTMLInputElement
  readonly #list: HTMLElement
  #shown: readonly Suggestion[] = []
  #at = -1

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field
    this.#list = list
    field.addEventListener('keydown', (event) => this.#key(event))
    field.addEventListener('blur', () => this.hide())
  }

  get isOpen(): boolean {
    return this.#shown.length > 0
  }

  show(suggestions: readonly Suggestion[]): void {
    this.#shown = suggestions
    this.#list.hidden = !this.isOpen
    this.#field.ariaExpanded = String(this.isOpen)
    this.#list.replaceChildren(...suggestions.map((one, index) => this.#option(one, index)))
    this.#mark(-1)
  }

  hide(): void {
    if (this.isOpen) this.show([])
  }

  #option({ title, detail }: Suggestion, index: number): HTMLElement {
    const option = el(
      'div',
      { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false', class: 'suggestion' },
      el('strong', {}, title),
      el('span', {}, detail),
    )
    // On pointerdown, because a click would come after the field lost its focus and the list was closed.
    option.addEventListener('pointerdown', (event) => {
      event.preventDefault()
      this.#choose(index)
    })
    return option
  }

  #key(event: KeyboardEvent): void {
    if (!this.isOpen) return
    const last = this.#shown.length - 1
    if (event.key === 'ArrowDown') this.#mark(this.#at >= last ? 0 : this.#at + 1)
    else if (event.key === 'ArrowUp') this.#mark(this.#at <= 0 ? last : this.#at - 1)
    else if (event.key === 'Escape') this.hide()
    else if (event.key === 'Enter' && this.#at >= 0) this.#choose(this.#at)
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  #mark(at: number): void {
    this.#at = at
    for (const [index, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(index === at)
      if (index === at) option.scrollIntoView({ block: 'nearest' })
    }
    if (at < 0) this.#field.removeAttribute('aria-activedescendant')
    else this.#field.setAttribute('aria-activedescendant', `suggestion-${at}`)
  }

  #choose(index: number): void {
    const chosen = this.#shown[index]
    this.hide()
    chosen?.choose()
  }
}
