import { get } from 'node:http'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isOurs } from '../../../sandbox/page/guard.ts'
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts'

test.each([
  ['127.0.0.1:8080', true],
  ['localhost:8080', true],
  ['localhost', true],
  ['[::1]:8080', true],
  ['192.168.1.7:8080', true],
  ['box.example:8080', true],
  ['evil.example:8080', false],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['', false],
])('host %s is ours: %s', (named, expected) => {
  expect(isOurs(named, 'box.example')).toBe(expected)
})

describe('a request that a foreign site may be behind', () => {
  let sandbox: Sandbox
  const options = { host: '127.0.0.1', port: 0, realSources: null, log: pino({ level: 'silent' }) }

  beforeEach(async () => {
    sandbox = await startSandbox(options)
  })

  afterEach(() => sandbox.close())

  test('under another name is refused', async () => {
    const status = await new Promise((resolve, reject) => {
      get(sandbox.url, { headers: { host: 'evil.example' } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      }).on('error', reject)
    })
    expect(status).toBe(421)
  })

  test.each([
    ['without an origin', {}],
    ['from another site', { origin: 'http://evil.example' }],
    ['from another port', { origin: 'http://127.0.0.1:1' }],
    ['from a sandboxed frame', { origin: 'null' }],
  ])('that changes something %s is refused', async (_, headers) => {
    const asked = { method: 'POST', headers: { ...headers }, body: '{}' }
    const answer = await fetch(`${sandbox.url}do/publish`, asked)
    expect(answer.status).toBe(403)
  })

  test('from the page itself is executed', async () => {
    const { origin } = new URL(sandbox.url)
    const post = (action: string, body: object | string) =>
      fetch(`${sandbox.url}do/${action}`, {
        method: 'POST',
        headers: { origin },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }).then(async (answer) => [answer.status, await answer.json()] as const)
    expect(await post('publish', {})).toEqual([409, { error: 'The bot is still starting.' }])
    expect(await post('say', { person: 'x' })).toEqual([400, { error: 'The request is invalid.' }])
    expect((await post('say', 'no JSON'))[0]).toBe(400)
    expect((await post('fly', {}))[0]).toBe(404)
    expect((await post('say', { person: 1, chat: 1, text: 'x' }))[0]).toBe(409)
  })

  test('gets a strict policy and no file that is not the page’s', async () => {
    const page = await fetch(sandbox.url)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await fetch(`${sandbox.url}app/..%2f..%2fstart.ts`)).status).toBe(404)
    expect((await fetch(`${sandbox.url}app/tsconfig.json`)).status).toBe(404)
  })

  test('a port that is taken makes the next sandbox choose another', async () => {
    const port = Number(new URL(sandbox.url).port)
    const second = await startSandbox({ ...options, port })
    try {
      expect(second.url).not.toBe(sandbox.url)
      expect((await fetch(second.url)).status).toBe(200)
    } finally {
      await second.close()
    }
  })
})
