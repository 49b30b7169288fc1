import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listenOn } from '../listen-on.ts'
import { ChatRequest, completionBody, type ModelReply } from './chat-completion.ts'
import { REPLIES, type ReplyName } from './replies.ts'

/** Decides on a reply to each request; a promise delays it. */
export type Replier = (request: ChatRequest) => ModelReply | Promise<ModelReply>

/** One request for a completion as it came in. */
export interface ModelCall {
  authorization: string | undefined
  body: ChatRequest
}

export interface ModelServerOptions {
  host?: string
  /** 0, the default, takes any free port. */
  port?: number
  /** What every request gets until `behave` says otherwise; `summarise` by default. */
  reply?: ReplyName | Replier
}

/** A fake of an OpenAI-compatible server: it "summarises" by quoting, or fails in any configured way. */
export interface ModelServer {
  /** Base URL for an OpenAI client. */
  readonly url: string
  /** Every request for a completion so far, oldest first. */
  readonly calls: ModelCall[]
  /** Tokens that the completions counted, in all. */
  readonly tokens: { in: number; out: number }
  /** What the next requests get, in order; the last one stays. Without any, what was set at the start. */
  behave(...replies: (ReplyName | Replier)[]): void
  close(): Promise<void>
}

/** Starts the one fake model server of the sandbox, the tests and the benchmarks. */
export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const { host = '127.0.0.1', port = 0, reply = 'summarise' } = options
  const calls: ModelCall[] = []
  const tokens = { in: 0, out: 0 }
  let replies: readonly (ReplyName | Replier)[] = [reply]

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.destroy(error))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
      return fail(response, 404, 'There is only POST /v1/chat/completions here.', 'not_found')
    }
    const asked = ChatRequest.safeParse(JSON.parse(Buffer.concat(chunks).toString() || 'null'))
    if (!asked.success) return fail(response, 400, 'messages are missing', 'invalid_request_error')
    calls.push({ authorization: request.headers.authorization, body: asked.data })
    const [next = reply, ...later] = replies
    if (later.length > 0) replies = later
    const replier = typeof next === 'string' ? REPLIES[next] : next
    send(response, asked.data, await replier(asked.data))
  }

  function send(response: ServerResponse, request: ChatRequest, given: ModelReply): void {
    switch (given.kind) {
      case 'completion': {
        const { body, usage } = completionBody(request, given)
        tokens.in += usage.prompt_tokens
        tokens.out += usage.completion_tokens
        return json(response, 200, body)
      }
      case 'error':
        return fail(response, given.status, given.message, given.code, given.headers)
      case 'html':
        return void response.writeHead(200, { 'content-type': 'text/html' }).end(given.page)
      case 'break': {
        const body = JSON.stringify(
          completionBody(request, { kind: 'completion', content: given.content }).body,
        )
        const head = { 'content-type': 'application/json', 'content-length': body.length * 4 }
        response.writeHead(200, head).write(body.slice(0, body.length / 2), () => {
          response.destroy()
        })
        return
      }
      case 'stall':
        response.writeHead(200, { 'content-type': 'application/json' })
        return void response.write('{"id":"x","choices":[')
      case 'hang':
    }
  }

  const { port: taken, close } = await listenOn(server, host, port)
  return {
    url: `http://${host}:${taken}/v1`,
    calls,
    tokens,
    behave(...next) {
      replies = next
    },
    close,
  }
}

function fail(
  response: ServerResponse,
  status: number,
  message: string,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  json(response, status, { error: { message, type: code, code, param: null } }, headers)
}

function json(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body))
}
