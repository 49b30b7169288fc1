import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeedItem } from './feed.ts'
import type { Check } from './satisfied.ts'

/** The corpora of feeds, and which of their cases count. */
export const FEED_CORPORA = [
  {
    folder: 'feeds',
    name: "feedparser's tests, without the sanitiser's",
    without: 'wellformed/sanitize',
  },
  { folder: 'feeds-miniflux', name: "miniflux's tests", without: null },
  { folder: 'feeds-real', name: 'real feeds', without: null },
] as const

/** A case: a feed and the checks on its result. A feed without checks only has to parse. */
export interface FeedCase {
  item: FeedItem
  category: string
  checks: Check[]
}

interface ManifestCase {
  file: string
  category: string
  url?: string
  headers?: Record<string, string>
  checks: Check[]
}

/** The cases of a corpus; `null` if it is not below `root`. */
export function casesOf(
  { folder, without }: (typeof FEED_CORPORA)[number],
  root: string,
): FeedCase[] | null {
  const place = join(root, folder, 'dev')
  const file = join(place, 'manifest.json')
  if (!existsSync(file)) return null
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: ManifestCase[] }
  return cases
    .filter(({ category }) => without === null || !category.startsWith(without))
    .map(({ file: name, url = null, headers = {}, category, checks }) => ({
      item: { file: join(place, name), url, headers, isTimedOnly: false },
      category,
      checks,
    }))
}
