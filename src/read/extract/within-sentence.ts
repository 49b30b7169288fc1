import { type DomElement, isText } from '../dom.ts'

/**
 * Whether an inline element is a word or more of a sentence: its paragraph has much text of its own, some of it before or behind the
 * element. Sites name such words after what they do when they are pointed at ("tooltip", "popup") or what they are about.
 */
export function isWithinSentence(element: DomElement): boolean {
  const parent = element.parentNode
  if (!parent || !INLINE.has(element.localName) || !PROSE.has(parent.localName)) return false
  const before = isTextNode(element.previousSibling)
  const after = isTextNode(element.nextSibling)
  if (!before && !after) return false
  const enough = before && after ? MIN_AROUND : MIN_BESIDE
  let own = 0
  for (let node = parent.firstChild; node && own < enough; node = node.nextSibling) {
    if (isText(node)) own += (node.textContent ?? '').trim().length
  }
  return own >= enough
}

function isTextNode(node: DomElement['previousSibling']): boolean {
  return node !== null && isText(node) && (node.textContent ?? '').trim() !== ''
}

const INLINE = new Set('a abbr b cite code dfn em i mark q small span strong u'.split(' '))
const PROSE = new Set(['p', 'li', 'td', 'dd', 'blockquote'])
/** In characters of the paragraph's own text, on both sides of the element: about three words. */
const MIN_AROUND = 15
/** On one side, about eight words. A label before a name, a date or buttons is shorter. */
const MIN_BESIDE = 40
