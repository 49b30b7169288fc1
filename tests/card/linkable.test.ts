import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkLink } from '../../sandbox/telegram/text/link.ts'
import { isLinkable } from '../../src/card/linkable.ts'
import { propertyRuns } from '../support/property-runs.ts'

test.each([
  'https://example.org',
  'https://example.org/a?b=1#c',
  'HTTP://Example.ORG:8080/',
  'https://me:secret@example.org/',
  'http://127.0.0.1:3000/',
  'http://[::1]:3000/',
  'https://bücher.example/straße',
  'https://例え.テスト/',
  'https://example.org/{id}?q="a`b"',
  'https://a_b.example.org/',
  'https://x.org:0080/',
])('%s is a link', (address) => {
  expect(isLinkable(address)).toBe(true)
})

test.each([
  'http://localhost:3000/',
  'http://printer/status',
  'https://intranet',
  'http://me@nas/',
  'http://example.org:0/',
  'http://example.org:/',
  'http://example.org:99999/',
  'https://{tenant}.example.org/',
  'https://"example".org/',
  'https://`host`.org/',
  'https://exa mple.org/',
  'https://a%2.org/',
  'https://./',
  'https:///path',
  'https://',
  'http://[::1/',
  'http://[example.org]/',
  'mailto:me@example.org',
  'tel:+123',
  'javascript:alert(1)',
  'ftp://example.org/',
  'file:///etc/passwd',
  'example.org',
  '/relative',
  '#part',
  '',
  'https://example.org/\ud800',
])('%j is none', (address) => {
  expect(isLinkable(address)).toBe(false)
})

const SIGNS = 'a B . - _ : 0 @ [ ] % { } " ` / ? # ü 例 \\'.split(' ')
const PIECES = [...SIGNS, ' ', '\t', '..', '80', '99999', '::1', '%2f', '%zz', 'org', 'localhost']
const part = fc.constantFrom(...PIECES)
const address = fc
  .tuple(fc.constantFrom('http://', 'https://', 'HTTPS://', 'ftp://', '', '//'), fc.array(part))
  .map(([scheme, parts]) => scheme + parts.join(''))

test('what is a link is accepted by Telegram, whatever it consists of', () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl(), fc.string({ unit: 'binary' })), (one) => {
      if (isLinkable(one)) expect(checkLink(one)).toHaveProperty('url')
    }),
    { numRuns: propertyRuns(1000) },
  )
})

test('a full web address that Telegram accepts is a link', () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true })), (one) => {
      fc.pre(/^https?:\/\//i.test(one) && 'url' in checkLink(one))
      expect(isLinkable(one)).toBe(true)
    }),
    { numRuns: propertyRuns(1000) },
  )
})
