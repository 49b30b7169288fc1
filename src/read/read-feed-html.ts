import { countWords, plainText } from '../model/block.ts'
import { cleanDocument } from './extract/clean-document.ts'
import { filterDrafts } from './filter/filter-drafts.ts'
import { leadImageOf } from './metadata/lead-image.ts'
import type { Page } from './page.ts'
import { languageOf } from './metadata/page-language.ts'
import { plainPage } from './plain-page.ts'
import { isAffordable, prunePage } from './prune.ts'
import { parsePage } from './standardise/standardise.ts'
import { toBlocks } from './blocks/to-blocks.ts'

/** What a feed says of an article in fields of their own. */
export interface KnownFromFeed {
  /** A title that the content repeats is dropped. */
  title: string | null
  /** ISO 639-1. */
  language: string | null
}

/** Content with fewer words is a summary; feeds that carry whole articles are rarely shorter. */
const FULL_WORDS = 120

/**
 * Reads an article's content in its feed (HTML or plain text) as a page: `full` if it looks like the whole article,
 * otherwise `short`. Title and author stay null, since the feed gives them in fields of their own.
 *
 * @param url what relative addresses are relative to
 */
export function readFeedHtml(
  html: string,
  url: string,
  known: KnownFromFeed = { title: null, language: null },
): Page {
  const pruned = prunePage(/<[a-z]/i.test(html) ? html : paragraphs(html))
  if (!isAffordable(pruned)) return { ...plainPage(html), reader: 'feed' }
  const document = parsePage(pruned.html)
  cleanDocument(document)
  const drafts = toBlocks(document.body, url)
  const blocks = filterDrafts(drafts, {
    title: known.title,
    author: null,
    siteName: null,
    url,
    isPage: false,
  })
  const text = plainText(blocks)
  const words = countWords(text)
  const breaksOff = BREAK_OFF.test(
    plainText(drafts.map((draft) => draft.block))
      .trimEnd()
      .slice(-200),
  )
  return {
    blocks,
    quality: words >= FULL_WORDS && !breaksOff ? 'full' : 'short',
    reader: 'feed',
    title: null,
    author: null,
    publishedAt: null,
    language: languageOf(known.language, text),
    leadImage: leadImageOf(null, blocks, new Map()),
    canonicalUrl: null,
    siteName: null,
    words,
  }
}

function paragraphs(text: string): string {
  return text.replace(/\r?\n\s*\r?\n/g, '<p>').replace(/\r?\n/g, '<br>')
}

/** An ending with "…", "[…]" or a link to the rest. */
const BREAK_OFF =
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\])(?:\s{0,9}(?:continue reading|read more|read the rest|weiterlesen|lire la suite|leer más|leia mais|читать далее|читати далі|阅读全文)[^\n]*)?$|(?:continue reading|read more|read the full (?:story|article)|weiterlesen|lire la suite|seguir leyendo|leer más|leia mais|читать далее|читати далі|阅读全文)(?:\s{0,9}(?:→|»|>|\.{3}|…))?$/i
