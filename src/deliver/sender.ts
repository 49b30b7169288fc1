import type { Message } from '../card/message.ts'
import type { Logger } from '../log.ts'
import type { DeliveryRow, SubscriberRow } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { Cards, Reader } from './cards.ts'
import type { ChatPace } from './chatPace.ts'
import type { Gate } from './gate.ts'
import type { Outcome } from './outcome.ts'
import type { Send } from './send.ts'

export interface SenderParts {
  store: Store
  cards: Cards
  send: Send
  gate: Gate
  pace: ChatPace
  now: () => number
  log: Logger
  /** The token is refused: the process cannot do its work. */
  onFatal: (reason: string) => void
}

/** Sends what the ledger has planned, at the gate's pace. */
export interface Sender {
  /** One tick of a tenth of a second: claims what the gate allows and begins to send it. */
  tick(): Promise<void>
  /** Sends one delivery that was opened already, now: an answer to somebody who asked does not wait at the gate. */
  sendNow(delivery: DeliveryRow): Promise<Outcome['kind']>
  /** Whether nothing is to be sent within the next minute. */
  isIdle(): Promise<boolean>
  /** Takes back what a dead process left half-done; `all` right after a start of the only process. */
  reclaim(all: boolean): Promise<void>
  /** Waits for the sends in flight. */
  drain(): Promise<void>
}

/** Whoever claimed a delivery and has not settled it by then is taken for dead. Longer than a send's deadline. */
export const LEASE_MS = 30_000
/** Waits between tries when Telegram is down: 5 s, doubling, at most 5 minutes. */
const FIRST_RETRY_MS = 5000
const LONGEST_RETRY_MS = 300_000
/** Tries before a delivery is given up: with the waits above, most of an hour. */
const TRIES = 15
const MINUTE = 60_000
/** Sends in flight at most, in seconds of the gate's rate: when Telegram hangs, claims stop instead of piling up. */
const IN_FLIGHT_SECONDS = 5

export function createSender(parts: SenderParts): Sender {
  const { store, cards, send, gate, pace, now, log, onFatal } = parts
  const flying = new Set<Promise<unknown>>()
  const refusals = new Set<string>()

  const settle = async (delivery: DeliveryRow, outcome: Outcome): Promise<void> => {
    const { id, chat_id: chat, digest_id: digest } = delivery
    const keys = { delivery: id, chat, digest }
    switch (outcome.kind) {
      case 'sent':
        return store.deliveries.sent(id, outcome.messageId, now())
      case 'gone':
        log.info({ ...keys, reason: outcome.reason }, 'chat is gone')
        await store.subscribers.update(chat, { state: 'gone', next_due_at: null })
        await store.deliveries.drop(chat, outcome.reason, now())
        return store.deliveries.settle(id, 'gone', outcome.reason, now())
      case 'moved':
        log.info({ ...keys, to: outcome.to }, 'group moved')
        await store.deliveries.moveChat(chat, outcome.to)
        return store.deliveries.postpone(id, now(), 'moved')
      case 'flood':
        gate.pause(now(), outcome.afterMs)
        log.warn(
          { ...keys, afterMs: outcome.afterMs },
          'Telegram asks to slow down, all sending rests',
        )
        return store.deliveries.postpone(id, now() + outcome.afterMs, 'flood')
      case 'retry':
        return retry(delivery, outcome)
      case 'refused':
        // Once a reason: a bug in one digest would otherwise fill the log a thousand times.
        if (!refusals.has(outcome.reason)) log.error({ ...keys, reason: outcome.reason }, 'refused')
        refusals.add(outcome.reason)
        return store.deliveries.settle(id, 'failed', outcome.reason, now())
      case 'fatal':
        await store.deliveries.postpone(id, now(), outcome.reason)
        return onFatal(outcome.reason)
    }
  }

  const retry = async (delivery: DeliveryRow, outcome: Outcome & { kind: 'retry' }) => {
    const { id, chat_id: chat, digest_id: digest, attempts } = delivery
    const keys = { delivery: id, chat, digest, attempts, reason: outcome.reason }
    if (attempts >= TRIES) {
      log.error(keys, 'given up')
      return store.deliveries.settle(id, 'failed', outcome.reason, now())
    }
    // Nothing lost comes before nothing twice: an uncertain send is repeated, and said.
    const possibleRepeat = outcome.uncertain
    log.warn({ ...keys, possibleRepeat }, 'could not send, will try again')
    const wait = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS)
    return store.deliveries.postpone(id, now() + wait, outcome.reason)
  }

  const deliver = async (delivery: DeliveryRow, subscriber: SubscriberRow | undefined) => {
    const { id, chat_id: chat } = delivery
    if (subscriber === undefined || subscriber.state !== 'active') {
      await store.deliveries.settle(id, 'gone', 'not subscribed any more', now())
      return 'gone'
    }
    const message: Message | null = await cards.opening(delivery.digest_id, readerOf(subscriber))
    if (message === null) {
      await store.deliveries.settle(id, 'failed', 'the digest has no card', now())
      return 'refused'
    }
    pace.note(chat, now())
    const outcome = await send(chat, message, subscriber.thread_id)
    await settle(delivery, outcome)
    return outcome.kind
  }

  /** A failure in our own code leaves the row claimed; its lease brings it back. Nobody else is affected. */
  const launch = (delivery: DeliveryRow, subscriber: SubscriberRow | undefined): void => {
    const flight = deliver(delivery, subscriber).catch((err: unknown) => {
      log.error({ err, delivery: delivery.id, chat: delivery.chat_id }, 'delivery failed')
    })
    flying.add(flight)
    void flight.finally(() => flying.delete(flight))
  }

  return {
    async tick() {
      if (flying.size > gate.rate * IN_FLIGHT_SECONDS) return
      const allowed = gate.open(now())
      if (allowed === 0) return
      const claimed = await store.deliveries.claim(now(), allowed, now() + LEASE_MS)
      if (claimed.length === 0) return
      const subscribers = await store.subscribers.many(claimed.map((row) => row.chat_id))
      for (const delivery of claimed) {
        const wait = pace.wait(delivery.chat_id, now())
        if (wait > 0) await store.deliveries.postpone(delivery.id, now() + wait, 'chat pace')
        else launch(delivery, subscribers.get(delivery.chat_id))
      }
    },

    async sendNow(delivery) {
      return deliver(delivery, await store.subscribers.get(delivery.chat_id))
    },

    async isIdle() {
      const next = await store.deliveries.nextAt()
      return next === null || next > now() + MINUTE
    },

    async reclaim(all) {
      const count = await store.deliveries.reclaim(now(), all)
      if (count > 0) {
        log.warn({ count }, 'deliveries were in flight when a process ended; each may come twice')
      }
    },

    async drain() {
      await Promise.all(flying)
    },
  }
}

/** How a subscriber reads. */
export function readerOf(
  row: Pick<SubscriberRow, 'language' | 'zone' | 'pictures' | 'form' | 'reading' | 'kind'>,
): Reader {
  const { language, zone, pictures, form, reading, kind } = row
  return { language, zone, pictures: pictures === 1, walks: kind !== 'channel', form, reading }
}
