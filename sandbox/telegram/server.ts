import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Given, readGiven } from './body.ts'
import { methodNamed } from './bot-api.ts'
import type { Dispatch } from './dispatch.ts'
import type { FaultKind, Faults } from './fault.ts'
import type { Files } from './file.ts'
import { flood, Refusal } from './refusal.ts'
import type { Answer } from './transcript.ts'

/** What the HTTP server needs. */
export interface ServerDeps {
  token: string
  dispatch: Dispatch
  files: Files
  faults: Faults
}

/**
 * How long an idle connection stays open, in milliseconds. With Node's default of 5 s a client's next call can meet a
 * connection that is just being closed, which looks like a network error.
 */
const IDLE = 75_000

const ADDRESS = /^\/(file\/)?bot([^/]+)\/(.+)$/

/** The Bot API over HTTP on a port of its own. */
export class BotApiServer {
  readonly #deps: ServerDeps
  readonly #http: Server
  #address: { host: string; port: number }

  constructor(deps: ServerDeps, host: string, port: number) {
    this.#deps = deps
    this.#address = { host, port }
    this.#http = createServer({ keepAliveTimeout: IDLE }, (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        // A bug of this server must be obvious in a test and must not look like an answer of Telegram.
        respond(response, 500, {
          ok: false,
          error_code: 500,
          description: `the local Telegram failed: ${error instanceof Error ? error.stack : String(error)}`,
        })
      })
    })
  }

  get url(): string {
    const { host, port } = this.#address
    return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  }

  /** Accepts connections; after the first time, on the same port. */
  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject)
      this.#http.listen(this.#address.port, this.#address.host, () => {
        this.#http.off('error', reject)
        resolve()
      })
    })
    const { port } = this.#http.address() as AddressInfo
    this.#address = { ...this.#address, port }
  }

  /** Refuses connections and breaks those that are open. */
  async stop(): Promise<void> {
    if (!this.#http.listening) return
    const closed = new Promise<void>((resolve) => this.#http.close(() => resolve()))
    this.#http.closeAllConnections()
    await closed
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/'
    const mark = url.indexOf('?')
    const path = mark === -1 ? url : url.slice(0, mark)
    const [, file, token, rest] = ADDRESS.exec(path) ?? []
    if (token === undefined || rest === undefined) return refuse(response, 404, 'Not Found')
    if (token !== this.#deps.token) return refuse(response, 401, 'Unauthorized')
    if (file !== undefined) return this.#download(rest, response)
    const method = methodNamed(rest)
    if (method === undefined) return refuse(response, 404, 'Not Found: method not found')
    let given: Given
    try {
      given = await readGiven(request, mark === -1 ? '' : url.slice(mark + 1))
    } catch (error) {
      if (error instanceof Refusal) return respond(response, error.code, error.body)
      // The client disconnected in the middle of its request.
      if (request.destroyed) return
      throw error
    }
    await this.#call(method, given, response)
  }

  async #call(method: string, given: Given, response: ServerResponse): Promise<void> {
    const { dispatch, faults } = this.#deps
    const failure = faults.hit(method, given.parameters['chat_id'])
    if (failure && failure.kind !== 'lost' && failure.kind !== 'slow') {
      const answer = failCall(failure, response)
      return dispatch.note(method, given, answer, failure.kind)
    }
    const gone = new AbortController()
    response.once('close', () => {
      if (!response.writableFinished) gone.abort()
    })
    const answer = await dispatch.call(method, given, gone.signal, failure?.kind)
    if (failure?.kind === 'lost') {
      response.destroy()
      return
    }
    if (failure?.kind === 'slow') await wait(failure.ms)
    respond(response, answer.ok ? 200 : answer.error_code, answer)
  }

  #download(path: string, response: ServerResponse): void {
    const stored = this.#deps.files.byPath(path)
    if (!stored) return refuse(response, 404, 'Not Found')
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': stored.bytes.length,
    })
    response.end(stored.bytes)
  }
}

/** Fails a call that is not executed. @returns the answer that was sent, if any */
function failCall(
  failure: Exclude<FaultKind, { kind: 'lost' | 'slow' }>,
  response: ServerResponse,
): Answer | undefined {
  switch (failure.kind) {
    case 'flood':
      return answerWith(response, flood(failure.retryAfter ?? 1))
    case 'error':
      return answerWith(
        response,
        new Refusal(failure.code, failure.description, failure.parameters),
      )
    case 'html':
      response.writeHead(failure.code, { 'content-type': 'text/html' })
      response.end(`<html><head><title>${failure.code}</title></head><body>nginx</body></html>`)
      return undefined
    case 'hang':
      return undefined
    case 'drop':
      response.destroy()
      return undefined
  }
}

function answerWith(response: ServerResponse, refusal: Refusal): Answer {
  respond(response, refusal.code, refusal.body)
  return refusal.body
}

function refuse(response: ServerResponse, code: number, description: string): void {
  respond(response, code, { ok: false, error_code: code, description })
}

function respond(response: ServerResponse, status: number, body: Answer): void {
  if (response.destroyed || response.headersSent) return
  const text = Buffer.from(JSON.stringify(body))
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': text.length,
  })
  response.end(text)
}
