/** One element of an XML document. Names are lower case; known namespaces are written as their usual prefix. */
export interface Element {
  /** `title`, `dc:creator`; elements of RSS and Atom themselves have no prefix. */
  name: string
  /** By lower-case name as written, prefix included. */
  attributes: Record<string, string>
  /** The address that relative links inside are relative to; `null` where nobody knows. */
  base: string | null
  /** `xml:lang` of the element or of what it stands in. */
  language: string | null
  children: (Element | string)[]
  /** The elements among the children, by name: an item is asked for some seventy names. */
  named: Map<string, Element[]> | null
}

const NONE: readonly Element[] = []

/** Elements directly inside, of one name after the other, in the order of the document. */
export function childrenNamed(parent: Element, ...names: string[]): readonly Element[] {
  const [name = ''] = names
  if (names.length === 1) return parent.named?.get(name) ?? NONE
  return names.flatMap((each) => parent.named?.get(each) ?? NONE)
}

/**
 * The first child of the first name that has anything in it (text, elements or attributes): earlier names win over
 * later ones wherever they stand.
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

/** Puts the children of a node on a stack so that the first comes off first. One by one: a call has no room for many. */
export function pushChildren<T>(stack: T[], children: readonly T[]): void {
  for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] as T)
}

/** All text inside, elements left out, without blanks at the ends. */
export function textOf(element: Element): string {
  const open: (Element | string)[] = [element]
  let text = ''
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') text += node
    else pushChildren(open, node.children)
  }
  return text.trim()
}

/** The text of the first child of the first name that has any, else `null`. */
export function textNamed(parent: Element, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const text = textOf(child)
      if (text !== '') return text
    }
  }
  return null
}
