import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SearchFailed } from '../../src/store/search-failed.ts'
import { createSearchLine, type SearchLineOptions } from '../../src/store/search-line.ts'
import { propertyRuns } from '../support/property-runs.ts'

/** A line whose searches end, and whose time passes, when the test says so. */
function open(options: Partial<SearchLineOptions> = {}) {
  const timers = new Set<() => void>()
  const line = createSearchLine({
    places: 1,
    after(_, call) {
      timers.add(call)
      return () => timers.delete(call)
    },
    ...options,
  })
  const started: string[] = []
  const running = new Map<string, PromiseWithResolvers<string>>()
  return {
    line,
    started,
    ask: (chatId: number, name: string): Promise<string> => {
      return line.run(chatId, () => {
        started.push(name)
        const work = Promise.withResolvers<string>()
        running.set(name, work)
        return work.promise
      })
    },
    end: async (name: string, error?: Error) => {
      const work = running.get(name)
      running.delete(name)
      if (error === undefined) work?.resolve(`found ${name}`)
      else work?.reject(error)
      await settled()
    },
    running: () => [...running.keys()],
    passTime: () => [...timers].forEach((call) => call()),
    waiting: () => timers.size,
  }
}

/** Lets all that follows from a promise that is settled happen. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
const outcome = (asked: Promise<string>) =>
  asked.catch((error: unknown) => (error instanceof SearchFailed ? error.reason : error))

describe('a line of searches', () => {
  test('runs one at a time and gives each its result', async () => {
    const { ask, end, started } = open()
    const [a, b] = [ask(1, 'a'), ask(2, 'b')]
    await settled()
    expect(started).toEqual(['a'])
    await end('a')
    expect(started).toEqual(['a', 'b'])
    await end('b')
    expect(await Promise.all([a, b])).toEqual(['found a', 'found b'])
  })

  test('lets whoever came meanwhile go before the second search of one chat', async () => {
    const { ask, end, started } = open()
    const asked = [ask(1, 'a1'), ask(1, 'a2'), ask(1, 'a3'), ask(2, 'b1'), ask(3, 'c1')]
    await settled()
    for (const name of ['a1', 'b1', 'c1', 'a2', 'a3']) {
      expect(started.at(-1)).toBe(name)
      await end(name)
    }
    await Promise.all(asked)
  })

  test('has several places, but never two for one chat', async () => {
    const { ask, end, running } = open({ places: 2 })
    const asked = [ask(1, 'a1'), ask(1, 'a2'), ask(2, 'b1'), ask(3, 'c1')]
    await settled()
    expect(running()).toEqual(['a1', 'b1'])
    await end('b1')
    expect(running()).toEqual(['a1', 'c1'])
    await end('a1')
    await end('c1')
    expect(running()).toEqual(['a2'])
    await end('a2')
    await Promise.all(asked)
  })

  test('refuses what one chat, or all together, have too much of', async () => {
    const { ask, end } = open({ mostOfOne: 2, mostWaiting: 3 })
    const ofOne = [ask(1, 'a1'), ask(1, 'a2'), ask(1, 'a3')]
    expect(await outcome(ask(1, 'a4'))).toBe('busy')
    const ofOthers = ask(2, 'b1')
    expect(await outcome(ask(3, 'c1'))).toBe('busy')
    await settled()
    for (const name of ['a1', 'b1', 'a2', 'a3']) await end(name)
    expect(await Promise.all([...ofOne, ofOthers])).toHaveLength(4)
    // There is room again.
    const later = ask(3, 'c2')
    await settled()
    await end('c2')
    expect(await later).toBe('found c2')
  })

  test('gives up what waits too long, and nothing that runs', async () => {
    const { ask, end, passTime, started, waiting } = open()
    const first = ask(1, 'a1')
    const late = [outcome(ask(1, 'a2')), outcome(ask(2, 'b1'))]
    await settled()
    expect(waiting()).toBe(2)
    passTime()
    expect(await Promise.all(late)).toEqual(['busy', 'busy'])
    await end('a1')
    expect(await first).toBe('found a1')
    expect(started).toEqual(['a1'])
  })

  test('goes on after a search that fails', async () => {
    const { ask, end } = open()
    const failing = outcome(ask(1, 'a'))
    const next = ask(2, 'b')
    await settled()
    await end('a', new SearchFailed('slow'))
    expect(await failing).toBe('slow')
    await end('b')
    expect(await next).toBe('found b')
  })

  test('runs every search once, never more than its places, and none of a chat beside another', async () => {
    const chats = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(chats, fc.integer({ min: 1, max: 3 }), async (asking, places) => {
        const { ask, end, running, started } = open({ places, mostOfOne: 100 })
        const asked = asking.map((chatId, index) => ask(chatId, `${chatId}:${index}`))
        await settled()
        while (running().length > 0) {
          const now = running()
          expect(now.length).toBeLessThanOrEqual(places)
          const busy = now.map((name) => name.split(':')[0])
          expect(new Set(busy).size).toBe(busy.length)
          await end(now[0] ?? '')
        }
        expect(await Promise.all(asked)).toEqual(
          asking.map((chatId, index) => `found ${chatId}:${index}`),
        )
        expect(started).toHaveLength(asking.length)
      }),
      { numRuns: propertyRuns(30) },
    )
  })
})
