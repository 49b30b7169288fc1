import type { DomElement } from '../dom.ts'
import type { PageElements } from './page-elements.ts'
import { isSectionOfText } from './section-names.ts'

/**
 * Removes comment sections that follow a post. They are often longer than the post, and an extractor then takes them for the
 * article. Where nothing is written before them, they are what the page is about, and stay.
 */
export function removeComments(page: PageElements): void {
  const sections = page.named('div', 'section', 'ol', 'ul', 'aside').filter(isCommentSection)
  if (sections.length === 0) return
  const all = new Set(sections)
  const holding = new Set(page.named('h1').flatMap((headline) => around(headline, all)))
  const post = page
    .named('p')
    .find((paragraph) => (paragraph.textContent ?? '').trim().length >= PROSE_CHARS)
  // The first prose of the page belongs to the post.
  if (post === undefined || around(post, all).some((section) => !holding.has(section))) return
  for (const section of sections) if (!holding.has(section)) section.remove()
}

/** Those of the sections that hold an element. */
function around(element: DomElement, sections: ReadonlySet<DomElement>): DomElement[] {
  const found: DomElement[] = []
  for (let at: DomElement | null = element; at; at = at.parentNode) {
    if (sections.has(at)) found.push(at)
  }
  return found
}

function isCommentSection(element: DomElement): boolean {
  const names = element.className
  const id = element.id
  if (names !== '' && SECTION.test(names)) return true
  // A chapter "Comments" of a manual has such an id too.
  return id !== '' && SECTION.test(id) && !isSectionOfText(element)
}

/** Whole names: "comments-open" on a page's body and "comment" on a post that is one say nothing. */
const SECTION =
  /(?:^|\s)(?:(?:post|article|entry|blog|js|wp-block)?-{0,2}(?:comments|comments?-?(?:list|area|section|thread|container|wrapper|wrap|block))|commentlist|disqus_thread|respond|comment-respond|comments-template|kommentare|commentaires|comentarios)(?:$|\s)/i
/** In characters. */
const PROSE_CHARS = 80
