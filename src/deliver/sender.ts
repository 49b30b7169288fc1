import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { CHAT_MESSAGES_PER_SECOND } from '../card/limits.ts'
import type { Message } from '../card/message.ts'
import type { CardViews } from '../card-views/card-views.ts'
import { readerOf } from '../card-views/reader.ts'
import type { Logger } from '../log.ts'
import type { Delivery } from '../model/delivery.ts'
import type { Subscriber } from '../model/subscriber.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { createBatchedWriter } from './batched-writer.ts'
import type { DeliveryMetrics } from './delivery-metrics.ts'
import type { Outcome } from './outcome.ts'
import { type GlobalLimiter, TICKS_PER_SECOND } from './rate-limit/global-limiter.ts'
import type { PerChatLimiter } from './rate-limit/per-chat.ts'
import type { Pass, Quotas } from './rate-limit/quotas.ts'
import type { Send } from './send.ts'

export interface SenderDeps {
  store: Pick<Store, 'deliveries' | 'subscribers'>
  cards: Pick<CardViews, 'opening'>
  send: Send
  gate: GlobalLimiter
  lanes: Quotas
  pace: PerChatLimiter
  now: () => number
  log: Logger
  /** The token is refused: the process cannot do its work. */
  onFatal: (reason: string) => void
  /** A process that has not settled its claim by then is assumed dead. Longer than a send's deadline. */
  leaseMs?: number
  meter?: DeliveryMetrics
}

/** Sends what the ledger has planned, within the rate limit. */
export interface Sender {
  /** One tick of a tenth of a second: claims what the rate limit allows and starts sending it, without waiting for the end. */
  tick(): Promise<void>
  /** Sends one delivery that is open already, now: an answer to somebody who asked does not wait for the bulk limit. */
  sendNow(delivery: Delivery): Promise<Outcome['kind']>
  /** Whether nothing is to be sent within the next minute. */
  isIdle(): Promise<boolean>
  /** Takes back what a dead process left unfinished; `all` right after a start of the only process. Returns how many. */
  recover(all: boolean): Promise<number>
  /** Waits until everything claimed is sent. */
  drain(): Promise<void>
}

/** Longer than a send's deadline of 20 s. */
export const LEASE_MS = 30_000
/** Waits between tries when Telegram is down: 5 s, doubling, at most 5 minutes. */
const FIRST_RETRY_MS = 5000
const LONGEST_RETRY_MS = 300_000
/** Tries before a delivery is given up: with the waits above, most of an hour. */
const TRIES = 15
/** Sends in flight at most, in seconds of the gate's rate: when Telegram hangs, claims stop instead of piling up. */
const IN_FLIGHT_SECONDS = 5
/** Until a chat that has one message on its way may get the next. */
const CHAT_REST_MS = 1000 / CHAT_MESSAGES_PER_SECOND
/** Claimed ahead at most, in ticks: a slow claim or a late tick then costs no throughput. */
const OUTBOX_TICKS = 2
/** Sends started before the event loop gets a turn: some 3 ms of work, after which taps are served. */
const SENDS_PER_TURN = 10

export function createSender(deps: SenderDeps): Sender {
  const { store, cards, send, gate, lanes, pace, now, log, onFatal, meter } = deps
  const { leaseMs = LEASE_MS } = deps
  const flying = new Set<Promise<unknown>>()
  /** Claimed and not started: this is sent while more is being claimed. */
  const outbox: { delivery: Delivery; subscriber: Subscriber | undefined }[] = []
  let launching: Promise<void> | null = null
  /** Chats in the outbox or under way: none gets two at a time. */
  const inHand = new Set<number>()
  const refusals = new Set<string>()
  const settleSent = createBatchedWriter((rows) => store.deliveries.sent(rows), log)

  const settle = async (delivery: Delivery, outcome: Outcome): Promise<void> => {
    const { id, chatId: chat, digestId: digest } = delivery
    const keys = { delivery: id, chat, digest }
    switch (outcome.kind) {
      case 'sent':
        return settleSent({ id, messageId: outcome.messageId, at: now() })
      case 'gone':
        log.info({ ...keys, reason: outcome.reason }, 'chat is gone')
        await store.subscribers.update(chat, { state: 'gone', nextDueAt: null })
        await store.deliveries.drop(chat, outcome.reason, now())
        return store.deliveries.settle(id, 'gone', outcome.reason, now())
      case 'closed':
        // Not even General takes it. The group is still there, and the next digest tries again.
        log.info({ ...keys, reason: outcome.reason }, 'topic is closed')
        return store.deliveries.settle(id, 'failed', outcome.reason, now())
      case 'moved':
        log.info({ ...keys, to: outcome.to }, 'group moved')
        await store.deliveries.moveChat(chat, outcome.to)
        return store.deliveries.postpone(id, now(), 'moved')
      case 'flood':
        gate.pause(now(), outcome.afterMs)
        meter?.flooded()
        log.warn(
          { ...keys, afterMs: outcome.afterMs },
          'Telegram asks to slow down, all sending rests',
        )
        return store.deliveries.postpone(id, now() + outcome.afterMs, 'flood')
      case 'retry':
        return retry(delivery, outcome)
      case 'refused':
        // Logged once per reason: a bug in one digest would otherwise fill the log a thousand times.
        if (!refusals.has(outcome.reason)) log.error({ ...keys, reason: outcome.reason }, 'refused')
        refusals.add(outcome.reason)
        return store.deliveries.settle(id, 'failed', outcome.reason, now())
      case 'fatal':
        await store.deliveries.postpone(id, now(), outcome.reason)
        return onFatal(outcome.reason)
    }
  }

  const retry = async (delivery: Delivery, outcome: Outcome & { kind: 'retry' }) => {
    const { id, chatId: chat, digestId: digest, attempts } = delivery
    const keys = { delivery: id, chat, digest, attempts, reason: outcome.reason }
    if (attempts >= TRIES) {
      log.error(keys, 'given up')
      return store.deliveries.settle(id, 'failed', outcome.reason, now())
    }
    // At-least-once beats at-most-once: an uncertain send is repeated, and logged as a possible repeat.
    const possibleRepeat = outcome.uncertain
    log.warn({ ...keys, possibleRepeat }, 'could not send, will try again')
    const wait = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS)
    return store.deliveries.postpone(id, now() + wait, outcome.reason)
  }

  const deliver = async (delivery: Delivery, subscriber: Subscriber | undefined, pass: Pass) => {
    const outcome = await attempt(delivery, subscriber, pass.isPaid).finally(() => pass.end(now()))
    if (outcome !== null) {
      await settle(delivery, outcome)
      meter?.settled(outcome.kind, now() - delivery.dueAt)
    }
    return outcome?.kind ?? 'gone'
  }

  /** Sends, or settles what cannot be sent at all and returns `null`. */
  const attempt = async (
    { id, chatId: chat, digestId: digest }: Delivery,
    subscriber: Subscriber | undefined,
    isPaid: boolean,
  ): Promise<Outcome | null> => {
    if (subscriber === undefined || subscriber.state !== 'active') {
      await store.deliveries.settle(id, 'gone', 'not subscribed any more', now())
      return null
    }
    const message: Message | null = await cards.opening(digest, readerOf(subscriber))
    if (message === null) return { kind: 'refused', reason: 'the digest has no card' }
    pace.note(chat, now())
    return send(chat, message, isPaid, subscriber.threadId)
  }

  /** A failure in our own code leaves the row claimed; its lease brings it back. Nobody else is affected. */
  const launch = (delivery: Delivery, of: Subscriber | undefined, pass: Pass): void => {
    const flight = deliver(delivery, of, pass).catch((err: unknown) => {
      log.error({ err, delivery: delivery.id, chat: delivery.chatId }, 'delivery failed')
    })
    flying.add(flight)
    void flight.finally(() => {
      flying.delete(flight)
      inHand.delete(delivery.chatId)
    })
  }

  /** Waits for a pass; `null` where Telegram has asked to stop meanwhile. */
  const nextPass = async (): Promise<Pass | null> => {
    for (;;) {
      if (gate.pausedUntil > now()) return null
      const pass = await lanes.take(now())
      if (typeof pass !== 'number') return pass
      await sleep(pass)
    }
  }

  /** Takes everything out of the outbox. */
  const emptied = () => {
    const all = outbox.splice(0)
    for (const { delivery } of all) inHand.delete(delivery.chatId)
    return all
  }

  /** Starts sending what is claimed, as fast as passes are granted. */
  const launchAll = async (): Promise<void> => {
    for (let turn = 1; ; turn += 1) {
      const pass = outbox.length > 0 ? await nextPass() : null
      if (pass === null) {
        const rest = emptied().map(({ delivery }) => delivery.id)
        return store.deliveries.release(rest, gate.pausedUntil)
      }
      const next = outbox.shift()
      if (next === undefined) return pass.end(now())
      launch(next.delivery, next.subscriber, pass)
      if (turn % SENDS_PER_TURN === 0) await breathe()
    }
  }

  /** Puts what was claimed into the outbox; chats that were sent something a moment ago wait in the ledger. */
  const enqueue = async (claimed: readonly Delivery[]): Promise<void> => {
    const chats = claimed.map(({ chatId }) => chatId)
    const subscribers = await store.subscribers.many(chats)
    await pace.look(chats, now())
    for (const delivery of claimed) {
      meter?.claimed(now() - delivery.sendAfter)
      const { id, chatId: chat } = delivery
      const wait = Math.max(pace.wait(chat, now()), inHand.has(chat) ? CHAT_REST_MS : 0)
      if (wait > 0) {
        await store.deliveries.release([id], now() + wait)
        continue
      }
      inHand.add(chat)
      outbox.push({ delivery, subscriber: subscribers.get(chat) })
    }
    keepLaunching()
  }

  const keepLaunching = (): void => {
    launching ??= launchAll()
      .catch((err: unknown) => {
        // The rows stay claimed; their lease brings them back.
        emptied()
        log.error({ err }, 'sending failed')
      })
      .finally(() => {
        launching = null
        if (outbox.length > 0) keepLaunching()
      })
  }

  return {
    async tick() {
      if (flying.size > gate.rate * IN_FLIGHT_SECONDS) return
      const room = Math.ceil((gate.rate * OUTBOX_TICKS) / TICKS_PER_SECOND) - outbox.length
      const allowed = Math.min(room, gate.open(now()))
      if (allowed <= 0) return
      const claimed = await store.deliveries.claim(now(), allowed, now() + leaseMs)
      if (claimed.length > 0) await enqueue(claimed)
    },

    async sendNow(delivery) {
      const subscriber = await store.subscribers.get(delivery.chatId)
      return deliver(delivery, subscriber, lanes.count())
    },

    async isIdle() {
      const next = await store.deliveries.nextAt()
      return next === null || next > now() + MINUTE
    },

    async recover(all) {
      const count = await store.deliveries.recover(now(), all)
      if (count > 0) {
        log.warn({ count }, 'deliveries were in flight when a process ended; each may come twice')
      }
      return count
    },

    async drain() {
      await launching
      await Promise.all(flying)
    },
  }
}
