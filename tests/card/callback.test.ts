import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Callback, decodeCallback, encodeCallback } from '../../src/card/callback.ts'

const id = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
const word = fc.stringMatching(/^[\w:/+-]{1,20}$/)
const anyCallback: fc.Arbitrary<Callback> = fc.oneof(
  fc.record({ kind: fc.constant('card' as const), digest: id, position: id }),
  fc.record({ kind: fc.constant('page' as const), digest: id, position: id, page: id }),
  fc.record({ kind: fc.constant('where' as const), page: id, pages: id }),
  fc.record({ kind: fc.constant('now' as const) }),
  fc.record({ kind: fc.constant('settings' as const), screen: word }),
  fc.record({ kind: fc.constant('set' as const), name: word, value: word }),
)

describe('callback data', () => {
  test('comes back as it went and fits 64 bytes', () => {
    fc.assert(
      fc.property(anyCallback, (callback) => {
        const data = encodeCallback(callback)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(decodeCallback(data)).toEqual(callback)
      }),
    )
  })

  test('never throws on what others wrote, and reads nothing but its own spelling', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^1[a-z](\.[a-z0-9]{0,12}){0,4}$/)),
        (data) => {
          const read = decodeCallback(data)
          if (read !== null) expect(encodeCallback(read)).toBe(data)
        },
      ),
    )
  })

  // Buttons that were sent once must work for ever: these lines may be added to, never changed.
  test.each<[string, Callback]>([
    ['1c.1a.2', { kind: 'card', digest: 46, position: 2 }],
    ['1p.1a.2.0', { kind: 'page', digest: 46, position: 2, page: 0 }],
    ['1w.2.3', { kind: 'where', page: 2, pages: 3 }],
    ['1n', { kind: 'now' }],
    ['1o.hour', { kind: 'settings', screen: 'hour' }],
    ['1s.zone.Europe/Berlin', { kind: 'set', name: 'zone', value: 'Europe/Berlin' }],
  ])('%s means what it always meant', (data, callback) => {
    expect(decodeCallback(data)).toEqual(callback)
  })

  test.each([
    '',
    '1c',
    '1c.1',
    '1c.-1.2',
    '1c.1.2.3',
    '1c.01.2',
    '1c.zzzzzzzzzzzz.1',
    '2c.1.2',
    '1x.1',
    '1n.',
  ])('forged %j is refused', (data) => {
    expect(decodeCallback(data)).toBeNull()
  })
})
