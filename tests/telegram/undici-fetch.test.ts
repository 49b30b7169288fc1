import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Api, GrammyError, HttpError, InputFile } from 'grammy'
import { Agent } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { outcomeOf } from '../../src/deliver/outcome.ts'
import { clientOptions } from '../../src/telegram/client.ts'
import { type JsonCallsOptions, jsonCalls } from '../../src/telegram/json-calls.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown

let close: (() => void) | null = null

afterEach(() => close?.())

/** A server with the given answer, and a client for it as the product creates one, with its way for frequent calls or without. */
async function telegramFor(options: JsonCallsOptions | null, answer: Answer): Promise<Api> {
  const server = createServer((request, response) => void answer(request, response)).listen(
    0,
    '127.0.0.1',
  )
  await once(server, 'listening')
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  const { port } = server.address() as AddressInfo
  const telegram = { apiRoot: `http://127.0.0.1:${port}/`, dispatcher: new Agent() }
  const api = new Api('1:token', clientOptions(telegram))
  if (options !== null) api.config.use(jsonCalls(telegram, '1:token', options))
  return api
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

function say(response: ServerResponse, result: unknown): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ ok: true, result }))
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: unknown) => error,
  )
}

describe.each([
  ['a call to Telegram', null],
  ['a frequent call to Telegram', {}],
  ['a call of a broadcast', { readsOnlyIds: true }],
])('%s', (_, options) => {
  const telegram = (answer: Answer) => telegramFor(options, answer)

  it('sends JSON and returns the result', async () => {
    const seen: unknown[] = []
    const api = await telegram(async (request, response) => {
      seen.push(request.method, request.url, request.headers['content-type'])
      seen.push(JSON.parse(await bodyOf(request)))
      say(response, { message_id: 7 })
    })
    expect(await api.sendMessage(1, 'naïve ☕')).toEqual({ message_id: 7 })
    expect(seen).toEqual([
      'POST',
      '/bot1:token/sendMessage',
      'application/json',
      { chat_id: 1, text: 'naïve ☕' },
    ])
  })

  it('sends a file as a form', async () => {
    let type = ''
    let body = ''
    const api = await telegram(async (request, response) => {
      type = request.headers['content-type'] ?? ''
      body = await bodyOf(request)
      say(response, { message_id: 8 })
    })
    await api.sendDocument(1, new InputFile(Buffer.from('a backup'), 'backup.db'))
    expect(type).toMatch(/^multipart\/form-data; boundary=/)
    expect(body).toContain('filename=backup.db')
    expect(body).toContain('a backup')
    expect(body).toContain(type.slice(type.indexOf('boundary=') + 9))
  })

  it('ends with its signal', async () => {
    const caller = new AbortController()
    const api = await telegram(() => caller.abort())
    const error = await failureOf(api.sendMessage(1, 'hello', {}, caller.signal as never))
    expect(error).toBeInstanceOf(HttpError)
    expect(outcomeOf(error)).toMatchObject({ kind: 'retry', uncertain: true })
  })

  it('is not made once its signal has ended', async () => {
    let calls = 0
    const api = await telegram((_request, response) => {
      calls += 1
      say(response, { message_id: 7 })
    })
    const error = await failureOf(api.sendMessage(1, 'hello', {}, AbortSignal.abort() as never))
    expect(error).toBeInstanceOf(HttpError)
    expect(calls).toBe(0)
  })

  it('may get its answer in pieces, cut inside a character', async () => {
    const bytes = Buffer.from(JSON.stringify({ ok: true, result: { text: 'naïve ☕' } }))
    const cut = bytes.indexOf(Buffer.from('☕')) + 1
    const api = await telegram(async (_request, response) => {
      response.write(bytes.subarray(0, cut))
      await new Promise((resolve) => setTimeout(resolve, 20))
      response.end(bytes.subarray(cut))
    })
    expect(await api.sendMessage(1, 'hello')).toEqual({ text: 'naïve ☕' })
  })

  it('fails with what Telegram says', async () => {
    const answer = {
      ok: false,
      error_code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 7 },
    }
    const api = await telegram((_request, response) => {
      response.writeHead(429).end(JSON.stringify(answer))
    })
    const error = await failureOf(api.sendMessage(1, 'hello'))
    expect(error).toBeInstanceOf(GrammyError)
    expect(outcomeOf(error)).toMatchObject({ kind: 'flood', afterMs: 7000 })
  })

  it('fails if the response is not JSON', async () => {
    const api = await telegram((_request, response) => {
      response.writeHead(502).end('<html>Bad gateway</html>')
    })
    const error = await failureOf(api.sendMessage(1, 'hello'))
    expect(outcomeOf(error)).toMatchObject({ kind: 'retry', uncertain: true })
  })

  it('distinguishes a connection that was never made from one that broke', async () => {
    const api = await telegram((request) => request.socket.destroy())
    const broke = outcomeOf(await failureOf(api.sendMessage(1, 'hello')))
    expect(broke).toMatchObject({ kind: 'retry', uncertain: true })
    close?.()
    const refused = outcomeOf(await failureOf(api.sendMessage(1, 'hello')))
    expect(refused).toEqual({ kind: 'retry', reason: 'ECONNREFUSED', uncertain: false })
  })
})

describe('an answer of which only the id is read', () => {
  const sent = async (body: string) => {
    const api = await telegramFor({ readsOnlyIds: true }, (_request, response) => {
      response.end(body)
    })
    return api.sendMessage(1, 'hello')
  }

  it('may be as long as it likes', async () => {
    const message = { message_id: 1234567, text: 'naïve ☕'.repeat(1000), chat: { id: 1 } }
    expect(await sent(JSON.stringify({ ok: true, result: message }))).toEqual({
      message_id: 1234567,
    })
    expect(await sent('{"ok":true,"result":{"message_id":7}}')).toEqual({ message_id: 7 })
  })

  it('is parsed whole if it begins otherwise', async () => {
    const body = '{"ok": true, "result": {"date": 1, "message_id": 7}}'
    expect(await sent(body)).toEqual({ date: 1, message_id: 7 })
  })
})
