import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bot } from '../support/bot.ts'
import { buttons, talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import { mcpClient } from '../support/mcp-client.ts'
import { subscriber } from '../support/reader.ts'
import { openTown, type Town } from '../support/town.ts'

describe.each(databases)('on $name', (on) => {
  let town: Town
  let bot: Bot
  let root = ''

  const start = async (environment: Record<string, string>) => {
    bot = await town.bot(environment)
    root = `http://127.0.0.1:${String((await bot.line(({ msg }) => msg === 'listening')).port)}`
  }
  beforeAll(async () => {
    town = await openTown(on, 'none')
    await start({ PUBLIC_URL: 'https://bot.example.org/' })
  })
  afterAll(() => town.close())

  const connected = async () => {
    const ada = await subscriber(town)
    const chat = ada.follow(await ada.say('/connect'))
    await chat.press('🤖 AI assistant')
    const { text = '' } = await chat.press('🔑 Get a token')
    const token = /^[\w-]{43}$/m.exec(text)?.[0] ?? ''
    return { ada, chat, token, shown: text }
  }
  const status = async (token: string) => (await mcpClient(root, token).rpc('tools/list')).status

  test('an assistant gets in with the token that is shown once, until it is disconnected', async () => {
    const { ada, chat, token, shown } = await connected()
    expect(shown).toContain('https://bot.example.org/mcp')
    expect(await status(token)).toBe(200)
    const list = await chat.press('◂ Back')
    expect(list.text).not.toContain(token)
    expect(list.text).toContain('It only reads.')
    expect(list.text).toContain('Last used')
    expect((await chat.press('🔖 Let it save')).text).toContain('It may change your reading list.')
    const { body } = await mcpClient(root, token).rpc('tools/list')
    expect(JSON.stringify(body)).toContain('"save"')
    expect((await chat.press('✕ Disconnect')).text).toContain('opens nothing')
    expect(await status(token)).toBe(401)
    await chat.press('↩ Undo')
    expect(await status(token)).toBe(200)
    await chat.press('🔑 New token')
    expect(await status(token)).toBe(401)
    expect(bot.output).not.toContain(token)
    await ada.say('/export')
    await ada.received(({ document }) => document?.file_name === 'daybrief-connections.json')
    expect(buttons(await ada.say('/connect'))).toEqual([
      '🤖 AI assistant ✓',
      '📰 Feed of my digests',
      '🔖 Feed of what I saved',
      '🪝 Webhook',
    ])
  })

  test('a feed reader gets a secret address, which can be exchanged', async () => {
    const ada = await subscriber(town)
    const chat = ada.follow(await ada.say('/connect'))
    await chat.press('🔖 Feed of what I saved')
    const addressIn = (text = '') =>
      /https:\/\/bot\.example\.org(\/\S+\.atom)/.exec(text)?.[1] ?? ''
    const address = addressIn((await chat.press('🔗 Get the address')).text)
    const feed = await fetch(root + address)
    expect([feed.status, (await feed.text()).includes('<title>Daybrief: saved</title>')]).toEqual([
      200,
      true,
    ])
    expect((await chat.press('◂ Back')).text).not.toContain(address)
    const other = addressIn((await chat.press('🔗 New address')).text)
    expect((await fetch(root + address)).status).toBe(404)
    expect((await fetch(root + other)).status).toBe(200)
    expect(bot.output).not.toContain(other.slice(7, 50))
  })

  test('a webhook gets an address, shows its secret once, is tested, changed and disconnected', async () => {
    const requests: { type: string; signature: unknown }[] = []
    const server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => {
        const { type } = JSON.parse(chunk.toString()) as { type: string }
        requests.push({ type, signature: request.headers['webhook-signature'] })
      })
      request.on('end', () => response.writeHead(204).end())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await bot.end()
    const allowed = `${town.environment.FETCH_ALLOW_PRIVATE},127.0.0.1:${port}`
    await start({ PUBLIC_URL: 'https://bot.example.org/', FETCH_ALLOW_PRIVATE: allowed })
    const ada = await subscriber(town)
    const chat = ada.follow(await ada.say('/connect'))
    await chat.press('🪝 Webhook')
    await ada.tap(chat.now, '➕ Enter the address')
    await ada.received(({ text }) => text?.startsWith('Which address') === true)
    expect((await ada.say('ftp://x')).text).toContain('no address')
    const made = await ada.say(`http://127.0.0.1:${port}/hook`)
    const secret = /whsec_\S+/.exec(made.text ?? '')?.[0] ?? ''
    expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32)
    await ada.tap(made, '🧪 Test')
    await ada.received(({ text }) => text === 'The test arrived.')
    expect(requests).toMatchObject([{ type: 'test', signature: expect.stringMatching(/^v1,/) }])
    const shown = ada.follow(await ada.press(made, '◂ Back'))
    expect(shown.now.text).not.toContain(secret)
    expect((await shown.press('📰 Send digests')).text).toContain('Each digest goes to 127.0.0.1')
    await shown.press('✕ Disconnect')
    expect((await shown.press('↩ Undo')).text).toContain('Each digest goes to')
    expect(bot.output).not.toContain(secret)
    server.close()
  })

  test('/forget revokes it', async () => {
    const { ada, token } = await connected()
    const chat = ada.follow(await ada.say('/forget'))
    await chat.press('Yes, delete everything')
    expect(await status(token)).toBe(401)
  })

  test('a ban shuts it out', async () => {
    const { ada, token } = await connected()
    await town.store(
      `insert into access (person_id, state, by_id, at) values (${ada.person.id}, 'banned', 1, 1)`,
    )
    expect(await status(token)).toBe(401)
  })

  test('no secret is made in a group', async () => {
    const ada = await subscriber(town)
    const group = town.telegram.supergroup({ title: 'Newsroom', people: [ada.person] })
    ada.person.addBot(group)
    const there = talk(town, ada.person, group)
    await there.say(`/connect@${town.telegram.bot.username}`)
    await there.received(({ text }) => text?.includes('only in our private chat') === true)
  })

  test('without a public address one line says what is missing', async () => {
    await bot.end()
    await start({})
    const ada = await subscriber(town)
    const said = await ada.say('/connect')
    expect(said.text).toContain('PUBLIC_URL')
    // What the bot sends needs no address of its own.
    expect(buttons(said)).toEqual(['🪝 Webhook'])
    expect((await fetch(`${root}/mcp`, { method: 'POST' })).status).toBe(404)
  })
})
