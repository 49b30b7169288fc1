import type { PolledKind } from '../model/source.ts'
import { channelUrl, readChannelAddress } from './channel/channel-address.ts'
import { inspectChannel, type NoChannel } from './channel/inspect-channel.ts'
import { type FindSourceDeps, type FoundSource, findSource } from './discover/find-source.ts'
import type { Feed, FeedItem } from './feed.ts'
import { FetchError } from './fetch/fetch-error.ts'
import { isOfFuture, publishedAt } from './published-at.ts'
import { releasedProject } from './releases/release-feed.ts'
import { namedReleases } from './releases/release-items.ts'
import { type PublishRate, publishRate } from './schedule/publish-rate.ts'
import { type Trouble, troubleOf } from './source-health.ts'
import { nameFromAddress } from './url/name-from-address.ts'

/** The result of inspecting an address. */
export type InspectedUrl =
  | {
      kind: 'source'
      /** Address of the list of its articles: a feed, a page or a sitemap. */
      url: string
      sourceKind: PolledKind
      title: string
      siteUrl: string | null
      language: string | null
      articles: number
      /** How often it publishes; null if unknown or less than once a month. */
      publishRate: PublishRate | null
      /** Its newest articles, newest first. */
      newest: { title: string; url: string | null; publishedAt: number | null }[]
    }
  /** The address leads to nothing that could be a source. */
  | { kind: 'nothing' }
  /** It is one of Telegram, but of no channel that can be read from outside. */
  | { kind: 'no-channel'; why: NoChannel | 'private' }
  | { kind: 'failure'; why: string; trouble: Trouble }

/** Inspects an address that may become a source, without storing anything. Never throws. */
export async function inspectUrl(
  address: string,
  deps: FindSourceDeps,
  now: number,
): Promise<InspectedUrl> {
  // Several addresses may be tried and each may be slow, but a person waits for the result.
  const signal = AbortSignal.timeout(DEADLINE_MS)
  const fetcher: FindSourceDeps['fetcher'] = {
    get: (url, options) => deps.fetcher.get(url, { ...options, signal }),
  }
  try {
    const channel = readChannelAddress(address)
    if (channel?.kind === 'private') return { kind: 'no-channel', why: 'private' }
    const found =
      channel === null
        ? await findSource(address, { ...deps, fetcher }, now)
        : await findChannel(channel.name, fetcher)
    if (found === null) return { kind: 'nothing' }
    if (typeof found === 'string') return { kind: 'no-channel', why: found }
    const { url, kind: sourceKind } = found
    const feed = asTold(found)
    const { siteUrl, language, items } = feed
    const title = feed.title ?? new URL(url).host
    return {
      kind: 'source',
      url,
      sourceKind,
      title,
      siteUrl,
      language,
      articles: items.length,
      publishRate: publishRate(items.flatMap((item) => dateOf(item, now) ?? [])),
      newest: newestOf(items, now),
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { kind: 'failure', why, trouble: troubleIn(error, why) }
  }
}

/** Time limit for one inspection. */
const DEADLINE_MS = 30_000
/** Number of headlines in the result. */
const HEADLINES = 3

async function findChannel(
  name: string,
  fetcher: FindSourceDeps['fetcher'],
): Promise<FoundSource | NoChannel> {
  const feed = await inspectChannel(name, fetcher)
  return typeof feed === 'string' ? feed : { url: channelUrl(name), kind: 'channel', feed }
}

/** The feed as its items are told later: releases with the name of their project. */
function asTold({ url, feed }: FoundSource): Feed {
  const project = releasedProject(url)
  return project === null ? feed : namedReleases(feed, project)
}

function newestOf(items: readonly FeedItem[], now: number) {
  return items
    .map((item) => ({
      title: titleOf(item),
      url: item.url,
      publishedAt: dateOf(item, now),
    }))
    .filter(({ title }) => title !== '')
    .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .slice(0, HEADLINES)
}

/** The title that a preview shows: sitemaps have none, and the articles are called after their addresses at first. */
function titleOf({ title, url }: FeedItem): string {
  return title?.trim() || (url !== null && URL.canParse(url) ? nameFromAddress(url) : '')
}

/** The date that a preview shows: none for an item of the future. */
function dateOf(item: FeedItem, now: number): number | null {
  return isOfFuture(item, now) ? null : publishedAt(item, now)
}

function troubleIn(error: unknown, why: string): Trouble {
  if (!(error instanceof FetchError)) return troubleOf(why)
  if (error.code === 'too-large') return 'large'
  if (error.code === 'aborted') return 'slow'
  return error.code === 'refused-address' ? 'private' : troubleOf(why)
}
