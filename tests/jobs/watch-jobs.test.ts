import { expect, test, vi } from 'vitest'
import { openInProcess } from '../../src/jobs/in-process/open-in-process.ts'
import { watchJobs } from '../../src/jobs/watch-jobs.ts'
import { soon } from '../support/soon.ts'

function open() {
  const jobs = watchJobs(
    openInProcess({
      now: Date.now,
      onError: () => {},
      retryDelayMs: 1,
      startTimer: () => async () => {},
    }),
  )
  const run = async (tick: string) => {
    await jobs.run(tick)
    await jobs.whenIdle(['group'])
  }
  return { jobs, run }
}

test('a tick that fails three times in a row is named with the reason, until it works again', async () => {
  const { jobs, run } = open()
  const tick = vi.fn<() => Promise<void>>()
  jobs.clock('group', [{ name: 'minute', expression: '* * * * *', run: tick }])
  tick.mockRejectedValue(new Error('database or disk is full'))
  await run('minute')
  await run('minute')
  expect(jobs.failing()).toBeNull()
  await run('minute')
  expect(jobs.failing()).toBe('minute failed 3 times in a row: database or disk is full')
  tick.mockResolvedValue()
  await run('minute')
  expect(jobs.failing()).toBeNull()
  await jobs.stop()
})

test('one task that fails again and again is no trouble of the work, three tasks are', async () => {
  const { jobs } = open()
  jobs.work({ name: 'read', concurrency: 1, run: () => Promise.reject(new Error('no memory')) })
  await jobs.add('read', [{ key: 'a', ids: [1] }])
  await soon(async () => expect(await jobs.failures()).toHaveLength(1))
  expect(jobs.failing()).toBeNull()
  await jobs.add('read', [
    { key: 'b', ids: [2] },
    { key: 'c', ids: [3] },
  ])
  await soon(() => expect(jobs.failing()).toMatch(/^read failed 3 times in a row: no memory/))
  await jobs.stop()
})
