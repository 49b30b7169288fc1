import { followOver } from '../card/follow-over.ts'
import type { Logger } from '../log.ts'
import type { FinishedFollow } from '../model/follow.ts'
import { quietUntil } from '../model/quiet-hours.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { Store } from '../store/store.ts'
import type { Texts } from '../text/locales.ts'
import { options } from './send.ts'

export interface FinishFollowsDeps {
  store: Pick<Store, 'follows' | 'subscribers'>
  texts: Pick<Texts, 'in'>
  now: () => number
  log: Logger
}

/** Stories ended in one minute. */
const AT_ONCE = 1000

/**
 * Ends following stories in which nothing has come up for so long that they count as over. Each chat is told so by one line, once,
 * without a sound and not in its quiet hours; a pause puts it off. Returns how many were told.
 */
export async function finishFollows(deps: FinishFollowsDeps): Promise<number> {
  const { store, now, log } = deps
  const finished = await store.follows.finished(now(), AT_ONCE)
  if (finished.length === 0) return 0
  const subscribers = await store.subscribers.many(finished.map(({ chatId }) => chatId))
  let told = 0
  for (const one of finished) {
    try {
      if (await finish(one, subscribers.get(one.chatId), deps)) told += 1
    } catch (err) {
      log.error({ err, chat: one.chatId }, 'a followed story could not be ended')
    }
  }
  log.info({ over: finished.length, told }, 'followed stories are over')
  return told
}

async function finish(
  finished: FinishedFollow,
  subscriber: Subscriber | undefined,
  { store, texts, now }: FinishFollowsDeps,
): Promise<boolean> {
  const at = now()
  // Those who read a channel do not know what it follows.
  const isTold = subscriber?.state === 'active' && subscriber.kind !== 'channel'
  if (subscriber === undefined || !isTold) {
    await store.follows.finish(finished, null, at)
    return false
  }
  const { chatId, threadId, language, pausedUntil, schedule, quiet } = subscriber
  const later =
    pausedUntil !== null && pausedUntil > at ? pausedUntil : quietUntil(at, schedule.zone, quiet)
  if (later !== null) {
    await store.follows.postpone(finished, later)
    return false
  }
  const shown = followOver(finished, texts.in(language))
  const parameters = {
    text: shown.text,
    ...options(shown),
    ...(threadId !== null && { message_thread_id: threadId }),
    disable_notification: true,
  }
  const answer = { chatId, method: 'sendMessage', parameters, askedAt: at }
  return store.follows.finish(finished, answer, at)
}
