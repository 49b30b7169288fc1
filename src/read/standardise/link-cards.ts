import type { DomDocument, DomElement } from '../dom.ts'
import { headingLevel } from '../tags.ts'
import { embedLine, holdsOnly } from './embed-line.ts'
import type { PageElements } from './page-elements.ts'

/**
 * Replaces cards that show another page (Ghost's and Notion's bookmarks, Discourse's boxes, blog cards) by one line with
 * its title. A card is one link around all of its text, in a box that says that it is one, or in a figure of its own.
 */
export function standardiseLinkCards(page: PageElements, document: DomDocument): void {
  for (const link of page.named('a')) {
    const href = link.getAttribute('href') ?? ''
    if (!/^https?:\/\//i.test(href) || !hasBlocks(link)) continue
    const box = cardAround(link)
    const title = box && titleIn(link)
    if (box && title) box.replaceWith(embedLine(document, { href, kind: 'link' }, title))
  }
  for (const box of page.named('aside')) {
    if (!/(?:^|\s)onebox(?:\s|$)/.test(box.className)) continue
    const link = titleLink(box)
    const title = link && textOf(link)
    const href = link?.getAttribute('href') ?? ''
    if (title && href) box.replaceWith(embedLine(document, { href, kind: 'link' }, title))
  }
}

function hasBlocks(link: DomElement): boolean {
  const first = link.firstElementChild
  return first !== null && (BLOCKS.has(first.localName) || headingLevel(first.localName) !== null)
}

/** The outermost element that holds nothing but the card; `null` if the link is no card. */
function cardAround(link: DomElement): DomElement | null {
  let box = link
  let isCard = NAMES.test(link.className)
  for (let outer = link.parentNode; outer && holdsOnly(outer, box); outer = outer.parentNode) {
    box = outer
    isCard ||= NAMES.test(outer.className) || isPlainFigure(outer)
  }
  return isCard ? box : null
}

/** A figure with a picture in the link is a picture that leads somewhere. */
function isPlainFigure(element: DomElement): boolean {
  return element.localName === 'figure' && !find(element, (one) => PICTURES.has(one.localName))
}

/** The text of the first heading or of what is called a title; otherwise the first text there is. */
function titleIn(link: DomElement): string | null {
  const named = find(link, (one) => {
    const isTitle = headingLevel(one.localName) !== null || /title/i.test(one.className)
    return isTitle && textOf(one) !== ''
  })
  const title = named ?? find(link, (one) => one.firstElementChild === null && textOf(one) !== '')
  return title && textOf(title)
}

function titleLink(box: DomElement): DomElement | null {
  return find(
    box,
    (one) => one.localName === 'a' && headingLevel(one.parentNode?.localName ?? '') !== null,
  )
}

/** The first element below this one that passes a test. */
function find(root: DomElement, test: (element: DomElement) => boolean): DomElement | null {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    const found = test(child) ? child : find(child, test)
    if (found) return found
  }
  return null
}

function textOf(element: DomElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

const BLOCKS = new Set('div p section figure article header'.split(' '))
const PICTURES = new Set('img picture figcaption'.split(' '))
const NAMES =
  /(?:^|[\s_-])(?:bookmark|bookmark-(?:card|container|source|info)|link-?card|embed-?card|blog-?card|link-?preview|url-?preview|web-?preview|wp-block-embed)(?:$|[\s_-])/i
