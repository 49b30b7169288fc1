import type { Transaction } from 'kysely'
import type { NewEntry } from '../model/article.ts'
import { chunks } from './chunks.ts'
import { areSameWords } from './correct-media.ts'
import { isFeedText } from './feed-hash.ts'
import { type KnownUrl, knownUrls } from './known-articles.ts'
import type { Schema } from './schema.ts'

/**
 * The address under which a personal source's article is stored where another personal source has published the page in other
 * words. No canonical URL contains a blank.
 */
export function separateUrl(url: string, sourceId: number): string {
  return `${url} (source ${sourceId})`
}

/**
 * Keeps the articles of a personal source apart from those of other personal sources: it shares one only if all its words are
 * the same, so that nobody can put words into what others read by listing an article first. Replaces in `byUrl` what the source
 * has apart, removes what it may not share, and returns the URLs of these.
 */
export async function keepApart(
  tx: Transaction<Schema>,
  sourceId: number,
  entries: readonly NewEntry[],
  byUrl: Map<string, KnownUrl>,
): Promise<Set<string>> {
  const foreign = entries.filter(({ url }) => {
    const known = byUrl.get(url)
    return known !== undefined && !known.isShared && !known.isSharedLink && !known.isOwn
  })
  if (foreign.length === 0) return new Set()
  const urls = [...new Set(foreign.map(({ url }) => url))]
  const apart = await knownUrls(
    tx,
    sourceId,
    urls.map((url) => separateUrl(url, sourceId)),
  )
  const words = await wordsOf(
    tx,
    urls.flatMap((url) => byUrl.get(url)?.id ?? []),
  )
  const separate = new Set<string>()
  for (const item of foreign) {
    const own = apart.get(separateUrl(item.url, sourceId))
    const known = byUrl.get(item.url)
    if (own !== undefined) byUrl.set(item.url, own)
    else if (known !== undefined && !isSame(words.get(known.id), item)) {
      separate.add(item.url)
      byUrl.delete(item.url)
    }
  }
  return separate
}

/** Those of these articles that other sources have published too: a personal source can no longer change them. */
export async function publishedByOthers(
  tx: Transaction<Schema>,
  sourceId: number,
  articleIds: readonly number[],
): Promise<Set<number>> {
  const found = new Set<number>()
  for (const piece of chunks([...new Set(articleIds)])) {
    const rows = await tx
      .selectFrom('article_source')
      .select('article_id')
      .distinct()
      .where('article_id', 'in', piece)
      .where('source_id', '!=', sourceId)
      .execute()
    for (const { article_id } of rows) found.add(article_id)
  }
  return found
}

interface Words {
  title: string
  link: string
  author: string | null
  image_url: string | null
  feed_html: string | null
  feed_hash: string | null
  media: string | null
}

async function wordsOf(tx: Transaction<Schema>, ids: readonly number[]) {
  const words = new Map<number, Words>()
  for (const piece of chunks(ids)) {
    const rows = await tx
      .selectFrom('article')
      .innerJoin('content', 'content.article_id', 'article.id')
      .select(['article.id', 'title', 'link', 'author', 'image_url', 'feed_html', 'feed_hash'])
      .select('media')
      .where('article.id', 'in', piece)
      .execute()
    for (const { id, ...row } of rows) words.set(id, row)
  }
  return words
}

function isSame(words: Words | undefined, item: NewEntry): boolean {
  return (
    words !== undefined &&
    words.title === item.title &&
    words.link === item.link &&
    isFeedText(words, item.feedHtml) &&
    areSameWords(words.media, item.media ?? null) &&
    (words.author === null || words.author === item.author) &&
    (words.image_url === null || words.image_url === item.imageUrl)
  )
}
