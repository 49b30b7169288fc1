import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Callback, decodeCallback, encodeCallback } from '../../src/model/callback.ts'

const id = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
const word = fc.stringMatching(/^[\w:/+-]{1,20}$/)
const short = fc.stringMatching(/^[a-z]{1,10}$/)
const place = fc.integer({ min: 0, max: 10_000 })
const anyCallback: fc.Arbitrary<Callback> = fc.oneof(
  fc.record({ kind: fc.constant('card' as const), digest: id, position: id }),
  fc.record({ kind: fc.constant('page' as const), digest: id, position: id, page: id }),
  fc.record({ kind: fc.constant('card' as const), digest: id, position: id, article: id }),
  fc.record({
    kind: fc.constant('page' as const),
    digest: id,
    position: place,
    page: place,
    article: id,
  }),
  fc.record({ kind: fc.constant('where' as const), page: id, pages: id }),
  fc.record({ kind: fc.constant('now' as const) }),
  fc.record({ kind: fc.constant('settings' as const), screen: word }),
  fc.record({ kind: fc.constant('set' as const), name: word, value: word }),
  fc.record({
    kind: fc.constant('mark' as const),
    mark: short,
    digest: id,
    position: place,
    view: place,
  }),
  fc.record({ kind: fc.constant('closing' as const), digest: id }),
  fc.record({ kind: fc.constant('overview' as const), digest: id }),
  fc.record({ kind: fc.constant('more' as const), digest: id, position: id }),
  fc.record({ kind: fc.constant('about' as const), what: short, digest: id, position: id }),
  fc.record({ kind: fc.constant('mute' as const), what: short, digest: id, position: id }),
  fc.record({ kind: fc.constant('list' as const), name: word, page: id }),
  fc.record({
    kind: fc.constant('item' as const),
    name: short,
    act: short,
    id,
    page: place,
  }),
  fc.record({ kind: fc.constant('article' as const), article: id, name: short, page: id }),
  fc.record({
    kind: fc.constant('articlePage' as const),
    article: id,
    name: short,
    page: place,
    at: place,
  }),
  fc.record({ kind: fc.constant('switch' as const), name: word, value: word }),
  fc.record({ kind: fc.constant('own' as const), act: short, id }),
  fc.record({ kind: fc.constant('link' as const), act: short }),
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
        fc.oneof(fc.string(), fc.stringMatching(/^[12][a-z](\.[a-z0-9]{0,12}){0,4}$/)),
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
    ['1m.save.1a.2.0', { kind: 'mark', mark: 'save', digest: 46, position: 2, view: 0 }],
    ['1e.1a', { kind: 'closing', digest: 46 }],
    ['1v.1a', { kind: 'overview', digest: 46 }],
    ['1x.1a.2', { kind: 'more', digest: 46, position: 2 }],
    ['1y.why.1a.2', { kind: 'about', what: 'why', digest: 46, position: 2 }],
    ['1q.source.1a.2', { kind: 'mute', what: 'source', digest: 46, position: 2 }],
    ['1l.saved.1', { kind: 'list', name: 'saved', page: 1 }],
    ['1i.saved.drop.1a.1', { kind: 'item', name: 'saved', act: 'drop', id: 46, page: 1 }],
    ['1b.1a.saved.1', { kind: 'article', article: 46, name: 'saved', page: 1 }],
    ['1f.1a.saved.1.2', { kind: 'articlePage', article: 46, name: 'saved', page: 1, at: 2 }],
    ['1t.topic.ai', { kind: 'switch', name: 'topic', value: 'ai' }],
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
