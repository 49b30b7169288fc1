import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress } from '../../../src/bot/personal-sources/read-address.ts'

test.each([
  ['example.org', 'https://example.org/'],
  [' https://example.org/feed.xml ', 'https://example.org/feed.xml'],
  ['HTTP://Example.org', 'http://example.org/'],
  ['<https://example.org/a>', 'https://example.org/a'],
  ['example.org/a.', 'https://example.org/a'],
  ['feed://example.org/rss', 'https://example.org/rss'],
  ['feed:https://example.org/rss', 'https://example.org/rss'],
  ['127.0.0.1:8080/feed', 'https://127.0.0.1:8080/feed'],
  ['https://name:secret@example.org/', 'https://example.org/'],
  ['пример.рф', 'https://xn--e1afmkfd.xn--p1ai/'],
  ['hello', null],
  ['hello there.org', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['ftp://example.org/', null],
  ['', null],
  [`https://example.org/${'a'.repeat(3000)}`, null],
])('%s', (typed, address) => {
  expect(readAddress(typed)).toBe(address)
})

test('returns a web address or null, whatever is typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
      const address = readAddress(typed)
      if (address === null) return
      expect(address).toMatch(/^https?:\/\/\S+$/)
      expect(new URL(address)).toMatchObject({ username: '', password: '' })
    }),
  )
})
