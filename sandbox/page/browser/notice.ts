import { byId, el } from './element.ts'

const SHOWN_MS = 4000

/** Shows a line for a few seconds. Screen readers announce it. */
export function toast(text: string): void {
  const line = el('div', { class: 'toast' }, text)
  byId('toasts').replaceChildren(line)
  setTimeout(() => line.remove(), SHOWN_MS)
}

/** Shows a text until it is dismissed. */
export function alertWith(text: string, title: string): void {
  const dialog = el(
    'dialog',
    { class: 'alert', 'aria-label': title, onclose: () => dialog.remove() },
    el('p', {}, text),
    el('form', { method: 'dialog' }, el('button', { autofocus: true }, 'OK')),
  )
  document.body.append(dialog)
  dialog.showModal()
}
