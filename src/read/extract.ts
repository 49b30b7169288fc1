import type { Draft } from './block-draft.ts'
import { cleanDocument } from './clean-document.ts'
import { type DomDocument, elementsNamed, parseDocument } from './dom.ts'
import { imageUrl } from './image-url.ts'
import { CAPTION } from './marker.ts'
import { lostBetween, numbersIn, putBack } from './put-back.ts'
import { runReadability } from './readability.ts'
import { measureDensity } from './text-density.ts'
import { toBlocks } from './to-blocks.ts'

/** What was found, and how much prose the page held beside it. */
export interface Extraction {
  drafts: Draft[]
  /** Characters of prose paragraphs that were left on the page after cleaning. */
  proseChars: number
  /** All captions of the page by their pictures' addresses; the reader keeps only some of the pictures. */
  captions: ReadonlyMap<string, string>
}

/** The article of a document by Readability, on the cleaned tree. The document is used up. */
export function extractCleaned(document: DomDocument, html: string, baseUrl: string): Extraction {
  const { proseChars, paragraphs } = cleanDocument(document)
  const captions = captionsOf(document, baseUrl)
  const content = runReadability(document)
  if (!content) return { drafts: [], proseChars, captions }
  const drafts = toBlocks(content, baseUrl)
  const found = numbersIn(content)
  const lost = lostBetween(found, paragraphs)
  if (lost.size === 0) return { drafts, proseChars, captions }
  return { drafts: putBack(drafts, { lost, found }, cleaned(html), baseUrl), proseChars, captions }
}

/** The same without cleaning first, for pages on which the cleaning took the article away. */
export function extractRaw(html: string, baseUrl: string): Draft[] {
  const content = runReadability(parseDocument(html))
  return content ? toBlocks(content, baseUrl) : []
}

/** The smallest element that holds nearly all prose of the cleaned page, whole: for pages in many equal sections. */
export function extractWidest(html: string, baseUrl: string): Draft[] {
  const { body } = cleaned(html)
  const masses = measureDensity(body)
  const enough = (masses.get(body)?.prose ?? 0) * NEARLY_ALL
  let widest = body
  for (;;) {
    let inner = widest.firstElementChild
    while (inner && (masses.get(inner)?.prose ?? 0) < enough) inner = inner.nextElementSibling
    if (!inner || inner.localName === 'p' || enough === 0) return toBlocks(widest, baseUrl)
    widest = inner
  }
}

function captionsOf(document: DomDocument, baseUrl: string): Map<string, string> {
  const captions = new Map<string, string>()
  for (const image of elementsNamed(document.body, IMAGE)) {
    const url = imageUrl(image, baseUrl)
    const caption = image.getAttribute(CAPTION)
    if (url && caption) captions.set(url, caption)
  }
  return captions
}

function cleaned(html: string): DomDocument {
  const document = parseDocument(html)
  cleanDocument(document)
  return document
}

const NEARLY_ALL = 0.85
const IMAGE = new Set(['img'])
