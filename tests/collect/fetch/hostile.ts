import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on loopback that responds as configured and counts requests. */
export interface Hostile {
  /** `127.0.0.1:port` */
  host: string
  url(path: string): string
  hits(): number
  requests: http.IncomingMessage[]
  close(): Promise<void>
}

/** Starts a server on a free port. `answer` handles every request. */
export async function startHostile(
  answer: (request: http.IncomingMessage, response: http.ServerResponse) => void,
): Promise<Hostile> {
  const requests: http.IncomingMessage[] = []
  const server = http.createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    url: (path) => `http://${host}${path}`,
    hits: () => requests.length,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
