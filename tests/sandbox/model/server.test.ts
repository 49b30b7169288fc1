import { afterEach, beforeEach, expect, test } from 'vitest'
import { INVENTED } from '../../../sandbox/model/extract.ts'
import { type ModelServer, startModelServer } from '../../../sandbox/model/server.ts'

let model: ModelServer

beforeEach(async () => {
  model = await startModelServer()
})

afterEach(() => model.close())

const ask = (body: object, signal?: AbortSignal) =>
  fetch(`${model.url}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify(body),
    ...(signal && { signal }),
  })

const request = {
  model: 'any',
  messages: [
    { role: 'system', content: 'Summarise.' },
    { role: 'user', content: 'The whole article is this one sentence about tea.' },
  ],
}

test('answers as an OpenAI server would', async () => {
  const answer = await ask(request)
  expect(answer.status).toBe(200)
  const body = (await answer.json()) as { choices: { message: { content: string } }[] }
  expect(body).toMatchObject({ model: 'any', usage: { prompt_tokens: 15 } })
  expect(JSON.parse(body.choices[0]?.message.content ?? '')).toMatchObject({
    headline: 'The whole article is this one sentence about tea.',
  })
})

test('invents things', async () => {
  model.behave('invents-all')
  const body = (await (await ask(request)).json()) as {
    choices: { message: { content: string } }[]
  }
  expect(JSON.parse(body.choices[0]?.message.content ?? '')).toEqual(INVENTED)
})

test('fails', async () => {
  model.behave('internal-error')
  expect((await ask(request)).status).toBe(500)
})

test('hangs until the caller gives up', async () => {
  model.behave('silent')
  await expect(ask(request, AbortSignal.timeout(50))).rejects.toMatchObject({
    name: 'TimeoutError',
  })
})

test('refuses anything but a request for a completion', async () => {
  expect((await ask({ messages: [] })).status).toBe(400)
  expect((await fetch(`${model.url}/models`)).status).toBe(404)
})

test('gives each reply once, in order, and repeats the last one', async () => {
  model.behave('server-error', 'rate-limited', () => ({
    kind: 'completion',
    content: 'Own words.',
  }))
  const statuses: number[] = []
  for (let n = 0; n < 4; n += 1) statuses.push((await ask(request)).status)
  expect(statuses).toEqual([503, 429, 200, 200])
  expect(model.calls).toHaveLength(4)
})

test('counts tokens and keeps the requests', async () => {
  const sent = await fetch(`${model.url}/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer key' },
    body: JSON.stringify(request),
  })
  const { usage } = (await sent.json()) as { usage: { prompt_tokens: number } }
  expect(model.tokens.in).toBe(usage.prompt_tokens)
  expect(model.calls).toMatchObject([{ authorization: 'Bearer key', body: request }])
})
