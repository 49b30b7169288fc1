import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHostGate } from '../../../src/collect/fetch/host-gate.ts'

describe('createHostGate', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const gate = (options: { connections?: number; delayMs?: number; maxHosts?: number } = {}) =>
    createHostGate({
      connections: options.connections ?? 2,
      delayFor: () => options.delayMs ?? 0,
      maxHosts: options.maxHosts ?? 10,
      now: () => Date.now(),
    })

  it('admits as many requests as there are connections, and the next when one ends', async () => {
    const made = gate()
    const log: string[] = []
    const [leave] = await Promise.all([made.enter('a'), made.enter('a')])
    const third = made.enter('a').then(() => log.push('third'))
    await made.enter('b').then(() => log.push('other host'))
    expect(log).toEqual(['other host'])
    leave()
    await third
    expect(log).toEqual(['other host', 'third'])
  })

  it.each([0.3, 20, 7200])(
    'waits no longer when the clock is set back by %d s',
    async (seconds) => {
      const made = gate({ delayMs: 500 })
      const started: number[] = []
      const begin = performance.now()
      for (let i = 0; i < 3; i += 1) {
        void made.enter('a').then((leave) => {
          started.push(performance.now() - begin)
          leave()
        })
      }
      await vi.advanceTimersByTimeAsync(100)
      vi.setSystemTime(Date.now() - seconds * 1000)
      await vi.advanceTimersByTimeAsync(5000)
      expect(started).toHaveLength(3)
      expect(started.at(-1)).toBeLessThanOrEqual(2000)
    },
  )

  it('pauses between the starts of two requests to a host', async () => {
    const made = gate({ delayMs: 500 })
    const started: number[] = []
    const begin = Date.now()
    for (let i = 0; i < 3; i += 1) {
      void made.enter('a').then((leave) => {
        started.push(Date.now() - begin)
        leave()
      })
    }
    await vi.advanceTimersByTimeAsync(2000)
    expect(started).toEqual([0, 500, 1000])
  })

  it('removes an aborted request and leaves no timer behind', async () => {
    const made = gate({ delayMs: 500 })
    await made.enter('a')
    const caller = new AbortController()
    const second = made.enter('a', caller.signal)
    expect(vi.getTimerCount()).toBe(1)
    caller.abort(new Error('enough'))
    await expect(second).rejects.toThrow('enough')
    expect(vi.getTimerCount()).toBe(0)
    await expect(made.enter('a', caller.signal)).rejects.toThrow('enough')
  })

  it('remembers a bounded number of hosts and never drops a busy one', async () => {
    const made = gate({ connections: 1, maxHosts: 3 })
    const leave = await made.enter('busy')
    let second = false
    const next = made.enter('busy').then(() => {
      second = true
    })
    for (let i = 0; i < 50; i += 1) (await made.enter(`host${i}`))()
    expect(made.size).toBe(3)
    expect(second).toBe(false)
    leave()
    await next
  })
})
