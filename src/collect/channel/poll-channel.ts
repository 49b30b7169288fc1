import { decodePage } from '../../text/charset/decode-page.ts'
import { MINUTE } from '../../model/time.ts'
import { BadAnswer } from '../bad-answer.ts'
import type { Feed } from '../feed.ts'
import type { Fetched, Fetcher } from '../fetch/fetcher.ts'
import { channelOf } from './channel-address.ts'
import type { ChannelPage, ChannelPost } from './channel-post.ts'
import { channelFeed } from './post-to-item.ts'
import { readChannelPage } from './read-channel-page.ts'

/** Pages of about twenty posts that are read at one poll, the newest first. */
const MAX_PAGES = 5
/** Telegram's clock may be a little behind ours. */
const MARGIN_MS = 10 * MINUTE
/** Statuses after which nothing more is asked: what is missing is read at the next poll. */
const BUSY = new Set([429, 503])

/** What is known of a channel from polls before. Times are epoch ms, `null` if it has not happened yet. */
export interface KnownChannel {
  /** The last successful poll: all posts until then are known. */
  lastGoodAt: number | null
  /** When its newest post was published. */
  newestAt: number | null
}

/** What is said of a channel whose page shows nothing that could be read, although it once did. */
export const PAGE_CHANGED =
  'Telegram’s page of the channel shows no posts that can be read any more'
export const NO_PUBLIC_PAGE = 'no public page of a channel'

/** The articles of a channel, or why there are none. */
export type ChannelAnswer = { feed: Feed } | { feed: null; why: string }

/**
 * Reads the public page of a channel as a feed; of a channel that was read before also the pages before it, until posts that
 * are known. A page without any post is an odd answer only if the channel has had some.
 *
 * @throws {FetchError} if a further page cannot be fetched, {BadAnswer} if Telegram asks for patience: then nothing is stored, and nothing lost.
 */
export async function readChannel(
  response: Fetched,
  fetcher: Pick<Fetcher, 'get'>,
  { lastGoodAt, newestAt }: KnownChannel,
): Promise<ChannelAnswer> {
  const read = readResponse(response)
  if (read.kind === 'no-channel') return { feed: null, why: NO_PUBLIC_PAGE }
  const hadPosts = newestAt !== null
  if (read.kind === 'changed' || (hadPosts && read.page.firstId === null)) {
    return { feed: null, why: PAGE_CHANGED }
  }
  const { page } = read
  const known = lastGoodAt === null ? Number.POSITIVE_INFINITY : lastGoodAt - MARGIN_MS
  const older = await pagesBefore(page, response.url, fetcher, known)
  const posts = new Map<number, ChannelPost>()
  for (const post of [...older, page].flatMap((each) => each.posts)) posts.set(post.id, post)
  const name = channelOf(response.url)
  const siteUrl = name === null ? null : `https://t.me/${name}`
  return { feed: channelFeed({ title: page.title, siteUrl }, [...posts.values()]) }
}

/** The pages before a page, down to posts from `known` (epoch ms), in any order. */
async function pagesBefore(
  page: ChannelPage,
  url: string,
  fetcher: Pick<Fetcher, 'get'>,
  known: number,
): Promise<ChannelPage[]> {
  const pages: ChannelPage[] = []
  let oldest = page
  while (pages.length < MAX_PAGES - 1) {
    const { firstId, firstAt } = oldest
    if (firstId === null || firstId <= 1 || firstAt === null || firstAt <= known) break
    const response = await fetcher.get(`${url.split('?', 1)[0]}?before=${firstId}`)
    if (BUSY.has(response.status)) throw new BadAnswer(response)
    const read = response.status === 200 ? readResponse(response) : null
    // Numbers are left out where posts were deleted, so a page counts only if it goes on below.
    if (read?.kind !== 'channel' || (read.page.firstId ?? firstId) >= firstId) break
    oldest = read.page
    pages.push(oldest)
  }
  return pages
}

function readResponse({ bytes, headers }: Pick<Fetched, 'bytes' | 'headers'>) {
  return readChannelPage(decodePage(bytes, headers['content-type'] ?? null, false))
}
