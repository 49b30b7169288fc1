import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { OperatorError } from '../operator-error.ts'

/** The port is in use, or this user has no permission to open it. */
export class PortTaken extends OperatorError {
  readonly port: number

  constructor(host: string, port: number, code: string) {
    const reason =
      code === 'EACCES' ? 'may not be opened by this user' : 'is already used by another program'
    super(`Port ${port} on ${host} ${reason}. Set PORT to a free one. Example: PORT=8081`)
    this.name = 'PortTaken'
    this.port = port
  }
}

/** A running HTTP server. */
export interface Listening {
  /** The actual port, also if any free one was requested with 0. */
  readonly port: number
  /** Stops accepting requests; resolves when those in progress are answered, or after 2 seconds. */
  close(): Promise<void>
}

/** A client that takes longer to send its request is disconnected; Telegram and browsers need only a moment. */
const REQUEST_TIMEOUT_MS = 15_000
const CLOSE_TIMEOUT_MS = 2000
const SWEEP_MS = 20

/**
 * Serves an app over HTTP.
 * @throws {PortTaken} if the port cannot be opened
 */
export async function listen(app: Hono, host: string, port: number): Promise<Listening> {
  const listener = getRequestListener(app.fetch)
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS },
    (request, response) => void listener(request, response),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const { code = '' } = error
      reject(['EADDRINUSE', 'EACCES'].includes(code) ? new PortTaken(host, port, code) : error)
    })
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // A keep-alive connection only becomes idle after its response is sent.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
      const timeout = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS)
      await closed
      clearInterval(sweep)
      clearTimeout(timeout)
    },
  }
}
