import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { CHAT_MESSAGES_PER_SECOND } from '../card/limits.ts'
import type { CardViews } from '../card-views/card-views.ts'
import { readerOf } from '../card-views/reader.ts'
import type { Logger } from '../log.ts'
import type { Delivery } from '../model/delivery.ts'
import { quietUntil } from '../model/quiet-hours.ts'
import type { Subscriber } from '../model/subscriber.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { Outcome } from './outcome.ts'
import type { FloodControl } from './rate-limit/flood-control.ts'
import { type GlobalLimiter, TICKS_PER_SECOND } from './rate-limit/global-limiter.ts'
import type { PerChatLimiter } from './rate-limit/per-chat.ts'
import type { Permit, Quotas } from './rate-limit/quotas.ts'
import type { Addressing, Send } from './send.ts'
import { createSettler, type SettlerDeps } from './settle-delivery.ts'
import { type DeliverVoice, LATEST_VOICE_MS } from './voice/deliver-voice.ts'

/** The metrics that the sender records. */
export interface DeliveryMetrics {
  /** A delivery was claimed this many milliseconds after it was allowed to be sent. */
  claimed(waitMs: number): void
  /** The outcome of a send, and how many milliseconds after its due time it was settled. */
  settled(outcome: Outcome['kind'], lateMs: number): void
  /** Telegram answered 429. */
  flooded(): void
}

export interface SenderDeps extends Pick<SettlerDeps, 'onDenied' | 'onSuddenLosses'> {
  store: Pick<Store, 'deliveries' | 'subscribers'>
  cards: Pick<CardViews, 'opening'>
  send: Send
  /** Sends voice messages, and hears of cards that are to be read out; without a speech server neither. */
  voices?: {
    deliver: DeliverVoice
    wants: (group: { digestId: number; language: string }) => void
  } | null
  limiter: GlobalLimiter
  quotas: Quotas
  floods: FloodControl
  perChat: PerChatLimiter
  now: () => number
  /** The clock of the rate limits, ms: one that nobody sets. `now` by default. */
  elapsed?: (() => number) | undefined
  log: Logger
  /** Called when Telegram refuses the token: the process cannot do its work. */
  onFatal: (reason: string) => void
  /** Time after which a process that has not settled its claim is assumed dead. Longer than a send's deadline. */
  leaseMs?: number
  metrics?: DeliveryMetrics
}

/** Sends what the ledger has planned, within the rate limits. */
export interface Sender {
  /** One tick of a tenth of a second: claims what the rate limit allows and starts sending it, without waiting for the end. */
  tick(): Promise<void>
  /** Whether nothing is to be sent within the next minute. */
  isIdle(): Promise<boolean>
  /**
   * Plans again what a dead process left unfinished; `all` claims right after the only process has started. Returns how many
   * deliveries that are.
   */
  recover(all: boolean): Promise<number>
  /** Waits until everything claimed has been sent. */
  drain(): Promise<void>
}

/** Longer than a send's deadline of 20 s. */
export const LEASE_MS = 30_000
/** Maximum sends in flight, in seconds of the current rate: when Telegram hangs, claims stop instead of piling up. */
const IN_FLIGHT_SECONDS = 5
/** Wait of a chat that has one message on its way, until it may get the next. */
const CHAT_INTERVAL_MS = 1000 / CHAT_MESSAGES_PER_SECOND
/** Maximum claimed ahead, in ticks: a slow claim or a late tick then costs no throughput. */
const OUTBOX_TICKS = 2
/** An upload takes longer than a text, and as long as a call to Telegram may take (`TIMEOUT_SECONDS`). */
const VOICE_LEASE_MS = 90_000
/** When to try again while a recording is being uploaded by somebody else. */
const VOICE_LATER_MS = 1500
/** Sends started before the event loop runs other work: some 3 ms, after which taps are served. */
const SENDS_PER_SLICE = 10

/**
 * Creates the sender: the part of the role `deliver` that a timer ticks ten times a second. A tick claims as many planned
 * deliveries as the rate limits allow and starts a send for each; the outcome is written to the ledger when the call ends.
 *
 * It promises that no rate limit is exceeded, that a chat never has two digests in flight, and that nothing is lost: a
 * delivery is claimed before its call and settled after it, so after a crash only calls in flight may repeat.
 * @example
 * const sender = createSender({ store, cards, send, limiter, quotas, perChat, now: Date.now, log, onFatal })
 * await sender.recover(store.exclusive)
 * setInterval(() => void sender.tick(), 1000 / TICKS_PER_SECOND)
 */
export function createSender(deps: SenderDeps): Sender {
  const { store, cards, send, limiter, quotas, floods, perChat, now, log, metrics } = deps
  const { leaseMs = LEASE_MS, elapsed = now, voices = null } = deps
  const settle = createSettler({ ...deps, elapsed })
  /**
   * How many have started and are not settled. Not a set of them: a set that grows leaves behind its former table, and V8 takes what
   * was in it for alive until it collects its old objects.
   */
  let inFlight = 0
  /** Resolved when nothing is in flight any more, if somebody waits for it. */
  let landed: PromiseWithResolvers<void> | null = null
  /** Claimed and not started: sent while more is being claimed. */
  const outbox: { delivery: Delivery; subscriber: Subscriber | undefined }[] = []
  /** Chats in the outbox or in flight: none gets two messages at a time. */
  const busyChats = new Set<number>()
  let launching: Promise<void> | null = null
  let isTurnOfAsked = true

  /** A voice message waits behind everything else; what has waited too long is left out. */
  const sendVoice = async (delivery: Delivery, addressing: Addressing) => {
    if (!voices) return { kind: 'refused' as const, reason: 'there is no speech server' }
    if (now() - delivery.dueAt > LATEST_VOICE_MS) {
      return { kind: 'refused' as const, reason: 'too late to be read out' }
    }
    await store.deliveries.extend(delivery.id, now() + Math.max(leaseMs, VOICE_LEASE_MS))
    return voices.deliver(delivery.digestId, addressing)
  }

  /**
   * Sends a delivery and settles it; one that cannot be sent at all is only settled. One function, since everything that waits for
   * Telegram is kept in memory, and each step of its own would be kept besides.
   */
  const deliver = async (
    delivery: Delivery,
    subscriber: Subscriber | undefined,
    permit: Permit,
  ): Promise<void> => {
    const { id, chatId: chat, isAsked, askedThread } = delivery
    const beganAt = elapsed()
    let outcome: Outcome | { kind: 'later' } = {
      kind: 'refused',
      reason: 'the digest has no card',
    }
    try {
      if (subscriber === undefined || subscriber.state !== 'active') {
        return await store.deliveries.settle(id, 'gone', 'not subscribed any more', now())
      }
      const manner = {
        thread: askedThread === null ? subscriber.threadId : askedThread || null,
        // Whoever asked for it is looking at the chat.
        isSilent: isAsked || !subscriber.sound,
      }
      const message = delivery.isVoice
        ? null
        : await cards.opening(delivery.digestId, readerOf(subscriber))
      if (delivery.isVoice) {
        perChat.record(chat, elapsed())
        outcome = await sendVoice(delivery, { chatId: chat, isPaid: permit.isPaid, ...manner })
      } else if (message !== null) {
        perChat.record(chat, elapsed())
        outcome = await send(chat, message, permit.isPaid, manner)
      }
    } finally {
      permit.release(elapsed())
    }
    if (outcome.kind === 'later') {
      return store.deliveries.release([id], now() + VOICE_LATER_MS)
    }
    if (outcome.kind === 'sent') floods.accepted(beganAt)
    if (outcome.kind === 'flood') metrics?.flooded()
    await settle(delivery, subscriber, outcome)
    metrics?.settled(outcome.kind, now() - delivery.dueAt)
    // What somebody asked for is read out when they ask for that too.
    const isByHour = !isAsked && !delivery.isAlert && !delivery.isVoice
    if (outcome.kind === 'sent' && isByHour && subscriber.voice === 'digest') {
      voices?.wants({ digestId: delivery.digestId, language: subscriber.language })
    }
  }

  /** A failure in our own code leaves the row claimed until its lease expires, and affects no other delivery. */
  const launch = async (
    delivery: Delivery,
    subscriber: Subscriber | undefined,
    permit: Permit,
  ): Promise<void> => {
    inFlight += 1
    try {
      await deliver(delivery, subscriber, permit)
    } catch (err) {
      log.error({ err, delivery: delivery.id, chat: delivery.chatId }, 'delivery failed')
    }
    busyChats.delete(delivery.chatId)
    inFlight -= 1
    if (inFlight === 0) landed?.resolve()
  }

  /** Waits for a permit; `null` if Telegram has asked to stop meanwhile. */
  const nextPermit = async (): Promise<Permit | null> => {
    for (;;) {
      if (limiter.pausedUntil > elapsed()) return null
      const permit = await quotas.take(elapsed(), 'digest')
      if (typeof permit !== 'number') return permit
      await sleep(permit)
    }
  }

  const emptyOutbox = () => {
    const all = outbox.splice(0)
    for (const { delivery } of all) busyChats.delete(delivery.chatId)
    return all
  }

  /** Starts sending what is in the outbox, as fast as permits are granted. */
  const launchAll = async (): Promise<void> => {
    for (let started = 1; ; started += 1) {
      const permit = outbox.length > 0 ? await nextPermit() : null
      if (permit === null) {
        const unsent = emptyOutbox().map(({ delivery }) => delivery.id)
        // The clock of the limits has fractions, which PostgreSQL takes for no time.
        const pauseMs = Math.ceil(Math.max(0, limiter.pausedUntil - elapsed()))
        return store.deliveries.release(unsent, now() + pauseMs)
      }
      const next = outbox.shift()
      if (next === undefined) return permit.release(elapsed())
      void launch(next.delivery, next.subscriber, permit)
      if (started % SENDS_PER_SLICE === 0) await breathe()
    }
  }

  const keepLaunching = (): void => {
    launching ??= launchAll()
      .catch((err: unknown) => {
        // The rows stay claimed until their leases expire.
        emptyOutbox()
        log.error({ err }, 'sending failed')
      })
      .finally(() => {
        launching = null
        if (outbox.length > 0) keepLaunching()
      })
  }

  /** An alert that had to wait for digests until the quiet hours began waits until they end. */
  const quietEnd = ({ schedule, quiet }: Subscriber) => quietUntil(now(), schedule.zone, quiet)

  /** Puts claimed deliveries into the outbox, and back into the ledger those of chats that were sent something just now. */
  const enqueue = async (claimed: readonly Delivery[]): Promise<void> => {
    const chats = claimed.map(({ chatId }) => chatId)
    const subscribers = await store.subscribers.many(chats)
    await perChat.load(chats, elapsed())
    for (const delivery of claimed) {
      metrics?.claimed(now() - delivery.sendAfter)
      const { id, chatId: chat } = delivery
      const subscriber = subscribers.get(chat)
      const quiet = delivery.isAlert && subscriber !== undefined ? quietEnd(subscriber) : null
      if (quiet !== null) {
        await store.deliveries.release([id], quiet)
        continue
      }
      const wait = Math.max(
        perChat.wait(chat, elapsed()),
        busyChats.has(chat) ? CHAT_INTERVAL_MS : 0,
      )
      if (wait > 0) {
        await store.deliveries.release([id], now() + Math.ceil(wait))
        continue
      }
      busyChats.add(chat)
      outbox.push({ delivery, subscriber })
    }
    keepLaunching()
  }

  return {
    async tick() {
      if (inFlight > limiter.rate * IN_FLIGHT_SECONDS) return
      const room = Math.ceil((limiter.rate * OUTBOX_TICKS) / TICKS_PER_SECOND) - outbox.length
      const allowed = Math.min(room, limiter.grant(elapsed()))
      if (allowed <= 0) return
      // Half for those who wait in the chat, so that a rush of them does not stop what is due; at a low rate in turns.
      const asked = Math.floor((allowed + Number(isTurnOfAsked)) / 2)
      isTurnOfAsked = !isTurnOfAsked
      const claimed = await store.deliveries.claim(now(), allowed, now() + leaseMs, asked)
      if (claimed.length > 0) await enqueue(claimed)
    },

    async isIdle() {
      const next = await store.deliveries.nextAt()
      return next === null || next > now() + MINUTE
    },

    async recover(all) {
      const count = await store.deliveries.recover(now(), all)
      if (count > 0) {
        log.warn(
          { count },
          'deliveries were in flight when a process ended; each may be sent twice',
        )
      }
      return count
    },

    async drain() {
      await launching
      if (inFlight === 0) return
      landed ??= Promise.withResolvers()
      await landed.promise
      landed = null
    },
  }
}
