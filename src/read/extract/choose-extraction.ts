import type { Block } from '../../model/block.ts'
import type { Extractor } from '../../model/quality.ts'
import type { BlockDraft } from '../blocks/block-draft.ts'
import type { DomDocument } from '../dom.ts'
import { extractCleaned, extractRaw, extractWidest } from './extract.ts'
import { extractBody, extractDefuddle } from './fallback-readers.ts'
import { filterDrafts } from '../filter/filter-drafts.ts'
import type { Metadata } from '../metadata/metadata.ts'
import { articleInScripts } from './script-data.ts'
import { textChars } from '../text-size.ts'

/** The blocks of an article, and the extractor that found them. */
export interface ChosenExtraction {
  blocks: Block[]
  reader: Extractor
  /** Captions of the page's pictures, by picture address. */
  captions: ReadonlyMap<string, string>
  /** Whether it has much less than the main part of the page visibly holds. */
  isPartial: boolean
}

/** In characters, about 60 words. */
const TOO_SHORT = 360
/** An extraction with less than this share of the page's prose may have lost a section. */
const MIN_SHARE = 0.6
/** An article with less than this share of the prose in the main part of its page is not whole. */
const WHOLE = 0.8
/** Another extraction must be this many times longer to count as better and not just less clean. */
const MARGIN = 1.3
/** In elements. Defuddle runs about a hundred selectors on each: half a second for 5,000, too much for a second opinion. */
const MAX_FOR_DEFUDDLE = 4_000

/** Extracts the article. Tries further extractors only if the first found too little for the prose on the page. */
export function chooseExtraction(
  document: DomDocument,
  { html, elements, source }: { html: string; elements: number; source: string },
  metadata: Metadata,
  url: string,
): ChosenExtraction {
  const blocksOf = (drafts: readonly BlockDraft[]) =>
    filterDrafts(drafts, { ...metadata, url, isPage: true })
  const extraction = extractCleaned(document, metadata.baseUrl)
  const { drafts, proseChars, captions } = extraction
  let best: Omit<ChosenExtraction, 'isPartial'> = {
    blocks: blocksOf(drafts),
    reader: 'readability',
    captions,
  }
  let chars = textChars(best.blocks)
  const consider = (reader: Extractor, extract: () => BlockDraft[]): void => {
    if (chars >= TOO_SHORT && chars >= proseChars * MIN_SHARE) return
    const blocks = blocksOf(extract())
    const found = textChars(blocks)
    if (found <= chars * MARGIN) return
    best = { blocks, reader, captions }
    chars = found
  }
  // Cleaning may have removed the article. (A section that was lost is lost without cleaning too.)
  if (chars < TOO_SHORT) consider('readability', () => extractRaw(html, metadata.baseUrl))
  const body = metadata.jsonLd?.body
  const considerBody = () => {
    if (body) consider('json-ld', () => extractBody(body, metadata.baseUrl))
  }
  // A page that is filled in by scripts has no prose. Defuddle would find the same JSON-LD body and lose its paragraphs.
  if (chars < TOO_SHORT) {
    considerBody()
    consider('script-data', () => {
      const inScripts = articleInScripts(source, metadata.title)
      return inScripts === null ? [] : extractBody(inScripts, metadata.baseUrl)
    })
  }
  const isHuge = elements > MAX_FOR_DEFUDDLE
  if (!isHuge) consider('defuddle', () => extractDefuddle(html, metadata.baseUrl))
  if (best.reader === 'defuddle' || chars < TOO_SHORT || isHuge) {
    consider('readability', () => extractWidest(html, metadata.baseUrl))
  }
  considerBody()
  // Before the filter: it drops copies, and what it drops besides is no prose of the article.
  const found = Math.max(chars, textChars(drafts.map((draft) => draft.block)))
  const isPartial = found < proseChars * WHOLE && found < extraction.mainProse() * WHOLE
  return { ...best, isPartial }
}
