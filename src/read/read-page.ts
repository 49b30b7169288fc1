import { countWords, plainText } from '../model/block.ts'
import { chooseReading } from './choose-reading.ts'
import { parseDocument } from './dom.ts'
import { judgeQuality } from './judge-quality.ts'
import { leadImageOf } from './lead-image.ts'
import { readMetadata } from './metadata.ts'
import type { Page } from './page.ts'
import { languageOf } from './page-language.ts'
import { plainPage } from './plain-page.ts'
import { isAffordable, prunePage } from './prune.ts'
import { measureDensity } from './text-density.ts'

/**
 * Reads an article's page: its blocks without the site's furniture, and what the page says of itself.
 * Any string gives a page. Not bounded in time: pages that are hostile by content run in a page reader.
 */
export function readPage(html: string, url: string): Page {
  const slim = prunePage(html)
  if (!isAffordable(slim)) return plainPage(html)
  const document = parseDocument(slim.html)
  const metadata = readMetadata(document, url)
  const mass = measureDensity(document.body).get(document.body)
  const pageText = (document.body.textContent ?? '').slice(0, 200_000)
  const { blocks, reader, captions } = chooseReading(document, slim, metadata, url)
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
      linkShare: mass ? mass.linkChars / Math.max(1, mass.chars) : 0,
    }),
    reader,
    title: metadata.title,
    author: metadata.author,
    publishedAt: metadata.publishedAt,
    language: languageOf(metadata.language, text),
    leadImage: leadImageOf(metadata.image, blocks, captions),
    canonicalUrl: metadata.canonicalUrl,
    siteName: metadata.siteName,
    words,
  }
}
