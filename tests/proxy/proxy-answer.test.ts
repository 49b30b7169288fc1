import { expect, test } from 'vitest'
import { isProxyAnswer } from '../../src/proxy/proxy-answer.ts'

test.each([
  ['a demand for credentials', 407, {}, true],
  ['an error page of squid', 503, { 'x-squid-error': 'ERR_CONNECT_FAIL 111' }, true],
  ['an error page of tinyproxy', 500, { server: 'tinyproxy/1.11.1' }, true],
  [
    'an error by the standard',
    504,
    { 'proxy-status': 'p.example; error=connection_timeout' },
    true,
  ],
  ['a page of the site', 200, { server: 'nginx', 'proxy-status': 'p.example' }, false],
  ['a page that squid kept', 200, { server: 'squid/5.7' }, false],
  ['an error page of the site', 503, { server: 'nginx' }, false],
  ['an error page that the standard ascribes to the site', 502, { 'proxy-status': 'p' }, false],
])('%s', (_, status, headers, expected) => {
  expect(isProxyAnswer(status, headers)).toBe(expected)
})
