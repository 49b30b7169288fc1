import PQueue from 'p-queue'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { Fetcher } from '../../collect/fetch/fetcher.ts'
import type { Logger } from '../../log.ts'
import type { Answer } from '../../model/answer.ts'
import { isGivenUp, type Push } from '../../model/push.ts'
import { MINUTE } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import type { Texts } from '../../text/locales.ts'
import { options } from '../send.ts'
import { postSigned } from './post-signed.ts'
import { pushBody, type PushBodyDeps } from './push-body.ts'

/** What pushing needs. */
export interface PushDeps extends PushBodyDeps {
  store: Pick<Store, 'pushes' | 'forChat' | 'subscribers'>
  fetcher: Pick<Fetcher, 'post'>
  /** The bot's own key, of which the secrets of webhooks are made. */
  key: string
  texts: Pick<Texts, 'in'>
  now: () => number
  log: Logger
}

/** Pushes in one minute. */
const AT_ONCE = 200
/** Targets that are waited for at the same time: a slow one keeps nobody else waiting. */
const TARGETS_AT_ONCE = 8
/** As long as those of one target can take. */
const LEASE_MS = 10 * MINUTE
/** In one minute to one target. */
const PER_TARGET = 20

/**
 * Plans what was saved or delivered since, and posts what is due to the webhooks of people, one after the other for each target.
 * What does not arrive is repeated with the same id, after longer and longer waits; a target that failed for three days is turned off,
 * and its owner is told once.
 */
export async function pushDue(deps: PushDeps): Promise<void> {
  const { store, now, log } = deps
  await store.pushes.plan(now())
  const due = await store.pushes.claim(now(), now() + LEASE_MS, AT_ONCE)
  const queue = new PQueue({ concurrency: TARGETS_AT_ONCE })
  const byTarget = Map.groupBy(due, ({ connectionId }) => connectionId)
  await Promise.all(
    [...byTarget.values()].map((pushes) =>
      queue.add(async () => {
        try {
          await pushAll(pushes.slice(0, PER_TARGET), deps)
        } catch (err) {
          log.error({ err, chat: pushes[0]?.chatId }, 'a webhook could not be served')
        }
      }),
    ),
  )
}

/** Posts those of one target, until one does not arrive. */
async function pushAll(pushes: readonly Push[], deps: PushDeps): Promise<void> {
  const { store, now, log } = deps
  for (const push of pushes) {
    const body = await pushBody(push, deps)
    if (body === null) {
      await store.pushes.drop(push)
      continue
    }
    // A repeated push has the same id, so that its receiver can tell.
    const sent = { id: `msg_${push.id}`, at: now(), body }
    const outcome = await postSigned(push, sent, deps)
    if (outcome.kind === 'arrived') {
      await store.pushes.sent(push, now())
      continue
    }
    const why = outcome.kind === 'failed' ? outcome.why : 'HTTP 410'
    log.info({ chat: push.chatId, why, attempts: push.attempts + 1 }, 'a push did not arrive')
    const since = await store.pushes.failed(push, now())
    if (outcome.kind === 'ended' || isGivenUp(since, now())) {
      await store.pushes.giveUp(push.connectionId, now(), await notice(push, deps))
    }
    return
  }
}

async function notice(
  { chatId, target }: Push,
  { store, texts, now }: PushDeps,
): Promise<Answer | null> {
  const subscriber = await store.subscribers.get(chatId)
  if (subscriber === undefined) return null
  const host = URL.parse(target)?.host ?? ''
  const shown = message(styled(texts.in(subscriber.language)('connect-webhook-off', { host })))
  const parameters = { text: shown.text, ...options(shown) }
  return { chatId, method: 'sendMessage', parameters, askedAt: now() }
}
