import { declaredName, namesAfterLabel, namesInByline } from './byline-names.ts'
import { type DomElement, isElement, isText } from '../dom.ts'
import type { HeadlineArea } from './headline-area.ts'
import { touches } from './headline-lines.ts'
import type { JsonLdArticle } from './json-ld.ts'
import { metaText } from './meta-text.ts'
import type { Mention, PageScan } from './scan-page.ts'
import { BLOCK_TAGS, SILENT_TAGS } from '../tags.ts'

/**
 * The authors of an article, joined by commas; null if the page names none. Metadata are asked first, then marked elements
 * and lines such as "By Ada Brook" around the headline, last marked elements further down. Never people of comments or of
 * suggested articles, and never the site itself.
 */
export function pageAuthor(
  scan: PageScan,
  jsonLd: JsonLdArticle | null,
  area: HeadlineArea,
  siteName: string | null,
): string | null {
  const isSite = (name: string) => fold(name) === fold(siteName ?? '')
  const joined = (names: readonly string[]): string | null => {
    const people = [...new Set(names)].filter((name) => !isSite(name))
    return people.length === 0 ? null : people.slice(0, MAX_AUTHORS).join(', ')
  }
  const declared = (values: readonly (string | undefined)[]) => {
    const names = values.flatMap((value) => declaredName(metaText(value) ?? '') ?? [])
    // Some sites give all names in one value, and then each one.
    return joined(names.filter((name, at) => !names.slice(0, at).some((all) => all.includes(name))))
  }
  const marked = scan.authors
    .map((mention) => ({ mention, distance: area.distance(mention) }))
    .filter(({ mention }) => !mention.inProse || mention.rank < NAMED)
  const at = (distance: number) =>
    marked.flatMap((one) => (one.distance === distance ? [one.mention] : []))
  return (
    declared(jsonLd?.authors ?? []) ??
    declared(scan.metaAuthors) ??
    declared(OTHER_METAS.map((name) => scan.metas.get(name))) ??
    joined(namesMarked(at(0))) ??
    joined(
      area
        .lines()
        .map(namesAfterLabel)
        .find((names) => names.length > 0) ?? [],
    ) ??
    joined(namesMarked(at(1).filter(isSure))) ??
    joined(namesMarked(at(2).filter(isSure)))
  )
}

/** Whether the markup itself says "author"; a class name far from the headline may be anybody's. */
function isSure({ rank, names }: Mention): boolean {
  return (
    rank < NAMED ||
    /(?:^|\s)(?:author-?name|byline-?name|byline__name|author__name|post-author|article-author|entry-author|p-author)(?:\s|$)/i.test(
      names,
    )
  )
}

/** The names in the first marked element that holds any, and in its equals beside it. */
function namesMarked(mentions: readonly Mention[]): string[] {
  const best = mentions.some(({ rank }) => rank <= 2)
    ? mentions.filter(({ rank }) => rank <= 2)
    : mentions
  const outermost = best.filter(
    (mention) =>
      !best.some((other) => other !== mention && contains(other.element, mention.element)),
  )
  for (const [index, { element, rank, names, number, regions }] of outermost.entries()) {
    const inner = best.filter(
      (other) => other.element !== element && contains(element, other.element),
    )
    const leaves = inner.filter(
      (mention) =>
        !inner.some((other) => other !== mention && contains(mention.element, other.element)),
    )
    const fromLeaves = leaves.flatMap((leaf) => namesInByline(linesOf(leaf.element)))
    const text = linesOf(element)
    const whole = leaves.length === 0 ? namesInByline(text) : namesAfterLabel(text)
    const own = whole.length > fromLeaves.length ? whole : fromLeaves
    if (own.length === 0) continue
    const beside = outermost
      .slice(index + 1, index + MAX_AUTHORS)
      .filter(
        (other) =>
          other.rank === rank &&
          other.names === names &&
          other.regions === regions &&
          other.number - number < MAX_DISTANCE * (index + 1),
      )
    return [...own, ...beside.flatMap((other) => namesInByline(linesOf(other.element)))]
  }
  return []
}

function contains(outer: DomElement, inner: DomElement): boolean {
  for (let at = inner.parentNode; at; at = at.parentNode) if (at === outer) return true
  return false
}

/** An element's text; boxes, and words of two elements that touch, are separated by line breaks. */
function linesOf(element: DomElement): string {
  let text = ''
  const visit = (parent: DomElement): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        const piece = (node.textContent ?? '').replace(/\s+/g, ' ')
        text += touches(text, piece) ? `\n${piece}` : piece
      } else if (isElement(node) && !SILENT_TAGS.has(node.localName)) {
        const block = BLOCK_TAGS.has(node.localName) || node.localName === 'br'
        if (block) text += '\n'
        visit(node)
        if (block) text += '\n'
      }
    }
  }
  visit(element)
  return text
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

const OTHER_METAS = ['article:author_name', 'parsely-author', 'sailthru.author', 'byl']
/** The rank of elements that only their class calls an author. */
const NAMED = 4
const MAX_AUTHORS = 8
/** In elements. Authors of one article stand beside each other. */
const MAX_DISTANCE = 12
