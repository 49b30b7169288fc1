import { decodePage } from '../../text/charset/decode-page.ts'
import { htmlToText } from '../../text/html/html-to-text.ts'
import type { Feed } from '../feed.ts'
import { FetchError } from '../fetch/fetch-error.ts'
import type { Fetched, Fetcher } from '../fetch/fetcher.ts'
import { CHANNEL_SITE, channelUrl } from './channel-address.ts'
import { PAGE_CHANGED } from './poll-channel.ts'
import { channelFeed } from './post-to-item.ts'
import { readChannelPage } from './read-channel-page.ts'

/** Why there is nothing to read at a name: a group, a channel without a public page, or no channel at all. */
export type NoChannel = 'group' | 'closed' | 'unknown'

/** What Telegram's page about a name counts: the subscribers of a channel, the members of a group. */
const SUBSCRIBERS = /\d[\d\s.,KM]{0,12}subscribers?\b/
const MEMBERS = /\d[\d\s.,KM]{0,12}members?\b/

/**
 * Looks at the channel of a name: its newest posts as a feed, or why there are none.
 * @throws {FetchError} if Telegram does not answer, or with something that cannot be read.
 */
export async function inspectChannel(
  name: string,
  fetcher: Pick<Fetcher, 'get'>,
): Promise<Feed | NoChannel> {
  const url = channelUrl(name)
  const about = `${CHANNEL_SITE}/${name}`
  const response = good(await fetcher.get(url))
  const read = readChannelPage(textOf(response))
  if (read.kind === 'changed') throw new FetchError('bad-response', url, PAGE_CHANGED)
  if (read.kind === 'channel') {
    return channelFeed({ title: read.page.title ?? `@${name}`, siteUrl: about }, read.page.posts)
  }
  // Where there is no public page, Telegram redirects to what it says about the name.
  const page = response.url === url ? good(await fetcher.get(about)) : response
  const text = htmlToText(textOf(page))
  if (SUBSCRIBERS.test(text)) return 'closed'
  return MEMBERS.test(text) ? 'group' : 'unknown'
}

function good(response: Fetched): Fetched {
  const { status, url } = response
  if (status === 200) return response
  throw new FetchError('bad-response', url, `HTTP ${status}`)
}

function textOf({ bytes, headers }: Fetched): string {
  return decodePage(bytes, headers['content-type'] ?? null)
}
