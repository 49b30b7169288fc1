import { expect, test } from 'vitest'
import { checkLink } from '../../../../sandbox/telegram/text/link.ts'

test.each([
  ['https://x.org/a?b=1#c', 'https://x.org/a?b=1#c'],
  ['HTTPS://X.org', 'https://x.org/'],
  ['x.org/A', 'http://x.org/A'],
  ['https://x.org?a', 'https://x.org/?a'],
  ['https://Me:Pass@X.org:8080/', 'https://Me:Pass@x.org:8080/'],
  ['http://127.0.0.1:80/a', 'http://127.0.0.1:80/a'],
  ['http://[::1]/', 'http://[::1]/'],
  ['tg://user?id=5', 'tg://user?id=5'],
  ['https://x.org/a ', 'https://x.org/a'],
])('%s is kept as %s', (target, url) => {
  expect(checkLink(target)).toEqual({ url })
})

test.each([
  ['ftp://x.org', 'Unsupported URL protocol'],
  ['http://localhost/', 'Wrong HTTP URL'],
  ['javascript:alert(1)', 'Wrong HTTP URL'],
  ['', 'Wrong HTTP URL'],
  ['x.org ', 'Disallowed character in URL host'],
  [' https://x.org/', 'Disallowed character in URL host'],
  ['https://', 'Wrong HTTP URL'],
])('%s is refused: %s', (target, error) => {
  expect(checkLink(target)).toEqual({ error })
})
