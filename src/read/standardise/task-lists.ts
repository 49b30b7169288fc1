import {
  type DomDocument,
  type DomElement,
  type DomNode,
  elementsNamed,
  isElement,
  isText,
} from '../dom.ts'
import { CHECKED_ATTRIBUTE } from '../extract/marker-attributes.ts'
import type { PageElements } from './page-elements.ts'
import { renameElement } from './rename-element.ts'

/**
 * Writes the state of each task onto its list item and removes its box: an `input` (GitHub, GitLab, markdown-it, pandoc,
 * Obsidian), an empty element that an icon font or a style sheet draws as a box (Asciidoctor with icons, Discourse, Notion),
 * or a sign where every item of the list begins with one (Asciidoctor, texts written by hand).
 */
export function standardiseTaskLists(page: PageElements, document: DomDocument): void {
  for (const item of page.named('li')) {
    const box = boxOf(item)
    if (!box) {
      if (!item.previousElementSibling && item.parentNode) standardiseSigns(item.parentNode)
      continue
    }
    item.setAttribute(CHECKED_ATTRIBUTE, String(box.checked))
    box.element.remove()
    // A label is part of a form everywhere else, and dropped.
    for (const label of elementsNamed(item, LABEL)) renameElement(document, label, 'span')
  }
}

/**
 * Turns the signs of a list into states, if each of its items begins with one. Ticks alone are a list of tasks only if its
 * name says so: others praise what a product can do.
 */
function standardiseSigns(list: DomElement): void {
  const signs: { item: DomElement; text: DomNode; sign: string }[] = []
  for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
    const text = firstText(item)
    const sign = SIGN.exec(text?.textContent ?? '')?.[1]
    if (!text || sign === undefined) return
    signs.push({ item, text, sign })
  }
  if (!TASKS.test(list.className) && signs.every(({ sign }) => TICKS.has(sign))) return
  for (const { item, text, sign } of signs) {
    item.setAttribute(CHECKED_ATTRIBUTE, String(!OPEN.has(sign)))
    text.textContent = (text.textContent ?? '').replace(SIGN, '')
  }
}

/** The text with which an item begins, in whatever inline elements it stands. */
function firstText(item: DomElement): DomNode | null {
  let node = item.firstChild
  while (node) {
    if (isElement(node)) {
      if (!WRAPPERS.has(node.localName)) return null
      node = node.firstChild
    } else if (isText(node) && (node.textContent ?? '').trim() !== '') return node
    else node = node.nextSibling
  }
  return null
}

/** The box at the very beginning of an item. */
function boxOf(item: DomElement): { element: DomElement; checked: boolean } | null {
  let node = item.firstChild
  while (node) {
    if (isElement(node)) {
      const checked = stateOf(node)
      if (checked !== null) return { element: node, checked }
      if (node.firstChild && WRAPPERS.has(node.localName)) {
        node = node.firstChild
        continue
      }
      // An empty element may stand before the box: GitLab's button that turns a task into an issue.
      if (node.firstChild) return null
    } else if (isText(node) && (node.textContent ?? '').trim() !== '') return null
    node = node.nextSibling
  }
  return null
}

/** Whether a box is ticked; null if the element is not one. */
function stateOf(element: DomElement): boolean | null {
  if (element.localName === 'input') {
    // Boxes of menus that open without a script.
    return TOGGLE.test(element.className) ? null : element.hasAttribute('checked')
  }
  if (element.firstElementChild || !ICONS.has(element.localName)) return null
  if ((element.textContent ?? '').trim() !== '') return null
  if (TICKED.test(element.className)) return true
  return EMPTY.test(element.className) ? false : null
}

/** A box or tick at the beginning of an item, whatever its variation. */
const SIGN = /^\s*([☐☑☒✓✔✅❏❑⬜])\ufe0f?\s*/u
const OPEN = new Set('☐❏❑⬜')
const TICKS = new Set('✓✔✅')
const TASKS = /check-?list|task|todo/i
const LABEL = new Set(['label'])
const WRAPPERS = new Set(['p', 'div', 'span', 'label'])
const ICONS = new Set(['i', 'span', 'div'])
const TOGGLE = /toggle|menu|nav|collaps|accordion/i
const TICKED =
  /check-?square|square-check|check-?box-(?:on|checked)|checkbox checked|chcklst-box checked/
const EMPTY = /fa-square|check-?box-(?:off|unchecked|blank)|chcklst-box|^checkbox$/
