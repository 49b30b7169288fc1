import type { NextFunction } from 'grammy'
import { message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import type { BotDeps, Ctx } from './context.ts'
import type { UpdateLimit } from './update-limit.ts'

/** What deciding about an update needs. */
export type AdmitDeps = Pick<BotDeps, 'store' | 'limits' | 'now' | 'log'> & { rate: UpdateLimit }

/** An invitation as it arrives by a deep link: `/start i-CODE`. */
const INVITED = /^\/start(?:@\w+)? i-([\w-]{8,40})$/

/**
 * Lets an update through or not. Admins and notices of Telegram itself (somebody blocked the bot) always pass. A banned
 * person gets no answer; a flood gets one and then none; a stranger on a closed bot gets a line that says so.
 */
export async function admit(ctx: Ctx, next: NextFunction, deps: AdmitDeps): Promise<void> {
  const { store, limits, rate, now, log } = deps
  const person = ctx.from?.id
  if (ctx.myChatMember !== undefined || person === undefined) return next()
  if (limits.adminIds.has(person)) return next()
  if (ctx.access === 'banned') return refuse(ctx, null)
  const took = rate.take(person, now())
  if (took !== 'fine') {
    if (took === 'first') log.info({ chat: ctx.chat?.id }, 'somebody is too quick')
    return refuse(ctx, took === 'first' || ctx.callbackQuery ? ctx.t('too-quick') : null)
  }
  if (limits.access === 'open' || ctx.access === 'allowed' || ctx.subscriber !== undefined) {
    return next()
  }
  const code = limits.access === 'invite' ? INVITED.exec(ctx.msg?.text ?? '')?.[1] : undefined
  if (code !== undefined) {
    if (await store.access.redeem(code, person, now())) return next()
    return refuse(ctx, ctx.t('access-stale-invite'))
  }
  if (ctx.chat !== undefined && (await store.access.of(ctx.chat.id)) === 'allowed') return next()
  return refuse(ctx, ctx.t(limits.access === 'invite' ? 'access-invite' : 'access-list'))
}

/** Answers a tap in any case, since its button would spin; a message in private, where there is something to say. */
async function refuse(ctx: Ctx, text: string | null): Promise<void> {
  if (ctx.callbackQuery !== undefined) {
    await ctx.answerCallbackQuery(text === null ? {} : { text })
  } else if (text !== null && ctx.chat?.type === 'private') {
    await sendMessage(ctx, message(styled(text)))
  }
}
