import type { Feed, FeedItem } from '../feed.ts'
import { isBareVersion, isPreRelease } from './version.ts'

/**
 * The items of a feed of releases as they are told: a release that is called after its version alone gets the name of the project
 * in front, "undici v8.1.0". Pure.
 */
export function namedReleases(feed: Feed, project: string): Feed {
  const items = feed.items.map((item) =>
    item.title !== null && isBareVersion(item.title)
      ? { ...item, title: `${project} ${item.title.trim()}` }
      : item,
  )
  return { ...feed, items }
}

/** Whether an item of a feed of releases is a pre-release. Pure. */
export function isPreReleaseItem({ title, url, guid }: FeedItem): boolean {
  const tags = [url, guid].map((address) => address?.split('/').at(-1) ?? '')
  return isPreRelease([title ?? '', ...tags])
}
