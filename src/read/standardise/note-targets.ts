import type { DomDocument, DomElement } from '../dom.ts'

/** A link in the text that looks like the mark of a note, and the element that it leads to. */
export interface NoteMark {
  link: DomElement
  target: DomElement
}

/** Links that may be marks of notes: short, to a place on the same page. */
export function findMarkLinks(links: readonly DomElement[]): DomElement[] {
  return links.filter((link) => fragmentOf(link) !== null && looksLikeMark(link))
}

/** The part of a link's address after `#`, decoded; `null` if there is none. */
export function fragmentOf(link: DomElement): string | null {
  const href = link.getAttribute('href') ?? ''
  const at = href.indexOf('#')
  if (at === -1 || at === href.length - 1) return null
  const fragment = href.slice(at + 1)
  if (!fragment.includes('%')) return fragment
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function looksLikeMark(link: DomElement): boolean {
  const text = (link.textContent ?? '').trim()
  if (text.length > MAX_MARK) return false
  if (link.getAttribute('role') === 'doc-backlink') return true
  if (text === '') return NAMES.test(link.className)
  return NUMBER_OR_SIGN.test(text) || BRACKETED.test(text)
}

/**
 * Pairs the links with their targets further down the page, in one traversal. A link to a place above it leads back, and
 * one to an element around it is a permalink. Strays are links whose targets are nowhere on the page.
 */
export function pairTargets(
  document: DomDocument,
  links: readonly DomElement[],
): { marks: NoteMark[]; strays: DomElement[] } {
  const wanted = new Set(links.map((link) => fragmentOf(link) ?? ''))
  const waiting = new Map<string, DomElement[]>()
  const marks: NoteMark[] = []
  const met = new Set<string>()
  const isLink = new Set(links)
  const visit = (parent: DomElement): void => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const name = child.localName === 'a' ? child.getAttribute('name') : null
      const id = child.id || name || ''
      if (id !== '' && wanted.has(id)) {
        for (const link of waiting.get(id) ?? []) marks.push({ link, target: child })
        waiting.delete(id)
        met.add(id)
      }
      if (isLink.has(child)) {
        const fragment = fragmentOf(child) ?? ''
        const group = waiting.get(fragment)
        if (group) group.push(child)
        else waiting.set(fragment, [child])
      }
      visit(child)
    }
  }
  visit(document.body)
  const strays = [...waiting].flatMap(([id, group]) => (met.has(id) ? [] : group))
  return { marks, strays }
}

/** In characters: "[12]", "[Knuth84]", "‡". */
const MAX_MARK = 14
const NUMBER_OR_SIGN =
  /^[[(（【^]?\s*(?:\d{1,4}(?:[:.-]\d{1,3})?|\p{L}{1,3}|(?:note|fn|n)\.?\s?\d{1,4}|[*†‡§¶‖※∗+]{1,4}|[\u2070-\u2079\u00b9\u00b2\u00b3]{1,3})\s*[\])）】.]{0,2}$/iu
const BRACKETED = /^\[[^[\]]{1,12}\]$/
const NAMES = /foot-?note|note-?ref|fn-?ref/i
