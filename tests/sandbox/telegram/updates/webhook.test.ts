import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot, webhookCallback } from 'grammy'
import { describe, expect } from 'vitest'
import { test as local } from '../local.ts'

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/** A place that updates are pushed to; what it does is set by each test. */
interface Hook {
  url: string
  handle: Listener
}

const test = local.extend<{ hook: Hook }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads what a fixture needs from the pattern
  hook: async ({}, use) => {
    const hook: Hook = { url: '', handle: (_request, response) => response.end() }
    const server: Server = createServer((request, response) => hook.handle(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    hook.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
    await use(hook)
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
})

async function read(request: IncomingMessage): Promise<{ message: { text: string } }> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString())
}

describe('a webhook', () => {
  test('delivers to a grammY bot, which checks the secret', async ({ telegram, hook }) => {
    const bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
    bot.command('start', (ctx) => ctx.reply('Hello'))
    hook.handle = webhookCallback(bot, 'http', { secretToken: 'a-secret' })
    await bot.api.setWebhook(hook.url, { secret_token: 'a-secret' })
    const ada = telegram.person()
    ada.start()
    const reply = await telegram.waitFor(() => ada.chat.messages[1])
    expect(reply.text).toBe('Hello')
    await telegram.waitFor(() => telegram.pendingUpdates === 0)
    expect(await bot.api.getWebhookInfo()).toMatchObject({ url: hook.url, pending_update_count: 0 })
  })

  test('executes the method that the bot answers with', async ({ telegram, api, hook }) => {
    const ada = telegram.person()
    hook.handle = (_request, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ method: 'sendMessage', chat_id: ada.id, text: 'At once' }))
    }
    await api.setWebhook(hook.url)
    ada.start()
    const reply = await telegram.waitFor(() => ada.chat.messages[1])
    expect(reply.text).toBe('At once')
  })

  test('delays only the chat whose update fails, and keeps its order', async ({
    telegram,
    api,
    hook,
  }) => {
    const seen: string[] = []
    hook.handle = async (request, response) => {
      const { text } = (await read(request)).message
      if (text === 'bad' && !seen.includes('good')) {
        response.statusCode = 500
        response.setHeader('retry-after', '0.01')
      } else seen.push(text)
      response.end()
    }
    await api.setWebhook(hook.url)
    const [ada, bob] = [telegram.person(), telegram.person()]
    ada.send('bad')
    ada.send('after bad')
    bob.send('good')
    await telegram.waitFor(() => telegram.pendingUpdates === 0)
    expect(seen).toEqual(['good', 'bad', 'after bad'])
    expect(await api.getWebhookInfo()).toMatchObject({
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    })
  })

  test('retries after a broken connection', async ({ telegram, api, hook }) => {
    let broken = 0
    hook.handle = (request, response) => {
      broken += 1
      if (broken === 1) request.socket.destroy()
      else response.end()
    }
    await api.setWebhook(hook.url)
    telegram.person().send('a')
    await telegram.waitFor(() => telegram.pendingUpdates === 0)
    expect(broken).toBe(2)
    expect((await api.getWebhookInfo()).last_error_message).toBe('fetch failed')
  })

  test('respects the limit on connections', async ({ telegram, api, hook }) => {
    let open = 0
    const most: number[] = []
    hook.handle = (_request, response) => {
      open += 1
      most.push(open)
      setImmediate(() => {
        open -= 1
        response.end()
      })
    }
    await api.setWebhook(hook.url, { max_connections: 1 })
    for (let count = 0; count < 5; count += 1) telegram.person().send('a')
    await telegram.waitFor(() => telegram.pendingUpdates === 0)
    expect(most).toEqual([1, 1, 1, 1, 1])
  })

  test('receives pending updates, and ends a waiting poll', async ({ telegram, api, hook }) => {
    const poll = api.getUpdates({ timeout: 50 }).catch((error: unknown) => error)
    await telegram.waitFor(() => telegram.polling)
    await api.setWebhook(hook.url)
    expect(await poll).toMatchObject({
      error_code: 409,
      description: 'Conflict: terminated by setWebhook request',
    })
    await api.deleteWebhook()
    telegram.person().send('early')
    const got: string[] = []
    hook.handle = async (request, response) => {
      got.push((await read(request)).message.text)
      response.end('{"not": "a method"}')
    }
    await api.setWebhook(hook.url)
    await telegram.waitFor(() => telegram.pendingUpdates === 0)
    expect(got).toEqual(['early'])
  })

  test('requires https except to this machine, and a secret of allowed characters', async ({
    api,
  }) => {
    await expect(api.setWebhook('http://bot.example/')).rejects.toThrow(
      'bad webhook: An HTTPS URL must be provided for webhook',
    )
    await expect(api.setWebhook('https://bot.example/', { secret_token: 'a b' })).rejects.toThrow(
      'secret token contains unallowed characters',
    )
  })

  test('can drop pending updates', async ({ telegram, api }) => {
    telegram.person().send('old')
    expect((await api.getWebhookInfo()).pending_update_count).toBe(1)
    await api.deleteWebhook({ drop_pending_updates: true })
    expect(await api.getUpdates()).toEqual([])
  })
})
