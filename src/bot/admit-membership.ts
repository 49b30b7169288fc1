import type { NextFunction } from 'grammy'
import type { Logger } from '../log.ts'
import { admission } from '../model/access.ts'
import type { Store } from '../store/store.ts'
import type { BotContext } from './bot-context.ts'
import type { BotLimits } from './bot-deps.ts'
import type { PerPersonLimit } from './per-person-limit.ts'
import { personOf } from './sender-of.ts'

/** What deciding about the bot's membership in a chat needs. */
export interface MembershipAdmitDeps {
  store: Pick<Store, 'access' | 'subscribers'>
  limits: Pick<BotLimits, 'access' | 'adminIds'>
  /** Limits how often one person is told that a chat was not let in. */
  noticeLimit: PerPersonLimit
  now: () => number
  log: Logger
}

/**
 * Calls `next` if a change of the bot's membership may have an effect. Where the bot is removed, it always has. A chat that
 * somebody with access adds the bot to is let in with them. Anybody else's chat is not: the person is told so once in private,
 * and the bot stays there in silence, so that the chat can be let in later without being added anew. (Leaving would let a
 * stranger make the bot call Telegram again and again.)
 */
export async function admitMembership(
  ctx: BotContext,
  next: NextFunction,
  deps: MembershipAdmitDeps,
): Promise<void> {
  const { store, limits, now, log } = deps
  const { chat, access, subscriber } = ctx
  const status = ctx.myChatMember?.new_chat_member.status
  if (chat === undefined || access.chat === 'banned') return
  const person = personOf(ctx)
  const isAdmin = person !== undefined && limits.adminIds.has(person)
  const isSubscriber = subscriber !== undefined
  const decided = admission(limits.access, { ...access, isAdmin, isSubscriber })
  const isPrivate = chat.type === 'private'
  // A banned person who blocks the bot and unblocks it would be back.
  if (isPrivate && decided === 'banned') return
  if (isPrivate || status === 'kicked' || status === 'left') return next()
  if (decided === 'banned') {
    log.info({ chat: chat.id, person }, 'a banned person changed the membership of the bot')
    return
  }
  const isKnown = limits.access === 'open' || access.chat === 'allowed' || isSubscriber
  if (decided === 'admitted' && isKnown) return next()
  // Whoever subscribed while everybody might keeps their access.
  const isLetIn =
    decided === 'admitted' ||
    (person !== undefined && (await store.subscribers.get(person)) !== undefined)
  if (!isLetIn) return tell(ctx, deps)
  await store.access.decide(chat.id, 'allowed', person ?? 0, now())
  log.info({ chat: chat.id, person }, 'a chat was let in with the person who added the bot')
  return next()
}

/** Tells whoever added the bot that the chat has no access. The log has the id that `/allow` takes. */
async function tell(ctx: BotContext, deps: MembershipAdmitDeps): Promise<void> {
  const { noticeLimit, now, log } = deps
  const { chat, t } = ctx
  const person = personOf(ctx)
  log.info({ chat: chat?.id, person }, 'the bot was added to a chat without access')
  if (chat?.title === undefined || person === undefined) return
  if (noticeLimit.take(person, now()) !== 'allowed') return
  try {
    await ctx.api.sendMessage(person, t('access-chat', { title: chat.title, id: String(chat.id) }))
  } catch (err) {
    log.info({ err, person }, 'could not tell a person that a chat has no access')
  }
}
