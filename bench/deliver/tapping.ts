import type { Message } from 'grammy/types'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import type { Telegram } from '../../sandbox/telegram/telegram.ts'
import { decodeCallback } from '../../src/model/callback.ts'

/** What people saw who tapped at a steady rate. */
export interface Tapped {
  taps: number
  /** Taps without an answer within 15 s, and calls of the bot that Telegram refused. */
  unanswered: number
  refused: number
  /** Messages that changed. Fewer than taps if taps come faster than the bot follows: it then shows the last screen only. */
  shown: number
  /** Milliseconds from a tap until its answer, and until the message changed. */
  answerP50Ms: number
  answerP99Ms: number
  editP50Ms: number
  editP99Ms: number
  /** How often each kind of button was tapped. */
  kinds: Record<string, number>
}

/** People who tap on their cards. */
export interface Tapping {
  /** Everybody begins to tap `perSecond` times a second, whether or not the last tap was answered. */
  start(perSecond: number): void
  /** Begins to count anew. */
  reset(): void
  /** Nobody taps any more. Resolves once all taps are answered or given up. */
  stop(): Promise<Tapped>
}

/** After this time Telegram forgets a tap. */
const GIVE_UP_MS = 15_000
/**
 * How likely each kind of button of a message is tapped, relative to the others. Buttons of other kinds, such as those that mute
 * a source, are left alone. Every one of these edits the message.
 */
const WEIGHTS: Record<string, number> = { card: 10, page: 8, reaction: 2, more: 2, closing: 2 }
const EDIT = 'editMessageText'

/** Lets these people tap on the last message of their chats. */
export function createTapping(telegram: Telegram, people: readonly Person[]): Tapping {
  const timers = new Set<NodeJS.Timeout>()
  const pending = new Set<Promise<void>>()
  /**
   * When the taps were made that were answered since the chat's last edit, by chat. A bot answers a tap and edits before it
   * answers the next, so the edit belongs to the first of them; the others were answered meanwhile without being handled.
   */
  const unedited = new Map<number, number[]>()
  let counted = count()

  telegram.on((event) => {
    if (event.kind !== 'call') return
    const { method, parameters, answer } = event.call
    const isRefused = answer?.ok === false && !answer.description.includes('is not modified')
    if (isRefused) counted.refused += 1
    if (method !== EDIT) return
    const chat = Number(parameters.chat_id)
    const [at] = unedited.get(chat) ?? []
    unedited.delete(chat)
    if (at !== undefined) counted.edits.push(performance.now() - at)
  })

  const tap = async (person: Person): Promise<void> => {
    const card = person.chat.messages.at(-1)
    const data = card === undefined ? undefined : choose(card)
    if (card === undefined || data === undefined) return
    const kind = decodeCallback(data)?.kind ?? ''
    const at = performance.now()
    const mine = counted
    mine.taps += 1
    mine.kinds[kind] = (mine.kinds[kind] ?? 0) + 1
    try {
      await person.forge(card, data, { within: GIVE_UP_MS })
      unedited.set(person.id, [...(unedited.get(person.id) ?? []), at])
      mine.answers.push(performance.now() - at)
    } catch {
      // The only error is that no answer came.
      mine.unanswered += 1
    }
  }

  return {
    start(perSecond) {
      const everyMs = 1000 / perSecond
      for (const [place, person] of people.entries()) {
        const begin = setTimeout(
          () => {
            const one = () => {
              const work = tap(person).finally(() => pending.delete(work))
              pending.add(work)
            }
            timers.add(setInterval(one, everyMs))
          },
          (place / people.length) * everyMs,
        )
        timers.add(begin)
      }
    },
    reset() {
      counted = count()
    },
    async stop() {
      for (const timer of timers) clearInterval(timer)
      timers.clear()
      await Promise.all(pending)
      const { answers, edits, ...rest } = counted
      return {
        ...rest,
        shown: edits.length,
        answerP50Ms: quantile(answers, 0.5),
        answerP99Ms: quantile(answers, 0.99),
        editP50Ms: quantile(edits, 0.5),
        editP99Ms: quantile(edits, 0.99),
      }
    },
  }
}

function count() {
  const answers: number[] = []
  const edits: number[] = []
  const kinds: Record<string, number> = {}
  return { taps: 0, unanswered: 0, refused: 0, answers, edits, kinds }
}

/** The data of one of a message's buttons, by chance; undefined if it has none that is tapped here. */
function choose(card: Message): string | undefined {
  const buttons = (card.reply_markup?.inline_keyboard ?? []).flat().flatMap((button) => {
    if (!('callback_data' in button)) return []
    const weight = WEIGHTS[decodeCallback(button.callback_data)?.kind ?? ''] ?? 0
    return weight === 0 ? [] : [{ data: button.callback_data, weight }]
  })
  let left = Math.random() * buttons.reduce((sum, { weight }) => sum + weight, 0)
  for (const { data, weight } of buttons) {
    left -= weight
    if (left <= 0) return data
  }
  return undefined
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0
}
