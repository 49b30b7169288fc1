import { expect, test } from 'vitest'
import { safeHref, startPayload } from '../../../sandbox/page/browser/links.ts'

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['example.org/tea', 'http://example.org/tea'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['javascript:alert(1)', null],
  ['JavaScript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['tg://user?id=1', null],
  ['', null],
])('%s may open %s', (address, expected) => {
  expect(safeHref(address)).toBe(expected)
})

test.each([
  ['https://t.me/daybrief_bot?start=abc', 'abc'],
  ['https://t.me/Daybrief_Bot', ''],
  ['https://t.me/another_bot?start=abc', null],
  ['https://example.org/daybrief_bot?start=abc', null],
])('%s starts with %s', (address, expected) => {
  expect(startPayload(address, 'daybrief_bot')).toBe(expected)
})
