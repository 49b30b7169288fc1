import type { NextFunction } from 'grammy'
import type { PrivateChannels } from '../../collect/channel/private-channels.ts'
import type { Logger } from '../../log.ts'
import { HOUR } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import type { BotContext } from '../bot-context.ts'
import { withdrawSource } from '../personal-sources/keep-sources.ts'
import type { PreferencesDeps } from '../update-preferences.ts'
import { isMember } from './is-member.ts'
import { messageToPost } from './message-to-post.ts'

/** How long a follower counts as a member without another look, ms. */
const MEMBER_MS = 6 * HOUR
/** Followers that are remembered. */
const MAX_REMEMBERED = 10_000

/** What reading the posts of private channels needs. */
export interface ChannelPostDeps extends PreferencesDeps {
  store: PreferencesDeps['store'] & Pick<Store, 'forChat'>
  privateChannels: PrivateChannels
  log: Logger
}

/**
 * Creates the handler of posts, which reads those of private channels for their followers and then goes on: a channel may also be one that gets
 * digests. An edited post goes no further. Whoever has left a channel follows it no longer.
 */
export function createChannelPostHandler(deps: ChannelPostDeps) {
  const { privateChannels, store, now, log } = deps
  /** When somebody was last seen to be a member, by channel and chat. */
  const seen = new Map<string, number>()

  const isStillMember = async (
    ctx: BotContext,
    channel: number,
    chat: number,
  ): Promise<boolean> => {
    const key = `${channel} ${chat}`
    if (now() - (seen.get(key) ?? 0) < MEMBER_MS) return true
    const still = await isMember(ctx.api, channel, chat).catch((err: unknown) => {
      log.warn({ err, channel }, 'could not see whether a follower is still a member')
      return true
    })
    if (seen.size >= MAX_REMEMBERED) seen.clear()
    if (still) seen.set(key, now())
    return still
  }

  return async (ctx: BotContext, next: NextFunction): Promise<void> => {
    const message = ctx.channelPost ?? ctx.editedChannelPost
    const goOn = ctx.channelPost === undefined ? async () => {} : next
    const post = message === undefined ? null : messageToPost(message)
    if (message === undefined || post === null || ctx.access.chat === 'banned') return goOn()
    const { id: channel, title } = message.chat
    const source = await privateChannels.followed(channel)
    if (source === undefined) return goOn()
    let followers = 0
    for (const chat of await privateChannels.followers(source)) {
      if (await isStillMember(ctx, channel, chat)) followers += 1
      else {
        const subscriber = await store.subscribers.get(chat)
        if (subscriber === undefined) continue
        await withdrawSource({ viewer: store.forChat(chat) }, subscriber, source.id, deps)
        log.info({ chat, source: source.id }, 'has left a private channel, follows it no longer')
      }
    }
    if (followers > 0) await privateChannels.take(source, title ?? source.title, post)
    return goOn()
  }
}
