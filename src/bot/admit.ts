import type { NextFunction } from 'grammy'
import type { Logger } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { BotContext } from './bot-context.ts'
import type { BotLimits } from './bot-deps.ts'
import type { PerPersonLimit } from './per-person-limit.ts'
import { sendText } from './send-text.ts'

/** What deciding about an update needs. */
export interface AdmitDeps {
  store: Pick<Store, 'access'>
  limits: Pick<BotLimits, 'access' | 'adminIds'>
  updateLimit: PerPersonLimit
  now: () => number
  log: Logger
}

/** An invitation, which arrives through a deep link as `/start i-CODE`. */
const INVITATION = /^\/start(?:@\w+)? i-([\w-]{8,40})$/

/**
 * Calls `next` if the update may be handled. Admins and Telegram's own notices (somebody blocked the bot) always pass. A banned
 * person gets no answer; a person above the limit gets one answer and then none; a stranger who needs an
 * invitation gets a line that says so.
 */
export async function admit(ctx: BotContext, next: NextFunction, deps: AdmitDeps): Promise<void> {
  const { store, limits, updateLimit, now, log } = deps
  const person = ctx.from?.id
  if (ctx.myChatMember !== undefined || person === undefined) return next()
  if (limits.adminIds.has(person)) return next()
  if (ctx.access === 'banned') return refuse(ctx, null)
  const taken = updateLimit.take(person, now())
  if (taken !== 'allowed') {
    if (taken === 'first') log.info({ chat: ctx.chat?.id }, 'update limit exceeded')
    return refuse(ctx, taken === 'first' || ctx.callbackQuery ? ctx.t('too-quick') : null)
  }
  if (limits.access === 'open' || ctx.access === 'allowed' || ctx.subscriber !== undefined) {
    return next()
  }
  const code = limits.access === 'invite' ? INVITATION.exec(ctx.msg?.text ?? '')?.[1] : undefined
  if (code !== undefined) {
    if (await store.access.redeem(code, person, now())) return next()
    return refuse(ctx, ctx.t('access-stale-invite'))
  }
  if (ctx.chat !== undefined && (await store.access.of(ctx.chat.id)) === 'allowed') return next()
  return refuse(ctx, ctx.t(limits.access === 'invite' ? 'access-invite' : 'access-list'))
}

/** Refuses an update. A tap is always answered, to stop the button's spinner; a message only in a private chat. */
async function refuse(ctx: BotContext, text: string | null): Promise<void> {
  if (ctx.callbackQuery !== undefined) {
    await ctx.answerCallbackQuery(text === null ? {} : { text })
  } else if (text !== null && ctx.chat?.type === 'private') {
    await sendText(ctx, text)
  }
}
