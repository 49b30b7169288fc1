import { type DomDocument, type DomElement, elementsNamed, isElement, isText } from '../dom.ts'
import { CHECKED_ATTRIBUTE } from '../marker-attributes.ts'
import type { PageElements } from './page-elements.ts'
import { renameElement } from './rename-element.ts'

/**
 * Writes the state of each task onto its list item and removes its box: an `input` (GitHub, GitLab, markdown-it, pandoc,
 * Obsidian), or an empty element that an icon font or a style sheet draws as a box (Asciidoctor, Discourse, Notion).
 */
export function standardiseTaskLists(page: PageElements, document: DomDocument): void {
  for (const item of page.named('li')) {
    const box = boxOf(item)
    if (!box) continue
    item.setAttribute(CHECKED_ATTRIBUTE, String(box.checked))
    box.element.remove()
    // A label is part of a form everywhere else, and dropped.
    for (const label of elementsNamed(item, LABEL)) renameElement(document, label, 'span')
  }
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

const LABEL = new Set(['label'])
const WRAPPERS = new Set(['p', 'div', 'span', 'label'])
const ICONS = new Set(['i', 'span', 'div'])
const TOGGLE = /toggle|menu|nav|collaps|accordion/i
const TICKED =
  /check-?square|square-check|check-?box-(?:on|checked)|checkbox checked|chcklst-box checked/
const EMPTY = /fa-square|check-?box-(?:off|unchecked|blank)|chcklst-box|^checkbox$/
