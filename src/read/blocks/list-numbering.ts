import type { NumberStyle } from '../../model/list-marker.ts'
import type { DomElement } from '../dom.ts'

/** How a list numbers its items. */
export interface ListNumbering {
  /** Null for a list with bullets. */
  style: NumberStyle | null
  /** Number of the first item. */
  start: number
  /** 1, or -1 for a list that counts down. */
  step: 1 | -1
}

/** Classes of docutils (Sphinx) and Asciidoctor, which style lists by them. */
const STYLE_OF_CLASS: ReadonlyMap<string, NumberStyle> = new Map([
  ['loweralpha', 'a'],
  ['upperalpha', 'A'],
  ['lowerroman', 'i'],
  ['upperroman', 'I'],
])

/** Reads how a list element numbers its items. */
export function numberingOf(list: DomElement): ListNumbering {
  if (list.localName !== 'ol') return { style: null, start: 1, step: 1 }
  const reversed = list.hasAttribute('reversed')
  const start = integer(list.getAttribute('start')) ?? (reversed ? countItems(list) : 1)
  return { style: styleOf(list), start, step: reversed ? -1 : 1 }
}

/** The number that an item sets for itself and the items after it; null for most items. */
export function numberOf(item: DomElement): number | null {
  return integer(item.getAttribute('value'))
}

function styleOf(list: DomElement): NumberStyle {
  const type = list.getAttribute('type')
  if (type === 'a' || type === 'A' || type === 'i' || type === 'I') return type
  if (list.className === '') return '1'
  for (const name of list.className.split(/\s+/)) {
    const style = STYLE_OF_CLASS.get(name)
    if (style) return style
  }
  return '1'
}

function countItems(list: DomElement): number {
  let count = 0
  for (let child = list.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'li') count += 1
  }
  return count
}

function integer(text: string | null): number | null {
  if (text === null || !/^\s*-?\d{1,9}/.test(text)) return null
  return Number.parseInt(text, 10)
}
