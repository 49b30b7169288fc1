import { message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import type { ChatParts, Ctx } from './context.ts'
import { show } from './show.ts'
import { when } from './when.ts'

/** Sends the chat of an update a digest now, or says in a line why there is none. */
export async function sendDigest(ctx: Ctx, { onDemand, now }: ChatParts): Promise<void> {
  const { subscriber } = ctx
  if (!subscriber || subscriber.state !== 'active') {
    return show(ctx, message(styled(ctx.t('not-subscribed'))))
  }
  await ctx.replyWithChatAction('typing')
  const outcome = await onDemand.digestNow(subscriber)
  if (outcome === 'sent') return
  const { next_due_at: next, zone, language } = subscriber
  const nothing = ctx.t('digest-nothing', {
    when: next === null ? '' : when(next, zone, language, now(), ctx.t),
  })
  return show(ctx, message(styled(outcome === 'nothing' ? nothing : ctx.t('digest-failed'))))
}
