import { countWords } from '../../model/block.ts'
import { htmlToText } from '../../text/html/html-to-text.ts'
import { anchorsIn } from '../aggregators/anchors.ts'
import { isPictureAddress } from '../aggregators/discussed.ts'
import { forwardedAddress } from '../aggregators/forwarded-address.ts'
import { canonicalUrl } from '../url/canonical.ts'
import { isTelegramUrl } from './channel-address.ts'
import type { ChannelPost } from './channel-post.ts'
import { withoutTags } from './post-title.ts'

/** In words. With more of its own, a post says something itself and links what it is about. */
const MAX_OWN_WORDS = 60
/** The same for a post under which Telegram shows the page: what is there is what the post is about. */
const MAX_WORDS_BESIDE_PREVIEW = 100
/** From this many posts on, a link that most of them have is part of what the channel writes under every post. */
const MIN_POSTS = 4

/**
 * The page that a post is about: its only link out of Telegram, if it says little beside it. `null` for a post that is to be
 * read itself. Pure.
 *
 * @param repeated canonical addresses that the channel writes under every post (see `repeatedLinks`).
 */
export function linkOfPost(
  post: Pick<ChannelPost, 'html' | 'preview'>,
  repeated: ReadonlySet<string> = new Set(),
): string | null {
  const preview = post.preview === null ? null : articleAddress(post.preview.url)
  const links = new Map(
    [...outsideLinks(post.html), ...(preview === null ? [] : [preview])]
      .map((link) => [canonicalUrl(link), link] as const)
      .filter(([key]) => !repeated.has(key)),
  )
  const [only] = links.values()
  if (only === undefined || links.size > 1) return null
  const isShown = preview !== null && canonicalUrl(preview) === canonicalUrl(only)
  const most = isShown ? MAX_WORDS_BESIDE_PREVIEW : MAX_OWN_WORDS
  return countWords(withoutTags(htmlToText(post.html))) <= most ? only : null
}

/** The canonical addresses that most posts of a channel link: its other places, a shop, a form. */
export function repeatedLinks(posts: readonly Pick<ChannelPost, 'html'>[]): Set<string> {
  if (posts.length < MIN_POSTS) return new Set()
  const counts = new Map<string, number>()
  for (const { html } of posts) {
    for (const key of new Set(outsideLinks(html).map(canonicalUrl))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return new Set([...counts].filter(([, count]) => count > posts.length / 2).map(([key]) => key))
}

function outsideLinks(html: string): string[] {
  return anchorsIn(html).flatMap(({ href }) => articleAddress(href) ?? [])
}

/** The address of a page that may be an article: no mailbox, no picture, no home page, nothing within Telegram. */
function articleAddress(link: string): string | null {
  const address = forwardedAddress(link)
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  if (isTelegramUrl(address) || isPictureAddress(address)) return null
  const isHome = url.pathname === '/' && url.search === '' && url.hash === ''
  return isHome ? null : address
}
