import { pino } from 'pino'
import { expect, test, vi } from 'vitest'
import { tellProgress } from '../../src/app/tell-progress.ts'

test('how much is left is said again and again, until it is done; a failure to count harms nothing', async () => {
  vi.useFakeTimers()
  try {
    const lines: Record<string, unknown>[] = []
    const log = pino(
      { base: null, timestamp: false },
      { write: (line) => lines.push(JSON.parse(line)) },
    )
    const done = Promise.withResolvers<void>()
    let left = 45
    const telling = tellProgress(
      done.promise,
      async () => {
        left -= 20
        if (left < 0) throw new Error('away')
        return { sources: left, articles: 3 * left }
      },
      log,
    )
    await vi.advanceTimersByTimeAsync(9_000)
    expect(lines).toEqual([])
    await vi.advanceTimersByTimeAsync(25_000)
    const msg = 'still reading the sources'
    expect(lines).toEqual([
      { level: 30, sources: 25, articles: 75, msg },
      { level: 30, sources: 5, articles: 15, msg },
    ])
    done.resolve()
    await telling
    await vi.advanceTimersByTimeAsync(60_000)
    expect(lines).toHaveLength(2)
  } finally {
    vi.useRealTimers()
  }
})
