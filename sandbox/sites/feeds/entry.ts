import { pathOf, respell } from '../address.ts'
import type { Published } from '../article.ts'
import { htmlOf } from '../site/body.ts'
import type { Source } from '../source.ts'

/** One item of a feed, in the terms that all four formats share. URLs are absolute, times epoch milliseconds. */
export interface Entry {
  id: string
  url: string
  title: string
  author: string
  language: string
  publishedAt: number
  summary: string
  /** The whole article, if the feed carries it. */
  html: string | null
  categories: string[]
  imageUrl: string | null
  /** Where it is discussed; only RSS says so. */
  discussion?: string
}

/** What a source's feed lists: its own articles and those it syndicates from others, newest first. */
export function entriesOf(published: readonly Published[], source: Source, base: string): Entry[] {
  return published
    .filter((article) => article.source === source.id || article.alsoIn?.source === source.id)
    .toSorted((a, b) => b.publishedAt - a.publishedAt)
    .map((article) => entryOf(article, source, base))
}

function entryOf(article: Published, source: Source, base: string): Entry {
  const { alsoIn } = article
  const syndicated = article.source === source.id ? undefined : alsoIn
  const url = base + pathOf(article)
  return {
    id: `urn:fake-sites:${source.id}:${article.slug}`,
    url: syndicated ? respell(url, syndicated.spelling) : ownLink(url, source),
    title: article.title,
    author: article.author,
    language: article.language,
    publishedAt: article.publishedAt,
    summary: article.excerpt,
    // A loopback server cannot serve an https address, so the feed has to carry the text.
    html:
      article.feed === 'full' || syndicated?.spelling === 'https'
        ? htmlOf(article.blocks, base)
        : null,
    categories: article.categories,
    ...(article.discussion !== undefined && { discussion: article.discussion }),
    imageUrl: article.picture === undefined ? null : `${base}/pictures/${article.picture}.png`,
  }
}

/** The Signal tracks where its readers come from, as many news sites do. */
function ownLink(url: string, source: Source): string {
  return source.id === 'signal' ? `${url}?utm_source=feed&utm_medium=rss` : url
}
