import type { Logger } from '../../log.ts'
import { DAILY_SHARE, mayBringMore, type OwnerUsage } from '../../model/owner-share.ts'
import type { Source } from '../../model/source.ts'
import { DAY, SECOND } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import { toEntries } from '../to-entries.ts'
import { privateChannelUrl } from './channel-address.ts'
import type { ChannelPost } from './channel-post.ts'
import { channelFeed } from './post-to-item.ts'

/** Private channels that somebody follows. The bot is their administrator and gets every post; nobody else's posts are stored. */
export interface PrivateChannels {
  /** The source that a private channel is, if anybody follows it. */
  followed(chatId: number): Promise<Source | undefined>
  /** The chats that follow it. */
  followers(source: Source): Promise<number[]>
  /**
   * Stores a post, or a new text of it, as an article that only the followers see. Posts from before the channel was followed are left alone, and so are all once
   * the day's share of the owner is used up. Returns the number of new articles.
   */
  take(source: Source, title: string, post: ChannelPost): Promise<number>
}

export interface PrivateChannelsDeps {
  store: Pick<Store, 'articles' | 'owners' | 'sources'>
  /** What the personal sources of one chat may bring in a day; `DAILY_SHARE` by default. */
  share?: OwnerUsage
  now: () => number
  log: Logger
}

/** Creates the way of posts from updates to the store. It stores them as polling stores the posts of public channels. */
export function createPrivateChannels(deps: PrivateChannelsDeps): PrivateChannels {
  const { store, share = DAILY_SHARE, now, log } = deps

  const isOverShare = async (source: Source): Promise<boolean> => {
    const owner = (await store.owners.of([source.id])).get(source.id)
    if (owner === undefined) return false
    const usage = await store.owners.usage(owner, now() - DAY)
    if (mayBringMore(usage, share)) return false
    log.warn({ source: source.id, chat: owner, ...usage }, 'a private channel is over the share')
    return true
  }

  return {
    async followed(chatId) {
      const source = await store.sources.byUrl(privateChannelUrl(chatId))
      return source?.state === 'active' && source.kind === 'private-channel' ? source : undefined
    },

    followers: ({ id }) => store.sources.followers(id),

    async take(source, title, post) {
      const at = now()
      // Telegram's times are whole seconds.
      if (post.publishedAt + SECOND <= source.createdAt || (await isOverShare(source))) return 0
      const feed = channelFeed({ title, siteUrl: null }, [post])
      const entries = toEntries(feed, { first: false, now: at })
      const fresh = await store.articles.record(source.id, entries, at)
      await store.sources.update(source.id, {
        title,
        lastPollAt: at,
        lastGoodAt: at,
        newestAt: Math.max(source.newestAt ?? 0, post.publishedAt),
        ...(fresh.length > 0 ? { lastNewAt: at, lastToldAt: at } : {}),
      })
      return fresh.length
    },
  }
}
