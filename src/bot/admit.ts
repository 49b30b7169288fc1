import type { NextFunction } from 'grammy'
import { admission } from '../model/access.ts'
import type { Store } from '../store/store.ts'
import { admitMembership, type MembershipAdmitDeps } from './admit-membership.ts'
import type { BotContext } from './bot-context.ts'
import type { BotLimits } from './bot-deps.ts'
import { sendText } from './send-text.ts'
import { personOf } from './sender-of.ts'

/** What deciding about an update needs. */
export interface AdmitDeps extends MembershipAdmitDeps {
  store: Pick<Store, 'access' | 'subscribers'>
  limits: Pick<BotLimits, 'access' | 'adminIds'>
  now: () => number
}

/** An invitation, which arrives through a deep link as `/start i-CODE`. */
const INVITATION = /^\/start(?:@\w+)? i-([\w-]{8,40})$/
/** How long Telegram may reuse the empty answer to an inline query. */
const EMPTY_CACHE_SECONDS = 60

/**
 * Calls `next` if the update may be handled. Whoever is banned gets no answer, and nobody does in a banned chat; a stranger who
 * needs an invitation gets a line that says so. How often somebody may ask is limited before this, when the update arrives
 * (`createUpdateLimits`).
 */
export async function admit(ctx: BotContext, next: NextFunction, deps: AdmitDeps): Promise<void> {
  const { store, limits, now } = deps
  // A group takes its ban along to its new id.
  if (ctx.msg?.migrate_to_chat_id !== undefined) return next()
  if (ctx.myChatMember !== undefined) return admitMembership(ctx, next, deps)
  const person = personOf(ctx)
  const isAdmin = person !== undefined && limits.adminIds.has(person)
  const isSubscriber = ctx.subscriber !== undefined
  const decided = admission(limits.access, { ...ctx.access, isAdmin, isSubscriber })
  if (decided === 'banned') return refuse(ctx, null)
  if (isAdmin || decided === 'admitted') return next()
  const code = limits.access === 'invite' ? INVITATION.exec(ctx.msg?.text ?? '')?.[1] : undefined
  // It lets in one person, in whatever chat they use it; whoever writes in the name of a chat is not known as a person.
  if (code !== undefined && person !== undefined) {
    if (await store.access.redeem(code, person, now())) return next()
    return refuse(ctx, ctx.t('access-stale-invite'))
  }
  return refuse(ctx, ctx.t(limits.access === 'invite' ? 'access-invite' : 'access-list'))
}

/**
 * Refuses an update. A tap is always answered, to stop the button's spinner, and so is an inline query, to end the search; a
 * message only in a private chat.
 */
async function refuse(ctx: BotContext, text: string | null): Promise<void> {
  if (ctx.callbackQuery !== undefined) {
    await ctx.answerCallbackQuery(text === null ? {} : { text })
  } else if (ctx.inlineQuery !== undefined) {
    await ctx.answerInlineQuery([], { cache_time: EMPTY_CACHE_SECONDS, is_personal: true })
  } else if (text !== null && ctx.chat?.type === 'private') {
    await sendText(ctx, text)
  }
}
