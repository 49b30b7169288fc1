import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { readGiven, type Given } from './body.ts'
import { callMethod, refusalBody, type Envelope } from './dispatch.ts'
import type { Faults, Trouble } from './fault.ts'
import type { Pace } from './pace.ts'
import { flood, Refusal } from './refusal.ts'
import { methodNamed } from './table.ts'
import type { Call, Transcript } from './transcript.ts'
import type { World } from './world.ts'

/** What the HTTP side stands on. */
export interface ServerParts {
  world: World
  token: string
  faults: Faults
  transcript: Transcript
  pace: Pace | undefined
}

const ADDRESS = /^\/(file\/)?bot([^/]+)\/(.+)$/

/** The Bot API over HTTP on a port of its own. */
export class BotApiServer {
  readonly #parts: ServerParts
  readonly #http: Server
  #address: { host: string; port: number }

  constructor(parts: ServerParts, host: string, port: number) {
    this.#parts = parts
    this.#address = { host, port }
    this.#http = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        // A fault of this server must be loud in a test and must not look like Telegram's.
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

  /** Accepts connections, after the first time at the same port. */
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
    if (token !== this.#parts.token) return refuse(response, 401, 'Unauthorized')
    if (file !== undefined) return this.#download(rest, response)
    const method = methodNamed(rest)
    if (method === undefined) return refuse(response, 404, 'Not Found: method not found')
    let given: Given
    try {
      given = await readGiven(request, mark === -1 ? '' : url.slice(mark + 1))
    } catch (error) {
      if (error instanceof Refusal) return respond(response, error.code, refusalBody(error))
      // The caller went away in the middle of its own request.
      if (request.destroyed) return
      throw error
    }
    await this.#call(method, given, response)
  }

  async #call(method: string, given: Given, response: ServerResponse): Promise<void> {
    const trouble = this.#parts.faults.hit(method, given.parameters['chat_id'])
    const early = trouble && hitEarly(trouble, response)
    if (early) return this.#note(method, given, early)
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const { world, pace } = this.#parts
    const answer = await callMethod(world, pace, method, given.parameters, given.files, gone.signal)
    this.#note(method, given, trouble?.kind === 'lost' ? { ok: false, fault: 'lost' } : answer)
    if (trouble?.kind === 'lost') {
      response.destroy()
      return
    }
    if (trouble?.kind === 'slow') await wait(trouble.ms)
    respond(response, answer.ok ? 200 : answer.error_code, answer)
  }

  #note(method: string, given: Given, answer: Call['answer']): void {
    const { world, transcript } = this.#parts
    const call = transcript.add({ at: world.now(), method, parameters: given.parameters, answer })
    world.events.emit({ kind: 'call', call })
  }

  #download(path: string, response: ServerResponse): void {
    const stored = this.#parts.world.files.byPath(path)
    if (!stored) return refuse(response, 404, 'Not Found')
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': stored.bytes.length,
    })
    response.end(stored.bytes)
  }
}

/** Plays trouble that keeps a call from being done; gives back what the transcript says, or undefined. */
function hitEarly(trouble: Trouble, response: ServerResponse): Call['answer'] | undefined {
  switch (trouble.kind) {
    case 'flood':
      return answerWith(response, flood(trouble.retryAfter))
    case 'error':
      return answerWith(
        response,
        new Refusal(trouble.code, trouble.description, trouble.parameters),
      )
    case 'html':
      response.writeHead(trouble.code, { 'content-type': 'text/html' })
      response.end(`<html><head><title>${trouble.code}</title></head><body>nginx</body></html>`)
      return { ok: false, fault: `html ${trouble.code}` }
    case 'hang':
      return { ok: false, fault: 'hang' }
    case 'drop':
      response.destroy()
      return { ok: false, fault: 'drop' }
    case 'lost':
    case 'slow':
      return undefined
  }
}

function answerWith(response: ServerResponse, refusal: Refusal): Envelope & { ok: false } {
  const body = refusalBody(refusal) as Envelope & { ok: false }
  respond(response, refusal.code, body)
  return body
}

function refuse(response: ServerResponse, code: number, description: string): void {
  respond(response, code, { ok: false, error_code: code, description })
}

function respond(response: ServerResponse, status: number, body: Envelope): void {
  if (response.destroyed || response.headersSent) return
  const text = Buffer.from(JSON.stringify(body))
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': text.length,
  })
  response.end(text)
}
