import type { DomDocument, DomElement } from '../dom.ts'
import { onlyLink } from '../metadata/page-heading.ts'
import type { PageElements } from './page-elements.ts'

/**
 * Removes the articles that follow the page's own: the next ones of an endless page, and teasers in the same markup. They
 * stand beside it, are built like it, and their headings lead to other pages or are headlines of their own. The posts of a
 * live blog and the sections of an article have neither.
 */
export function removeOtherArticles(page: PageElements, document: DomDocument): void {
  const headline = headlineOf(page, titleIn(document))
  const articles = page.named('article')
  // Without a headline inside, the first of several articles is the page's own, if it is one and no teaser.
  const [first] = articles
  const start = headline ?? (first && !leadsAway(headingIn(first)) ? first : null)
  let box: DomElement | null = start
  for (let level = 0; box && level < LEVELS && box.localName !== 'body'; level += 1) {
    const next = box.nextElementSibling
    if (next && hasProse(box)) removeAfter(box)
    box = box.parentNode
  }
  if (first && headline && !articles.some((article) => isInside(headline, article))) {
    if (hasProse(first) && !leadsAway(headingIn(first))) removeAfter(first)
  }
  const own = articles.find((article) => headline !== null && isInside(headline, article))
  if (own && hasProse(own)) removeCards(articles, own)
}

/** Removes the articles in other boxes behind the page's own whose headings lead away: a grid of teasers. */
function removeCards(articles: readonly DomElement[], own: DomElement): void {
  for (const card of articles.slice(articles.indexOf(own) + 1)) {
    if (!isInside(card, own) && leadsAway(headingIn(card))) card.remove()
  }
}

function removeAfter(own: DomElement): void {
  let next = own.nextElementSibling
  while (next) {
    const after: DomElement | null = next.nextElementSibling
    if (isAlike(own, next) && isOtherArticle(next)) next.remove()
    next = after
  }
}

/** Whether two boxes are of one kind: both articles, or with a class name in common that is theirs alone. */
function isAlike(own: DomElement, other: DomElement): boolean {
  if (own.localName !== other.localName) return false
  if (own.localName === 'article') return true
  if (!BOXES.has(own.localName) || own.className === '') return false
  const names = new Set(own.className.split(/\s+/))
  return other.className.split(/\s+/).some((name) => names.has(name) && UNIT.test(name))
}

function isOtherArticle(box: DomElement): boolean {
  const heading = headingIn(box)
  if (heading === null) return false
  return leadsAway(heading) || (heading.localName === 'h1' && box.localName === 'article')
}

/** Whether a heading is a link to another page of the site, and not to a place on this one. */
function leadsAway(heading: DomElement | null): boolean {
  const href = heading === null ? null : (onlyLink(heading)?.getAttribute('href')?.trim() ?? null)
  return (
    href !== null && href !== '' && !href.includes('#') && !/^(?:javascript|mailto):/i.test(href)
  )
}

/** The first heading in a box, if it stands near its beginning. */
function headingIn(box: DomElement): DomElement | null {
  let left = NEAR
  const find = (parent: DomElement): DomElement | null => {
    for (
      let child = parent.firstElementChild;
      child && left > 0;
      child = child.nextElementSibling
    ) {
      left -= 1
      if (HEADINGS.has(child.localName)) return child
      const inner = find(child)
      if (inner) return inner
    }
    return null
  }
  return find(box)
}

function hasProse(box: DomElement): boolean {
  return (box.textContent ?? '').length >= PROSE_CHARS
}

/** The heading that the `title` repeats, or the only `h1`. */
function headlineOf(page: PageElements, title: string): DomElement | null {
  const firsts = page.named('h1')
  const isTitle = (heading: DomElement) => {
    const text = fold(heading.textContent ?? '')
    return text.length >= MIN_TITLE && title.includes(text)
  }
  const named =
    firsts.find(isTitle) ??
    page.named('h2').find((heading) => isTitle(heading) && !leadsAway(heading))
  return named ?? (firsts.length === 1 ? (firsts[0] ?? null) : null)
}

function titleIn(document: DomDocument): string {
  const head = document.documentElement.firstElementChild
  for (let child = head?.firstElementChild ?? null; child; child = child.nextElementSibling) {
    if (child.localName === 'title') return fold(child.textContent ?? '')
  }
  return ''
}

function isInside(element: DomElement, outer: DomElement): boolean {
  for (let at: DomElement | null = element; at; at = at.parentNode) if (at === outer) return true
  return false
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

const HEADINGS = new Set(['h1', 'h2', 'h3'])
const BOXES = new Set(['div', 'section', 'li'])
/** Names of whole articles, as templates give them. */
const UNIT =
  /^(?:(?:h|c|js|single|blog|full|main|news|story)?-{0,2}(?:entry|hentry|post|article|story|blog-?post|news-?item|type-post)(?:-{1,2}(?:item|container|wrapper|wrap|full|single|box|block|body|page))?)$/i
/** In characters: a box with less is a headline alone. */
const PROSE_CHARS = 300
const MIN_TITLE = 6
/** How many boxes around the headline are looked at. */
const LEVELS = 8
/** In elements. */
const NEAR = 20
