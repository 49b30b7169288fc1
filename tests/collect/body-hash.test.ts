import { describe, expect, test } from 'vitest'
import { bodyHash } from '../../src/collect/body-hash.ts'

const source = { kind: 'feed', origin: 'file' } as const
const response = {
  url: 'https://a.example/feed',
  headers: { 'content-type': 'application/rss+xml', date: 'now' },
  cut: false,
  bytes: Buffer.from('<rss/>'),
}

describe('the hash of a response', () => {
  test('is the same for the same body, whatever other headers say', () => {
    const later = { ...response, headers: { ...response.headers, date: 'later' } }
    expect(bodyHash({ ...source, origin: 'operator' }, later)).toBe(bodyHash(source, response))
  })

  test.each([
    ['the body', source, { ...response, bytes: Buffer.from('<rss />') }],
    ['its address', source, { ...response, url: 'https://b.example/feed' }],
    [
      'its charset',
      source,
      { ...response, headers: { 'content-type': 'text/xml;charset=koi8-r' } },
    ],
    [
      'its language',
      source,
      { ...response, headers: { ...response.headers, 'content-language': 'de' } },
    ],
    ['that it was cut', source, { ...response, cut: true }],
    ['who may see it', { ...source, origin: 'person' as const }, response],
  ])('depends on %s', (_, other, answer) => {
    expect(bodyHash(other, answer)).not.toBe(bodyHash(source, response))
  })
})
