import type { DomDocument, DomElement } from '../dom.ts'

/** Replaces an element by one of another name with the same class, id and content, and returns the new one. */
export function renameElement(
  document: DomDocument,
  element: DomElement,
  name: string,
): DomElement {
  const renamed = document.createElement(name)
  if (element.className !== '') renamed.setAttribute('class', element.className)
  if (element.id !== '') renamed.setAttribute('id', element.id)
  moveChildren(element, renamed)
  element.replaceWith(renamed)
  return renamed
}

/** Moves all children of an element to the end of another. */
export function moveChildren(from: DomElement, to: DomElement): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child)
}
