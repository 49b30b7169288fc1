import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import type { Mood } from '../page/wire.ts'
import { extractFrom, INVENTED } from './extract.ts'

export const MOODS = [
  'healthy',
  'failing',
  'hanging',
  'nonsense',
] as const satisfies readonly Mood[]

/** A small server that speaks OpenAI's Chat Completions and "summarises" by quoting. */
export interface ModelServer {
  /** Base URL for an OpenAI client. */
  readonly url: string
  mood: Mood
  close(): Promise<void>
}

const Request = z.object({
  model: z.string().default('sandbox'),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(1),
})

/** Starts the server on a free port of the host. */
export async function startModelServer(host: string): Promise<ModelServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.destroy(error))
  })
  server.listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const model: ModelServer = {
    url: `http://${host}:${port}/v1`,
    mood: 'healthy',
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
  return model

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (model.mood === 'hanging') return
    if (model.mood === 'failing') return send(response, 500, refusal('The model is out of order.'))
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
      return send(response, 404, refusal('There is only POST /v1/chat/completions here.'))
    }
    const asked = Request.safeParse(JSON.parse(Buffer.concat(chunks).toString() || 'null'))
    if (!asked.success) return send(response, 400, refusal('messages are missing'))
    send(response, 200, completion(asked.data, model.mood === 'nonsense'))
  }
}

function completion({ model, messages }: z.infer<typeof Request>, nonsense: boolean): object {
  const article = messages.find(({ role }) => role === 'user')?.content ?? ''
  const content = JSON.stringify(nonsense ? INVENTED : extractFrom(article))
  const sent = messages.reduce((total, message) => total + message.content.length, 0)
  // Four characters to a token is near enough for a counter that is only looked at.
  const usage = {
    prompt_tokens: Math.ceil(sent / 4),
    completion_tokens: Math.ceil(content.length / 4),
  }
  return {
    id: 'sandbox',
    object: 'chat.completion',
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens },
  }
}

function refusal(message: string): object {
  return { error: { message, type: 'sandbox', code: null } }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
