import { type FindSourceDeps, findSource, type SourceKind } from './discover/find-source.ts'
import type { FeedItem } from './feed.ts'
import { FetchError } from './fetch/fetch-error.ts'
import { type PublishRate, publishRate } from './schedule/publish-rate.ts'
import { type Trouble, troubleOf } from './source-health.ts'

/** What an address turned out to be. */
export type InspectedUrl =
  | {
      kind: 'source'
      /** Where its articles are listed: the feed, or the page or sitemap that stands for one. */
      url: string
      way: SourceKind
      title: string
      siteUrl: string | null
      language: string | null
      articles: number
      /** How often it tells something new, where that can be said. */
      often: PublishRate | null
      /** Its newest articles, newest first. */
      newest: { title: string; url: string | null; publishedAt: number | null }[]
    }
  /** Nothing that could be a source. */
  | { kind: 'nothing' }
  | { kind: 'failure'; why: string; trouble: Trouble }

/** Looks at an address that is to become a source, without storing anything. Never throws. */
export async function inspectUrl(
  address: string,
  finding: FindSourceDeps,
  now: number,
): Promise<InspectedUrl> {
  // Several places may be tried, each of them slow; whoever waits is told in the end.
  const signal = AbortSignal.timeout(LOOK_MS)
  const fetcher: FindSourceDeps['fetcher'] = {
    get: (url, options) => finding.fetcher.get(url, { ...options, signal }),
  }
  try {
    const found = await findSource(address, { ...finding, fetcher }, now)
    if (found === null) return { kind: 'nothing' }
    const { url, kind: way, feed } = found
    const { siteUrl, language, items } = feed
    const title = feed.title ?? new URL(url).host
    return {
      kind: 'source',
      url,
      way,
      title,
      siteUrl,
      language,
      articles: items.length,
      often: publishRate(items.flatMap((item) => dateOf(item) ?? [])),
      newest: newestOf(items),
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'failure', why, trouble: troubleIn(error, why) }
  }
}

/** A look may take that long. */
const LOOK_MS = 30_000
/** Headlines that show what a source is about. */
const HEADLINES = 3

function newestOf(items: readonly FeedItem[]) {
  return items
    .map((item) => ({ title: item.title?.trim() ?? '', url: item.url, publishedAt: dateOf(item) }))
    .filter(({ title }) => title !== '')
    .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .slice(0, HEADLINES)
}

function dateOf({ publishedAt, updatedAt }: FeedItem): number | null {
  return publishedAt ?? updatedAt
}

function troubleIn(error: unknown, why: string): Trouble {
  if (!(error instanceof FetchError)) return troubleOf(why)
  if (error.code === 'too-large') return 'large'
  if (error.code === 'aborted') return 'slow'
  return error.code === 'refused-address' ? 'private' : troubleOf(why)
}
