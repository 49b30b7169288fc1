import { containsElement, type DomElement } from '../dom.ts'
import type { PageElements } from './page-elements.ts'

/**
 * Removes boxes that ask for an address: a newsletter's heading and promise, or the form below a post, in any language. The
 * box is the largest around the field that holds hardly more text than such a form and nothing that only articles have.
 */
export function removeSignUps(page: PageElements): void {
  for (const field of page.named('input')) {
    if (field.getAttribute('type')?.toLowerCase() !== 'email') continue
    let box: DomElement | null = null
    for (let outer = field.parentNode; outer && isBox(outer); outer = outer.parentNode) box = outer
    box?.remove()
  }
}

function isBox(element: DomElement): boolean {
  return (
    BOXES.has(element.localName) &&
    (element.textContent ?? '').trim().length <= MAX_TEXT &&
    !containsElement(element, OF_ARTICLES)
  )
}

const BOXES = new Set([
  'form',
  'div',
  'section',
  'aside',
  'fieldset',
  'p',
  'label',
  'span',
  'center',
])
const OF_ARTICLES = new Set(['h1', 'article', 'main', 'pre', 'table', 'blockquote', 'figure'])
/** In characters, about 50 words. */
const MAX_TEXT = 300
