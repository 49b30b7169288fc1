import type { Delivery, SentDelivery } from '../model/delivery.ts'
import type { Subscriber } from '../model/subscriber.ts'
import { createBatchedWriter } from './batched-writer.ts'
import type { Outcome } from './outcome.ts'
import type { FloodControl } from './rate-limit/flood-control.ts'
import { createDeniedSettler, type DeniedDeps } from './settle-denied.ts'

export interface SettlerDeps extends DeniedDeps {
  /** The clock of the rate limits, ms. */
  elapsed: () => number
  floods: Pick<FloodControl, 'flooded'>
  /** Called when Telegram refuses the token: the process cannot do its work. */
  onFatal: (reason: string) => void
}

/** Records in the ledger what came of a send: settles the delivery, or plans it again. */
export type Settler = (
  delivery: Delivery,
  subscriber: Subscriber,
  outcome: Outcome,
) => Promise<void>

/** Waits between attempts when Telegram is down: 5 s, doubling, at most 5 minutes. */
const FIRST_RETRY_MS = 5000
const LONGEST_RETRY_MS = 300_000
/** Attempts before a delivery is given up: with the waits above, most of an hour. */
const MAX_ATTEMPTS = 15

/**
 * How long what was sent waits to be written with others. On a fast disk a broadcast would otherwise commit after every second
 * message, which costs more than the message. A process that is killed meanwhile repeats what was sent within this time: a fraction
 * of what its calls in flight may repeat, since Telegram takes longer to answer.
 */
const GATHER_MS = 20

/** Creates a settler. It resolves once the outcome is stored, and rejects if that fails. */
export function createSettler(deps: SettlerDeps): Settler {
  const { store, floods, now, elapsed, log, onFatal } = deps
  const settleDenied = createDeniedSettler(deps)
  const settleSent = createBatchedWriter(
    (rows: readonly SentDelivery[]) => store.deliveries.sent(rows),
    log,
    { gatherMs: GATHER_MS },
  )
  const refusals = new Set<string>()

  const retry = async (delivery: Delivery, outcome: Outcome & { kind: 'retry' }) => {
    const { id, chatId: chat, digestId: digest, attempts } = delivery
    const keys = { delivery: id, chat, digest, attempts, reason: outcome.reason }
    if (attempts >= MAX_ATTEMPTS) {
      log.error(keys, 'delivery given up')
      return store.deliveries.settle(id, 'failed', outcome.reason, now())
    }
    // At-least-once beats at-most-once: an uncertain send is repeated, and logged as a possible repeat.
    const possibleRepeat = outcome.uncertain
    log.warn({ ...keys, possibleRepeat }, 'could not send, will try again')
    const wait = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS)
    return store.deliveries.postpone(id, now() + wait, outcome.reason)
  }

  const notSent = async (
    delivery: Delivery,
    subscriber: Subscriber,
    outcome: Exclude<Outcome, { kind: 'sent' }>,
  ): Promise<void> => {
    const { id, chatId: chat, digestId: digest } = delivery
    const keys = { delivery: id, chat, digest }
    switch (outcome.kind) {
      case 'gone':
        return settleDenied.gone(delivery, subscriber, outcome.reason)
      case 'denied':
      case 'closed':
        // Where a topic is closed, General does not accept the message either.
        return settleDenied.denied(delivery, subscriber, outcome.reason)
      case 'moved':
        log.info({ ...keys, to: outcome.to }, 'group moved')
        await store.deliveries.moveChat(chat, outcome.to)
        return store.deliveries.postpone(id, now(), 'moved')
      case 'flood':
        log.warn(
          {
            ...keys,
            afterMs: outcome.afterMs,
            concerns: floods.flooded(chat, elapsed(), outcome.afterMs),
          },
          'Telegram asks to slow down',
        )
        return store.deliveries.postpone(id, now() + outcome.afterMs, 'flood')
      case 'retry':
        return retry(delivery, outcome)
      case 'refused':
        // Logged once per reason: a bug in one digest would otherwise fill the log with a thousand equal lines.
        if (!refusals.has(outcome.reason)) log.error({ ...keys, reason: outcome.reason }, 'refused')
        refusals.add(outcome.reason)
        return store.deliveries.settle(id, 'failed', outcome.reason, now())
      case 'fatal':
        await store.deliveries.postpone(id, now(), outcome.reason)
        return onFatal(outcome.reason)
    }
  }

  return (delivery, subscriber, outcome) => {
    if (outcome.kind !== 'sent') return notSent(delivery, subscriber, outcome)
    const stored = settleSent({ id: delivery.id, messageId: outcome.messageId, at: now() })
    // Of a thousand chats hardly one has refused anything: the others share the promise of their batch.
    return settleDenied.accepted(subscriber, stored)
  }
}
