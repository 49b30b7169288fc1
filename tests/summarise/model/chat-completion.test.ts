import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ModelServer, startModelServer } from '../../../sandbox/model/server.ts'
import { Breaker } from '../../../src/summarise/model/breaker.ts'
import { type ChatOptions, openChatModel } from '../../../src/summarise/model/chat-completion.ts'
import type { ModelError } from '../../../src/summarise/model/model-error.ts'
import { soon } from '../../support/soon.ts'

const log = pino({ level: 'silent' })
const never = new AbortController().signal
const MESSAGES = [
  {
    role: 'user' as const,
    content: '<article-0a>\nTitle: A\n\nIt works. It is fast.\n</article-0a>',
  },
]

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.calls.length = 0
})

function open(over: Partial<ChatOptions> = {}, breaker = new Breaker(Date.now)) {
  return openChatModel(
    { baseURL: server.url, model: 'm', firstWaitMs: 1, longestWaitMs: 5, ...over },
    { breaker, now: Date.now, log, random: () => 0 },
  )
}

describe('the dialect of a server', () => {
  it('is found by trying the strictest format first, and remembered', async () => {
    const chat = open()
    server.behave('refuses-json')
    await chat.ask(MESSAGES, 100, never)
    await chat.ask(MESSAGES, 100, never)
    expect(server.calls.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      undefined,
      undefined,
    ])
  })

  it('includes the name of the output limit', async () => {
    const chat = open()
    server.behave('refuses-max-tokens')
    await chat.ask(MESSAGES, 100, never)
    await chat.ask(MESSAGES, 100, never)
    const limits = server.calls.map(({ body }) => [body.max_tokens, body.max_completion_tokens])
    expect(limits).toEqual([
      [100, undefined],
      [undefined, 100],
      [undefined, 100],
    ])
  })
})

describe('retrying', () => {
  it('happens after transient failures, up to three calls in total', async () => {
    server.behave('server-error', 'rate-limited-shortly', 'summarise')
    await expect(open().ask(MESSAGES, 100, never)).resolves.toMatchObject({ finish: 'stop' })
    expect(server.calls).toHaveLength(3)
  })

  it('ends after the last retry', async () => {
    server.behave('server-error')
    await expect(open().ask(MESSAGES, 100, never)).rejects.toMatchObject({
      reason: 'server',
      status: 503,
    })
    expect(server.calls).toHaveLength(3)
  })

  it('does not happen if the server asks for an hour: the model is paused', async () => {
    const breaker = new Breaker(Date.now)
    const chat = open({}, breaker)
    server.behave('rate-limited')
    await expect(chat.ask(MESSAGES, 100, never)).rejects.toMatchObject({
      reason: 'rate-limited',
      retryAfterMs: 3_600_000,
    })
    await expect(chat.ask(MESSAGES, 100, never)).rejects.toMatchObject({ reason: 'resting' })
    expect(server.calls).toHaveLength(1)
    server.behave('summarise')
    await expect(open({ model: 'other' }, breaker).ask(MESSAGES, 100, never)).resolves.toBeDefined()
  })

  it('does not happen without quota, with a wrong key, or after a deadline', async () => {
    for (const mode of ['quota', 'wrong-key', 'silent'] as const) {
      server.calls.length = 0
      server.behave(mode)
      const deadline = new AbortController()
      const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(deadline.signal)
      const asking = expect(open().ask(MESSAGES, 100, never)).rejects.toThrow()
      await soon(() => expect(server.calls).toHaveLength(1))
      if (mode === 'silent') deadline.abort()
      await asking
      timeout.mockRestore()
      expect(server.calls).toHaveLength(1)
    }
  })
})

it('pauses a model after three consecutive failures, and asks it again afterwards', async () => {
  let clock = 0
  const breaker = new Breaker(() => clock)
  const chat = open({ retries: 0 }, breaker)
  server.behave('server-error')
  const reasons: string[] = []
  for (let i = 0; i < 4; i++) {
    await chat.ask(MESSAGES, 100, never).catch((error: ModelError) => reasons.push(error.reason))
  }
  expect(reasons).toEqual(['server', 'server', 'server', 'resting'])
  clock += 120_001
  server.behave('summarise')
  await expect(chat.ask(MESSAGES, 100, never)).resolves.toBeDefined()
})

it('reports a server that is not listening as unreachable', async () => {
  const gone = await startModelServer()
  await gone.close()
  await expect(
    open({ baseURL: gone.url, retries: 0 }).ask(MESSAGES, 100, never),
  ).rejects.toMatchObject({
    name: 'ModelError',
    reason: 'unreachable',
  })
})

it('stops waiting for a retry when the caller aborts', async () => {
  const caller = new AbortController()
  server.behave('server-error')
  const asking = open({ firstWaitMs: 60_000, longestWaitMs: 60_000 }).ask(
    MESSAGES,
    100,
    caller.signal,
  )
  await soon(() => expect(server.calls).toHaveLength(1))
  caller.abort()
  await expect(asking).rejects.toThrow(/abort/i)
})
