import { mediaScopes } from './media.ts'
import { childrenNamed, type Element, textOf } from './xml/element.ts'

/** All categories of an item or feed, without duplicates, in document order. */
export function categoriesIn(parent: Element): string[] {
  const found: string[] = []
  const read = (element: Element): void => {
    const { term, label, text } = element.attributes
    found.push((term || label || text || textOf(element)).replace(/\s+/g, ' ').trim())
    for (const nested of childrenNamed(element, 'itunes:category')) read(nested)
  }
  for (const name of ['category', 'dc:subject', 'itunes:category']) {
    for (const element of childrenNamed(parent, name)) read(element)
  }
  for (const scope of mediaScopes(parent)) {
    for (const element of childrenNamed(scope, 'media:category')) read(element)
  }
  for (const element of childrenNamed(parent, 'itunes:keywords', 'media:keywords')) {
    for (const word of textOf(element).split(',')) found.push(word.trim())
  }
  return [...new Set(found)].filter((each) => each !== '')
}
