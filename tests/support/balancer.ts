import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A round-robin load balancer in front of several processes; it skips those that refuse the connection. */
export interface Balancer {
  url: string
  /** The ports on 127.0.0.1 that requests are forwarded to, in turn. */
  behind: number[]
  close(): Promise<void>
}

export async function startBalancer(): Promise<Balancer> {
  const behind: number[] = []
  let next = 0
  const server = createServer((asked, answer) => {
    const chunks: Buffer[] = []
    asked.on('data', (chunk: Buffer) => chunks.push(chunk))
    asked.on('end', () => {
      const body = Buffer.concat(chunks)
      const attempt = (left: number): void => {
        if (left === 0) return void answer.writeHead(502).end()
        const port = behind[next++ % behind.length]
        const { method, url: path, headers } = asked
        const passed = request({ host: '127.0.0.1', port, method, path, headers }, (back) => {
          answer.writeHead(back.statusCode ?? 502, back.headers)
          back.pipe(answer)
        })
        passed.on('error', () => attempt(left - 1))
        passed.end(body)
      }
      attempt(behind.length)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behind,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
