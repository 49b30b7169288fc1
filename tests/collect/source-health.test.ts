import { describe, expect, test } from 'vitest'
import { sourceHealth } from '../../src/collect/source-health.ts'
import type { Source } from '../../src/model/source.ts'
import { DAY } from '../../src/model/time.ts'

const now = Date.UTC(2026, 10, 24)
const source: Source = {
  id: 1,
  url: 'https://a.example/feed',
  title: 'A',
  siteUrl: null,
  topic: null,
  language: null,
  weight: 1,
  origin: 'file',
  state: 'active',
  etag: null,
  lastModified: null,
  nextPollAt: now,
  lastPollAt: now,
  lastGoodAt: now - DAY,
  lastNewAt: null,
  bodyHash: null,
  failures: 0,
  lastError: null,
  movedTo: null,
  movedSeen: 0,
  degradedSince: null,
  otherUrl: null,
  otherKind: null,
  otherSince: null,
  addedKind: null,
  addressAskedAt: null,
  newestAt: null,
  lastToldAt: null,
  usualGapMs: null,
  createdAt: 0,
  hold: null,
  kind: 'feed',
  fetchUrl: null,
  ttlMinutes: null,
  skipHours: [],
  silent: false,
}
const of = (change: Partial<Source>) => sourceHealth({ ...source, ...change })

describe('sourceHealth', () => {
  test('is well, or new before the first poll', () => {
    expect(of({})).toEqual({ kind: 'well' })
    expect(of({ lastPollAt: null })).toEqual({ kind: 'new' })
  })

  test('is overdue when it is asked but delivers nothing for three times its usual gap', () => {
    const daily = { usualGapMs: DAY, createdAt: now - 90 * DAY }
    expect(of({ ...daily, lastToldAt: now - 2 * DAY })).toEqual({ kind: 'well' })
    expect(of({ ...daily, lastToldAt: now - 4 * DAY })).toEqual({
      kind: 'overdue',
      toldAt: now - 4 * DAY,
      gapMs: DAY,
    })
    expect(of({ ...daily, lastToldAt: null })).toMatchObject({ kind: 'overdue', toldAt: null })
    expect(of({ ...daily, usualGapMs: 7 * DAY, lastToldAt: now - 20 * DAY }).kind).toBe('well')
    expect(of({ ...daily, usualGapMs: 7 * DAY, lastToldAt: now - 22 * DAY }).kind).toBe('overdue')
    expect(of({ ...daily, usualGapMs: null, lastToldAt: null }).kind).toBe('well')
    // Nothing is known of a source that has not been asked since.
    expect(of({ ...daily, lastToldAt: now - 9 * DAY, lastPollAt: now - 8 * DAY }).kind).toBe('well')
  })

  test('is degraded while it answers with something else', () => {
    const odd = { degradedSince: now - DAY, lastError: 'a web page, not a feed' }
    expect(of(odd)).toEqual({
      kind: 'degraded',
      since: now - DAY,
      why: 'a web page, not a feed',
      other: null,
    })
    expect(of({ ...odd, otherUrl: 'https://b.example/feed', silent: true })).toMatchObject({
      kind: 'degraded',
      other: 'https://b.example/feed',
    })
    expect(of({ ...odd, failures: 1 })).toMatchObject({ kind: 'failing' })
  })

  test('is silent if the last successful poll found it so', () => {
    const quiet = { silent: true, lastNewAt: now - 12 * DAY }
    expect(of(quiet)).toEqual({ kind: 'silent', newestAt: now - 12 * DAY })
  })

  test('is moved, paused or removed; the worst state wins', () => {
    const moved = { movedTo: 'https://b.example/feed' }
    expect(of({ ...moved, silent: true })).toEqual({ kind: 'moved', to: 'https://b.example/feed' })
    expect(of({ ...moved, failures: 1, lastError: 'HTTP 500' })).toMatchObject({ kind: 'failing' })
    expect(of({ state: 'paused', failures: 9, lastError: 'gone for good (410)' })).toEqual({
      kind: 'paused',
      why: 'gone for good (410)',
    })
    expect(of({ state: 'removed', failures: 9 })).toEqual({ kind: 'removed' })
  })

  test.each([
    ['HTTP 403', 'blocked'],
    ['HTTP 401', 'blocked'],
    ['HTTP 404', 'missing'],
    ['HTTP 429', 'busy'],
    ['HTTP 503', 'server'],
    ['a.example: connection refused', 'server'],
    ['a.example: no such host', 'name'],
    ['a.example: refused, a.example leads to 10.0.0.1, which is not a public address', 'private'],
    ['a.example: not done within 20000 ms', 'slow'],
    ['a.example: no secure connection (CERT_HAS_EXPIRED)', 'secure'],
    ['a web page, not a feed', 'no-feed'],
    ['JSON, but not a feed', 'no-feed'],
    ['a.example: more than 5 redirects', 'other'],
  ])('classifies %s as %s', (why, trouble) => {
    expect(of({ failures: 2, lastError: why })).toEqual({
      kind: 'failing',
      failures: 2,
      why,
      trouble,
      lastGoodAt: now - DAY,
    })
  })
})
