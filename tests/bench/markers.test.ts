import { expect, test } from 'vitest'
import { between } from '../../bench/report/markers.ts'

const PAGE = 'before\n<!-- bench:read -->\nold\n<!-- /bench:read -->\nafter\n'

test('only the text between the markers is replaced', () => {
  const once = between(PAGE, 'read', 'new\n')
  expect(once).toBe('before\n<!-- bench:read -->\n\nnew\n\n<!-- /bench:read -->\nafter\n')
  expect(between(once, 'read', 'new')).toBe(once)
})

test('a page without the markers is an error', () => {
  expect(() => between(PAGE, 'parse', 'new')).toThrow('no markers for parse')
})
