import { type Block, countWords, plainText } from './block.ts'
import { languageOf } from './language.ts'
import type { Page } from './page.ts'
import { plainReading } from './plain.ts'

/** A page as plain text, for trees that are too deep or too wide, and where a reader failed or ran out of time. */
export function plainPage(html: string): Page {
  const { blocks, title, language } = plainReading(html)
  const text = plainText(blocks)
  const words = countWords(text)
  return {
    blocks,
    quality: plainQuality(blocks, words),
    reader: 'plain',
    title,
    author: null,
    publishedAt: null,
    language: languageOf(language?.slice(0, 2).toLowerCase() ?? null, text),
    leadImage: null,
    canonicalUrl: null,
    siteName: null,
    words,
  }
}

function plainQuality(blocks: readonly Block[], words: number): Page['quality'] {
  return blocks.length === 0 ? 'not-article' : words < 60 ? 'short' : 'full'
}
