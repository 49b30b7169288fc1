import { expect, test } from 'vitest'
import { between } from '../../bench/report/markers.ts'

const PAGE = 'before\n<!-- bench:read -->\nold\n<!-- /bench:read -->\nafter\n'

test('what is written stands in its place, and only there', () => {
  const once = between(PAGE, 'read', 'new\n')
  expect(once).toBe('before\n<!-- bench:read -->\n\nnew\n\n<!-- /bench:read -->\nafter\n')
  expect(between(once, 'read', 'new')).toBe(once)
})

test('a page without the place is an error', () => {
  expect(() => between(PAGE, 'parse', 'new')).toThrow('no place for parse')
})
