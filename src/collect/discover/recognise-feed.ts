import { trimEndOf } from '../../text/trim-end.ts'
import { KNOWN_SITES, NOT_MASTODON } from './known-sites.ts'
import { youtubeChannel } from './youtube-channel.ts'

const ACCOUNT = /^\/(@\w+)(?:\/(?:with_replies|media|featured)?)?$/

/**
 * The feed of a page on a known site: YouTube channels, GitHub repositories, subreddits, Hacker News, Mastodon, Bluesky,
 * Substack, Medium and others in `known-sites.ts`. `null` for any other page. Pure, never throws.
 *
 * @param html the page, if it has been fetched: the channel id of a YouTube page under a name (`/@name`, `/c/name`, a
 * video) is only in its HTML.
 */
export function recogniseFeed(address: string, html: string | null = null): string | null {
  const url = URL.parse(address.trim())
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '')
  const page = `${host}${trimEndOf(url.pathname, /\//)}${url.search}`
  for (const site of KNOWN_SITES) {
    const match = site.page.exec(page)
    if (match) return fill(site.feed, match)
  }
  if (host === 'youtube.com' || host === 'youtu.be') {
    const id = html === null ? null : youtubeChannel(html)
    return id === null ? null : `https://www.youtube.com/feeds/videos.xml?channel_id=${id}`
  }
  const account = NOT_MASTODON.test(host) ? null : ACCOUNT.exec(url.pathname)
  return account ? `${url.origin}/${account[1]}.rss` : null
}

function fill(feed: string, match: RegExpExecArray): string {
  return feed.replace(/\$(\d)/g, (_, index) => match[Number(index)] ?? '').replace(/\?$/, '')
}
