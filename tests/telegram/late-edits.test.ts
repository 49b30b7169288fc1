import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Attempt, createLateEdits, type LateEdits } from '../../src/telegram/late-edits.ts'

const GROUP = -1001
let edits: LateEdits
let shown: string[]
let told: (number | null)[]
/** What Telegram answers to the next attempts; then it takes them. */
let answers: Attempt[]

beforeEach(() => {
  vi.useFakeTimers()
  edits = createLateEdits(() => performance.now(), pino({ level: 'silent' }))
  shown = []
  told = []
  answers = []
})
afterEach(() => {
  edits.stop()
  vi.useRealTimers()
})

const show = (text: string, place = 1, chatId = GROUP) =>
  edits.show({
    chatId,
    place,
    attempt: async () => {
      const answer = answers.shift() ?? { kind: 'done' }
      shown.push(`${text}: ${answer.kind}`)
      return answer
    },
    tell: async (waitMs) => void told.push(waitMs),
  })
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const flood = (seconds: number): Attempt => ({ kind: 'flood', afterMs: seconds * 1000 })
const down: Attempt = { kind: 'retry', reason: 'Bad Gateway' }

describe('an edit that is refused as one too many', () => {
  test('is made after the time that Telegram says, and nobody waits for it', async () => {
    answers = [flood(20)]
    await show('card 2')
    expect(shown).toEqual(['card 2: flood'])
    await pass(19_999)
    expect(shown).toHaveLength(1)
    await pass(1)
    expect(shown).toEqual(['card 2: flood', 'card 2: done'])
    expect(told).toEqual([])
  })

  test('makes the chat rest: later taps cost no calls, and only the last state of each message is shown', async () => {
    answers = [flood(20)]
    await show('card 2')
    await pass(5000)
    expect(edits.rest(GROUP)).toBe(15_000)
    await show('card 3')
    await show('card 4')
    await show('other', 2)
    expect(shown).toEqual(['card 2: flood'])
    await show('elsewhere', 1, 7)
    await pass(15_000)
    expect(shown.slice(1)).toEqual(['elsewhere: done', 'card 4: done', 'other: done'])
    expect(edits.rest(GROUP)).toBe(0)
  })

  test('is refused again and waits again', async () => {
    answers = [flood(3), flood(4)]
    await show('card 2')
    await pass(7000)
    expect(shown).toEqual(['card 2: flood', 'card 2: flood', 'card 2: done'])
  })

  test('is told about if it takes long, once a minute in a chat', async () => {
    answers = [flood(600), flood(600)]
    await show('card 2')
    await show('card 2')
    expect(told).toEqual([600_000])
    await pass(600_000)
    await pass(600_000)
    expect(shown.at(-1)).toBe('card 2: done')
    expect(told).toEqual([600_000, 600_000])
  })
})

describe('an edit while Telegram is down', () => {
  test('is tried again after 2, 10 and 45 s, then told about', async () => {
    answers = [down, down, down, down]
    await show('card 2')
    await pass(57_000)
    expect(shown).toHaveLength(4)
    expect(told).toEqual([null])
    await pass(600_000)
    expect(shown).toHaveLength(4)
  })

  test('arrives as soon as Telegram is back', async () => {
    answers = [down]
    await show('card 2')
    await pass(2000)
    expect(shown).toEqual(['card 2: retry', 'card 2: done'])
    expect(told).toEqual([])
  })

  test('is given up for what a later tap asks for', async () => {
    answers = [down]
    await show('card 2')
    await show('card 3')
    await pass(60_000)
    expect(shown).toEqual(['card 2: retry', 'card 3: done'])
  })
})

test('what Telegram will never take is told about at once', async () => {
  answers = [{ kind: 'failed', reason: 'MESSAGE_TOO_LONG' }]
  await show('card 2')
  expect(told).toEqual([null])
})

test('an edit waits for the one before it of the same message', async () => {
  const slow = Promise.withResolvers<Attempt>()
  const order: string[] = []
  const edit = (name: string, attempt: Promise<Attempt>) =>
    edits.show({
      chatId: GROUP,
      place: 1,
      attempt: async () => {
        order.push(`${name} begins`)
        const made = await attempt
        order.push(`${name} ends`)
        return made
      },
      tell: async () => {},
    })
  const first = edit('first', slow.promise)
  const second = edit('second', Promise.resolve({ kind: 'done' }))
  await pass(0)
  slow.resolve({ kind: 'done' })
  await Promise.all([first, second])
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('a stop gives up what waits', async () => {
  answers = [flood(20)]
  await show('card 2')
  edits.stop()
  await pass(60_000)
  expect(shown).toEqual(['card 2: flood'])
})

test('nobody hears that telling failed, and a bug of ours reaches the handler', async () => {
  const tell = () => Promise.reject(new Error('blocked'))
  const failed = async (): Promise<Attempt> => ({ kind: 'failed', reason: 'x' })
  await edits.show({ chatId: 1, place: 1, attempt: failed, tell })
  const broken = () => Promise.reject(new TypeError('a bug'))
  const call = edits.show({ chatId: 1, place: 1, attempt: broken, tell })
  await expect(call).rejects.toThrow('a bug')
})
