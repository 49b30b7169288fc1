import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proxyFor } from '../../src/proxy/proxy-rules.ts'

const PROXY = 'http://proxy.example:3128'
const proxied = (address: string, ...NO_PROXY: string[]) =>
  proxyFor({ ALL_PROXY: PROXY, NO_PROXY }, new URL(address)) !== null

describe('which proxy', () => {
  test.each([
    ['http://a.example/', { HTTP_PROXY: 'http://h/', HTTPS_PROXY: 'http://s/' }, 'http://h/'],
    ['https://a.example/', { HTTP_PROXY: 'http://h/', HTTPS_PROXY: 'http://s/' }, 'http://s/'],
    ['https://a.example/', { HTTP_PROXY: 'http://h/' }, null],
    ['https://a.example/', { HTTP_PROXY: 'http://h/', ALL_PROXY: 'socks5://x/' }, 'socks5://x/'],
    ['https://a.example/', {}, null],
  ])('for %s with %j', (address, settings, expected) => {
    expect(proxyFor(settings, new URL(address))?.href ?? null).toBe(expected)
  })
})

describe('NO_PROXY', () => {
  test.each([
    ['a domain names itself', 'https://example.org/', 'example.org', false],
    ['and what is below it', 'https://a.b.example.org/', 'example.org', false],
    ['but not what ends alike', 'https://badexample.org/', 'example.org', true],
    ['a leading dot changes nothing', 'https://example.org/', '.example.org', false],
    ['nor does a star', 'https://a.example.org/', '*.example.org', false],
    ['upper case and final dots are the same', 'https://EXAMPLE.org./', 'Example.ORG.', false],
    ['a star alone names all', 'https://example.org/', '*', false],
    ['a port must be the same', 'https://example.org/', 'example.org:8443', true],
    ['and may be the usual one', 'https://example.org/', 'example.org:443', false],
    ['an address', 'http://192.0.2.7:8000/', '192.0.2.7', false],
    ['an address with a port', 'http://192.0.2.7:8000/', '192.0.2.7:8000', false],
    ['another address', 'http://192.0.2.8/', '192.0.2.7', true],
    ['a network', 'http://10.1.2.3/', '10.0.0.0/8', false],
    ['another network', 'http://11.1.2.3/', '10.0.0.0/8', true],
    ['an IPv6 network', 'http://[2001:db8::7]/', '2001:db8::/32', false],
    ['an IPv6 address', 'http://[2001:db8::7]/', '2001:db8::7', false],
    ['an IPv6 address with a port', 'http://[2001:db8::7]:81/', '[2001:db8::7]:81', false],
    ['a network does not name names', 'http://example.org/', '10.0.0.0/8', true],
    ['an empty rule names nothing', 'http://example.org/', '', true],
  ])('%s', (_, address, rule, expected) => {
    expect(proxied(address, rule)).toBe(expected)
  })

  test('several rules are tried', () => {
    expect(proxied('https://b.example/', 'a.example', 'b.example')).toBe(false)
  })

  test('this machine is never reached through a proxy', () => {
    for (const host of ['localhost', 'a.localhost', '127.0.0.1', '127.8.9.1', '[::1]']) {
      expect(proxied(`http://${host}:8080/`)).toBe(false)
    }
  })

  test('no rule throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl(), (rule, address) => {
        expect(typeof proxied(address, rule)).toBe('boolean')
      }),
    )
  })
})
