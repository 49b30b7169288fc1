import type { Feed, FeedItem } from './feed.ts'
import { canonicalUrl } from './url/canonical.ts'
import { isOtherSite, isSameSite } from './url/same-site.ts'

/** What makes an item of a feed one article. */
export interface ItemIdentity {
  /** What the source knows it by; never empty. */
  guid: string
  /** The key of the article: its canonical URL, with an ending of its own if the source has several items on that page. */
  url: string
  /** The key for the case that the source has had another item on that page; `null` on other sites' pages. */
  distinctUrl: string | null
  /** What a person opens. */
  link: string
}

/** An item while the document is compared with itself. */
interface Draft {
  item: FeedItem
  link: string
  /** The canonical URL, without a fragment. */
  page: string
  /** With `#`; empty if there is none. */
  fragment: string
  /** Empty if it tells nothing apart. */
  guid: string
  title: string
}

/**
 * Identifies the items of a feed as the feed itself does. A guid that several items share tells nothing apart; an address
 * that several items of its own site share does not either, but their fragments or guids do. Where a link leads to the home
 * page or to a page that items share and the guid is an address, that is the article's. Items on one page of another site are
 * one article. `null` for an item without an address. Pure.
 */
export function identifyItems(feed: Pick<Feed, 'items' | 'siteUrl'>): (ItemIdentity | null)[] {
  const home = feed.siteUrl === null ? null : canonicalUrl(feed.siteUrl)
  const links = countOf(feed.items.flatMap(({ url }) => (url === null ? [] : [canonicalUrl(url)])))
  const drafts = feed.items.map((item) => draftOf(item, links, home))
  const guids = Map.groupBy(drafts, (draft) => draft?.guid ?? '')
  for (const [guid, same] of guids) {
    const addresses = new Set(same.map((draft) => draft && draft.page + draft.fragment))
    if (guid === '' || addresses.size < 2) continue
    for (const draft of same) if (draft !== null) draft.guid = ''
  }
  const pages = Map.groupBy(drafts, (draft) => draft?.page ?? '')
  return drafts.map((draft) =>
    draft === null ? null : identityOf(draft, pages.get(draft.page) ?? [], feed.siteUrl, home),
  )
}

function draftOf(
  item: FeedItem,
  links: ReadonlyMap<string, number>,
  home: string | null,
): Draft | null {
  if (item.url === null) return null
  const given = canonicalUrl(item.url)
  const leadsNowhere = isHome(given, home) || (links.get(given) ?? 0) > 1
  const { permalink } = item
  const isBetter =
    leadsNowhere &&
    permalink !== null &&
    isSameSite(permalink, item.url) &&
    !isHome(canonicalUrl(permalink), home)
  const link = isBetter ? permalink : item.url
  const page = canonicalUrl(link)
  const hash = URL.parse(link)?.hash ?? ''
  return {
    item,
    link,
    page,
    // A fragment that chooses the page is part of the canonical URL.
    fragment: page.includes('#') ? '' : hash,
    guid: item.guid?.trim() ?? '',
    title: item.title?.trim() ?? '',
  }
}

function identityOf(
  draft: Draft,
  onPage: readonly (Draft | null)[],
  siteUrl: string | null,
  home: string | null,
): ItemIdentity {
  const { page, fragment, link, title } = draft
  if (siteUrl !== null && isOtherSite(page, siteUrl)) {
    return { guid: draft.guid || page, url: page, distinctUrl: null, link }
  }
  const others = onPage.filter((other) => other !== null && other !== draft)
  const isOnly = others.every(
    (other) =>
      other?.fragment === fragment &&
      ((other.guid === draft.guid && draft.guid !== '') || other.title === title),
  )
  const hasOwnFragment = fragment !== '' && others.every((other) => other?.fragment !== fragment)
  const key = draft.guid || title
  const distinctUrl = hasOwnFragment ? page + fragment : `${page}#id=${encodeURIComponent(key)}`
  const isPlain = fragment === '' && others.every((other) => other?.fragment !== '')
  const url = (isOnly || isPlain) && !isHome(page, home) ? page : distinctUrl
  return { guid: draft.guid || (hasOwnFragment ? distinctUrl : url), url, distinctUrl, link }
}

/** Whether a canonical URL is that of a site as a whole, which is no article. */
function isHome(page: string, home: string | null): boolean {
  const url = URL.parse(page)
  return page === home || (url?.pathname === '/' && url.search === '' && url.hash === '')
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
