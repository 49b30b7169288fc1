import type { DomDocument, DomElement } from '../dom.ts'

/** The elements of a page by lower-case name, each list in document order, as they were when the page was indexed. */
export interface PageElements {
  /** All elements of these names, those of the first name first. A step may have detached some of them since. */
  named(...names: readonly string[]): readonly DomElement[]
}

/** Indexes a document's body in one traversal, so that no standardising step needs a traversal of its own. */
export function indexElements(document: DomDocument): PageElements {
  const byName = new Map<string, DomElement[]>()
  const visit = (parent: DomElement): void => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const list = byName.get(child.localName)
      if (list) list.push(child)
      else byName.set(child.localName, [child])
      visit(child)
    }
  }
  visit(document.body)
  return {
    named(...names) {
      const [only] = names
      if (names.length === 1 && only !== undefined) return byName.get(only) ?? []
      return names.flatMap((name) => byName.get(name) ?? [])
    },
  }
}
