import { CHANNEL_SITE, publicPostUrl } from '../collect/channel/channel-address.ts'
import { postTitle } from '../collect/channel/post-title.ts'
import { readChannelPage } from '../collect/channel/read-channel-page.ts'
import type { Fetcher } from '../collect/fetch/fetcher.ts'
import type { UnreadArticle } from '../model/article.ts'
import { decodePage } from '../text/charset/decode-page.ts'
import { escapeHtml } from '../text/html/entities.ts'
import { readPost } from './read-post.ts'
import type { Page } from './page.ts'

export interface FetchPostDeps {
  fetcher: Pick<Fetcher, 'forSource'>
  readFeed: Parameters<typeof readPost>[0]
}

/** Whether somebody shared the link of a post in a public channel: its own page says next to nothing. */
export function isSharedPost({
  sourceKind,
  link,
}: Pick<UnreadArticle, 'sourceKind' | 'link'>): boolean {
  return sourceKind === 'site' && publicPostUrl(link) !== null
}

/**
 * Reads a post of a public channel where the channel's page shows it: as the last one before the next. `null` if it is not there, as in a
 * group or a channel without such a page, or if it says nothing.
 * @throws {FetchError}
 */
export async function fetchPost(
  { fetcher, readFeed }: FetchPostDeps,
  article: UnreadArticle,
): Promise<Page | null> {
  const [name = '', id = ''] = publicPostUrl(article.link)?.split('/').slice(-2) ?? []
  const client = fetcher.forSource(article.source)
  const response = await client.get(`${CHANNEL_SITE}/s/${name}?before=${Number(id) + 1}`)
  if (response.status !== 200) return null
  const html = decodePage(response.bytes, response.headers['content-type'] ?? null)
  const read = readChannelPage(html)
  const post = read.kind === 'channel' ? read.page.posts.find((one) => one.id === Number(id)) : null
  if (!post || read.kind !== 'channel') return null
  const { preview } = post
  const said =
    preview === null || post.html !== ''
      ? post.html
      : `<p><a href="${escapeHtml(preview.url)}">${escapeHtml(preview.title ?? preview.url)}</a></p><p>${escapeHtml(preview.description ?? '')}</p>`
  const title = postTitle(said)
  const feed = { ...article, feedHtml: said, link: post.url, title }
  const page = await readPost(readFeed, feed)
  if (page === null || page.words === 0) return null
  return {
    ...page,
    title: title === '' ? null : title,
    author: post.origin?.name ?? null,
    publishedAt: post.publishedAt,
    siteName: read.page.title,
    leadImage: post.imageUrl === null ? page.leadImage : { url: post.imageUrl, caption: null },
  }
}
