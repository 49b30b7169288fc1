import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { OperatorError } from '../operator-error.ts'

/** The port is in use, or may not be used by this user. */
export class PortTaken extends OperatorError {
  readonly port: number

  constructor(host: string, port: number, code: string) {
    const why =
      code === 'EACCES' ? 'may not be opened by this user' : 'is already used by another program'
    super(`Port ${port} on ${host} ${why}. Set PORT to a free one. Example: PORT=8081`)
    this.name = 'PortTaken'
    this.port = port
  }
}

/** Pages are being served. */
export interface Listening {
  /** The port, also where any free one was asked for with 0. */
  readonly port: number
  /** Takes no further requests; resolves when those under way are answered, after 2 seconds at most. */
  close(): Promise<void>
}

/** A client that sends its request slower than this is cut off: Telegram and browsers need a blink. */
const REQUEST_MS = 15_000
const CLOSE_MS = 2000
const SWEEP_MS = 20

/**
 * Serves an app.
 * @throws {PortTaken} where the port cannot be had.
 */
export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const listener = getRequestListener(app.fetch)
  const server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS },
    (i, o) => void listener(i, o),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const { code = '' } = error
      reject(['EADDRINUSE', 'EACCES'].includes(code) ? new PortTaken(host, port, code) : error)
    })
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // A connection that is kept alive only becomes idle once its answer is out.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
      const late = setTimeout(() => server.closeAllConnections(), CLOSE_MS)
      await closed
      clearInterval(sweep)
      clearTimeout(late)
    },
  }
}
