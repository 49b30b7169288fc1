import { type Block, countWords, plainText } from '../model/block.ts'
import { chooseExtraction } from './extract/choose-extraction.ts'
import { parseDocument } from './dom.ts'
import { judgeQuality } from './judge-quality.ts'
import { leadImageOf } from './metadata/lead-image.ts'
import { readMetadata } from './metadata/metadata.ts'
import type { Page } from './page.ts'
import { languageOf } from './metadata/page-language.ts'
import { plainPage } from './plain-page.ts'
import { isAffordable, prunePage } from './prune.ts'
import { standardise } from './standardise/standardise.ts'
import { measureDensity } from './extract/text-density.ts'

/**
 * Reads an article's page: its blocks without the site's boilerplate, and its metadata. Never throws: any string gives a
 * page. Not bounded in time; to read untrusted pages, use a page reader, which runs this in a thread with a deadline.
 *
 * @param feedLanguage what the feed declares, ISO 639-1: it counts where the page declares nothing
 */
export function readPage(html: string, url: string, feedLanguage: string | null = null): Page {
  const pruned = prunePage(html)
  if (!isAffordable(pruned)) return plainPage(html)
  const document = parseDocument(pruned.html)
  const metadata = readMetadata(document, url)
  standardise(document)
  const density = measureDensity(document.body).get(document.body)
  const pageText = (document.body.textContent ?? '').slice(0, 200_000)
  const { blocks, reader, captions, isPartial } = chooseExtraction(
    document,
    { ...pruned, source: html },
    metadata,
    url,
  )
  const text = plainText(blocks)
  const words = countWords(text)
  return {
    blocks,
    quality: judgeQuality({
      blocks,
      words,
      title: metadata.title,
      free: metadata.jsonLd?.free ?? null,
      pageText,
      isPartial,
      linkShare: density ? density.linkChars / Math.max(1, density.chars) : 0,
    }),
    reader,
    title: metadata.title,
    author: metadata.author,
    publishedAt: metadata.publishedAt,
    language: languageOf(metadata.language ?? feedLanguage, proseOf(blocks)),
    leadImage: leadImageOf(metadata.image, blocks, captions),
    canonicalUrl: metadata.canonicalUrl,
    siteName: metadata.siteName,
    description: metadata.description,
    words,
  }
}

/** The text that is in the article's language: listings are in none. All of it where there is nothing else. */
function proseOf(blocks: readonly Block[]): string {
  return plainText(blocks.filter(({ kind }) => PROSE.has(kind))) || plainText(blocks)
}

const PROSE: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'list', 'quote', 'note'])
