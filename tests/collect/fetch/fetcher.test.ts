import type http from 'node:http'
import type { LookupFunction } from 'node:net'
import zlib from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FetchError } from '../../../src/collect/fetch/fetch-error.ts'
import { createFetcher, type FetchLimits } from '../../../src/collect/fetch/fetcher.ts'
import { type ProxyBehaviour, startHttpProxy } from '../../support/outgoing-proxy.ts'
import { type Hostile, startHostile } from './hostile.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const each of open.splice(0)) await each.close()
})

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void

async function server(answer: Answer): Promise<Hostile> {
  const hostile = await startHostile(answer)
  open.push(hostile)
  return hostile
}

function fetcher(
  allowPrivate: string[],
  limits: Partial<FetchLimits> = {},
  lookup?: LookupFunction,
) {
  const made = createFetcher({
    userAgent: 'Daybrief/test (+https://daybrief.example/contact)',
    allowPrivate,
    now: () => Date.now(),
    limits,
    ...(lookup ? { lookup } : {}),
  })
  open.push(made)
  return made
}

async function failure(promise: Promise<unknown>): Promise<FetchError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(FetchError)
  return error as FetchError
}

const answerWith =
  (...addresses: string[]): LookupFunction =>
  (_host, options, done) => {
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (options.all) done(null, all)
    else done(null, all[0]?.address ?? '', all[0]?.family)
  }

describe('createFetcher', () => {
  it('returns what a poller needs', async () => {
    const site = await server((_, response) => {
      response.writeHead(200, {
        etag: '"v1"',
        'last-modified': 'Mon, 02 Nov 2026 08:00:00 GMT',
        'cache-control': 'max-age=900',
        'content-type': 'application/rss+xml',
        'set-cookie': ['a=1', 'b=2'],
      })
      response.end('hello')
    })
    const got = await fetcher([site.host]).get(site.url('/feed#part'))
    expect(got).toMatchObject({
      status: 200,
      url: site.url('/feed'),
      permanentUrl: null,
      etag: '"v1"',
      lastModified: 'Mon, 02 Nov 2026 08:00:00 GMT',
      retryAfterMs: null,
      freshForMs: 900_000,
    })
    expect(Buffer.from(got.bytes).toString()).toBe('hello')
    expect(got.headers['set-cookie']).toBe('a=1, b=2')
  })

  it('identifies itself and never sends credentials', async () => {
    const site = await server((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/2' }).end()
      else response.end('ok')
    })
    await fetcher([site.host]).get(site.url('/'))
    expect(site.hits()).toBe(2)
    for (const { headers } of site.requests) {
      expect(headers['user-agent']).toBe('Daybrief/test (+https://daybrief.example/contact)')
      expect(headers.authorization).toBeUndefined()
    }
  })

  it('sends validators and reports 304 with an empty body', async () => {
    const site = await server((request, response) => {
      const { headers } = request
      const same = headers['if-none-match'] === 'W/"1"' && headers['if-modified-since'] === 'then'
      response.writeHead(same ? 304 : 200).end()
    })
    const got = await fetcher([site.host]).get(site.url('/'), {
      etag: 'W/"1"',
      lastModified: 'then',
    })
    expect(got.status).toBe(304)
    expect(got.bytes).toHaveLength(0)
  })

  it('reports how long a busy server asks to wait', async () => {
    const site = await server((_, response) => {
      response.writeHead(429, { 'retry-after': '120' }).end('slow down')
    })
    const got = await fetcher([site.host]).get(site.url('/'))
    expect(got).toMatchObject({ status: 429, retryAfterMs: 120_000 })
  })

  const codings: [string, (text: Buffer) => Buffer][] = [
    ['gzip', zlib.gzipSync],
    ['x-gzip', zlib.gzipSync],
    ['deflate', zlib.deflateSync],
    ['deflate', zlib.deflateRawSync],
    ['br', zlib.brotliCompressSync],
    ['zstd', zlib.zstdCompressSync],
    ['identity', (text) => text],
    ['br, gzip', (text) => zlib.gzipSync(zlib.brotliCompressSync(text))],
  ]
  it.each(codings)('decodes %s', async (coding, encode) => {
    const text = Buffer.from('a feed, '.repeat(5000))
    const site = await server((_, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(encode(text))
    })
    const got = await fetcher([site.host]).get(site.url('/'))
    expect(Buffer.from(got.bytes).equals(text)).toBe(true)
  })

  it('keeps the content of a truncated gzip stream', async () => {
    const text = Buffer.from('a feed, '.repeat(5000))
    const site = await server((_, response) => {
      response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(zlib.gzipSync(text).subarray(0, -8))
    })
    const got = await fetcher([site.host]).get(site.url('/'))
    expect(Buffer.from(got.bytes).equals(text)).toBe(true)
  })

  const zeros = Buffer.alloc(50_000_000)
  it.each([
    ['gzip', () => zlib.gzipSync(zeros)],
    [
      'br',
      () =>
        zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }),
    ],
    ['deflate', () => zlib.deflateSync(zeros)],
    ['zstd', () => zlib.zstdCompressSync(zeros)],
    ['gzip, gzip', () => zlib.gzipSync(zlib.gzipSync(zeros))],
  ])('cuts a %s bomb', async (coding, make) => {
    const bomb = make()
    expect(bomb.length).toBeLessThan(100_000)
    const site = await server((_, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(bomb)
    })
    const error = await failure(fetcher([site.host]).get(site.url('/')))
    expect(error.code).toBe('too-large')
    expect(error.message).toBe(`${site.host}: more than 5000000 bytes`)
  })

  it.each(['gzip, gzip, gzip', 'compress'])('refuses the content encoding %s', async (coding) => {
    const site = await server((_, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end('x')
    })
    expect((await failure(fetcher([site.host]).get(site.url('/')))).code).toBe('bad-response')
  })

  it('reports broken compression and broken HTTP as a bad response', async () => {
    const site = await server((request, response) => {
      if (request.url === '/zip')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end('\u001fnot gzip')
      else response.socket?.end('<html>this is no HTTP</html>')
    })
    const client = fetcher([site.host])
    expect((await failure(client.get(site.url('/zip')))).code).toBe('bad-response')
    expect((await failure(client.get(site.url('/raw')))).code).toBe('bad-response')
  })

  it('stops an endless body at the limit', async () => {
    const site = await server((_, response) => {
      const more = (): void => {
        while (response.write(zeros.subarray(0, 65_536))) if (response.destroyed) return
      }
      response.on('drain', more)
      more()
    })
    expect((await failure(fetcher([site.host]).get(site.url('/')))).code).toBe('too-large')
  })

  it.each([
    ['never answers', (): void => {}],
    [
      'drips',
      (_: http.IncomingMessage, response: http.ServerResponse): void => {
        const timer = setInterval(() => response.write('.'), 5)
        response.on('close', () => clearInterval(timer))
      },
    ],
    [
      'redirects for ever, slowly',
      (_: http.IncomingMessage, response: http.ServerResponse): void => {
        setTimeout(() => response.writeHead(302, { location: '/' }).end(), 40)
      },
    ],
  ])('gives up at the deadline on a server that %s', async (_, answer) => {
    const site = await server(answer)
    const error = await failure(fetcher([site.host], { deadlineMs: 60 }).get(site.url('/')))
    expect(error.code).toBe('timeout')
    expect(error.message).toBe(`${site.host}: not done within 60 ms`)
  })

  it('follows five redirects and no more', async () => {
    const site = await server((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) response.end('there')
      else response.writeHead(302, { location: `/${left - 1}` }).end('moved')
    })
    const client = fetcher([site.host])
    expect((await client.get(site.url('/5'))).url).toBe(site.url('/0'))
    expect((await failure(client.get(site.url('/6')))).code).toBe('too-many-redirects')
  })

  it('stops a redirect loop, even with an endless body', async () => {
    const site = await server((_, response) => {
      response.writeHead(301, { location: '/' })
      response.write('never ends')
    })
    expect((await failure(fetcher([site.host]).get(site.url('/')))).code).toBe('too-many-redirects')
    expect(site.hits()).toBe(6)
  })

  it.each([
    ['301 then 308', [301, 308], '/2'],
    ['301 then 302', [301, 302], '/1'],
    ['302 then 301', [302, 301], null],
    ['307', [307], null],
  ])('reports where the feed moved permanently: %s', async (_, statuses, moved) => {
    const site = await server((request, response) => {
      const step = Number(request.url?.slice(1))
      const status = statuses[step]
      if (status === undefined) response.end('feed')
      else response.writeHead(status, { location: `/${step + 1}` }).end()
    })
    const got = await fetcher([site.host]).get(site.url('/0'))
    expect(got.permanentUrl).toBe(moved === null ? null : site.url(moved))
    expect(got.url).toBe(site.url(`/${statuses.length}`))
  })

  it.each([
    'ftp://example.org/feed',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/xml,<rss/>',
    'https://user:secret@example.org/feed',
    'not an address',
    '',
    `https://example.org/${'a'.repeat(5000)}`,
  ])('refuses the address %j without asking anybody', async (address) => {
    const error = await failure(fetcher([]).get(address))
    expect(error.code).toBe('bad-url')
    expect(error.message).not.toContain('secret')
  })

  describe('never reaches a private address', () => {
    const literals = [
      'http://127.0.0.1:PORT/',
      'http://2130706433:PORT/',
      'http://0x7f000001:PORT/',
      'http://0x7f.1:PORT/',
      'http://0177.0.0.1:PORT/',
      'http://127.1:PORT/',
      'http://0.0.0.0:PORT/',
      'http://[::1]:PORT/',
      'http://[::]:PORT/',
      'http://[::ffff:127.0.0.1]:PORT/',
      'http://[::ffff:7f00:1]:PORT/',
      'http://[::127.0.0.1]:PORT/',
      'http://[64:ff9b::7f00:1]:PORT/',
      'http://[64:ff9b:1::7f00:1]:PORT/',
      'http://[2002:7f00:1::]:PORT/',
      'http://localhost:PORT/',
      'http://LOCALHOST.:PORT/',
      'http://①②⑦.⓪.⓪.①:PORT/',
      'http://169.254.169.254/latest/meta-data/',
      'http://10.0.0.1/',
      'http://172.16.0.1/',
      'http://192.168.0.1/',
      'http://100.64.0.1/',
      'http://224.0.0.1/',
      'http://255.255.255.255/',
      'http://[fe80::1]/',
      'http://[fc00::1]/',
      'http://[ff02::1]/',
    ]
    it.each(literals)('%s', async (pattern) => {
      const canary = await server((_, response) => response.end('secret'))
      const port = canary.host.split(':')[1] ?? ''
      const error = await failure(
        fetcher([], {}, answerWith('127.0.0.1')).get(pattern.replace('PORT', port)),
      )
      expect(error.code).toBe('refused-address')
      expect(canary.hits()).toBe(0)
    })

    it.each([
      'http://CANARY/',
      '//CANARY/x',
      'http://2130706433:PORT/',
      'http://name.example:PORT/',
    ])('by a redirect to %s', async (pattern) => {
      const canary = await server((_, response) => response.end('secret'))
      const port = canary.host.split(':')[1] ?? ''
      const location = pattern.replace('CANARY', canary.host).replace('PORT', port)
      const site = await server((_, response) => response.writeHead(302, { location }).end())
      const client = fetcher([site.host], {}, answerWith('127.0.0.1'))
      const error = await failure(client.get(site.url('/')))
      expect(error.code).toBe('refused-address')
      expect(site.hits()).toBe(1)
      expect(canary.hits()).toBe(0)
    })

    it.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'http://u:p@example.org/'])(
      'by a redirect to %s',
      async (location) => {
        const site = await server((_, response) => response.writeHead(302, { location }).end())
        expect((await failure(fetcher([site.host]).get(site.url('/')))).code).toBe('bad-url')
      },
    )

    it('by a name with one private address among public ones', async () => {
      const canary = await server((_, response) => response.end('secret'))
      const port = canary.host.split(':')[1] ?? ''
      const client = fetcher([], {}, answerWith('93.184.216.34', '127.0.0.1'))
      const error = await failure(client.get(`http://mixed.example:${port}/`))
      expect(error.code).toBe('refused-address')
      expect(error.message).toBe(
        `mixed.example:${port}: refused, mixed.example leads to 127.0.0.1, which is not a public address`,
      )
      expect(canary.hits()).toBe(0)
    })

    it('by a name whose next answer is private (rebinding)', async () => {
      const canary = await server((_, response) => response.end('secret'))
      const port = canary.host.split(':')[1] ?? ''
      const asked: string[] = []
      const caller = new AbortController()
      const rebinding: LookupFunction = (host, options, done) => {
        const address = asked.length === 0 ? '203.0.114.7' : '127.0.0.1'
        asked.push(address)
        answerWith(address)(host, options, done)
        caller.abort()
      }
      const client = fetcher([], {}, rebinding)
      // The first address is public and therefore allowed; the caller aborts without waiting for it.
      const first = await failure(
        client.get(`http://rebind.example:${port}/`, { signal: caller.signal }),
      )
      expect(first.code).toBe('aborted')
      const error = await failure(client.get(`http://rebind.example:${port}/`))
      expect(error.code).toBe('refused-address')
      expect(asked).toEqual(['203.0.114.7', '127.0.0.1'])
      expect(canary.hits()).toBe(0)
    })

    it('on another port than the allowed one', async () => {
      const canary = await server((_, response) => response.end('secret'))
      const error = await failure(fetcher(['127.0.0.1:1']).get(canary.url('/')))
      expect(error.code).toBe('refused-address')
      expect(canary.hits()).toBe(0)
    })
  })

  it('reaches an allowed name', async () => {
    const site = await server((_, response) => response.end('mine'))
    const port = site.host.split(':')[1] ?? ''
    const client = fetcher([` Intranet.example:${port} `], {}, answerWith('127.0.0.1'))
    expect((await client.get(`http://intranet.example:${port}/`)).status).toBe(200)
  })

  it('reaches an allowed IPv6 address, with brackets as in a URL', async () => {
    const error = await failure(fetcher(['[::1]:9']).get('http://[::1]:9/'))
    expect(error.code).toBe('connect')
  })

  it('reports what went wrong with the network', async () => {
    const gone = await startHostile((_, response) => response.end())
    await gone.close()
    const refused = await failure(fetcher([gone.host]).get(gone.url('/')))
    expect([refused.code, refused.message]).toEqual(['connect', `${gone.host}: connection refused`])

    const nowhere: LookupFunction = (_host, _options, done) => {
      done(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), [])
    }
    const unknown = await failure(fetcher([], {}, nowhere).get('http://nowhere.example/'))
    expect([unknown.code, unknown.message]).toEqual(['dns', 'nowhere.example: no such host'])

    const plain = await server((_, response) => response.end())
    const noTls = await failure(fetcher([plain.host]).get(`https://${plain.host}/`))
    expect(noTls.code).toBe('tls')

    const cut = await server((request) => request.socket.destroy())
    expect((await failure(fetcher([cut.host]).get(cut.url('/')))).code).toBe('connect')
  })

  it('refuses excessively large headers', async () => {
    const site = await server((_, response) => {
      response.writeHead(200, { 'x-long': 'a'.repeat(60_000) }).end()
    })
    expect((await failure(fetcher([site.host]).get(site.url('/')))).code).toBe('bad-response')
  })

  it('keeps at most two requests open per host and starts the others in order', async () => {
    let active = 0
    let most = 0
    const held: (() => void)[] = []
    const site = await server((_, response) => {
      active += 1
      most = Math.max(most, active)
      held.push(() => {
        active -= 1
        response.end('ok')
      })
      if (held.length === 2) for (const release of held.splice(0)) release()
    })
    const client = fetcher([site.host])
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, i) => client.get(site.url(`/${i}`))),
    )
    expect(all.every((each) => each.status === 200)).toBe(true)
    expect(most).toBe(2)
    expect(site.hits()).toBe(8)
  })

  it('aborts open requests when it is closed or the caller aborts', async () => {
    const site = await server(() => {})
    const client = fetcher([site.host])
    const caller = new AbortController()
    const first = failure(client.get(site.url('/1'), { signal: caller.signal }))
    const second = failure(client.get(site.url('/2')))
    const queued = failure(client.get(site.url('/3')))
    caller.abort()
    expect((await first).code).toBe('aborted')
    await client.close()
    expect((await second).code).toBe('aborted')
    expect((await queued).code).toBe('aborted')
    expect((await failure(client.get(site.url('/4')))).code).toBe('aborted')
  })

  it.each(['utf-8', 'none', 'aws-chunked', 'identity, UTF-8', 'gzip', 'zstd'])(
    'reads a plain body whose content encoding says %s',
    async (coding) => {
      const site = await server((_, response) => {
        response.writeHead(200, { 'content-encoding': coding }).end('<rss/>')
      })
      const { bytes } = await fetcher([site.host]).get(site.url('/'))
      expect(Buffer.from(bytes).toString()).toBe('<rss/>')
    },
  )

  it('gives the beginning of a body that exceeds the limit to a caller that can use it', async () => {
    const site = await server((_, response) => response.end('0123456789'.repeat(100)))
    const limited = fetcher([site.host], { maxBytes: 55 })
    const { bytes, cut } = await limited.get(site.url('/'), { mayCut: true })
    expect([Buffer.from(bytes).toString(), cut]).toEqual([
      '0123456789'.repeat(6).slice(0, 55),
      true,
    ])
    expect((await failure(limited.get(site.url('/')))).code).toBe('too-large')
  })

  it('follows a redirect to an address that is written in UTF-8', async () => {
    const site = await server((request, response) => {
      if (request.url === '/') {
        response.writeHead(302, { location: Buffer.from('/grüße/日本').toString('latin1') }).end()
      } else response.end(decodeURI(request.url ?? ''))
    })
    const { bytes } = await fetcher([site.host]).get(site.url('/'))
    expect(Buffer.from(bytes).toString()).toBe('/grüße/日本')
  })

  it('sends a cookie back within its chain of redirects, to its own path, and never again', async () => {
    const seen: (string | undefined)[] = []
    const site = await server(({ url, headers }, response) => {
      seen.push(headers.cookie)
      if (url === '/') {
        const cookies = ['pass=1; Path=/', 'other=2; Path=/elsewhere', 'bad=3; Domain=example.org']
        response.writeHead(302, { location: '/in', 'set-cookie': cookies }).end()
      } else response.end('in')
    })
    const client = fetcher([site.host])
    await client.get(site.url('/'))
    await client.get(site.url('/in'))
    expect(seen).toEqual([undefined, 'pass=1', undefined])
  })

  it('hides a content location', async () => {
    const site = await server((_, response) => {
      response.writeHead(200, { 'content-location': 'http://backend.internal/feed' }).end()
    })
    const { headers } = await fetcher([site.host]).get(site.url('/'))
    expect(headers).not.toHaveProperty('content-location')
  })

  describe('through a proxy', () => {
    const NAME = 'site.localtest.example'
    const addresses = answerWith('93.184.215.14')

    async function through(
      behaviour: ProxyBehaviour,
      lookup: LookupFunction,
      limits: Partial<FetchLimits> = {},
    ) {
      const proxy = await startHttpProxy(behaviour)
      open.push(proxy)
      const client = createFetcher({
        userAgent: 'x',
        allowPrivate: [],
        now: Date.now,
        lookup,
        limits,
        proxies: { ALL_PROXY: proxy.url },
      })
      open.push(client)
      return { proxy, client }
    }

    it('fetches by name', async () => {
      const site = await server((request, response) => response.end(request.headers.host))
      const { proxy, client } = await through({}, addresses)
      const url = `http://${NAME}:${new URL(site.url('/')).port}/feed`
      expect(Buffer.from((await client.get(url)).bytes).toString()).toContain(NAME)
      expect(proxy.asked).toEqual([`GET ${url}`])
    })

    it.each([
      ['a name of a private address', `http://${NAME}/`, answerWith('10.0.0.7')],
      ['a private address', 'http://192.168.1.1/', addresses],
      ['the same over https', 'https://[fd00::7]/', addresses],
    ])('never asks it for %s', async (_, url, lookup) => {
      const { proxy, client } = await through({}, lookup)
      expect((await failure(client.get(url))).code).toBe('refused-address')
      expect(proxy.asked).toEqual([])
    })

    it.each([`http://${NAME}/`, `https://${NAME}/`])(
      'keeps the deadline for %s although the proxy is silent',
      async (url) => {
        // The tunnel's own deadline never comes.
        vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal)
        const { client } = await through({ silent: true }, addresses, { deadlineMs: 100 })
        expect((await failure(client.get(url))).code).toBe('timeout')
      },
    )

    it.each([
      [`http://${NAME}/`, { refuses: 502 }, 'connect'],
      [`https://${NAME}/`, { refuses: 502 }, 'connect'],
      [`http://${NAME}/`, { credentials: 'ada:secret' }, 'proxy'],
      [`https://${NAME}/`, { credentials: 'ada:secret' }, 'proxy'],
    ])("takes no page of the proxy for the site's: %s %j", async (url, behaviour, code) => {
      const { proxy } = await through(behaviour, addresses)
      const proxies = { ALL_PROXY: proxy.url.replace('secret', 'wrong') }
      const client = createFetcher({
        userAgent: 'x',
        allowPrivate: [],
        now: Date.now,
        lookup: addresses,
        proxies,
      })
      open.push(client)
      const error = await failure(client.get(url))
      expect(error.code).toBe(code)
      expect(error.message).not.toContain('wrong')
    })
  })

  it('requests nothing more from a host that asked for a pause, until it is over', async () => {
    let busy = true
    const site = await server((_, response) => {
      response.writeHead(busy ? 429 : 200, busy ? { 'retry-after': '120' } : {}).end()
    })
    let now = 0
    const client = createFetcher({ userAgent: 'x', allowPrivate: [site.host], now: () => now })
    open.push(client)
    expect((await client.get(site.url('/a'))).status).toBe(429)
    const error = await failure(client.get(site.url('/b')))
    expect(error).toMatchObject({ code: 'host-resting', leftMs: 120_000 })
    busy = false
    now = 120_000
    expect((await client.get(site.url('/b'))).status).toBe(200)
    expect(site.hits()).toBe(2)
  })
})
