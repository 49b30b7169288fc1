import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP proxy that can be taken down and brought up again at the same port. */
export interface Proxy {
  readonly port: number
  /** Breaks open connections and refuses new ones. */
  down(): Promise<void>
  up(): Promise<void>
}

export async function startProxy(host: string, port: number): Promise<Proxy> {
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(port, host)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  const listen = async (on: number) => {
    server.listen(on, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const at = (server.address() as AddressInfo).port
  return {
    port: at,
    async down() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
    },
    up: () => listen(at),
  }
}
