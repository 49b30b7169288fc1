import { expect, test } from 'vitest'
import { lookupPath, pathOf, respell } from '../../../sandbox/sites/address.ts'

const url = 'http://127.0.0.1:8123/orbit/lark'

test('an article lives under its source', () => {
  expect(pathOf({ source: 'orbit', slug: 'lark' })).toBe('/orbit/lark')
})

test.each([
  ['slash', 'http://127.0.0.1:8123/orbit/lark/?utm_source='],
  ['https', 'https://127.0.0.1:8123/orbit/lark?utm_source='],
] as const)('spells an address with %s', (spelling, start) => {
  expect(respell(url, spelling).startsWith(start)).toBe(true)
  expect(lookupPath(respell(url, spelling))).toBe('/orbit/lark')
})

test.each([
  ['/', '/'],
  ['/?a=b', '/'],
  ['/signal/', '/signal'],
  ['/orbit/lark/?utm_source=x', '/orbit/lark'],
  ['/orbit/lark#top', '/orbit/lark'],
  ['http://127.0.0.1:8123', '/'],
  [url, '/orbit/lark'],
])('looks up %s', (target, path) => {
  expect(lookupPath(target)).toBe(path)
})
