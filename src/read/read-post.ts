import { isPostUrl } from '../collect/channel/channel-address.ts'
import { MAIL_SCHEME } from '../model/mailbox.ts'
import type { UnreadArticle } from '../model/article.ts'
import type { Page } from './page.ts'
import type { KnownFromFeed } from './read-feed-html.ts'

/** Whether an article is a post of a channel, whose text came with it: there is no page to read. */
export function isPost({ sourceKind, link }: Pick<UnreadArticle, 'sourceKind' | 'link'>): boolean {
  const isChannel = sourceKind === 'channel' || sourceKind === 'private-channel'
  return isChannel && isPostUrl(link)
}

/** Whether an article is an issue that came by mail: it is read as it came, and nothing is requested for it. */
export function isMail({ url }: Pick<UnreadArticle, 'url'>): boolean {
  return url.startsWith(MAIL_SCHEME)
}

/**
 * Reads the text of a post or mail. However short, it is all that there is. The line that became the title is left out, unless it is the
 * whole post.
 */
export async function readPost(
  readFeed: (html: string, url: string, known: KnownFromFeed) => Promise<Page>,
  { feedHtml, link, title, language }: UnreadArticle,
): Promise<Page | null> {
  if (feedHtml === null) return null
  const below = await readFeed(feedHtml, link, { title, language })
  const page =
    below.blocks.length > 0 ? below : await readFeed(feedHtml, link, { title: null, language })
  return { ...page, quality: 'full' }
}
