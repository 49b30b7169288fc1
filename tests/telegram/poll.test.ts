import { setImmediate as turn } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import { pino } from 'pino'
import { Api } from 'grammy'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startTelegram, type Telegram } from '../../sandbox/telegram/telegram.ts'
import { startPolling } from '../../src/telegram/poll.ts'
import type { Outcome } from '../../src/telegram/update-intake.ts'
import { soon } from '../support/soon.ts'

const log = pino({ level: 'silent' })
let telegram: Telegram
beforeEach(async () => {
  telegram = await startTelegram()
})
afterEach(() => telegram.close())

/** Polling whose updates are handled when the test says so. */
function poll(now = Date.now, through: (api: Api) => Pick<Api, 'getUpdates'> = (api) => api) {
  const taken: number[] = []
  const open = new Map<number, (outcome: Outcome) => void>()
  const fatal = vi.fn<(reason: string) => void>()
  const api = through(new Api(telegram.token, { apiRoot: telegram.url }))
  const polling = startPolling({
    api,
    intake: {
      take({ update_id }: Update) {
        taken.push(update_id)
        return new Promise((resolve) => open.set(update_id, resolve))
      },
      async close(mayGiveBack) {
        for (const [id, resolve] of open) {
          if (mayGiveBack({ update_id: id })) resolve('later')
        }
      },
      waiting: 0,
      isAway: false,
    },
    now,
    log,
    onFatal: fatal,
    retryMs: 5,
  })
  const finish = (id: number) => {
    open.get(id)?.('handled')
    open.delete(id)
  }
  return { polling, taken, finish, fatal }
}

const send = (count = 1) => {
  const person = telegram.people[0] ?? telegram.person()
  for (let n = 0; n < count; n += 1) person.send(`message ${n}`)
}
const pending = (count: number) => telegram.waitFor(() => telegram.pendingUpdates === count)

describe('an update', () => {
  test('is confirmed when it has been handled, and taken once', async () => {
    const { polling, taken, finish } = poll()
    send(2)
    await soon(() => expect(taken).toEqual([1, 2]))
    finish(2)
    send()
    await soon(() => expect(taken).toEqual([1, 2, 3]))
    expect(telegram.pendingUpdates).toBe(3)
    finish(1)
    await pending(1)
    finish(3)
    await pending(0)
    await telegram.waitFor(() => telegram.polling)
    await polling.stop()
  })

  test('that is not handled at a stop is left to the next process, what was handled is not', async () => {
    const first = poll()
    send(3)
    await soon(() => expect(first.taken).toEqual([1, 2, 3]))
    first.finish(1)
    await first.polling.stop()
    const second = poll()
    await soon(() => expect(second.taken).toEqual([2, 3]))
    second.finish(2)
    second.finish(3)
    await second.polling.stop()
    expect(telegram.pendingUpdates).toBe(0)
  })

  test('that is handled in the moment of the stop is confirmed, though the call that says so is given up', async () => {
    const begun: number[] = []
    const { polling, taken, finish } = poll(Date.now, (api) => ({
      getUpdates(options, signal) {
        const { offset = 0, timeout = 0 } = options ?? {}
        if (offset < 2 || timeout === 0) return api.getUpdates(options, signal)
        begun.push(offset)
        return new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('given up')))
        })
      },
    }))
    send()
    await soon(() => expect(taken).toEqual([1]))
    finish(1)
    await soon(() => expect(begun).toEqual([2]))
    await polling.stop()
    expect(telegram.pendingUpdates).toBe(0)
  })

  test('behind many that wait is still seen', async () => {
    const { polling, taken } = poll()
    send(300)
    await soon(() => expect(taken).toHaveLength(300))
    await polling.stop()
  })

  test('behind one that waits and many that are handled is still seen', async () => {
    const { polling, taken, finish } = poll()
    send()
    await soon(() => expect(taken).toHaveLength(1))
    for (let sent = 1; sent < 300; sent += 50) {
      send(50)
      await soon(() => expect(taken).toHaveLength(sent + 50))
      for (const id of taken.slice(1)) finish(id)
    }
    await polling.stop()
  })
})

describe('a stop', () => {
  test('does not sit out a 429', async () => {
    telegram.fault({ kind: 'flood', retryAfter: 3600, method: 'getUpdates', times: Infinity })
    const { polling } = poll()
    await soon(() => expect(telegram.counts.get('getUpdates')).toBe(1))
    await polling.stop()
  })

  test('ends a poll that waits', async () => {
    const { polling } = poll()
    await telegram.waitFor(() => telegram.polling)
    await polling.stop()
    expect(telegram.counts.get('getUpdates') ?? 0).toBeLessThanOrEqual(1)
  })
})

test('polling survives a Telegram that is away, and ends when another process polls', async () => {
  telegram.fault({ kind: 'html', code: 502, method: 'getUpdates', times: 2 })
  const { taken, finish, fatal } = poll()
  send()
  await soon(() => expect(taken).toEqual([1]))
  finish(1)
  await telegram.waitFor(() => telegram.polling)
  const other = new Api(telegram.token, { apiRoot: telegram.url })
  const theirs = other.getUpdates({ timeout: 1 })
  await soon(() => expect(fatal).toHaveBeenCalledTimes(1))
  expect(fatal.mock.calls[0]?.[0]).toMatch(/^Another process is already polling/)
  send()
  await theirs
})

test('while many wait, what is behind them is asked for at once', async () => {
  const waiting = Array.from({ length: 450 }, (_, n) => ({ update_id: n + 1 }))
  const taken: number[] = []
  const polling = startPolling({
    api: {
      getUpdates: async ({ offset = 0 } = {}) =>
        waiting.filter(({ update_id: id }) => id >= offset).slice(0, 100),
    },
    intake: {
      take({ update_id }) {
        taken.push(update_id)
        // None is ever done.
        return new Promise(() => {})
      },
      close: async () => {},
      waiting: 0,
      isAway: false,
    },
    now: () => 0,
    log,
    onFatal: () => {},
  })
  // Some turns of the event loop take less time than one pause between calls, of which there would be eight.
  for (let turns = 0; turns < 50; turns += 1) await turn()
  expect(taken).toHaveLength(450)
  await polling.stop()
})
