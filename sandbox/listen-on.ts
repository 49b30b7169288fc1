import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that accepts connections. */
export interface Listening {
  port: number
  /** Stops listening and breaks every open connection. May be called twice. */
  close: () => Promise<void>
}

/**
 * Waits until the server accepts connections. Port 0 takes any free one; without a host it listens on all addresses.
 *
 * @throws the system's error, such as EADDRINUSE
 */
export async function listenOn(
  server: Server,
  host: string | undefined,
  port: number,
): Promise<Listening> {
  server.listen(port, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      // Event streams and kept-alive connections never end by themselves.
      server.closeAllConnections()
      await closed
    },
  }
}
