import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLastSends } from '../../../src/deliver/rate-limit/last-sends.ts'

test('remembers the last time of each chat for as long as it matters', () => {
  const sends = fc.array(fc.record({ chat: fc.integer({ min: 1, max: 5 }), after: fc.nat(700) }))
  fc.assert(
    fc.property(sends, (all) => {
      const last = createLastSends(1000)
      const truth = new Map<number, number>()
      let now = 0
      for (const { chat, after } of all) {
        now += after
        last.set(chat, now)
        truth.set(chat, now)
        for (const [one, at] of truth) {
          if (now - at <= 1000) expect(last.get(one)).toBe(at)
          else expect([at, undefined]).toContain(last.get(one))
        }
      }
    }),
  )
})

test('forgets what no longer matters', () => {
  const last = createLastSends(1000)
  last.set(1, 0)
  last.set(2, 1001)
  expect(last.get(1)).toBe(0)
  last.set(3, 2002)
  expect(last.get(1)).toBeUndefined()
  expect(last.get(2)).toBe(1001)
})
