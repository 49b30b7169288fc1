import { containsElement, type DomDocument, type DomElement, elementsNamed } from '../dom.ts'
import { CAPTION_ATTRIBUTE } from '../extract/marker-attributes.ts'
import type { PageElements } from './page-elements.ts'
import { moveChildren, renameElement } from './rename-element.ts'
import { hasText, isLongerThan, lineOf } from './visible-text.ts'

/** In characters, about 60 words. A longer text beside a picture is a paragraph. */
const MAX_CAPTION = 360

/**
 * Gives each caption to what it describes: a picture gets it as an attribute, a table as its `caption`, a quotation as its last line. The
 * caption of anything else becomes a paragraph, unless nothing of what it describes is left (a video without a link).
 * Listings have got theirs before.
 */
export function standardiseCaptions(page: PageElements, document: DomDocument): void {
  for (const box of page.named('div')) {
    if (BOX.test(box.className)) captionBox(document, box)
  }
  for (const item of page.named('dl')) captionItem(document, item)
  for (const [caption, figure] of captionsInwardsFirst(page)) giveCaption(document, figure, caption)
  for (const caption of page.named('caption')) plainCaption(caption)
  for (const drawing of page.named('svg')) captionDrawing(document, drawing)
}

/** The caption of a table stays in it, without permalink, and without a class that could be taken for a credit. */
function plainCaption(caption: DomElement): void {
  const text = captionText(caption)
  caption.removeAttribute('class')
  caption.textContent = text
}

/** A drawing cannot be shown, only what it is called. */
function captionDrawing(document: DomDocument, drawing: DomElement): void {
  const label = drawing.getAttribute('aria-label')?.trim() ?? ''
  const figure = label === '' ? null : figureOf(drawing)
  if (!figure || hasText(figure) || containsElement(figure, PICTURE)) return
  const line = document.createElement('p')
  line.appendChild(document.createTextNode(label))
  drawing.replaceWith(line)
}

/** The captions with their figures. The figures of a gallery come before it: they have captions of their own. */
function captionsInwardsFirst(page: PageElements): [DomElement, DomElement][] {
  const inner: [DomElement, DomElement][] = []
  const outer: [DomElement, DomElement][] = []
  for (const caption of page.named('figcaption').toReversed()) {
    const figure = caption.parentNode && figureOf(caption)
    if (figure) (containsElement(figure, FIGURE) ? outer : inner).push([caption, figure])
  }
  return [...inner, ...outer]
}

/** A picture of WordPress's classic galleries: a definition list of the picture and its caption. */
function captionItem(document: DomDocument, item: DomElement): void {
  const [picture, other] = elementsNamed(item, PICTURE)
  if (!picture || other || !item.parentNode || isLongerThan(item, MAX_CAPTION)) return
  const terms = elementsNamed(item, TERM)
  if (terms.length !== 1 || terms.some(hasText) || elementsNamed(item, TERMS).length > 2) return
  const text = captionText(item)
  if (text !== '') picture.setAttribute(CAPTION_ATTRIBUTE, text)
  const figure = document.createElement('figure')
  figure.appendChild(picture)
  item.replaceWith(figure)
}

/** The `figure` around a caption or drawing. */
function figureOf(caption: DomElement): DomElement | null {
  let outer = caption.parentNode
  for (let depth = 0; outer && depth < MAX_DEPTH; depth += 1, outer = outer.parentNode) {
    if (outer.localName === 'figure') return outer
  }
  return null
}

function giveCaption(document: DomDocument, figure: DomElement, caption: DomElement): void {
  const text = captionText(caption)
  if (text === '') {
    caption.remove()
    return
  }
  const [quote] = elementsNamed(figure, QUOTE)
  if (quote) {
    quote.appendChild(caption)
    renameElement(document, caption, 'p').setAttribute('class', 'attribution')
    return
  }
  const [table, ...tables] = elementsNamed(figure, TABLE)
  if (table && tables.length === 0 && !containsElement(figure, PICTURE)) {
    const own = renameElement(document, caption, 'caption')
    plainCaption(own)
    table.insertBefore(own, table.firstChild)
    return
  }
  if (captionPictures(figure, text)) caption.remove()
  else if (containsElement(figure, FIGURE)) {
    // All pictures of a gallery have captions of their own.
    figure.parentNode?.insertBefore(caption, figure.nextSibling)
    renameElement(document, caption, 'p').removeAttribute('class')
  } else if (
    containsElement(figure, DRAWING) ||
    isLongerThan(figure, (caption.textContent ?? '').length)
  ) {
    const line = renameElement(document, caption, 'p')
    line.removeAttribute('class')
  }
}

/**
 * Sets a caption on the last picture of a figure; a picture that is there twice, as a placeholder and in `noscript`, gets
 * it on both, since extractors keep either.
 *
 * @returns whether there was a picture without a caption
 */
function captionPictures(figure: DomElement, text: string): boolean {
  const pictures = elementsNamed(figure, PICTURE).filter(
    (picture) => !picture.hasAttribute(CAPTION_ATTRIBUTE),
  )
  const last = pictures.at(-1)
  if (!last) return false
  last.setAttribute(CAPTION_ATTRIBUTE, text)
  const twin = isInNoscript(last, figure) ? pictures.at(-2) : null
  twin?.setAttribute(CAPTION_ATTRIBUTE, text)
  return true
}

function isInNoscript(picture: DomElement, figure: DomElement): boolean {
  for (let outer = picture.parentNode; outer && outer !== figure; outer = outer.parentNode) {
    if (outer.localName === 'noscript') return true
  }
  return false
}

/** A picture with its caption in a `div`: WordPress, Asciidoctor, Sphinx, Org, pandoc. All of its text is the caption. */
function captionBox(document: DomDocument, box: DomElement): void {
  if (!box.parentNode || containsElement(box, NOT_IN_PICTURE)) return
  const pictures = elementsNamed(box, PICTURE)
  const [picture] = pictures
  if (!picture || pictures.length > 1) return
  if (isLongerThan(box, MAX_CAPTION)) return
  const text = captionText(box)
  if (text === '' || picture.hasAttribute(CAPTION_ATTRIBUTE)) return
  picture.setAttribute(CAPTION_ATTRIBUTE, text)
  const figure = document.createElement('figure')
  const link = picture.parentNode
  if (link?.localName === 'a' && !hasText(link)) {
    const kept = document.createElement('a')
    kept.setAttribute('href', link.getAttribute('href') ?? '')
    moveChildren(link, kept)
    figure.appendChild(kept)
  } else figure.appendChild(picture)
  box.replaceWith(figure)
}

/** A caption in one line, without the permalink that Sphinx puts behind it. */
export function captionText(caption: DomElement): string {
  return lineOf(caption)
    .replace(/[¶#🔗]$/u, '')
    .trim()
}

const MAX_DEPTH = 5
const PICTURE = new Set(['img'])
const FIGURE = new Set(['figure'])
const TERM = new Set(['dt'])
const TERMS = new Set(['dt', 'dd'])
const DRAWING = new Set(['svg', 'math'])
const QUOTE = new Set(['blockquote'])
const TABLE = new Set(['table'])
const NOT_IN_PICTURE = new Set(
  'figure figcaption pre table ul ol blockquote h1 h2 h3 h4 h5 h6 form'.split(' '),
)
/** Names of the boxes that generators put around one picture and its caption, as whole names. */
const BOX =
  /(?:^|\s)(?:wp-caption|imageblock|image-?block|figure|image-?container|captioned-image|image-with-caption)(?:$|\s)/i
