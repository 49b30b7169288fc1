import { Readability } from '@mozilla/readability'
import { cleanDocument } from './clean.ts'
import { type DomDocument, type DomElement, parseDocument } from './dom.ts'
import type { Draft } from './draft.ts'
import { weigh } from './mass.ts'
import { toBlocks } from './toBlocks.ts'

/** What was found, and how much prose the page held beside it. */
export interface Extraction {
  drafts: Draft[]
  /** Characters of prose paragraphs that were left on the page after cleaning. */
  proseChars: number
}

/** The article of a document by Readability, on the cleaned tree. The document is used up. */
export function extractCleaned(document: DomDocument, baseUrl: string): Extraction {
  const proseChars = cleanDocument(document)
  return { drafts: runReadability(document, baseUrl), proseChars }
}

/** The same without cleaning first, for pages on which the cleaning took the article away. */
export function extractRaw(html: string, baseUrl: string): Draft[] {
  return runReadability(parseDocument(html), baseUrl)
}

/** The smallest element that holds nearly all prose of the cleaned page, whole: for pages in many equal sections. */
export function extractWidest(html: string, baseUrl: string): Draft[] {
  const { body } = cleaned(html)
  const masses = weigh(body)
  const enough = (masses.get(body)?.prose ?? 0) * NEARLY_ALL
  let widest = body
  for (;;) {
    let inner = widest.firstElementChild
    while (inner && (masses.get(inner)?.prose ?? 0) < enough) inner = inner.nextElementSibling
    if (!inner || inner.localName === 'p' || enough === 0) return toBlocks(widest, baseUrl)
    widest = inner
  }
}

function cleaned(html: string): DomDocument {
  const document = parseDocument(html)
  cleanDocument(document)
  return document
}

function runReadability(document: DomDocument, baseUrl: string): Draft[] {
  const reader = new Readability<DomElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomElement,
  })
  const content = reader.parse()?.content
  return content ? toBlocks(content, baseUrl) : []
}

const NEARLY_ALL = 0.85
