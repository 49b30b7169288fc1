import type { DomElement } from '../dom.ts'
import type { PageElements } from './page-elements.ts'
import { lineOf } from './visible-text.ts'

/**
 * Removes text that a page shows only to screen readers ("opens in a new tab", "Copy link"). It stays where it is all that
 * a table cell, heading or caption says, or where it stands for a sign that is hidden from them (a large first letter).
 */
export function removeScreenReaderText(page: PageElements): void {
  for (const name of ['span', 'small', 'div', 'p', 'em', 'i', 'b', 'strong']) {
    for (const element of page.named(name)) {
      if (element.className === '' || !NAMES.test(element.className)) continue
      if (!isSpokenInstead(element) && !isOnlyText(element)) element.remove()
    }
  }
}

function isSpokenInstead(element: DomElement): boolean {
  const outer = element.parentNode
  const beside = [
    element.previousElementSibling,
    element.nextElementSibling,
    outer?.previousElementSibling,
    outer?.nextElementSibling,
  ]
  return beside.some((one) => one?.getAttribute('aria-hidden') === 'true' && lineOf(one) !== '')
}

function isOnlyText(element: DomElement): boolean {
  let outer = element.parentNode
  for (let depth = 0; outer && depth < MAX_DEPTH; depth += 1, outer = outer.parentNode) {
    if (HOLDERS.has(outer.localName)) return lineOf(outer) === lineOf(element)
  }
  return false
}

const MAX_DEPTH = 4
const HOLDERS = new Set('td th h1 h2 h3 h4 h5 h6 figcaption caption'.split(' '))
/** Bootstrap, Tailwind, WordPress, Drupal, Foundation, GOV.UK and others. */
const NAMES =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|screenreader(?:-only|-text)?|a11y-hidden|element-invisible|show-for-sr|assistive-text|visuallyhidden)(?:$|[\s_-])/i
