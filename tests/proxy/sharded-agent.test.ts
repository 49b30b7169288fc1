import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Dispatcher, errors, request } from 'undici'
import { expect, onTestFinished, test } from 'vitest'
import { ShardedAgent } from '../../src/proxy/sharded-agent.ts'

/** The agent as what requests take. */
class Adapter extends Dispatcher {
  readonly agent = new ShardedAgent({ connections: 1, keepAliveTimeout: 60_000 })

  override dispatch(asked: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) {
    return this.agent.dispatch(asked, handler)
  }
}

test('each host keeps its connection, whichever others are asked meanwhile', async () => {
  let connections = 0
  const server = http.createServer((asked, response) => response.end(String(asked.url)))
  server.on('connection', () => (connections += 1))
  // On all addresses, of which 127.0.0.0/8 are this machine's.
  await new Promise<void>((resolve) => server.listen(0, resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const dispatcher = new Adapter()
  const hosts = Array.from({ length: 100 }, (_, host) => `http://127.3.0.${host + 1}:${port}`)
  const ask = async (address: string) => (await request(address, { dispatcher })).body.text()
  for (let time = 0; time < 2; time += 1) {
    const answers = await Promise.all(hosts.map((host, place) => ask(`${host}/${place}`)))
    expect(answers).toEqual(hosts.map((_, place) => `/${place}`))
  }
  expect(connections).toBe(100)
  await dispatcher.agent.destroy()
  await expect(ask(`${hosts[0]}/late`)).rejects.toThrow(errors.ClientDestroyedError)
})
