import http from 'node:http'
import net, { type AddressInfo, type Socket } from 'node:net'

/** Where every name leads: the proxies know of no other server. */
const LOOPBACK = '127.0.0.1'

/** What a proxy was asked for, in order: `CONNECT host:port`, `GET http://…`, or `SOCKS host:port`. */
export interface OutgoingProxy {
  url: string
  asked: string[]
  close(): Promise<void>
}

/** How a proxy behaves. */
export interface ProxyBehaviour {
  /** `user:password` that it wants. */
  credentials?: string
  /** Accepts connections and never says anything. */
  silent?: boolean
  /** Answers itself, with this status, in place of connecting. */
  refuses?: number
}

/** A strict HTTP proxy on loopback: it opens tunnels and forwards whole addresses, and refuses anything else. */
export async function startHttpProxy(behaviour: ProxyBehaviour = {}): Promise<OutgoingProxy> {
  const asked: string[] = []
  const wanted =
    behaviour.credentials && `Basic ${Buffer.from(behaviour.credentials).toString('base64')}`
  const refusal = (header: string | undefined) =>
    wanted !== undefined && header !== wanted ? 407 : (behaviour.refuses ?? null)
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (behaviour.silent) return
    const status = refusal(request.headers['proxy-authorization'])
    if (status !== null) {
      response.writeHead(status, { server: 'tinyproxy/1.11.1' }).end('<html>a page of the proxy')
      return
    }
    const target = URL.parse(request.url ?? '')
    if (!target || target.host !== request.headers.host) return void response.writeHead(400).end()
    const { 'proxy-authorization': _, ...headers } = request.headers
    const { method } = request
    const path = target.pathname + target.search
    const site = http.request(
      { host: LOOPBACK, port: target.port, path, method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    site.on('error', () => response.destroy())
    request.pipe(site)
  })
  const tunnels = new Set<Socket>()
  server.on('connect', (request, client: Socket) => {
    asked.push(`CONNECT ${request.url}`)
    tunnels.add(client)
    if (behaviour.silent) return
    const status = refusal(request.headers['proxy-authorization'])
    if (status !== null) return void client.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    const { port } = new URL(`http://${request.url}`)
    const site = net.connect(Number(port), LOOPBACK, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      client.pipe(site).pipe(client)
    })
    site.on('error', () => client.destroy())
    client.on('error', () => site.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://${behaviour.credentials ? `${behaviour.credentials}@` : ''}127.0.0.1:${portOf(server)}`,
    asked,
    async close() {
      for (const one of tunnels) one.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/**
 * A SOCKS 5 proxy on loopback without credentials (RFC 1928): CONNECT to a name or an address. A silent one answers no
 * greeting, and notes it as `SOCKS`.
 */
export async function startSocksProxy({
  silent = false,
}: Pick<ProxyBehaviour, 'silent'> = {}): Promise<OutgoingProxy> {
  const asked: string[] = []
  const open = new Set<Socket>()
  const server = net.createServer((client) => {
    open.add(client)
    client.on('error', () => client.destroy())
    client.once('data', () => {
      if (silent) return void asked.push('SOCKS')
      client.write(Buffer.from([5, 0]))
      client.once('data', (request: Buffer) => {
        const isName = request[3] === 3
        const length = isName ? (request[4] ?? 0) : 4
        const start = isName ? 5 : 4
        const bytes = request.subarray(start, start + length)
        const host = isName ? bytes.toString() : bytes.join('.')
        const port = request.readUInt16BE(start + length)
        asked.push(`SOCKS ${host}:${port}`)
        const site = net.connect(port, LOOPBACK, () => {
          client.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
          client.pipe(site).pipe(client)
        })
        open.add(site)
        site.on('error', () => client.end(Buffer.from([5, 5, 0, 1, 0, 0, 0, 0, 0, 0])))
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `socks5h://127.0.0.1:${portOf(server)}`,
    asked,
    async close() {
      for (const one of open) one.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function portOf(server: net.Server): number {
  return (server.address() as AddressInfo).port
}
