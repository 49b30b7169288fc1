import { expect, test } from 'vitest'
import { oneAtATime } from '../../src/jobs/one-at-a-time.ts'

test('calls during a run share one further run, which begins after it', async () => {
  const runs: PromiseWithResolvers<void>[] = []
  const run = oneAtATime(() => {
    const held = Promise.withResolvers<void>()
    runs.push(held)
    return held.promise
  })
  const first = run()
  const others = [run(), run()]
  expect(runs).toHaveLength(1)
  runs[0]?.resolve()
  await first
  await Promise.resolve()
  expect(runs).toHaveLength(2)
  runs[1]?.resolve()
  await Promise.all(others)
  const last = run()
  expect(runs).toHaveLength(3)
  runs[2]?.resolve()
  await last
})

test('a run that fails rejects its callers only', async () => {
  let runs = 0
  const run = oneAtATime(async () => {
    runs += 1
    if (runs === 1) throw new Error('no')
  })
  const first = run()
  const second = run()
  await expect(first).rejects.toThrow('no')
  await expect(second).resolves.toBeUndefined()
})
