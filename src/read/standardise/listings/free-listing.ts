import { type DomElement, type DomNode, isElement } from '../../dom.ts'
import { BLOCK_TAGS } from '../../tags.ts'
import { textUpTo } from './short-text.ts'

/** In levels. */
const MAX_LEVELS = 3
/** In characters. A box with more text than that, and than its listing, is not there for the listing. */
const MAX_OTHERS = 200

/**
 * Frees a listing from the boxes that hold little else: a box for code may be called "header" or "share", and an extractor
 * drops short boxes of which much is a link ("Select all"). A box of blocks gives way to its content, another one loses its
 * names. Comments of readers stay what they are.
 */
export function freeListing(pre: DomElement): void {
  const chars = (pre.textContent ?? '').length
  let box = pre.parentNode
  for (let level = 0; level < MAX_LEVELS && box && BOXES.has(box.localName); level += 1) {
    const isForListing = textUpTo(box, chars + Math.max(chars, MAX_OTHERS)) !== null
    if (!isForListing || COMMENTS.test(`${box.className} ${box.id}`)) return
    const outer: DomElement | null = box.parentNode
    if (outer && !PAGE.has(outer.localName) && holdsOnlyBlocks(box)) unwrap(box, outer)
    else {
      box.removeAttribute('class')
      box.removeAttribute('id')
    }
    box = outer
  }
}

function holdsOnlyBlocks(box: DomElement): boolean {
  if (box.hasAttribute('hidden') || box.getAttribute('aria-hidden') === 'true') return false
  for (let node = box.firstChild; node; node = node.nextSibling) {
    if (isElement(node) ? !BLOCK_TAGS.has(node.localName) : (node.textContent ?? '').trim() !== '')
      return false
  }
  return true
}

function unwrap(box: DomElement, outer: DomElement): void {
  for (let node: DomNode | null = box.firstChild; node; node = box.firstChild)
    outer.insertBefore(node, box)
  box.remove()
}

const BOXES = new Set(['div', 'section'])
const PAGE = new Set(['body', 'html', 'main'])
const COMMENTS = /(?:^|[^a-z])(?:comments?|reply|replies|respond)(?:$|[^a-z])/i
