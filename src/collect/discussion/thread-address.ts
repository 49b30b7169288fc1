import type { ThreadSite } from '../../model/discussion.ts'

/** Where a thread is. */
export interface ThreadAddress {
  site: ThreadSite
  /** What the site calls it. */
  id: string
  /** Its canonical address, without a title in it. */
  url: string
}

const ITEM_ID = /^[1-9]\d{0,14}$/
const LOBSTERS_PATH = /^\/s\/([a-z0-9]{4,10})(?:[/.]|$)/
const REDDIT_PATH = /^\/((?:r|u|user)\/[\w-]{1,50})\/comments\/([a-z0-9]{1,13})(?:\/|$)/i
const REDDIT_HOST = /^(?:[a-z]+\.)?reddit\.com$/

/**
 * The thread at an address, if it is one of a site whose comments can be read: Hacker News, Lobsters, Reddit. `null` for any other
 * address, such as that of a single comment on Lobsters. Pure, never throws.
 */
export function threadAt(address: string): ThreadAddress | null {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const { hostname, pathname, searchParams } = url
  if (hostname === 'news.ycombinator.com') {
    const id = searchParams.get('id') ?? ''
    if (pathname !== '/item' || !ITEM_ID.test(id)) return null
    return { site: 'hacker-news', id, url: `https://news.ycombinator.com/item?id=${id}` }
  }
  if (hostname === 'lobste.rs') {
    const id = LOBSTERS_PATH.exec(pathname)?.[1]
    return id === undefined ? null : { site: 'lobsters', id, url: `https://lobste.rs/s/${id}` }
  }
  if (!REDDIT_HOST.test(hostname)) return null
  const [, place, post] = REDDIT_PATH.exec(pathname) ?? []
  if (place === undefined || post === undefined) return null
  const id = post.toLowerCase()
  return { site: 'reddit', id, url: `https://www.reddit.com/${place}/comments/${id}/` }
}
