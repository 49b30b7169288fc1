import { escapeHtml } from '../../text/html/entities.ts'
import { htmlToText } from '../../text/html/html-to-text.ts'
import type { Feed, FeedItem } from '../feed.ts'
import type { ChannelPost } from './channel-post.ts'
import { linkOfPost, repeatedLinks } from './post-link.ts'
import { hashtagsOf, postTitle } from './post-title.ts'

/** What is known of a channel beside its posts. */
export interface ChannelFacts {
  title: string | null
  /** Where a person opens it. */
  siteUrl: string | null
}

/** The posts of a channel as a feed: what polling already knows how to store. Pure. */
export function channelFeed({ title, siteUrl }: ChannelFacts, posts: readonly ChannelPost[]): Feed {
  const repeated = repeatedLinks(posts)
  return {
    format: 'rss',
    title,
    description: null,
    siteUrl,
    selfUrl: null,
    language: null,
    icon: null,
    ttlMinutes: null,
    skipHours: [],
    items: posts.flatMap((post) => postToItem(post, repeated) ?? []),
  }
}

/**
 * The article that a post is: the page that it links, if that is its substance; otherwise its own text, at the address where
 * it was first published, so that all channels that forward it publish one article. `null` for a post without a word. A channel numbers
 * its posts, and keeps the numbers when it is renamed. Pure.
 */
export function postToItem(
  post: ChannelPost,
  repeated: ReadonlySet<string> = new Set(),
): FeedItem | null {
  const { id, publishedAt, origin, preview } = post
  const item = {
    guid: String(id),
    permalink: null,
    publishedAt,
    updatedAt: null,
    summaryHtml: null,
    categories: hashtagsOf(post.html),
    commentsUrl: null,
    enclosures: [],
  }
  const link = linkOfPost(post, repeated)
  if (link !== null) {
    const description = preview?.description ?? null
    return {
      ...item,
      url: link,
      title: preview?.title ?? postTitle(post.html),
      authors: [],
      contentHtml: description === null ? null : `<p>${escapeHtml(description)}</p>`,
      imageUrl: preview?.imageUrl ?? null,
      isReferral: true,
    }
  }
  const title = postTitle(post.html)
  if (title === '' || htmlToText(post.html) === '') return null
  return {
    ...item,
    url: origin?.url ?? post.url,
    title,
    authors: origin === null || origin.name === '' ? [] : [origin.name],
    contentHtml: post.html,
    imageUrl: post.imageUrl,
    isWhole: true,
  }
}
