/** An element of an XML document. Names are lower case; known namespaces have their usual prefix. */
export interface Element {
  /** `title`, `dc:creator`; elements of RSS and Atom themselves have no prefix. */
  name: string
  /** By lower-case name, with the prefix as written. */
  attributes: Record<string, string>
  /** What relative links inside are relative to; `null` if unknown. */
  base: string | null
  /** `xml:lang` of the element or its nearest ancestor. */
  language: string | null
  children: (Element | string)[]
  /** The child elements by name, as an index: parsing an item looks up about seventy names. */
  named: Map<string, Element[]> | null
}

const NONE: readonly Element[] = []

/** Child elements of these names, grouped by name in the given order, each group in document order. */
export function childrenNamed(parent: Element, ...names: string[]): readonly Element[] {
  const [name = ''] = names
  if (names.length === 1) return parent.named?.get(name) ?? NONE
  return names.flatMap((each) => parent.named?.get(each) ?? NONE)
}

/**
 * The first child of these names that is not empty (has text, elements or attributes). Earlier names win over later ones,
 * whatever their order in the document.
 */
export function childNamed(parent: Element, ...names: string[]): Element | null {
  for (const name of names) {
    const found = childrenNamed(parent, name).find(
      (child) => child.children.length > 0 || Object.keys(child.attributes).length > 0,
    )
    if (found) return found
  }
  return null
}

/** Pushes children on a stack so that the first is popped first. One by one: the arguments of a call are limited in number. */
export function pushChildren<T extends object | string>(stack: T[], children: readonly T[]): void {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index]
    if (child !== undefined) stack.push(child)
  }
}

/** All text inside an element and its descendants, trimmed. */
export function textOf(element: Element): string {
  const open: (Element | string)[] = [element]
  let text = ''
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') text += node
    else pushChildren(open, node.children)
  }
  return text.trim()
}

/** The text of the first child of these names that has any; `null` if none has. */
export function textNamed(parent: Element, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const text = textOf(child)
      if (text !== '') return text
    }
  }
  return null
}
