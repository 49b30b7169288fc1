import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFairQueue, type Ran } from '../../src/telegram/fair-queue.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { VirtualTime } from '../support/virtual-time.ts'

interface Item {
  line: string
  /** When it is added, and how long it runs, ms. */
  at: number
  ms: number
  fails: boolean
  isUrgent: boolean
  /** An item replaces a waiting one of its line with the same screen; `null` neither replaces nor is replaced. */
  screen: number | null
}

interface Seen extends Item {
  place: number
  isRefused: boolean
  replacedBy: number | null
  startedAt: number
  endedAt: number
}

const LIMITS = { places: 3, placeMs: 50, mostRunning: 6, mostInLine: 5, mostWaiting: 40 }

const anyItem = fc.record({
  line: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  at: fc.integer({ min: 0, max: 400 }),
  ms: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 600 })),
  fails: fc.boolean(),
  isUrgent: fc.boolean(),
  screen: fc.constantFrom(null, null, null, 1, 2),
})

/** Adds the items at their times and runs them; returns what was seen of each, and the most that ran at once. */
async function play(items: readonly Item[], limits = LIMITS) {
  const time = new VirtualTime()
  let running = 0
  let most = 0
  const failures: unknown[] = []
  const queue = createFairQueue<Seen>({
    ...limits,
    async run(item): Promise<Ran> {
      item.startedAt = time.now
      running += 1
      most = Math.max(most, running)
      await time.sleep(item.ms)
      running -= 1
      item.endedAt = time.now
      if (item.fails) throw new Error('a handler failed')
      return 'done'
    },
    failed: (error) => failures.push(error),
    isUrgent: (item) => item.isUrgent,
    replaces: (later, earlier) => later.screen !== null && later.screen === earlier.screen,
    replaced: (item) => {
      item.replacedBy = adding
    },
    after: (ms, call) => time.after(ms, call),
  })
  /** The place of the item that is being added. */
  let adding = -1
  const unseen = { isRefused: false, replacedBy: null, startedAt: -1, endedAt: -1 }
  const seen: Seen[] = items
    .map((item, place) => ({ ...item, ...unseen, place }))
    .toSorted((a, b) => a.at - b.at || a.place - b.place)
  let mostWaiting = 0
  for (const item of seen) {
    time.after(item.at, () => {
      adding = item.place
      item.isRefused = !queue.add(item.line, item)
      mostWaiting = Math.max(mostWaiting, queue.waiting)
    })
  }
  await time.run()
  await turn()
  expect([queue.waiting, queue.running]).toEqual([0, 0])
  return { seen, most, mostWaiting, failures }
}

const linesOf = (seen: readonly Seen[]) =>
  [...Map.groupBy(seen, ({ line }) => line).values()].map((all) =>
    all.filter(({ isRefused, replacedBy }) => !isRefused && replacedBy === null),
  )

describe('for any arrivals, durations and failures', () => {
  const runs = { numRuns: propertyRuns(300) }
  const anyItems = fc.array(anyItem, { maxLength: 60 })

  test('each line runs one at a time and in order, and everything that was taken runs once', () =>
    fc.assert(
      fc.asyncProperty(anyItems, async (items) => {
        const { seen, failures } = await play(items)
        for (const line of linesOf(seen)) {
          for (const [place, item] of line.entries()) {
            expect(item.startedAt).toBeGreaterThanOrEqual(item.at)
            expect(item.startedAt).toBeGreaterThanOrEqual(line[place - 1]?.endedAt ?? 0)
          }
        }
        const failed = linesOf(seen).flatMap((line) => line.filter(({ fails }) => fails))
        expect(failures).toHaveLength(failed.length)
      }),
      runs,
    ))

  test('the bounds hold', () =>
    fc.assert(
      fc.asyncProperty(anyItems, async (items) => {
        const { most, mostWaiting, seen } = await play(items)
        expect(most).toBeLessThanOrEqual(LIMITS.mostRunning)
        expect(mostWaiting).toBeLessThanOrEqual(LIMITS.mostWaiting)
        for (const { isRefused, replacedBy, startedAt } of seen) {
          expect(isRefused || replacedBy !== null).toBe(startedAt === -1)
        }
      }),
      runs,
    ))

  test('a line has one item of a screen waiting, the newest, which came in exchange for the one before it', () =>
    fc.assert(
      fc.asyncProperty(anyItems, async (items) => {
        const { seen } = await play(items)
        const byPlace = new Map(seen.map((one) => [one.place, one]))
        for (const { line, screen, replacedBy } of seen) {
          if (replacedBy === null) continue
          expect(byPlace.get(replacedBy)).toMatchObject({ line, screen, isRefused: false })
        }
        for (const line of linesOf(seen)) {
          for (const [place, one] of line.entries()) {
            const next = line.slice(place + 1).find(({ screen }) => screen === one.screen)
            // Otherwise the later one would have replaced it.
            if (one.screen !== null) expect(one.startedAt).toBeLessThanOrEqual(next?.at ?? Infinity)
          }
        }
      }),
      runs,
    ))

  test('a line waits for nobody’s backlog: each line before it has one turn, of one place’s time', () =>
    fc.assert(
      fc.asyncProperty(anyItems, async (items) => {
        const limits = { ...LIMITS, mostRunning: 1000 }
        const { seen } = await play(
          items.map((item) => ({ ...item, isUrgent: false, screen: null })),
          limits,
        )
        const lines = linesOf(seen)
        for (const line of lines) {
          for (const [place, item] of line.entries()) {
            const readyAt = Math.max(item.at, line[place - 1]?.endedAt ?? 0)
            const turns = Math.ceil(lines.length / limits.places)
            expect(item.startedAt - readyAt).toBeLessThanOrEqual(turns * limits.placeMs)
          }
        }
      }),
      runs,
    ))
})

const ORDINARY = { at: 0, ms: 10, fails: false, isUrgent: false, screen: null }
const item = (line: string, more: Partial<Item> = {}): Item => ({ line, ...ORDINARY, ...more })
const many = (count: number, one: Item): Item[] => Array.from({ length: count }, () => one)

test('a full line takes nothing more, and others still do', async () => {
  const { seen } = await play([...many(20, item('flood')), item('other', { at: 1 })])
  // One runs, five wait.
  expect(seen.filter(({ line, isRefused }) => line === 'flood' && !isRefused)).toHaveLength(6)
  expect(seen.at(-1)).toMatchObject({ isRefused: false, startedAt: 1 })
})

test('turns go round: a line that had one waits until all others had theirs', async () => {
  const limits = { ...LIMITS, places: 1 }
  const flood = many(4, item('flood'))
  const others = ['a', 'b', 'c'].map((line) => item(line, { at: 1 }))
  const { seen } = await play([...flood, ...others], limits)
  const order = seen.toSorted((a, b) => a.startedAt - b.startedAt).map(({ line }) => line)
  expect(order).toEqual(['flood', 'a', 'b', 'c', 'flood', 'flood', 'flood'])
})

test('what waits for something outside gives its place to others', async () => {
  const slow = ['a', 'b', 'c'].map((line) => item(line, { ms: 20_000 }))
  const { seen } = await play([...slow, item('d', { at: 1 })])
  expect(seen.at(-1)?.startedAt).toBe(LIMITS.placeMs)
})

test('urgent ones go first, but do not keep the others waiting for ever', async () => {
  const limits = { ...LIMITS, places: 1, mostWaiting: 100 }
  const busy = item('busy', { ms: 5 })
  const taps = Array.from({ length: 12 }, (_, n) => item(`tap ${n}`, { at: 1, isUrgent: true }))
  const { seen } = await play([busy, item('first', { at: 1 }), ...taps], limits)
  const order = seen.toSorted((a, b) => a.startedAt - b.startedAt).map(({ line }) => line)
  expect(order.indexOf('first')).toBe(4)
})

test('whoever goes on and on keeps the turn of what is replaced, even if the line is full', async () => {
  const limits = { ...LIMITS, places: 1, mostWaiting: 2 }
  const eager = Array.from({ length: 30 }, (_, n) => item('eager', { at: n, screen: 1 }))
  const { seen } = await play(
    [item('busy', { ms: 20 }), item('other', { at: 0.5 }), ...eager],
    limits,
  )
  const ran = seen.filter(({ startedAt }) => startedAt !== -1)
  expect(
    ran
      .slice(0, 3)
      .map(({ line, startedAt }) => `${line} ${startedAt}`)
      .toSorted(),
  ).toEqual(['busy 0', 'eager 20', 'other 30'])
})

test('a held item rests with its line until it may continue, and keeps its place', async () => {
  const time = new VirtualTime()
  const ran: string[] = []
  let isAway = true
  const queue = createFairQueue<string>({
    ...LIMITS,
    async run(name) {
      ran.push(name)
      return isAway && name.startsWith('a') ? 'held' : 'done'
    },
    failed: () => {},
    isUrgent: () => false,
    after: (ms, call) => time.after(ms, call),
  })
  for (const name of ['a1', 'a2', 'b1', 'a3']) queue.add(name.slice(0, 1), name)
  await turn()
  expect([ran, queue.waiting]).toEqual([['a1', 'b1'], 3])
  expect(queue.remove((name) => name === 'a2')).toEqual(['a2'])
  isAway = false
  queue.resume()
  await queue.whenEmpty()
  expect(ran).toEqual(['a1', 'b1', 'a1', 'a3'])
})

test('an item that is held just after its line might continue runs again', async () => {
  const ran: string[] = []
  const queue = createFairQueue<string>({
    ...LIMITS,
    async run(name) {
      ran.push(name)
      if (ran.length > 1) return 'done'
      queue.resume()
      return 'held'
    },
    failed: () => {},
    isUrgent: () => false,
  })
  queue.add('a', 'a1')
  await queue.whenEmpty()
  expect(ran).toEqual(['a1', 'a1'])
})
