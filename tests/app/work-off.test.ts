import { expect, test } from 'vitest'
import { workOff } from '../../src/app/work-off.ts'
import { SECOND } from '../../src/model/time.ts'

/** Work of so many articles, of which each step takes `ms`. */
function workOf(articles: number, ms: number) {
  let now = 0
  let left = articles
  const said: number[] = []
  const tick = workOff(
    async (limit) => {
      now += ms
      const done = Math.min(limit, left)
      left -= done
      return done
    },
    { now: () => now, onDone: (all) => said.push(all) },
  )
  return { tick, said, left: () => left }
}

test('a tick works for a second, the next one goes on, and the end is said once', async () => {
  const work = workOf(45, SECOND / 2)
  await work.tick()
  expect(work.left()).toBe(25)
  expect(work.said).toEqual([])
  await work.tick()
  await work.tick()
  expect(work.left()).toBe(0)
  await work.tick()
  await work.tick()
  expect(work.said).toEqual([45])
})

test('nothing is said where there was nothing to do', async () => {
  const work = workOf(0, 1)
  await work.tick()
  expect(work.said).toEqual([])
})

test('a step that fails is done again at the next tick', async () => {
  let tries = 0
  const tick = workOff(
    async () => {
      tries += 1
      if (tries === 1) throw new Error('the database is away')
      return 0
    },
    { now: () => 0, onDone: () => {} },
  )
  await expect(tick()).rejects.toThrow('away')
  await tick()
  expect(tries).toBe(2)
})
