import type { Update } from 'grammy/types'
import { pino } from 'pino'
import { describe, expect, test, vi } from 'vitest'
import { TryLater } from '../../src/telegram/try-later.ts'
import { createIntake } from '../../src/telegram/update-intake.ts'
import { soon } from '../support/soon.ts'

const log = pino({ level: 'silent' })
const person = { id: 5, is_bot: false, first_name: 'Ada' }

const message = (id: number, chat = 5): Update => ({
  update_id: id,
  message: {
    message_id: id,
    date: 0,
    from: person,
    chat: { id: chat, type: 'private', first_name: 'Ada' },
    text: 'hello',
  },
})
const tap = (id: number, chat = 5): Update => {
  const under = message(id, chat).message
  if (under === undefined) throw new Error('no message')
  const query = { id: String(id), from: person, chat_instance: '1', data: 'x', message: under }
  return { update_id: id, callback_query: query }
}

/** An intake whose store can be taken away, with what it did. */
function setUp() {
  const handled: number[] = []
  const alerted: number[] = []
  const refused: number[] = []
  const state = { isAway: false, isLimited: false, poisonous: 0 }
  const gaveUp = vi.fn(async () => {})
  const intake = createIntake({
    async handle({ update_id: id }) {
      if (id === state.poisonous) {
        const error = new TryLater(new Error('only this one'))
        error.giveUp = gaveUp
        throw error
      }
      if (state.isAway) throw new TryLater(new Error('no store'))
      handled.push(id)
    },
    limit: () => (state.isLimited ? 'over' : 'allowed'),
    refuse: async ({ update_id }) => void refused.push(update_id),
    replaces: () => false,
    answerReplaced: async () => {},
    answerAway: async ({ update_id }) => void alerted.push(update_id),
    checkStore: async () => {
      if (state.isAway) throw new Error('no store')
    },
    firstCheckMs: 1,
    log,
  })
  return { intake, handled, alerted, refused, state, gaveUp }
}

describe('while the store is away', () => {
  test('what was polled waits and is handled in order when it is back; taps get an alert at once and are not handled', async () => {
    const { intake, handled, alerted, state } = setUp()
    state.isAway = true
    const all = [intake.take(message(1)), intake.take(message(2)), intake.take(message(3, 6))]
    await soon(() => expect(intake.isAway).toBe(true))
    expect(await intake.take(tap(4))).toBe('handled')
    expect([alerted, handled]).toEqual([[4], []])
    state.isAway = false
    expect(await Promise.all(all)).toEqual(['handled', 'handled', 'handled'])
    expect(handled.filter((id) => id !== 3)).toEqual([1, 2])
    expect(handled.toSorted((a, b) => a - b)).toEqual([1, 2, 3])
  })

  test('taps that wait behind a message when it goes away get their alert too', async () => {
    const { intake, alerted, handled, state } = setUp()
    state.isAway = true
    const first = intake.take(message(1))
    expect(await intake.take(tap(2))).toBe('handled')
    state.isAway = false
    await first
    expect([alerted, handled]).toEqual([[2], [1]])
  })

  test('what was pushed is given back, so that Telegram keeps it, unless it was confirmed already', async () => {
    const { intake, handled, alerted, state } = setUp()
    const pushed = () => true
    state.isAway = true
    expect(await intake.take(message(1), pushed)).toBe('later')
    expect(await intake.take(message(2, 6), pushed)).toBe('later')
    expect(await intake.take(tap(3), pushed)).toBe('handled')
    const confirmed = intake.take(message(4, 7), () => false)
    state.isAway = false
    expect(await confirmed).toBe('handled')
    expect(await intake.take(message(1), pushed)).toBe('handled')
    expect([handled, alerted]).toEqual([[4, 1], [3]])
  })

  test('a stop gives back what is still with Telegram', async () => {
    const { intake, state } = setUp()
    state.isAway = true
    const waiting = [intake.take(message(1)), intake.take(message(2))]
    await soon(() => expect(intake.isAway).toBe(true))
    await intake.close(() => true)
    expect(await Promise.all(waiting)).toEqual(['later', 'later'])
    expect(await intake.take(message(3))).toBe('later')
  })
})

test('an update that fails although the store works is given up, and blocks its chat no longer', async () => {
  const { intake, handled, state, gaveUp } = setUp()
  state.poisonous = 1
  const all = [intake.take(message(1)), intake.take(message(2))]
  expect(await Promise.all(all)).toEqual(['handled', 'handled'])
  expect(gaveUp).toHaveBeenCalledTimes(1)
  expect(handled).toEqual([2])
})

test('what is above a limit is refused before it waits', async () => {
  const { intake, handled, refused, state } = setUp()
  state.isLimited = true
  expect(await intake.take(message(1))).toBe('refused')
  expect([handled, refused]).toEqual([[], [1]])
})

test('a chat’s waiting updates are bounded, and others are not concerned', async () => {
  const held = Promise.withResolvers<void>()
  const refused: number[] = []
  const intake = createIntake({
    handle: ({ message: sent }) => (sent?.chat.id === 5 ? held.promise : Promise.resolve()),
    limit: () => 'allowed',
    refuse: async ({ update_id }) => void refused.push(update_id),
    replaces: () => false,
    answerReplaced: async () => {},
    answerAway: async () => {},
    checkStore: async () => {},
    log,
  })
  const flood = Array.from({ length: 560 }, (_, n) => intake.take(message(n + 1)))
  expect(await intake.take(message(1000, 6))).toBe('handled')
  expect(refused).toHaveLength(560 - 101)
  held.resolve()
  await Promise.all(flood)
  expect(intake.waiting).toBe(0)
})

test('a waiting tap that a later one replaces is answered and not handled', async () => {
  const held = Promise.withResolvers<void>()
  const handled: number[] = []
  const replaced: number[] = []
  const intake = createIntake({
    async handle({ update_id: id }) {
      if (id === 1) await held.promise
      handled.push(id)
    },
    limit: () => 'allowed',
    refuse: async () => {},
    replaces: (later, earlier) => [later, earlier].every((one) => one.callback_query !== undefined),
    answerReplaced: async ({ update_id: id }) => void replaced.push(id),
    answerAway: async () => {},
    checkStore: async () => {},
    log,
  })
  const first = intake.take(tap(1))
  const replacedSoon = [intake.take(tap(2)), intake.take(message(3)), intake.take(tap(4))]
  const last = intake.take(tap(5))
  expect(await replacedSoon[0]).toBe('handled')
  expect(await replacedSoon[2]).toBe('handled')
  expect([replaced, intake.waiting]).toEqual([[2, 4], 2])
  held.resolve()
  await Promise.all([first, replacedSoon[1], last])
  expect(handled).toEqual([1, 3, 5])
})
