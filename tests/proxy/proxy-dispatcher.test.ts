import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { request } from 'undici'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ProxyDispatcher } from '../../src/proxy/proxy-dispatcher.ts'
import type { ProxySettings } from '../../src/proxy/proxy-rules.ts'
import { startHttpProxy, startSocksProxy } from '../support/outgoing-proxy.ts'
import { soon } from '../support/soon.ts'

/** Stands for a host of the web: only a proxy can reach it under this name. */
const NAME = 'site.localtest.example'

function dispatcherFor(
  settings: ProxySettings,
  lookUp = async () => '127.0.0.1',
  timeoutMs = 120_000,
) {
  const dispatcher = new ProxyDispatcher({ settings, timeoutMs, agent: {}, lookUp })
  onTestFinished(() => dispatcher.destroy())
  return dispatcher
}

async function started<T extends { close(): unknown }>(starting: Promise<T>): Promise<T> {
  const one = await starting
  onTestFinished(async () => {
    await one.close()
  })
  return one
}

async function site(): Promise<number> {
  const server = http.createServer((asked, response) =>
    response.end(`${asked.headers.host}${asked.url}`),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

const textOf = async (url: string, dispatcher: ProxyDispatcher) =>
  (await request(url, { dispatcher })).body.text()

const errorOf = async (promise: Promise<unknown>): Promise<Error> => {
  const error: unknown = await promise.then(
    () => null,
    (why: unknown) => why,
  )
  if (!(error instanceof Error)) throw new Error('it went through')
  return error
}

describe('a request', () => {
  test('for http goes to an HTTP proxy as a whole address', async () => {
    const port = await site()
    const proxy = await started(startHttpProxy({ credentials: 'ada:p%20w' }))
    const dispatcher = dispatcherFor({ HTTP_PROXY: proxy.url.replace('p%20w', 'p%2520w') })
    expect(await textOf(`http://${NAME}:${port}/a?b=1`, dispatcher)).toBe(`${NAME}:${port}/a?b=1`)
    expect(proxy.asked).toEqual([`GET http://${NAME}:${port}/a?b=1`])
  })

  test('for https goes through a tunnel and is encrypted on our side', async () => {
    const first = Promise.withResolvers<Buffer>()
    const server = net.createServer((socket) =>
      socket.once('data', first.resolve).on('error', () => {}),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const proxy = await started(startHttpProxy())
    const dispatcher = dispatcherFor({ HTTPS_PROXY: proxy.url })
    const asking = textOf(`https://${NAME}:${port}/secret`, dispatcher).catch(() => null)
    const hello = await first.promise
    // A TLS handshake that names the site (RFC 8446, 4.1.2; RFC 6066, 3).
    expect([hello[0], hello[1]]).toEqual([22, 3])
    expect(hello.includes(NAME)).toBe(true)
    expect(hello.includes('secret')).toBe(false)
    expect(proxy.asked).toEqual([`CONNECT ${NAME}:${port}`])
    await dispatcher.destroy()
    await asking
  })

  test('that needs no proxy goes directly', async () => {
    const port = await site()
    const proxy = await started(startHttpProxy())
    const dispatcher = dispatcherFor({ ALL_PROXY: proxy.url })
    expect(await textOf(`http://127.0.0.1:${port}/a`, dispatcher)).toBe(`127.0.0.1:${port}/a`)
    expect(proxy.asked).toEqual([])
  })

  test('through SOCKS gives the name to the proxy, or an address that was looked up', async () => {
    const port = await site()
    const proxy = await started(startSocksProxy())
    const byName = dispatcherFor({ ALL_PROXY: proxy.url })
    expect(await textOf(`http://${NAME}:${port}/a`, byName)).toBe(`${NAME}:${port}/a`)
    const byAddress = dispatcherFor({ ALL_PROXY: proxy.url.replace('socks5h', 'socks5') })
    expect(await textOf(`http://${NAME}:${port}/b`, byAddress)).toBe(`${NAME}:${port}/b`)
    expect(proxy.asked).toEqual([`SOCKS ${NAME}:${port}`, `SOCKS 127.0.0.1:${port}`])
  })
})

describe('a proxy', () => {
  test.each([
    ['that is silent', { silent: true }, 'unreachable'],
    ['that refuses', { refuses: 403 }, 'refused'],
    ['that wants credentials', { credentials: 'ada:secret' }, 'credentials'],
  ])(
    '%s fails a tunnel in time, without its password in the message',
    async (_, behaviour, code) => {
      const proxy = await started(startHttpProxy(behaviour))
      const timeoutMs = 'silent' in behaviour ? 300 : undefined
      const settings = { ALL_PROXY: proxy.url.replace('secret', 'wrong') }
      const dispatcher = dispatcherFor(settings, undefined, timeoutMs)
      const error = await errorOf(textOf(`https://${NAME}/`, dispatcher))
      expect(error).toMatchObject({ name: 'ProxyError', code })
      expect(error.message).not.toMatch(/wrong|secret/)
    },
  )

  test('that is not there is unreachable', async () => {
    const proxy = await startHttpProxy()
    await proxy.close()
    for (const url of [proxy.url, proxy.url.replace('http', 'socks5h')]) {
      const error = await errorOf(textOf(`https://${NAME}/`, dispatcherFor({ ALL_PROXY: url })))
      expect(error).toMatchObject({ name: 'ProxyError', code: 'unreachable' })
    }
  })

  test.each([
    ['CONNECT', startHttpProxy],
    ['SOCKS', startSocksProxy],
  ])('that is silent is not waited for at the end: %s', async (_, start) => {
    const proxy = await started(start({ silent: true }))
    const dispatcher = dispatcherFor({ ALL_PROXY: proxy.url })
    const asking = errorOf(textOf(`https://${NAME}/`, dispatcher))
    await soon(() => expect(proxy.asked).toHaveLength(1))
    await dispatcher.destroy()
    expect((await asking).message).not.toMatch(/within/)
  })

  test('gets no request for a name that may not be looked up', async () => {
    const proxy = await started(startSocksProxy())
    const refuse = async () => Promise.reject(new Error('not public'))
    const dispatcher = dispatcherFor({ ALL_PROXY: proxy.url.replace('5h', '5') }, refuse)
    expect((await errorOf(textOf(`https://${NAME}/`, dispatcher))).message).toBe('not public')
    expect(proxy.asked).toEqual([])
  })
})
