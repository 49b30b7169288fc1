import { message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import type { Subscriber } from '../model/subscriber.ts'
import { DAY } from '../model/time.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import { when } from '../text/clock-time.ts'
import type { BotDeps, Ctx } from './context.ts'

/** Sends a digest to the chat of an update now, or explains in one line why there is none. */
export async function sendDigest(
  ctx: Ctx,
  { store, onDemand, limits, now }: Pick<BotDeps, 'store' | 'onDemand' | 'limits' | 'now'>,
): Promise<void> {
  const { subscriber } = ctx
  if (!subscriber || subscriber.state !== 'active') {
    return sendMessage(ctx, message(styled(ctx.t('not-subscribed'))))
  }
  const asked = await store.stats.askedBy(subscriber.chatId, now() - DAY)
  if (asked >= limits.digestsPerDay && !limits.adminIds.has(ctx.from?.id ?? 0)) {
    return sendMessage(ctx, message(styled(ctx.t('digest-quota', { count: asked }))))
  }
  await ctx.replyWithChatAction('typing')
  const outcome = await onDemand.digestNow(subscriber)
  if (outcome === 'sent') return
  return sendMessage(ctx, message(styled(why(outcome, subscriber, now(), ctx))))
}

/** Why there is no digest, in a line. */
function why(
  outcome: 'nothing' | 'gathering' | 'failed',
  { nextDueAt, schedule: { zone }, language }: Subscriber,
  now: number,
  { t }: Ctx,
): string {
  if (outcome !== 'nothing') return t(`digest-${outcome}`)
  return t('digest-nothing', { when: when(nextDueAt ?? now, zone, language, now, t) })
}
