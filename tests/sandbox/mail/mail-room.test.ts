import { expect, test } from 'vitest'
import { MailRoom } from '../../../sandbox/mail/mail-room.ts'
import { type MailKind, sampleMail } from '../../../sandbox/mail/sample-mails.ts'
import { NotNow } from '../../../sandbox/not-now.ts'
import { startSiteServer } from '../../../sandbox/sites/site-server.ts'
import { takeApart } from '../../../src/collect/mail/take-apart.ts'

const KEY = 'abcdefghjkmnpqrstuvw'
const NOW = Date.parse('2026-11-24T20:00Z')
const page = (path: string) => `http://127.0.0.1:9${path}`

const roomWith = (...texts: string[]) =>
  new MailRoom({ messages: () => texts.map((text) => ({ text })), now: () => NOW, page })
const idle = async () => {}

test('each kind of newsletter is what it is called', async () => {
  const domain = { before: '', after: '@in.sandbox.example' }
  const read = async (kind: MailKind) => {
    const mail = sampleMail(kind, { to: `${KEY}@in.sandbox.example`, now: NOW, page, id: 'one' })
    const found = await takeApart({ mail: Buffer.from(mail), envelope: [] }, domain)
    if (found.kind !== 'mail') throw new Error(found.why)
    expect(found.recipients).toEqual([KEY])
    return found.read
  }
  const issue = await read('issue')
  expect(issue).toMatchObject({ items: [], unsubscribe: { isOneClick: true }, confirmation: null })
  expect(issue.html).toContain('The filter is tested')
  const links = await read('links')
  expect(links.items).toHaveLength(5)
  expect(links.items[1]?.href).toBe(page('/a-cold-cache'))
  expect((await read('confirmation')).confirmation).toBe(page('/?confirm=one'))
  const tracked = await read('tracked')
  expect(tracked.html).not.toMatch(/pixel|banner|end\.gif/)
  expect(tracked.webUrl).toBeNull()
})

test('a newsletter is posted to the address that the bot showed last', async () => {
  const posted: string[] = []
  const server = await startSiteServer({
    answer: (request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        const { 'x-mail-to': to, authorization } = request.headers
        const subject = /^Subject: .*/m.exec(body)?.[0].trim()
        posted.push([request.url, String(to), authorization, subject].join(' '))
        response.writeHead(posted.length > 1 ? 404 : 200).end('unknown')
      })
    },
  })
  const old = KEY.replace('a', 'z')
  const room = roomWith(`one ${old}@in.sandbox.example`, 'Hello', `${KEY}@in.sandbox.example next`)
  const product = { collect: idle, minute: idle, webUrl: server.url }
  await room.send('issue', 1, product)
  expect(posted).toEqual([
    `/mail ${KEY}@in.sandbox.example Bearer ${room.settings.secret} Subject: Issue 12: forty-one ships, and none of them answered`,
  ])
  await expect(room.send('issue', 1, product)).rejects.toThrow('404')
  await server.close()
})

test('without an address there is nowhere to send it', async () => {
  const product = { collect: idle, minute: idle, webUrl: page('') }
  await expect(roomWith('Hello').send('issue', 1, product)).rejects.toThrow(NotNow)
})
