import { type DomNode, isElement, isText } from '../dom.ts'

/** The text of an element or text node in one line. Reads all of it: not for elements that may hold a whole page. */
export function lineOf(node: DomNode): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Whether an element or text node holds any text but white space. Stops at the first. */
export function hasText(node: DomNode): boolean {
  return isLongerThan(node, 0)
}

/** Whether a text, without the white space around its parts, has more characters than a limit. Stops there. */
export function isLongerThan(node: DomNode, limit: number): boolean {
  return take(node, limit) < 0
}

/** What remains of a number of characters after those of a node; below 0 as soon as it is used up. */
function take(node: DomNode, room: number): number {
  if (isText(node)) return room - (node.textContent ?? '').trim().length
  let left = room
  if (!isElement(node)) return left
  for (let child = node.firstChild; child && left >= 0; child = child.nextSibling) {
    left = take(child, left)
  }
  return left
}
