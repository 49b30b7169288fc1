import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listenOn } from '../listen-on.ts'

/** Answers a request. */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => unknown

export interface SiteServerOptions {
  /** `127.0.0.1` by default; `null` listens on all addresses. */
  host?: string | null
  /** 0, the default, takes any free port. */
  port?: number
  /** Answers what `pages` does not have; 404 by default. If it throws or rejects, the connection breaks. */
  answer?: Answerer
  /** Whether `requests` is filled; true by default. A benchmark turns it off, so that memory stays flat. */
  keepRequests?: boolean
}

/** A web server for made-up sites: the one that the sandbox, the tests and the benchmarks all use. */
export interface SiteServer {
  /** Its address without a trailing slash. */
  readonly url: string
  /** `host:port`. */
  readonly host: string
  readonly port: number
  /** What each request target gets; a text is a 200. */
  readonly pages: Map<string, Answerer | string>
  /** Every request so far, oldest first. */
  readonly requests: IncomingMessage[]
  /** Stops listening and breaks every open connection. */
  close: () => Promise<void>
}

export async function startSiteServer(options: SiteServerOptions = {}): Promise<SiteServer> {
  const { host = '127.0.0.1', port = 0, answer = notFound, keepRequests = true } = options
  const pages = new Map<string, Answerer | string>()
  const requests: IncomingMessage[] = []

  const server = createServer((request, response) => {
    if (keepRequests) requests.push(request)
    serve(request, response).catch((error: Error) => response.destroy(error))
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = pages.get(request.url ?? '') ?? answer
    if (typeof page === 'string') response.end(page)
    else await page(request, response)
  }

  const { port: taken, close } = await listenOn(server, host ?? undefined, port)
  const name = `${host ?? '127.0.0.1'}:${taken}`
  return { url: `http://${name}`, host: name, port: taken, pages, requests, close }
}

function notFound(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404).end()
}
