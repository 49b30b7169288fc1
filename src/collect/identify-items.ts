import type { Feed, FeedItem } from './feed.ts'
import { canonicalUrl } from './url/canonical.ts'
import { isOtherSite, isSameSite } from './url/same-site.ts'

/** In characters. Databases index URLs, and nobody needs a longer guid to tell items apart. */
const MAX_KEY = 300
/** Items with one guid, one address and different titles that are not versions of each other. */
const MIN_SHARED = 3

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
  const given = feed.items.map(({ url }) => (url === null ? null : canonicalUrl(url)))
  const links = countOf(given)
  const drafts = feed.items.map((item, at) =>
    draftOf(item, given[at] ?? null, (links.get(given[at] ?? null) ?? 0) > 1, home),
  )
  const guids = Map.groupBy(drafts, (draft) => draft?.guid ?? '')
  for (const [guid, same] of guids) {
    if (guid === '' || same.length < 2) continue
    const addresses = new Set(same.map((draft) => draft && draft.page + draft.fragment))
    const titles = new Set(same.map((draft) => draft?.title))
    // Two versions of one item may stand in a feed for a while.
    const isEverywhere = same.length >= MIN_SHARED || same.length === drafts.length
    if (addresses.size < 2 && !(titles.size > 1 && isEverywhere)) continue
    for (const draft of same) if (draft !== null) draft.guid = ''
  }
  const groups = Map.groupBy(
    drafts.filter((draft) => draft !== null),
    ({ page }) => page,
  )
  const pages = new Map([...groups].map(([page, same]) => [page, onPageOf(same)]))
  const isOthers = otherSites(feed.siteUrl)
  return drafts.map((draft) => {
    const onPage = draft === null ? undefined : pages.get(draft.page)
    return draft && onPage ? identityOf(draft, onPage, isOthers, home) : null
  })
}

/** Whether an address is of another site than the feed's; remembers the answer for each host. */
function otherSites(siteUrl: string | null): (page: string) => boolean {
  const known = new Map<string, boolean>()
  return (page) => {
    if (siteUrl === null) return false
    const host = page.split('/', 3).join('/')
    const isOther = known.get(host) ?? isOtherSite(page, siteUrl)
    known.set(host, isOther)
    return isOther
  }
}

function draftOf(
  item: FeedItem,
  given: string | null,
  isShared: boolean,
  home: string | null,
): Draft | null {
  if (item.url === null || given === null) return null
  const { permalink } = item
  const isBetter =
    permalink !== null &&
    (isShared || isHome(given, home)) &&
    isSameSite(permalink, item.url) &&
    !isHome(canonicalUrl(permalink), home)
  const link = isBetter ? permalink : item.url
  const page = isBetter ? canonicalUrl(permalink) : given
  const hash = link.includes('#') ? (URL.parse(link)?.hash ?? '') : ''
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
  onPage: OnPage,
  isOthers: (page: string) => boolean,
  home: string | null,
): ItemIdentity {
  const { page, fragment, link, title } = draft
  if (isOthers(page)) return { guid: draft.guid || page, url: page, distinctUrl: null, link }
  const isOwn = onPage.fragments.get(fragment) === 1
  const hasOwnFragment = fragment !== '' && isOwn
  const key = (draft.guid || title).slice(0, MAX_KEY).toWellFormed()
  const distinctUrl = hasOwnFragment ? page + fragment : `${page}#id=${encodeURIComponent(key)}`
  const isPlain = onPage.isOne || (fragment === '' && isOwn)
  const url = isPlain && !isHome(page, home) ? page : distinctUrl
  return { guid: draft.guid || (hasOwnFragment ? distinctUrl : url), url, distinctUrl, link }
}

/** What the items on one page have in common. */
interface OnPage {
  /** How many have each fragment. */
  fragments: ReadonlyMap<string, number>
  /** Whether nothing tells them apart, so that they are one article. */
  isOne: boolean
}

function onPageOf(drafts: readonly Draft[]): OnPage {
  const fragments = countOf(drafts.map(({ fragment }) => fragment))
  const [first] = drafts
  const haveSame = (name: 'guid' | 'title'): boolean =>
    drafts.every((draft) => draft[name] === first?.[name])
  const isOne =
    fragments.size === 1 && (haveSame('title') || (first?.guid !== '' && haveSame('guid')))
  return { fragments, isOne }
}

/** Whether a canonical URL is that of a site as a whole, which is no article. */
function isHome(page: string, home: string | null): boolean {
  return page === home || /^https:\/\/[^/?#]+\/?$/.test(page)
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
