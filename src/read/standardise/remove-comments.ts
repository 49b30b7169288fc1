import type { DomElement } from '../dom.ts'
import { lengthOf } from '../text-size.ts'
import type { PageElements } from './page-elements.ts'
import { isSectionOfText } from './section-names.ts'

/**
 * Removes comment sections that follow a post. They are often longer than the post, and an extractor then takes them for the
 * article. Where nothing is written before them, they are what the page is about, and stay.
 */
export function removeComments(page: PageElements): void {
  const boxes = page.named('div', 'section', 'ol', 'ul', 'aside')
  const sections = [...boxes.filter(isCommentSection), ...singleComments(page)]
  if (sections.length === 0) return
  const all = new Set(sections)
  const holding = new Set(page.named('h1').flatMap((headline) => around(headline, all)))
  const post = page
    .named('p')
    .find((paragraph) => lengthOf(paragraph.textContent ?? '') >= PROSE_CHARS)
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

/** Comments that stand side by side in a box with another name. */
function singleComments(page: PageElements): DomElement[] {
  const comments = page
    .named('div', 'li', 'article', 'section')
    .filter(({ id, className }) => COMMENT_ID.test(id) || COMMENT.test(className))
  const parents = new Map<DomElement | null, number>()
  for (const { parentNode } of comments) parents.set(parentNode, (parents.get(parentNode) ?? 0) + 1)
  return comments.filter(({ parentNode }) => (parents.get(parentNode) ?? 0) > 1)
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
const COMMENT_ID = /^(?:li-)?comment-\d+$/i
const COMMENT = /(?:^|\s)comment(?:$|\s)/
/** In characters. */
const PROSE_CHARS = 80
