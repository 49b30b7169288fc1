import type { Logger } from '../log.ts'
import type { Delivery } from '../model/delivery.ts'
import { dueAfter } from '../model/schedule.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { Store } from '../store/store.ts'
import { afterDenial, GIVE_UP_MS } from './denial.ts'
import { createLossWatch, DISBELIEF_MS } from './loss-watch.ts'

export interface DeniedDeps {
  store: Pick<Store, 'deliveries' | 'subscribers'>
  now: () => number
  log: Logger
  /** Called when the bot may not write to a chat, so that its owner can be told. */
  onDenied?: (subscriber: Subscriber) => Promise<void>
  /** Called when very many chats refuse at once: how many, of how many. */
  onSuddenLosses?: (lost: number, of: number) => Promise<void>
}

/** Records what follows when chats refuse messages, for good or for now. */
export interface DeniedSettler {
  /** The chat took a message: whatever it refused before is forgotten, once it is `stored` that it was sent. */
  accepted(subscriber: Subscriber, stored: Promise<void>): Promise<void>
  /** The bot may not write to the chat now. */
  denied(delivery: Delivery, subscriber: Subscriber, reason: string): Promise<void>
  /** Telegram says that the chat is out of reach for good. */
  gone(delivery: Delivery, subscriber: Subscriber, reason: string): Promise<void>
}

/** How often the operator is told of sudden losses. */
const REPORT_EVERY_MS = GIVE_UP_MS / 30

export function createDeniedSettler(deps: DeniedDeps): DeniedSettler {
  const { store, now, log, onDenied, onSuddenLosses } = deps
  const watch = createLossWatch()
  let reportedAt = Number.NEGATIVE_INFINITY
  let last = Promise.resolve()
  /** One refusal after another: what is taken back must have been given up before. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  /** Such a chat is believed even while very many refuse. */
  const hasRefusedForLong = ({ deniedSince }: Subscriber): boolean =>
    deniedSince !== null && now() - deniedSince >= DISBELIEF_MS

  /** Makes chats active again that were given up just before it was seen that very many refuse. */
  const takeBack = async (chatIds: readonly number[]) => {
    for (const [chatId, subscriber] of await store.subscribers.many(chatIds)) {
      if (subscriber.state !== 'gone' || hasRefusedForLong(subscriber)) continue
      const nextDueAt = dueAfter(subscriber, now())
      const deniedSince = subscriber.deniedSince ?? now()
      await store.subscribers.update(chatId, { state: 'active', nextDueAt, deniedSince })
      log.warn({ chat: chatId }, 'not given up after all: very many chats refuse at once')
    }
  }

  const isSudden = async (chatId: number): Promise<boolean> => {
    const { areSudden, before, lost, of } = watch.lost(chatId, now())
    await takeBack(before)
    if (areSudden && now() - reportedAt >= REPORT_EVERY_MS) {
      reportedAt = now()
      log.error({ lost, of }, 'very many chats refuse at once, none is given up')
      await onSuddenLosses?.(lost, of)
    }
    return areSudden
  }

  const giveUp = async ({ id, chatId }: Delivery, reason: string) => {
    await store.subscribers.giveUp(chatId, now())
    await store.deliveries.drop(chatId, reason, now())
    return store.deliveries.settle(id, 'gone', reason, now())
  }

  const deny = async (delivery: Delivery, subscriber: Subscriber, reason: string) => {
    const { id, chatId: chat, digestId: digest, dueAt, attempts } = delivery
    const { deniedSince } = subscriber
    const after = afterDenial({ now: now(), deniedSince, dueAt, attempts })
    if (after.kind === 'give-up') await giveUp(delivery, reason)
    else {
      if (deniedSince === null) await store.subscribers.update(chat, { deniedSince: now() })
      if (after.kind === 'retry') await store.deliveries.postponeDenied(id, after.at, reason)
      else {
        const nextDueAt = dueAfter(subscriber, after.restUntil)
        await store.subscribers.update(chat, { nextDueAt, missedAt: dueAt })
        await store.deliveries.settle(id, 'failed', reason, now())
      }
    }
    const keys = { delivery: id, chat, digest, reason, since: deniedSince ?? now() }
    log.warn({ ...keys, next: after.kind }, 'the bot may not write to a chat')
  }

  const forgive = async (subscriber: Subscriber) => {
    const { chatId, deniedSince: since } = subscriber
    log.info({ chat: chatId, since }, 'the bot may write to a chat again')
    const nextDueAt = dueAfter(subscriber, now())
    await store.subscribers.update(chatId, { deniedSince: null, nextDueAt })
  }

  return {
    accepted(subscriber, stored) {
      watch.accepted(subscriber.chatId, now())
      return subscriber.deniedSince === null ? stored : stored.then(() => forgive(subscriber))
    },
    denied: (delivery, subscriber, reason) =>
      inTurn(async () => {
        const sudden = await isSudden(subscriber.chatId)
        await deny(delivery, subscriber, reason)
        if (!sudden) await onDenied?.(subscriber)
      }),
    gone: (delivery, subscriber, reason) =>
      inTurn(async () => {
        const { chatId: chat } = subscriber
        const sudden = await isSudden(chat)
        if (sudden && !hasRefusedForLong(subscriber)) return deny(delivery, subscriber, reason)
        log.info({ delivery: delivery.id, chat, digest: delivery.digestId, reason }, 'chat is gone')
        return giveUp(delivery, reason)
      }),
  }
}
