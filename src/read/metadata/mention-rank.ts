import type { DomElement } from '../dom.ts'

/** How explicitly an element says when the article was published: 1 is the best, 0 says nothing. */
export function rankDate(
  element: DomElement,
  tag: string,
  property: string | null,
  named: boolean,
): number {
  if (property === 'datePublished' || property === 'dateCreated') return 1
  if (tag === 'time') return element.hasAttribute('datetime') ? 2 : 3
  return named && (element.textContent ?? '').length < MAX_LABEL ? 4 : 0
}

/** How explicitly an element says who wrote the article: 1 is the best, 0 says nothing. */
export function rankAuthor(
  element: DomElement,
  tag: string,
  property: string | null,
  named: boolean,
): number {
  if (HEAD_TAGS.has(tag)) return 0
  if (property !== null) {
    if (hasWord(property, 'name')) {
      const holder = element.parentNode?.getAttribute('itemprop') ?? null
      if (hasWord(holder, 'author') || hasWord(holder, 'creator')) return 1
    }
    if (hasWord(property, 'author') || hasWord(property, 'creator')) return 2
  }
  if (tag === 'a' && hasWord(element.getAttribute('rel'), 'author')) return 3
  return named && !WHOLE_TAGS.has(tag) && (element.textContent ?? '').length < MAX_BYLINE ? 4 : 0
}

function hasWord(value: string | null, word: string): boolean {
  return value !== null && value.split(/\s+/).includes(word)
}

/** Elements that carry metadata and show nothing. */
export const HEAD_TAGS = new Set(['meta', 'link', 'base', 'script', 'title'])
/** Elements that hold a whole page or article, whatever their class names say. */
export const WHOLE_TAGS = new Set(['html', 'body', 'main', 'article'])
/** In characters. */
const MAX_LABEL = 80
const MAX_BYLINE = 250
