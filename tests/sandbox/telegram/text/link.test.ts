import { expect, test } from 'vitest'
import { checkLink } from '../../../../sandbox/telegram/text/link.ts'

test.each([
  ['https://x.org/a?b=1#c', 'https://x.org/a?b=1#c'],
  ['HTTPS://X.org', 'https://x.org/'],
  ['x.org/A', 'http://x.org/A'],
  ['https://x.org?a', 'https://x.org/?a'],
  ['https://Me:Pass@X.org:8080/', 'https://Me:Pass@x.org:8080/'],
  ['http://127.0.0.1:80/a', 'http://127.0.0.1:80/a'],
  ['http://x.org:0080/', 'http://x.org:80/'],
  ['http://[::1]/', 'http://[::1]/'],
  ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ['tg://user?id=5', 'tg://user?id=5'],
  ['https://x.org/a ', 'https://x.org/a'],
  ['https://x.org/{a}"`', 'https://x.org/{a}"`'],
  ['https://bücher.example/', 'https://bücher.example/'],
  ['https://a%20b.org/', 'https://a%20b.org/'],
])('%s is kept as %s', (target, url) => {
  expect(checkLink(target)).toEqual({ url })
})

test.each([
  ['ftp://x.org', 'Unsupported URL protocol'],
  [' https://x.org/', 'Unsupported URL protocol'],
  ['http://localhost/', 'Wrong HTTP URL'],
  ['http://printer:631/jobs', 'Wrong HTTP URL'],
  ['http://me@printer/', 'Wrong HTTP URL'],
  ['javascript:alert(1)', 'Wrong port number specified in the URL'],
  ['http://x.org:0/', 'Wrong port number specified in the URL'],
  ['http://x.org:/', 'Wrong port number specified in the URL'],
  ['http://x.org:65536/', 'Wrong port number specified in the URL'],
  ['http://x.org:8o/', 'Wrong port number specified in the URL'],
  ['', 'URL host is empty'],
  ['https://', 'URL host is empty'],
  ['https://me@/', 'URL host is empty'],
  ['https://./', 'Host is invalid'],
  ['http://[::1/', 'Disallowed character in URL host'],
  ['http://[x.org]/', 'Wrong IPv6 address specified in the URL'],
  ['x.org ', 'Disallowed character in URL host'],
  ['https://{user}.x.org/', 'Disallowed character in URL host'],
  ['https://x.org"/', 'Disallowed character in URL host'],
  ['https://`x`.org/', 'Disallowed character in URL host'],
  ['https://a%2.org/', 'Wrong percent-encoded symbol in URL host'],
  ['https://{me}@x.org/', 'Disallowed character in URL userinfo'],
])('%s is refused: %s', (target, error) => {
  expect(checkLink(target)).toEqual({ error })
})
