import fc from 'fast-check'
import { GrammyError } from 'grammy'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  createAnswers,
  TooManyAnswers,
} from '../../../src/deliver/answers/answers.ts'
import { LATER } from '../../../src/deliver/answers/queued-answer.ts'
import { createFloodControl } from '../../../src/deliver/rate-limit/flood-control.ts'
import { createGlobalLimiter } from '../../../src/deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter } from '../../../src/deliver/rate-limit/per-chat.ts'
import { createQuotas } from '../../../src/deliver/rate-limit/quotas.ts'
import { memoryAnswers } from '../../support/memory-answers.ts'

const log = pino({ level: 'silent' })
const ROUND_TRIP_MS = 20

/** What Telegram was asked, when, and whether it took it. */
interface Call {
  chat: number
  text: string
  at: number
  ok: boolean
}

let calls: Call[]
let refuse: (chat: number, at: number) => { code: number; retryAfter?: number } | null
let rows: ReturnType<typeof memoryAnswers>
let opened: Answers[]
let refusals: number
/** How far the host's clock is from the true time, ms: somebody may set it. */
let isOffBy: number

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000_000 })
  calls = []
  refuse = () => null
  rows = memoryAnswers()
  opened = []
  refusals = 0
  isOffBy = 0
})
afterEach(async () => {
  for (const answers of opened) await finish(answers.stop())
  vi.useRealTimers()
})

/** A process that answers people, with few in memory. */
function open(rate = 30, most = 1000): Answers {
  const limiter = createGlobalLimiter(rate)
  const perChat = createPerChatLimiter()
  const answers = createAnswers({
    store: { answers: rows },
    limiter,
    quotas: createQuotas(rate, false),
    perChat,
    floods: createFloodControl(limiter, perChat),
    now: () => Date.now() + isOffBy,
    elapsed: Date.now,
    log,
    onFatal: () => {},
    metrics: {
      flooded: () => {},
      answerRefused: () => {
        refusals += 1
      },
    },
    few: 3,
    window: 6,
    most,
    async call(method, payload) {
      const chat = Number(payload['chat_id'])
      const at = Date.now()
      const refusal = refuse(chat, at)
      calls.push({ chat, text: String(payload['text']), at, ok: refusal === null })
      await new Promise((resolve) => setTimeout(resolve, ROUND_TRIP_MS))
      if (refusal === null) return { message_id: calls.length }
      const { code, retryAfter } = refusal
      const description = code === 429 ? 'Too Many Requests' : 'Bad Request: nonsense'
      const parameters = retryAfter === undefined ? {} : { retry_after: retryAfter }
      throw new GrammyError(
        'failed',
        { ok: false, error_code: code, description, parameters },
        method,
        payload,
      )
    },
  })
  opened.push(answers)
  void answers.start(false)
  return answers
}

const send = (answers: Answers, chatId: number, text: string, isStorable = true) =>
  answers.send({ chatId, method: 'sendMessage', parameters: { text } }, isStorable)
const arrived = () => calls.filter(({ ok }) => ok).map(({ text }) => text)
/** Moves the clock until the promise settles. */
async function finish<T>(promise: Promise<T>): Promise<T> {
  let isOver = false
  void promise
    .catch(() => {})
    .finally(() => {
      isOver = true
    })
  while (!isOver) await vi.advanceTimersByTimeAsync(10)
  return promise
}

describe('answers', () => {
  test('while few wait, a handler gets what Telegram answered to it', async () => {
    const answers = open()
    expect(await finish(send(answers, 1, 'hello'))).toEqual({ message_id: 1 })
    expect(rows.rows).toEqual([])
  })

  test('beyond that they are stored and sent in the order in which people asked', async () => {
    const answers = open()
    const results = Array.from({ length: 200 }, (_, n) => send(answers, n + 1, `to ${n}`))
    await vi.advanceTimersByTimeAsync(200)
    expect(rows.rows.length).toBeGreaterThan(150)
    await vi.advanceTimersByTimeAsync(7500)
    const settled = await Promise.all(results)
    expect(settled.filter((result) => result === LATER).length).toBeGreaterThan(190)
    expect(arrived()).toEqual(Array.from({ length: 200 }, (_, n) => `to ${n}`))
    expect(rows.rows).toEqual([])
  })

  test('a chat that is refused for an hour steps aside, keeps its order and stops nobody', async () => {
    const answers = open()
    const until = Date.now() + 3_600_000
    refuse = (chat, at) =>
      chat === -5 && at < until ? { code: 429, retryAfter: Math.ceil((until - at) / 1000) } : null
    const first = send(answers, -5, 'a')
    await vi.advanceTimersByTimeAsync(50)
    // Its handler does not wait for an hour.
    expect(await first).toBe(LATER)
    for (const text of ['b', 'c']) expect(await finish(send(answers, -5, text))).toBe(LATER)
    expect(await finish(send(answers, 1, 'other'))).toEqual({ message_id: 2 })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(arrived()).toEqual(['other'])
    vi.setSystemTime(until)
    await vi.advanceTimersByTimeAsync(5000)
    expect(arrived()).toEqual(['other', 'a', 'b', 'c'])
  })

  test('a group gets twenty a minute, and the rest afterwards', async () => {
    const answers = open()
    const began = Date.now()
    const all = Array.from({ length: 25 }, (_, n) => send(answers, -7, `${n}`))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(arrived()).toHaveLength(20)
    await vi.advanceTimersByTimeAsync(40_000)
    await Promise.all(all)
    expect(arrived()).toEqual(Array.from({ length: 25 }, (_, n) => `${n}`))
    expect(calls[20]?.at ?? 0).toBeGreaterThanOrEqual(began + 60_000)
  })

  test('Telegram down for a while: everybody is answered, once', async () => {
    const answers = open()
    const until = Date.now() + 5000
    refuse = (_, at) => (at < until ? { code: 502 } : null)
    const all = [1, 2, 3, 4, 5].map((chat) => send(answers, chat, `${chat}`))
    await vi.advanceTimersByTimeAsync(20_000)
    await Promise.all(all)
    expect(arrived().toSorted()).toEqual(['1', '2', '3', '4', '5'])
  })

  test('a refusal reaches the handler that waits', async () => {
    const answers = open()
    refuse = () => ({ code: 400 })
    await expect(finish(send(answers, 1, 'x'))).rejects.toThrow('nonsense')
  })

  test('an alert goes before everything that waits, and is counted', async () => {
    const answers = open()
    const rush = Array.from({ length: 60 }, (_, n) => send(answers, n + 1, `${n}`))
    await vi.advanceTimersByTimeAsync(500)
    const before = calls.length
    const alert = answers.sendFirst({
      chatId: 7,
      method: 'sendMessage',
      parameters: { text: 'alert' },
    })
    await finish(alert)
    expect(arrived().indexOf('alert')).toBeLessThanOrEqual(before + 1)
    await vi.advanceTimersByTimeAsync(3000)
    await Promise.all(rush)
    expect(arrived()).toHaveLength(61)
    for (const [place, { at }] of calls.entries()) {
      const next = calls[place + 30]
      if (next !== undefined) expect(next.at - at).toBeGreaterThanOrEqual(1000)
    }
  })

  test('an alert needs no room in the store and no store, and waits there only while its chat rests', async () => {
    const answers = open(30, 0)
    const alert = (text: string) =>
      answers.sendFirst({ chatId: 7, method: 'sendMessage', parameters: { text } })
    rows.add = () => Promise.reject(new Error('database away'))
    expect(await finish(alert('one'))).toEqual({ message_id: 1 })
    const until = Date.now() + 20_000
    refuse = (_, at) => (at < until ? { code: 429, retryAfter: 20 } : null)
    const two = alert('two')
    await vi.advanceTimersByTimeAsync(15_000)
    expect(arrived()).toEqual(['one'])
    await vi.advanceTimersByTimeAsync(7000)
    await finish(two)
    expect(arrived()).toEqual(['one', 'two'])
  })

  test('a send that cannot wait takes a place of the second, and learns of a rest', async () => {
    const answers = open(2)
    const places = [await answers.takePlaceNow(1), await answers.takePlaceNow(1)]
    for (const give of places) if (typeof give === 'function') give()
    // Both places are taken for a second after the answers.
    const began = Date.now()
    const third = answers.takePlaceNow(1)
    await finish(third)
    expect(Date.now() - began).toBeGreaterThanOrEqual(990)
    refuse = () => ({ code: 429, retryAfter: 20 })
    void send(answers, 1, 'x')
    await vi.advanceTimersByTimeAsync(2500)
    expect(await answers.takePlaceNow(1)).toBeGreaterThan(15_000)
  })

  test('a file waits in memory, whatever waits in the store', async () => {
    const answers = open()
    const rush = Array.from({ length: 60 }, (_, n) => send(answers, n + 1, `${n}`))
    const file = send(answers, 99, 'a file', false)
    expect(await finish(file)).toMatchObject({ message_id: expect.any(Number) })
    await finish(Promise.all(rush))
  })

  test('a full store refuses, counts it and says so, and goes on when there is room', async () => {
    const answers = open(30, 20)
    const all = await finish(
      Promise.allSettled(
        Array.from({ length: 60 }, async (_, n) => {
          await new Promise((resolve) => setTimeout(resolve, n))
          return send(answers, n + 1, `${n}`)
        }),
      ),
    )
    const refused = all.filter(({ status }) => status === 'rejected')
    expect(refused.length).toBeGreaterThan(0)
    expect(answers.overflow()).toBeGreaterThanOrEqual(10)
    expect(refusals).toBe(refused.length)
    for (const one of refused) {
      expect(one.status === 'rejected' && one.reason).toBeInstanceOf(TooManyAnswers)
    }
    await vi.advanceTimersByTimeAsync(5000)
    expect(arrived()).toHaveLength(60 - refused.length)
    await finish(send(answers, 99, 'later'))
    expect(answers.overflow()).toBeNull()
  })

  test('a stop in the middle of a rush loses nothing, and the next process goes on in order', async () => {
    const answers = open()
    const all = Array.from({ length: 100 }, (_, n) => send(answers, n + 1, `${n}`))
    await vi.advanceTimersByTimeAsync(1000)
    await answers.drain()
    await finish(Promise.all(all))
    await finish(answers.stop())
    const before = arrived().length
    expect(before).toBeLessThan(50)
    expect(rows.rows).toHaveLength(100 - before)
    const next = open()
    await next.start(true)
    await vi.advanceTimersByTimeAsync(5000)
    expect(arrived()).toEqual(Array.from({ length: 100 }, (_, n) => `${n}`))
  })

  test('a live process takes over from a dead one when its lease ends', async () => {
    const dead = open()
    await dead.start(true)
    const rush = Array.from({ length: 40 }, (_, n) => send(dead, n + 1, `${n}`))
    await vi.advanceTimersByTimeAsync(500)
    await finish(Promise.all(rush))
    const sent = arrived()
    // As after kill -9: it sends nothing any more, and its rows stay claimed.
    refuse = () => ({ code: 502 })
    await dead.drain()
    const left = rows.rows.map(({ parameters }) => String(parameters['text']))
    refuse = () => null
    const alive = open()
    await alive.start(false)
    await vi.advanceTimersByTimeAsync(70_000)
    expect(arrived().length).toBeGreaterThan(sent.length)
    for (const text of left) expect(arrived()).toContain(text)
  })

  test.each([
    ['set back by two hours', -7_200_000],
    ['set forward by two hours', 7_200_000],
  ])(
    'a rest of 20 s lasts 20 s, in memory and in the store, with a clock that is %s',
    async (_, by) => {
      const answers = open()
      const began = Date.now()
      refuse = (chat, at) =>
        chat === 5 && at < began + 20_000 ? { code: 429, retryAfter: 20 } : null
      const all = ['a', 'b'].map((text) => send(answers, 5, text))
      await vi.advanceTimersByTimeAsync(5000)
      isOffBy = by
      for (const text of ['c', 'd']) all.push(send(answers, 5, text))
      await vi.advanceTimersByTimeAsync(14_000)
      expect(arrived()).toEqual([])
      await vi.advanceTimersByTimeAsync(2000)
      expect(arrived()[0]).toBe('a')
      // Rows are removed some turns of the event loop after their answers have arrived.
      await vi.advanceTimersByTimeAsync(8000)
      await Promise.all(all)
      expect(arrived()).toEqual(['a', 'b', 'c', 'd'])
      expect(calls).toHaveLength(5)
    },
  )

  test.each([
    ['back', -3_600_000],
    ['forward', 3_600_000],
  ])(
    'a rush during which the clock is set %s: all arrive once, at the usual pace',
    async (_, by) => {
      const answers = open()
      const all = Array.from({ length: 100 }, (__, n) => send(answers, n + 1, `${n}`))
      await vi.advanceTimersByTimeAsync(1000)
      isOffBy = by
      for (let n = 100; n < 120; n += 1) all.push(send(answers, n + 1, `${n}`))
      await vi.advanceTimersByTimeAsync(5000)
      await Promise.all(all)
      expect(arrived()).toEqual(Array.from({ length: 120 }, (__, n) => `${n}`))
    },
  )

  test('whatever is sent and refused when, and however the clock is set: all arrive once, in order, inside the limits', async () => {
    const chats = [1, 2, -3, 4]
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 12 }),
        fc.array(fc.record({ wait: fc.nat(150), chat: fc.constantFrom(...chats) }), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.array(
          fc.record({ chat: fc.constantFrom(...chats, 0), from: fc.nat(3000), seconds: fc.nat(6) }),
          { maxLength: 3 },
        ),
        fc.array(
          fc.record({ at: fc.nat(3000), by: fc.integer({ min: -7_200_000, max: 7_200_000 }) }),
          {
            maxLength: 2,
          },
        ),
        async (rate, sends, floods, jumps) => {
          for (const { at, by } of jumps) {
            setTimeout(() => {
              isOffBy += by
            }, at)
          }
          calls = []
          rows = memoryAnswers()
          const began = Date.now()
          /** Chat 0 stands for the bot. */
          const ends = (chat: number, at: number) =>
            floods
              .filter(
                (one) =>
                  [chat, 0].includes(one.chat) &&
                  at >= began + one.from &&
                  at < began + one.from + one.seconds * 1000,
              )
              .map((one) => began + one.from + one.seconds * 1000)
          refuse = (chat, at) => {
            const until = Math.max(0, ...ends(chat, at))
            return until === 0
              ? null
              : { code: 429, retryAfter: Math.max(1, Math.ceil((until - at) / 1000)) }
          }
          const answers = open(rate)
          const results: Promise<unknown>[] = []
          for (const [n, { wait, chat }] of sends.entries()) {
            await vi.advanceTimersByTimeAsync(wait)
            results.push(send(answers, chat, `${n}`))
          }
          // Long enough for a group's minute.
          for (let second = 0; second < 150 && arrived().length < sends.length; second += 1) {
            await vi.advanceTimersByTimeAsync(1000)
          }
          await finish(Promise.all(results))
          // Rows are removed in groups, some turns of the event loop after their answers have arrived.
          for (let turn = 0; turn < 30 && rows.rows.length > 0; turn += 1) {
            await vi.advanceTimersByTimeAsync(100)
          }
          for (const chat of chats) {
            const asked = sends.flatMap((one, n) => (one.chat === chat ? [`${n}`] : []))
            expect(
              calls.filter((one) => one.ok && one.chat === chat).map(({ text }) => text),
            ).toEqual(asked)
            // No send to a chat while it rests.
            const own = calls.filter((one) => one.chat === chat)
            for (const [place, call] of own.entries()) {
              const next = own[place + 1]
              if (call.ok || next === undefined) continue
              const wait = Math.max(1000, Math.max(...ends(chat, call.at)) - call.at)
              expect(next.at - call.at).toBeGreaterThanOrEqual(wait)
            }
          }
          for (const [place, { at }] of calls.entries()) {
            const next = calls[place + rate]
            if (next !== undefined) expect(next.at - at).toBeGreaterThanOrEqual(1000)
          }
          expect(rows.rows).toEqual([])
          isOffBy = 0
          await finish(answers.stop())
        },
      ),
      { numRuns: 20 },
    )
  })
})
