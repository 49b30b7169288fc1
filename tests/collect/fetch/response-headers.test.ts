import { describe, expect, it } from 'vitest'
import { freshForMs, retryAfterMs } from '../../../src/collect/fetch/response-headers.ts'

const NOW = Date.UTC(2026, 10, 24, 8)

describe('retryAfterMs', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['1.5', 1500],
    ['Tue, 24 Nov 2026 08:10:00 GMT', 600_000],
    ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%j is %j', (header, ms) => expect(retryAfterMs(header, NOW)).toBe(ms))
})

describe('freshForMs', () => {
  const date = 'Tue, 24 Nov 2026 08:00:00 GMT'
  it.each([
    [{}, null],
    [{ 'cache-control': 'max-age=60' }, 60_000],
    [{ 'cache-control': 'public, Max-Age="60"' }, 60_000],
    [{ 'cache-control': 's-maxage=9, max-age=60', age: '20' }, 40_000],
    [{ 'cache-control': 'max-age=60', age: '90' }, 0],
    [{ 'cache-control': 'max-age=60', age: 'old' }, 60_000],
    [{ 'cache-control': 'no-store' }, 0],
    [{ 'cache-control': 'max-age=60, no-cache' }, 0],
    [{ 'cache-control': 'public' }, null],
    [{ date, expires: 'Tue, 24 Nov 2026 08:05:00 GMT' }, 300_000],
    [{ date, expires: 'Tue, 24 Nov 2026 07:05:00 GMT' }, 0],
    [{ date, expires: '0' }, 0],
    [{ date, expires: 'never', 'cache-control': 'max-age=5' }, 5000],
  ])('%j is %j', (headers, ms) => {
    expect(freshForMs(headers as Record<string, string>)).toBe(ms)
  })
})
