import { describe, expect, it } from 'vitest'
import { isSameSite } from '../../../src/collect/url/same-site.ts'

describe('isSameSite', () => {
  it.each([
    ['https://example.com/a', 'http://www.example.com/b', true],
    ['https://blog.example.com/a', 'https://example.com./', true],
    ['https://news.example.co.uk/', 'https://example.co.uk/', true],
    ['https://a.co.uk/', 'https://b.co.uk/', false],
    ['https://example.com/', 'https://example.org/', false],
    ['https://example.com.evil.net/', 'https://example.com/', false],
    ['https://notexample.com/', 'https://example.com/', false],
    ['https://a.github.io/', 'https://b.github.io/', false],
    ['https://a.github.io/x', 'https://a.github.io/y', true],
    ['http://127.0.0.1:1/', 'http://127.0.0.1:2/', true],
    ['http://10.0.0.1/', 'http://20.0.0.1/', false],
    ['http://[2001:db8::1]/', 'http://[2001:db8::2]/', false],
    ['mailto:a@example.com', 'mailto:b@example.com', false],
    ['nothing', 'https://example.com/', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameSite(a, b)).toBe(same)
    expect(isSameSite(b, a)).toBe(same)
  })
})
