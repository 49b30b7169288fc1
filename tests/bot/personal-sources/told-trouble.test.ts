import { describe, expect, test } from 'vitest'
import { toldTrouble } from '../../../src/bot/personal-sources/told-trouble.ts'
import { FetchError } from '../../../src/collect/fetch/fetch-error.ts'
import { inspectUrl } from '../../../src/collect/inspect-url.ts'

/** What a person is told about an address whose fetch fails so. */
async function told(address: string, error: FetchError): Promise<string> {
  const fetcher = { get: () => Promise.reject(error) }
  const parse = () => Promise.reject(new Error('not asked'))
  const inspected = await inspectUrl(address, { fetcher, parse }, 0)
  if (inspected.kind !== 'failure') throw new Error(inspected.kind)
  return toldTrouble(inspected.trouble, address)
}

describe('a person is told the same of', () => {
  const at = 'https://wiki.corp.example/'
  test.each([
    [
      'refused-address',
      'refused, wiki.corp.example leads to 10.0.0.5, which is not a public address',
    ],
    ['refused-address', 'refused, 10.0.0.5 is not a public address'],
    ['dns', 'no such host'],
    ['dns', 'the host has no address'],
    ['dns', 'the name server does not answer'],
  ] as const)('a private name and an unknown one: %s, %s', async (code, why) => {
    expect(await told(at, new FetchError(code, at, why))).toBe('name')
  })

  const port = 'https://shop.example:2222/'
  test.each([
    ['connect', 'connection refused'],
    ['connect', 'connection reset'],
    ['connect', 'the server closed the connection'],
    ['timeout', 'the connection took too long to open'],
    ['timeout', 'not done within 20000 ms'],
    ['bad-response', 'broken response (HPE_INVALID_CONSTANT)'],
    ['tls', 'no secure connection (ERR_SSL_WRONG_VERSION_NUMBER)'],
    ['aborted', 'given up'],
  ] as const)('a closed, a mute and another port: %s, %s', async (code, why) => {
    expect(await told(port, new FetchError(code, port, why))).toBe('server')
  })

  test('a bad certificate only at the usual port', async () => {
    const why = 'no secure connection (CERT_HAS_EXPIRED)'
    expect(await told(at, new FetchError('tls', at, why))).toBe('secure')
  })
})
