import { pino } from 'pino'
import { describe, expect, test, vi } from 'vitest'
import type { Outcome } from '../../src/telegram/update-intake.ts'
import { startWebhook } from '../../src/telegram/webhook.ts'
import { createHeldRequests } from '../../src/telegram/held-requests.ts'
import { soon } from '../support/soon.ts'

const log = pino({ level: 'silent' })
const message = (id: number, chat = 5) => ({
  update_id: id,
  message: { message_id: id, date: 0, chat: { id: chat, type: 'private' }, text: 'hello' },
})

/** A webhook whose updates are handled when the test says so. */
async function open() {
  const taken: number[] = []
  const waitingBefore = new Map<number, number>()
  const outcomes = new Map<number, (outcome: Outcome) => void>()
  const givenBack: number[] = []
  const webhook = await startWebhook(
    { setWebhook: async () => true },
    {
      take({ update_id }) {
        taken.push(update_id)
        return new Promise((resolve) => outcomes.set(update_id, resolve))
      },
      waitingBefore: ({ update_id }) => waitingBefore.get(update_id) ?? 0,
      async close(mayGiveBack) {
        for (const id of outcomes.keys()) if (mayGiveBack({ update_id: id })) givenBack.push(id)
      },
    },
    { url: 'https://bot.example.com/telegram', secret: 'x' },
    log,
  )
  const settle = (id: number, outcome: Outcome) => outcomes.get(id)?.(outcome)
  return { webhook, taken, waitingBefore, settle, givenBack }
}

describe('an update that is pushed', () => {
  test('is confirmed when it has been handled, and handled once when it comes again', async () => {
    const { webhook, taken, settle } = await open()
    const answer = webhook.handle(message(1))
    settle(1, 'handled')
    expect(await answer).toBe('taken')
    expect(await webhook.handle(message(1))).toBe('taken')
    expect(taken).toEqual([1])
  })

  test('is not confirmed if it must come later, and then taken anew', async () => {
    const { webhook, taken, settle } = await open()
    const answer = webhook.handle(message(1))
    settle(1, 'later')
    expect(await answer).toBe('later')
    void webhook.handle(message(1))
    await soon(() => expect(taken).toEqual([1, 1]))
  })

  test('is confirmed at once behind others of its chat, so that Telegram goes on to other chats', async () => {
    const { webhook, waitingBefore, taken } = await open()
    waitingBefore.set(2, 1)
    expect(await webhook.handle(message(2))).toBe('taken')
    expect(taken).toEqual([2])
  })

  test('stays here if it is given back after it was confirmed', async () => {
    const { webhook, waitingBefore, taken, settle } = await open()
    waitingBefore.set(2, 1)
    await webhook.handle(message(2))
    settle(2, 'later')
    await soon(() => expect(taken).toEqual([2, 2]))
  })

  test('stays with Telegram at a stop unless it is confirmed', async () => {
    const { webhook, waitingBefore, givenBack } = await open()
    waitingBefore.set(2, 1)
    void webhook.handle(message(1))
    await webhook.handle(message(2))
    await webhook.stop()
    expect(givenBack).toEqual([1])
  })
})

describe('a request that is held', () => {
  test('is let go after a while although the work goes on', async () => {
    vi.useFakeTimers()
    const requests = createHeldRequests(1000, 20)
    const answer = requests.hold(new Promise(() => {}))
    await vi.advanceTimersByTimeAsync(1000)
    expect(await answer).toBeNull()
    vi.useRealTimers()
  })

  test('is let go when too many are held, the oldest first', async () => {
    const requests = createHeldRequests(60_000, 2)
    const work = Array.from({ length: 4 }, () => Promise.withResolvers<string>())
    const answers = work.map(({ promise }) => requests.hold(promise))
    expect(await Promise.all(answers.slice(0, 2))).toEqual([null, null])
    for (const { resolve } of work) resolve('handled')
    expect(await Promise.all(answers.slice(2))).toEqual(['handled', 'handled'])
  })
})
