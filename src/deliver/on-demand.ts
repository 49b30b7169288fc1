import type { DigestMaker } from '../digest/make-digest.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { Store } from '../store/store.ts'
import type { Summariser } from '../summarise/summariser.ts'
import { LEASE_MS, type Sender } from './sender.ts'

/** Digests for people who ask for one now. */
export interface OnDemand {
  /**
   * Sends a digest at once. `nothing`: everything worth sending has been sent. `gathering`: no article has been read yet, as
   * right after the first start.
   */
  digestNow(subscriber: Subscriber): Promise<'sent' | 'nothing' | 'gathering' | 'failed'>
}

/** Deadline for a model: a person is waiting in the chat. */
const SUMMARY_DEADLINE_MS = 12_000

export interface OnDemandDeps {
  store: Pick<Store, 'articles' | 'deliveries' | 'subscribers'>
  digests: Pick<DigestMaker, 'draft' | 'write'>
  summariser: Pick<Summariser, 'ensure'>
  sender: Pick<Sender, 'sendNow'>
  leaseMs?: number
  now: () => number
}

export function createOnDemand(deps: OnDemandDeps): OnDemand {
  const { store, digests, summariser, sender, now, leaseMs = LEASE_MS } = deps
  return {
    async digestNow(subscriber) {
      const { chatId, profileId } = subscriber
      const at = now()
      let draft = await digests.draft(profileId, chatId, at, null)
      const ids = draft.choices.map((choice) => choice.article.id)
      const rejected = await summariser.ensure(ids, draft.preferences.language, SUMMARY_DEADLINE_MS)
      if (rejected.size > 0) draft = await digests.draft(profileId, chatId, at, null)
      if (draft.choices.length === 0) {
        return (await store.articles.any()) ? 'nothing' : 'gathering'
      }
      const digestId = await digests.write(draft, 'asked', at, at)
      const id = await store.deliveries.open(chatId, digestId, now(), now() + leaseMs)
      const delivery = await store.deliveries.find(chatId, digestId)
      if (id === undefined || delivery === undefined) return 'failed'
      // From here on this chat's history differs from that of others with its profile.
      await store.subscribers.update(chatId, { lastDigestId: digestId })
      return (await sender.sendNow(delivery)) === 'sent' ? 'sent' : 'failed'
    },
  }
}
