import { setImmediate as breathe } from 'node:timers/promises'
import type { DigestDraft, DigestMaker } from '../digest/make-digest.ts'
import type { Continuation } from '../model/follow.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { Store } from '../store/store.ts'
import { createAlreadyDelivered } from './already-delivered.ts'
import { createDrafter, type DrafterDeps, type DraftRequest } from './draft-digests.ts'
import { firstKey } from './due-subscribers.ts'

/** Digests for people who ask for one now. */
export interface OnDemand {
  /**
   * Plans a digest that is sent before those that are due by schedule. It resolves once the digest is in the ledger, so that it
   * comes even if the process ends. `nothing`: everything worth sending has been sent. `gathering`: no article has been read
   * yet, as right after the first start.
   *
   * @param thread the forum topic in which it was asked for, `null` outside any
   */
  digestNow(
    subscriber: Subscriber,
    thread?: number | null,
  ): Promise<'planned' | 'nothing' | 'gathering'>
}

/** Deadline for a model: a person is waiting in the chat. */
const SUMMARY_DEADLINE_MS = 12_000
/** People whose digests are made together. Each digest is made in some milliseconds, if its profile is not shared. */
const MOST_AT_ONCE = 500

export interface OnDemandDeps extends DrafterDeps {
  store: Pick<Store, 'articles' | 'deliveries' | 'digests' | 'follows'>
  digests: Pick<DigestMaker, 'edition' | 'write'>
  /** Called when there is something to send. */
  wake: () => void
}

interface Ask {
  subscriber: Pick<Subscriber, 'chatId' | 'profileId' | 'lastDigestId' | 'schedule'>
  thread: number | null
  resolve: (answer: 'planned' | 'nothing' | 'gathering') => void
  reject: (error: unknown) => void
}

/**
 * Creates the maker of digests on demand. Those who ask while digests are being made get theirs in the next round, in which
 * equal profiles with the same last digest share one, as at the hour.
 */
export function createOnDemand(deps: OnDemandDeps): OnDemand {
  const { store, digests, now, wake } = deps
  const drafter = createDrafter(deps)
  const waiting: Ask[] = []
  let working: Promise<void> | null = null

  /** Writes the digests of drafts that have articles, each once. Returns the ids by the key of the draft. */
  const write = async <Key>(drafts: ReadonlyMap<Key, DigestDraft>, at: number) => {
    const ids = new Map<Key, number>()
    for (const [key, draft] of drafts) {
      if (draft.choices.length > 0) ids.set(key, await digests.write(draft, 'asked', at, at))
      await breathe()
    }
    return ids
  }

  const round = async (all: readonly Ask[]): Promise<void> => {
    const at = now()
    const following = await store.follows.waiting(all.map(({ subscriber }) => subscriber.chatId))
    const asks = all.map((ask) => ({ ...ask, first: following.get(ask.subscriber.chatId) }))
    const run = { edition: digests.edition(at), lastDueAt: new Map<number, number | null>() }
    const draft = <Key>(requests: ReadonlyMap<Key, DraftRequest>) =>
      drafter.all(run, requests, SUMMARY_DEADLINE_MS)
    const threads = new Map(asks.map(({ subscriber, thread }) => [subscriber.chatId, thread]))
    const groups = Map.groupBy(asks, keyOf)
    const drafts = await draft(
      new Map([...groups].map(([key, group]) => [key, requestOfGroup(group, at)])),
    )
    // Histories that look equal may differ: nobody is told that there is nothing because of one other person's.
    const retried = [...groups].filter(
      ([key, group]) => group.length > 1 && drafts.get(key)?.choices.length === 0,
    )
    const others = await draft(
      new Map(retried.map(([key, group]) => [key, requestOfGroup(group.toReversed(), at)])),
    )
    for (const [key, other] of others) drafts.set(key, other)
    const digestIds = await write(drafts, at)
    const alreadyDelivered = createAlreadyDelivered(store)
    const planned = new Map<number, number>()
    for (const [key, id] of digestIds) {
      await alreadyDelivered.add(id, articlesOf(drafts.get(key)))
      for (const { subscriber } of groups.get(key) ?? []) planned.set(subscriber.chatId, id)
    }
    // Somebody who was sent part of the shared digest gets one of their own.
    const overlapping = await alreadyDelivered.among(planned)
    const alone = new Map(
      asks
        .filter(({ subscriber }) => overlapping.has(subscriber.chatId))
        .map((ask) => [ask.subscriber.chatId, requestOf(ask, at)] as const),
    )
    for (const chatId of alone.keys()) planned.delete(chatId)
    for (const [chatId, id] of await write(await draft(alone), at)) planned.set(chatId, id)
    await store.deliveries.ask(
      [...planned].map(([chatId, digestId]) => ({
        chatId,
        digestId,
        thread: threads.get(chatId) ?? null,
      })),
      now(),
    )
    if (planned.size > 0) wake()
    const none =
      planned.size === asks.length || (await store.articles.any()) ? 'nothing' : 'gathering'
    for (const { subscriber, resolve } of asks) {
      resolve(planned.has(subscriber.chatId) ? 'planned' : none)
    }
  }

  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      // Those who ask in the same turn of the event loop share a round.
      await breathe()
      const asks = waiting.splice(0, MOST_AT_ONCE)
      await round(asks).catch((error: unknown) => {
        for (const { reject } of asks) reject(error)
      })
    }
  }

  return {
    async digestNow(subscriber, thread = subscriber.threadId) {
      // What the chat refused goes into the digest that it asks for.
      if (subscriber.deniedSince !== null) {
        await store.deliveries.abandonDenied(subscriber.chatId, now())
      }
      return new Promise((resolve, reject) => {
        waiting.push({ subscriber, thread, resolve, reject })
        working ??= work().finally(() => {
          working = null
        })
      })
    },
  }
}

/** What somebody who asks gets first: how stories go on that they follow. */
type Asked = Ask & { first: readonly Continuation[] | undefined }

function keyOf({ subscriber, first }: Asked): string {
  const { profileId, lastDigestId, schedule } = subscriber
  return `${profileId} ${lastDigestId} ${schedule.weekdays}${firstKey(first)}`
}

function requestOfGroup(group: readonly Asked[], asOf: number): DraftRequest {
  const [one] = group
  if (one === undefined) throw new Error('an empty group')
  return requestOf(one, asOf)
}

function requestOf({ subscriber, first }: Asked, asOf: number): DraftRequest {
  const { profileId, chatId, lastDigestId, schedule } = subscriber
  const { weekdays } = schedule
  return { profileId, chatId, asOf, lastDigestId, weekdays, isAsked: true, ...(first && { first }) }
}

function articlesOf(draft: DigestDraft | undefined): number[] {
  return draft?.choices.map(({ article }) => article.id) ?? []
}
