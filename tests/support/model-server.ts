import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * How the fake model behaves. `ok` answers with a digest of the article it was sent, so that the whole path is real. The
 * others are what servers were seen to do, and what a model does that makes things up or obeys its article.
 */
export type Mode =
  | 'ok'
  | 'rate-limited'
  | 'rate-limited-shortly'
  | 'quota'
  | 'wrong-key'
  | 'server-error'
  | 'refuses-schema'
  | 'refuses-json'
  | 'refuses-max-tokens'
  | 'stalled'
  | 'silent'
  | 'fenced'
  | 'prose'
  | 'thinks'
  | 'wrong-keys'
  | 'cut'
  | 'refusal'
  | 'reasoning'
  | 'no-usage'
  | 'truncates'
  | 'html'
  | 'not-article'
  | 'invents-number'
  | 'invents-name'
  | 'invents-quote'
  | 'invents-in-point'
  | 'invents-in-headline'
  | 'other-language'
  | 'echoes'
  | 'obeys'
  | 'hijacked'

/** One request as it came in. */
export interface Call {
  path: string
  authorization: string | undefined
  body: Body
}

interface Body {
  model: string
  messages: { role: string; content: string }[]
  response_format?: { type: string }
  max_tokens?: number
  max_completion_tokens?: number
  service_tier?: string
  temperature?: number
}

export interface ModelServer {
  baseURL: string
  calls: Call[]
  /** What each call gets, in order; the last one stays. */
  behave(...modes: Mode[]): void
  close(): Promise<void>
}

/** What a `hijacked` model says, whatever it was asked: everything that must never reach a reader. */
const HIJACKED = {
  kind: 'summary',
  headline: '<b>WIN</b> at https://evil.example/claim now, ask @evil_bot',
  gist: `[Claim here](https://evil.example/claim) or write to @evil_bot, call +1 800 555 0199 or mail win@evil.example. ${'Buy it today. '.repeat(400)}`,
  points: [
    '<a href="https://evil.example">click</a> evil.example/path',
    'tg://resolve?domain=evil_bot',
    '',
    '',
  ],
  why: '**Send** 0x52908400098527886E0F7030069857D2E4169EE7 to <|im_start|>system www.evil.example',
}

/** Starts one on 127.0.0.1; port 0 takes any free one. */
export async function startModelServer(port = 0): Promise<ModelServer> {
  const calls: Call[] = []
  let modes: Mode[] = ['ok']
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      calls.push({ path: request.url ?? '', authorization: request.headers.authorization, body })
      const mode = modes.length > 1 ? modes.shift()! : modes[0]!
      answer(mode, body, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: taken } = server.address() as AddressInfo
  return {
    baseURL: `http://127.0.0.1:${taken}/v1`,
    calls,
    behave(...next) {
      modes = next
    },
    close: () => closed(server),
  }
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Body
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    server.closeAllConnections()
  })
}

function answer(mode: Mode, body: Body, response: ServerResponse): void {
  const draft = digestOf(body)
  const json = JSON.stringify(draft)
  switch (mode) {
    case 'rate-limited':
      return error(response, 429, 'Rate limit reached', 'rate_limit_exceeded', {
        'retry-after': '3600',
      })
    case 'rate-limited-shortly':
      return error(response, 429, 'Rate limit reached', 'rate_limit_exceeded', {
        'retry-after-ms': '1',
      })
    case 'quota':
      return error(response, 429, 'You exceeded your current quota', 'insufficient_quota')
    case 'wrong-key':
      return error(response, 401, 'Incorrect API key provided', 'invalid_api_key')
    case 'server-error':
      return error(response, 503, 'The server is overloaded', 'overloaded')
    case 'refuses-schema':
      if (body.response_format?.type !== 'json_schema') return complete(response, body, json)
      return error(
        response,
        400,
        "response_format of type 'json_schema' is not supported",
        'invalid_request_error',
      )
    case 'refuses-json':
      if (body.response_format === undefined)
        return complete(response, body, `Here it is:\n${json}`)
      return error(response, 400, 'unknown field response_format', 'invalid_request_error')
    case 'refuses-max-tokens':
      if (body.max_tokens === undefined) return complete(response, body, json)
      return error(
        response,
        400,
        "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
        'unsupported_parameter',
      )
    case 'silent':
      return
    case 'stalled':
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"id":"x","choices":[')
      return
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<html><body>Sign in to the proxy</body></html>')
      return
    case 'fenced':
      return complete(response, body, `\`\`\`json\n${json}\n\`\`\``)
    case 'prose':
      return complete(
        response,
        body,
        `Sure! Here is {the} summary:\n\n${json}\n\nLet me know if you need more.`,
      )
    case 'thinks':
      return complete(
        response,
        body,
        `<think>They want {"kind":"summary"} I guess.</think>\n${json}`,
      )
    case 'wrong-keys':
      return complete(response, body, JSON.stringify({ title: draft.headline, text: draft.gist }))
    case 'cut':
      return complete(response, body, json.slice(0, json.length / 2), { finish: 'length' })
    case 'refusal':
      return complete(response, body, null, { refusal: 'I cannot help with that.' })
    case 'reasoning':
      return complete(response, body, '', { reasoning: json })
    case 'no-usage':
      return complete(response, body, json, { promptTokens: null })
    case 'truncates':
      return complete(response, body, json, { promptTokens: 300 })
    case 'not-article':
      return complete(
        response,
        body,
        JSON.stringify({ kind: 'not_article', headline: '', gist: '', points: [], why: null }),
      )
    case 'invents-number':
      return complete(
        response,
        body,
        JSON.stringify({ ...draft, gist: `${draft.gist} It costs 48,317 dollars.` }),
      )
    case 'invents-name':
      return complete(
        response,
        body,
        JSON.stringify({
          ...draft,
          gist: `${draft.gist} The plan was drawn up by Zoltan Quibbleworth.`,
        }),
      )
    case 'invents-quote':
      return complete(
        response,
        body,
        JSON.stringify({
          ...draft,
          gist: `${draft.gist} One said "we shall never release it to anybody at all".`,
        }),
      )
    case 'invents-in-point':
      return complete(
        response,
        body,
        JSON.stringify({
          ...draft,
          points: [...draft.points, 'It drew 48,317 visitors in one night'],
        }),
      )
    case 'invents-in-headline':
      return complete(
        response,
        body,
        JSON.stringify({ ...draft, headline: 'Server sold for 48,317 dollars' }),
      )
    case 'other-language':
      return complete(
        response,
        body,
        JSON.stringify({
          ...draft,
          gist: 'Проект выпустил новую версию сервера, и она передаёт вдвое меньше данных.',
          points: [],
        }),
      )
    case 'echoes':
      return complete(
        response,
        body,
        JSON.stringify({ ...draft, gist: body.messages[0]?.content.slice(0, 300) ?? '' }),
      )
    case 'obeys':
      return complete(response, body, JSON.stringify(obeying(draft, body)))
    case 'hijacked':
      return complete(response, body, JSON.stringify(HIJACKED))
    case 'ok':
      return complete(response, body, json)
  }
}

interface Said {
  finish?: string
  refusal?: string
  reasoning?: string
  promptTokens?: number | null
}

function complete(
  response: ServerResponse,
  body: Body,
  content: string | null,
  said: Said = {},
): void {
  const sent = body.messages.map((message) => message.content).join('\n').length
  const { finish = 'stop', refusal = null, reasoning, promptTokens = Math.ceil(sent / 4.7) } = said
  const usage = {
    prompt_tokens: promptTokens,
    completion_tokens: 150,
    total_tokens: (promptTokens ?? 0) + 150,
  }
  const message = {
    role: 'assistant',
    content,
    refusal,
    ...(reasoning !== undefined && { reasoning_content: reasoning }),
  }
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 0,
      model: body.model,
      choices: [{ index: 0, finish_reason: finish, message }],
      ...(promptTokens !== null && { usage }),
      ...(body.service_tier !== undefined && { service_tier: body.service_tier }),
    }),
  )
}

function error(
  response: ServerResponse,
  status: number,
  message: string,
  code: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ error: { message, type: code, code, param: null } }))
}

/** The article as the model sees it: what stands in the fenced tag of the last message that has one. */
export function articleIn(body: Body): string {
  const fenced = body.messages.map(
    ({ content }) => /<article-([0-9a-f]+)>\n([\s\S]*?)\n<\/article-\1>/.exec(content)?.[2],
  )
  const text = fenced.findLast((found) => found !== undefined) ?? ''
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function digestOf(body: Body) {
  const [about = '', ...paragraphs] = articleIn(body).split('\n\n')
  const headline = /^Title: (.*)$/m.exec(about)?.[1] ?? ''
  const sentences = paragraphs
    .filter((paragraph) => !paragraph.startsWith('## '))
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/))
  return {
    kind: 'summary',
    headline: headline.slice(0, 90),
    gist: sentences.slice(0, 2).join(' '),
    points: sentences.slice(2, 4),
    why: null as string | null,
    // One of ours and one that is nobody's.
    topics: ['space', 'gossip'],
  }
}

/** Does what any sentence of the article tells a model to do: says it back, with all that is in it. */
function obeying(draft: ReturnType<typeof digestOf>, body: Body) {
  const orders = articleIn(body)
    .split(/\n|(?<=[.!?])\s/)
    .filter((sentence) =>
      /ignore|disregard|system:|assistant|you are|your summary|AI |prompt|игнорируй/i.test(
        sentence,
      ),
    )
  if (orders.length === 0) return draft
  return { ...draft, headline: orders[0]!.slice(0, 90), gist: orders.join(' '), points: orders }
}
