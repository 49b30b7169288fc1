import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent } from 'undici'
import { afterEach, expect, test } from 'vitest'
import type { Message } from '../../src/card/message.ts'
import { createSend, type Send } from '../../src/deliver/send.ts'
import { sendMessageCall } from '../../src/telegram/send-message.ts'
import { soon } from '../support/soon.ts'

type Serve = (request: IncomingMessage, response: ServerResponse) => unknown

const card: Message = {
  text: 'A library of machines',
  entities: [{ type: 'bold', offset: 0, length: 9 }],
  keyboard: [[{ text: 'Next article ▸', callback_data: '1c.1.1' }]],
  preview: { is_disabled: true },
}
let close: (() => void) | null = null
/** How often a message was accepted. */
let accepted = 0

afterEach(() => close?.())

/** Sends as deliveries do, to a server with these answers. */
async function sendTo(serve: Serve, deadlineMs = 20_000): Promise<Send> {
  accepted = 0
  const server = createServer((request, response) => void serve(request, response)).listen(
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
  const onAccepted = () => {
    accepted += 1
  }
  return createSend(sendMessageCall(telegram, '1:token', { deadlineMs, onAccepted }))
}

async function parametersOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return JSON.parse(body)
}

/** Serves each call with what it returns, and keeps the calls. */
function answering(
  calls: Record<string, unknown>[],
  answer: (call: Record<string, unknown>) => object,
): Serve {
  return async (request, response) => {
    const call = await parametersOf(request)
    calls.push(call)
    response.end(JSON.stringify(answer(call)))
  }
}

const sent = (id: number) => ({ ok: true, result: { message_id: id, chat: { id: 1 } } })
const refusal = (error_code: number, description: string, parameters = {}) => ({
  ok: false,
  error_code,
  description,
  parameters,
})

test('a message arrives as JSON, with what is particular to the chat', async () => {
  const calls: Record<string, unknown>[] = []
  let seen: unknown
  const serve = answering(calls, () => sent(1234567))
  const send = await sendTo((request, response) => {
    seen = [request.method, request.url, request.headers['content-type']]
    return serve(request, response)
  })
  const outcome = await send(-1005, card, true, { thread: 4, isSilent: true })
  expect(outcome).toEqual({ kind: 'sent', messageId: 1234567 })
  expect(seen).toEqual(['POST', '/bot1:token/sendMessage', 'application/json'])
  expect(calls).toEqual([
    {
      chat_id: -1005,
      text: card.text,
      entities: card.entities,
      link_preview_options: card.preview,
      reply_markup: { inline_keyboard: card.keyboard },
      allow_paid_broadcast: true,
      message_thread_id: 4,
      disable_notification: true,
    },
  ])
  expect(accepted).toBe(1)
})

test.each<[object | string, object]>([
  [sent(7), { kind: 'sent', messageId: 7 }],
  [
    { ok: true, result: { date: 1, message_id: 7 } },
    { kind: 'sent', messageId: 7 },
  ],
  [refusal(403, 'Forbidden: bot was blocked by the user'), { kind: 'gone' }],
  [refusal(403, 'Forbidden: not enough rights'), { kind: 'denied' }],
  [refusal(429, 'Too Many Requests', { retry_after: 7 }), { kind: 'flood', afterMs: 7000 }],
  [refusal(400, 'upgraded', { migrate_to_chat_id: -1009 }), { kind: 'moved', to: -1009 }],
  [refusal(401, 'Unauthorized'), { kind: 'fatal', reason: 'Unauthorized' }],
  [refusal(500, 'Internal Server Error'), { kind: 'retry', uncertain: true }],
  ['<html>Bad gateway</html>', { kind: 'retry', uncertain: true }],
  [{ ok: false }, { kind: 'retry', uncertain: true }],
  ['', { kind: 'retry', uncertain: true }],
])('%o', async (answer, expected) => {
  const send = await sendTo((_request, response) => {
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  expect(await send(1, card, false)).toMatchObject(expected)
})

test('an answer may come in pieces', async () => {
  const send = await sendTo((_request, response) => {
    response.write('{"ok":true,"result":{"message')
    setImmediate(() => response.end('_id":12}}'))
  })
  expect(await send(1, card, false)).toEqual({ kind: 'sent', messageId: 12 })
})

test('what is refused is sent in a plainer form', async () => {
  const calls: Record<string, unknown>[] = []
  const send = await sendTo(
    answering(calls, ({ entities }) =>
      Array.isArray(entities) && entities.length > 0
        ? refusal(400, "Bad Request: can't parse entities")
        : sent(8),
    ),
  )
  expect(await send(1, card, false)).toEqual({ kind: 'sent', messageId: 8 })
  expect(calls.map(({ entities }) => entities)).toEqual([card.entities, []])
})

test('where a topic is closed, General gets it', async () => {
  const calls: Record<string, unknown>[] = []
  const send = await sendTo(
    answering(calls, ({ message_thread_id: thread }) =>
      thread === undefined ? sent(9) : refusal(400, 'Bad Request: TOPIC_CLOSED'),
    ),
  )
  expect(await send(-5, card, false, { thread: 3 })).toEqual({ kind: 'sent', messageId: 9 })
  expect(calls).toHaveLength(2)
})

test('a call that Telegram does not answer ends at its deadline, and so does its connection', async () => {
  const silent: ServerResponse[] = []
  const send = await sendTo((_request, response) => silent.push(response), 50)
  const outcomes = await Promise.all([1, 2, 3].map((chat) => send(chat, card, false)))
  const late = { kind: 'retry', uncertain: true }
  expect(outcomes).toEqual([late, late, late].map((one) => expect.objectContaining(one)))
  await soon(() => expect(silent.every(({ destroyed }) => destroyed)).toBe(true))
})

test('a connection that was never made is told from one that broke', async () => {
  const send = await sendTo((request) => request.socket.destroy())
  expect(await send(1, card, false)).toMatchObject({ kind: 'retry', uncertain: true })
  close?.()
  expect(await send(1, card, false)).toEqual({
    kind: 'retry',
    reason: 'ECONNREFUSED',
    uncertain: false,
  })
})
