import { type Finding, findSource, type SourceKind } from './discover/find-source.ts'

/** What an address turned out to be. */
export type Examined =
  | {
      kind: 'source'
      /** Where its articles are listed: the feed, or the page or sitemap that stands for one. */
      url: string
      way: SourceKind
      title: string
      siteUrl: string | null
      language: string | null
      articles: number
    }
  /** Nothing that could be a source. */
  | { kind: 'nothing' }
  | { kind: 'failure'; why: string }

/** Looks at an address that is to become a source, without storing anything. Never throws. */
export async function examine(address: string, finding: Finding, now: number): Promise<Examined> {
  try {
    const found = await findSource(address, finding, now)
    if (found === null) return { kind: 'nothing' }
    const { url, kind: way, feed } = found
    const { siteUrl, language, items } = feed
    const title = feed.title ?? new URL(url).host
    return { kind: 'source', url, way, title, siteUrl, language, articles: items.length }
  } catch (error) {
    return { kind: 'failure', why: error instanceof Error ? error.message : String(error) }
  }
}
