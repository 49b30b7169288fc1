import { areAllTopics } from '../digest/topics/topics.ts'
import type { OnDemand } from '../deliver/on-demand.ts'
import type { Logger } from '../log.ts'
import type { Subscriber } from '../model/subscriber.ts'
import { DAY } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { showChatAction } from '../telegram/chat-action.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import { threadOf } from '../telegram/thread.ts'
import { when } from '../text/clock-time.ts'
import type { BotContext } from './bot-context.ts'
import type { BotLimits } from './bot-deps.ts'
import { sendText } from './send-text.ts'
import { topicSwitches } from './settings/topic-switches.ts'
import { preferencesOf } from './update-preferences.ts'

/** What sending a digest on demand needs. */
export interface SendDigestDeps {
  store: Pick<Store, 'stats' | 'subscribers'>
  onDemand: OnDemand
  limits: Pick<BotLimits, 'adminIds' | 'digestsPerDay'>
  now: () => number
  log: Logger
}

/** Sends a digest to the chat of an update now, or says why there is none: in one line, with the topics if all are off. */
export async function sendDigest(
  ctx: BotContext,
  { store, onDemand, limits, now, log }: SendDigestDeps,
): Promise<void> {
  const { subscriber } = ctx
  if (subscriber?.state !== 'active') return sendText(ctx, ctx.t('not-subscribed'))
  const count = await store.stats.askedBy(subscriber.chatId, now() - DAY)
  if (count >= limits.digestsPerDay && !limits.adminIds.has(ctx.from?.id ?? 0)) {
    return sendText(ctx, ctx.t('digest-quota', { count }))
  }
  showChatAction(ctx, 'typing', log)
  const outcome = await onDemand.digestNow(subscriber, threadOf(ctx))
  if (outcome === 'planned') return
  const { mutedTopics } = await preferencesOf({ store }, subscriber)
  if (outcome === 'nothing' && areAllTopics(mutedTopics)) {
    return sendMessage(ctx, topicSwitches(mutedTopics, ctx.t, ctx.t('digest-topics-off')))
  }
  await sendText(ctx, reason(outcome, subscriber, now(), ctx))
}

/** Says in one line why there is no digest. */
function reason(
  outcome: 'nothing' | 'gathering',
  { nextDueAt, schedule: { zone }, language }: Subscriber,
  now: number,
  { t }: BotContext,
): string {
  if (outcome !== 'nothing') return t(`digest-${outcome}`)
  return t('digest-nothing', { when: when(nextDueAt ?? now, zone, language, now, t) })
}
