import type { BlockDraft } from '../blocks/block-draft.ts'
import { cleanDocument } from './clean-document.ts'
import { type DomDocument, elementsNamed } from '../dom.ts'
import { imageUrl } from '../blocks/image-url.ts'
import { CAPTION_ATTRIBUTE } from './marker-attributes.ts'
import { runReadability } from './readability.ts'
import { mainProse } from './main-prose.ts'
import { orderNumbersIn } from './page-order.ts'
import { mayHaveLost, restoreLost } from './restore-lost.ts'
import { parsePage } from '../standardise/standardise.ts'
import { measureDensity } from './text-density.ts'
import { toBlocks } from '../blocks/to-blocks.ts'

/** An extracted article, and how much prose its page holds in total. */
export interface Extraction {
  drafts: BlockDraft[]
  /** Characters in prose paragraphs that remained on the page after cleaning. */
  proseChars: number
  /** All captions on the page, by picture address; the extractor keeps only some of the pictures. */
  captions: ReadonlyMap<string, string>
  /** Characters of prose in the part of the page that holds the article. */
  mainProse(): number
}

/** Extracts the article with Readability from the cleaned document. Consumes the document. */
export function extractCleaned(document: DomDocument, baseUrl: string): Extraction {
  const { proseChars, pieces } = cleanDocument(document)
  const captions = captionsOf(document, baseUrl)
  // The extractor takes its document apart; a copy costs a tenth of reading the page again.
  const page = document.body.copy()
  const content = runReadability(document)
  if (!content) return { drafts: [], proseChars, captions, mainProse: () => proseChars }
  const drafts = toBlocks(content, baseUrl)
  const found = { found: orderNumbersIn(content), pieces }
  return {
    drafts: mayHaveLost(found) ? restoreLost(drafts, found, page, baseUrl) : drafts,
    proseChars,
    captions,
    mainProse: () => mainProse(page, found),
  }
}

/** Extracts with Readability but without cleaning first, for pages where cleaning removed the article. */
export function extractRaw(html: string, baseUrl: string): BlockDraft[] {
  const content = runReadability(parsePage(html))
  return content ? toBlocks(content, baseUrl) : []
}

/** Takes the smallest element that holds nearly all prose of the cleaned page: for pages made of many equal sections. */
export function extractWidest(html: string, baseUrl: string): BlockDraft[] {
  const { body } = cleaned(html)
  const densities = measureDensity(body)
  const wanted = (densities.get(body)?.prose ?? 0) * NEARLY_ALL
  let widest = body
  for (;;) {
    let inner = widest.firstElementChild
    while (inner && (densities.get(inner)?.prose ?? 0) < wanted) inner = inner.nextElementSibling
    if (!inner || inner.localName === 'p' || wanted === 0) return toBlocks(widest, baseUrl)
    widest = inner
  }
}

function captionsOf(document: DomDocument, baseUrl: string): Map<string, string> {
  const captions = new Map<string, string>()
  for (const image of elementsNamed(document.body, IMAGE)) {
    const url = imageUrl(image, baseUrl)
    const caption = image.getAttribute(CAPTION_ATTRIBUTE)
    if (url && caption) captions.set(url, caption)
  }
  return captions
}

function cleaned(html: string): DomDocument {
  const document = parsePage(html)
  cleanDocument(document)
  return document
}

const NEARLY_ALL = 0.85
const IMAGE = new Set(['img'])
