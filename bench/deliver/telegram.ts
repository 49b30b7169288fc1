/**
 * The sandbox's local Telegram with its rate limits on, in a process of its own so that it does not share the bot's core. This
 * file only adds people, taps and counters to it.
 */

import type { Person } from '../../sandbox/telegram/people/person.ts'
import { FAQ_LIMITS } from '../../sandbox/telegram/rate-limits.ts'
import { startTelegram } from '../../sandbox/telegram/telegram.ts'
import { createRushCount } from './rush-figures.ts'
import { createTapping, type Tapping } from './tapping.ts'

/** Requests that the process answers. */
export type Ask =
  | { ask: 'people'; count: number }
  | { ask: 'taps'; everyMs: number }
  | { ask: 'figures' }
  | { ask: 'reset' }
  | { ask: 'start tapping'; each: number }
  | { ask: 'reset tapping' }
  | { ask: 'stop tapping' }
  | ({ ask: 'rush' } & RushOrder)
  | { ask: 'rush figures' }

/** Who presses: newcomers who start the bot, or people after the first `skip`. */
export interface RushOrder {
  count: number
  withinMs: number
  text: string
  skip: number
}

/** Its counters. */
export interface Figures {
  /** Messages that were delivered to a chat. */
  sent: number
  /** Chats that got at least one message, and messages beyond the first in a chat. */
  chats: number
  repeats: number
  /** Messages that were refused because the chat had left (`GONE_EVERY`). They take their place in the rate like any other. */
  gone: number
  floods: number
  /** Epoch milliseconds of the first and the last message, delivered or refused. */
  firstAt: number
  lastAt: number
  /** The most messages in any second, delivered or refused. */
  peak: number
  paid: number
  /** Taps since the first message. */
  taps: number
  tapP50Ms: number
  tapP99Ms: number
}

const floodSeconds = Number(process.env.FLOOD_SECONDS ?? 0)
/** More than Telegram allows, to measure how far the bot is from its own limit. */
const paidPerSecond = Number(process.env.PAID_PER_SECOND ?? 0)
/** Every so many-th person has blocked the bot; 0 for nobody. */
const goneEvery = Number(process.env.GONE_EVERY ?? 0)
const rateLimits = {
  ...FAQ_LIMITS,
  ...(floodSeconds > 0 && { floodSeconds }),
  ...(paidPerSecond > 0 && { paid: { calls: paidPerSecond, seconds: 1 } }),
}
const telegram = await startTelegram({ rateLimits, keepCalls: 0, keepMessages: 3 })
const sentAt: number[] = []
const perChat = new Map<number, number>()
const latencies: { at: number; ms: number }[] = []
let people: Person[] = []
let tapping: Tapping | undefined
/** Messages delivered since the start; not reset. */
let greeted = 0
const rushCount = createRushCount()
let floods = 0
let gone = 0
let paid = 0

telegram.on((event) => {
  if (event.kind !== 'call' || event.call.method !== 'sendMessage') return
  const { answer, parameters, at } = event.call
  if (answer?.ok === false && answer.error_code === 429) floods += 1
  const refusal: { parameters?: { retry_after?: number } } | undefined =
    answer?.ok === false ? answer : undefined
  const rest = refusal?.parameters?.retry_after
  const restMs = rest === undefined ? null : rest * 1000
  rushCount.sent(Number(parameters.chat_id), at, answer?.ok === true, restMs)
  if (answer?.ok === false && answer.error_code === 403) {
    gone += 1
    sentAt.push(at)
  }
  if (answer?.ok !== true) return
  sentAt.push(at)
  greeted += 1
  const chat = Number(parameters.chat_id)
  perChat.set(chat, (perChat.get(chat) ?? 0) + 1)
  if (parameters.allow_paid_broadcast === true) paid += 1
})

/** A reader who has a digest turns to the next or previous card. */
async function tap(): Promise<void> {
  const reader = people[Math.floor(Math.random() * Math.min(people.length, greeted))]
  const card = reader?.chat.messages.at(-1)
  const button = card?.reply_markup?.inline_keyboard
    .flat()
    .find((one) => 'callback_data' in one && /Next|^◂$/.test(one.text))
  if (reader === undefined || card === undefined || button === undefined) return
  const at = Date.now()
  const startedAt = performance.now()
  await reader.press(card, button.text)
  latencies.push({ at, ms: performance.now() - startedAt })
}

/** People press one after the other, evenly over the time. */
function rush({ count, withinMs, text, skip }: RushOrder): void {
  const beganAt = Date.now()
  const pressing =
    text === '/start'
      ? Array.from({ length: count }, () => telegram.person())
      : people.slice(skip, skip + count)
  let pressed = 0
  const timer = setInterval(() => {
    const due = Math.min(count, Math.ceil(((Date.now() - beganAt) / withinMs) * count))
    for (; pressed < due; pressed += 1) {
      const person = pressing[pressed]
      if (person === undefined) continue
      rushCount.press(person.id)
      person.send(text)
    }
    if (pressed >= count) clearInterval(timer)
  }, 10)
}

function figures(): Figures {
  const [firstAt = Infinity] = sentAt
  const sorted = latencies
    .filter(({ at }) => at >= firstAt)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0
  let peak = 0
  for (let start = 0, end = 0; end < sentAt.length; end += 1) {
    while ((sentAt[start] ?? 0) <= (sentAt[end] ?? 0) - 1000) start += 1
    peak = Math.max(peak, end - start + 1)
  }
  return {
    sent: sentAt.length - gone,
    chats: perChat.size,
    repeats: sentAt.length - gone - perChat.size,
    gone,
    floods,
    firstAt: sentAt[0] ?? 0,
    lastAt: sentAt.at(-1) ?? 0,
    peak,
    paid,
    taps: sorted.length,
    tapP50Ms: at(0.5),
    tapP99Ms: at(0.99),
  }
}

process.on('message', (message: Ask) => {
  switch (message.ask) {
    case 'people':
      people = Array.from({ length: message.count }, () => telegram.person())
      for (const [place, { chat }] of people.entries()) {
        chat.membership = goneEvery > 0 && (place + 1) % goneEvery === 0 ? 'kicked' : 'member'
      }
      process.send?.({ first: people[0]?.id })
      return
    case 'taps':
      setInterval(() => {
        tap().catch((error: unknown) => process.stderr.write(`a tap: ${String(error)}\n`))
      }, message.everyMs)
      process.send?.({})
      return
    case 'reset':
      sentAt.length = 0
      perChat.clear()
      latencies.length = 0
      floods = 0
      gone = 0
      paid = 0
      process.send?.({})
      return
    case 'figures':
      process.send?.(figures())
      return
    case 'rush':
      rush(message)
      process.send?.({})
      return
    case 'rush figures':
      process.send?.(rushCount.figures())
      return
    case 'start tapping':
      tapping = createTapping(telegram, people)
      tapping.start(message.each)
      process.send?.({})
      return
    case 'reset tapping':
      tapping?.reset()
      process.send?.({})
      return
    case 'stop tapping':
      void tapping?.stop().then((tapped) => process.send?.(tapped))
  }
})
process.send?.({ url: telegram.url, token: telegram.token })
