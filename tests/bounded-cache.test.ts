import fc from 'fast-check'
import { LRUCache } from 'lru-cache'
import { expect, test } from 'vitest'
import { boundedCache } from '../src/bounded-cache.ts'

const STEPS = fc.array(
  fc.record({
    kind: fc.constantFrom('get' as const, 'set' as const, 'delete' as const),
    key: fc.nat({ max: 12 }),
    value: fc.nat(),
  }),
  { maxLength: 80 },
)

test('keeps what a cache with room for all entries keeps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), STEPS, (entries, steps) => {
      const cache = boundedCache<number, number>(entries)
      const other = new LRUCache<number, number>({ max: entries })
      for (const { kind, key, value } of steps) {
        if (kind === 'set') {
          cache.set(key, value)
          other.set(key, value)
        } else if (kind === 'delete') expect(cache.delete(key)).toBe(other.delete(key))
        else expect(cache.get(key)).toBe(other.get(key))
        expect([...cache.entries()]).toEqual([...other.entries()])
      }
    }),
  )
})
