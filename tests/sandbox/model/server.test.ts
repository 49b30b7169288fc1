import { afterEach, beforeEach, expect, test } from 'vitest'
import { INVENTED } from '../../../sandbox/model/extract.ts'
import { type ModelServer, startModelServer } from '../../../sandbox/model/server.ts'

let model: ModelServer

beforeEach(async () => {
  model = await startModelServer('127.0.0.1')
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

test('talks nonsense', async () => {
  model.mood = 'nonsense'
  const body = (await (await ask(request)).json()) as {
    choices: { message: { content: string } }[]
  }
  expect(JSON.parse(body.choices[0]?.message.content ?? '')).toEqual(INVENTED)
})

test('fails', async () => {
  model.mood = 'failing'
  expect((await ask(request)).status).toBe(500)
})

test('hangs until the caller gives up', async () => {
  model.mood = 'hanging'
  await expect(ask(request, AbortSignal.timeout(50))).rejects.toMatchObject({
    name: 'TimeoutError',
  })
})

test('refuses what is no request', async () => {
  expect((await ask({ messages: [] })).status).toBe(400)
  expect((await fetch(`${model.url}/models`)).status).toBe(404)
})
