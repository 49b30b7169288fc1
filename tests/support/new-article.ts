import type { ArticleContent, NewEntry } from '../../src/model/article.ts'
import type { Block } from '../../src/model/block.ts'
import type { ListedSource } from '../../src/model/source.ts'

/** A source of the operator's file: in English, without a topic, at `https://NAME.example/feed`. */
export function listedSource(name: string, over: Partial<ListedSource> = {}): ListedSource {
  const url = `https://${name.toLowerCase().replaceAll(' ', '-')}.example/feed`
  return { url, title: name, siteUrl: null, topic: null, language: 'en', ...over }
}

/** An entry of a feed, ready to be stored: an ordinary English article that may be sent. */
export function newEntry(
  over: Pick<NewEntry, 'url' | 'title' | 'publishedAt'> & Partial<NewEntry>,
): NewEntry {
  return {
    guid: over.url,
    link: over.url,
    isTitled: true,
    author: null,
    language: 'en',
    commentsUrl: null,
    points: null,
    feedHtml: null,
    imageUrl: null,
    eligible: true,
    ...over,
  }
}

/** The content of an ordinary article's page; without text unless `over` has some. */
export function articleContent(over: Partial<ArticleContent> = {}): ArticleContent {
  return {
    blocks: [],
    quality: 'full',
    extractor: 'readability',
    words: 300,
    title: null,
    author: null,
    language: 'en',
    imageUrl: null,
    imageCaption: null,
    siteName: null,
    ...over,
  }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text, marks: [] }
}
