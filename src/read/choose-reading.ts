import type { Block } from '../model/block.ts'
import type { Draft } from './block-draft.ts'
import type { DomDocument } from './dom.ts'
import { extractCleaned, extractRaw, extractWidest } from './extract.ts'
import { extractBody, extractDefuddle } from './fallback-readers.ts'
import { filterDrafts } from './filter-drafts.ts'
import type { Metadata } from './metadata.ts'
import type { Reader } from './page.ts'
import { textChars } from './text-size.ts'

/** The blocks of an article and who found them. */
export interface ChosenReading {
  blocks: Block[]
  reader: Reader
  /** Captions of the page's pictures by address. */
  captions: ReadonlyMap<string, string>
}

/** About 60 words. */
const TOO_SHORT = 360
/** A reading with less than this share of the page's prose may have lost a section. */
const MIN_SHARE = 0.6
/** Another reading must be this much longer to be better and not just less clean. */
const MARGIN = 1.3
/** Defuddle asks some hundred selectors of every element: half a second for 5,000 of them, which is too much for an opinion. */
const MAX_FOR_DEFUDDLE = 4_000

/** Reads the article; asks other readers only where the first found too little for what the page holds. */
export function chooseReading(
  document: DomDocument,
  { html, elements }: { html: string; elements: number },
  metadata: Metadata,
  url: string,
): ChosenReading {
  const blocksOf = (drafts: readonly Draft[]) =>
    filterDrafts(drafts, { ...metadata, url, isPage: true })
  const { drafts, proseChars, captions } = extractCleaned(document, html, metadata.baseUrl)
  let best: ChosenReading = { blocks: blocksOf(drafts), reader: 'readability', captions }
  let chars = textChars(best.blocks)
  const consider = (reader: Reader, extract: () => Draft[]): void => {
    if (chars >= TOO_SHORT && chars >= proseChars * MIN_SHARE) return
    const blocks = blocksOf(extract())
    const found = textChars(blocks)
    if (found <= chars * MARGIN) return
    best = { blocks, reader, captions }
    chars = found
  }
  // Where cleaning took the article away; a lost section is lost without cleaning too.
  if (chars < TOO_SHORT) consider('readability', () => extractRaw(html, metadata.baseUrl))
  const body = metadata.jsonLd?.body
  const considerBody = () => {
    if (body) consider('json-ld', () => extractBody(body, metadata.baseUrl))
  }
  // A page that its scripts would fill has no prose; Defuddle would find the same body and lose its paragraphs.
  if (chars < TOO_SHORT) considerBody()
  const isHuge = elements > MAX_FOR_DEFUDDLE
  if (!isHuge) consider('defuddle', () => extractDefuddle(html, metadata.baseUrl))
  if (best.reader === 'defuddle' || chars < TOO_SHORT || isHuge) {
    consider('readability', () => extractWidest(html, metadata.baseUrl))
  }
  considerBody()
  return best
}
