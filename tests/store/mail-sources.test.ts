import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { NewEntry } from '../../src/model/article.ts'
import type { Mailbox } from '../../src/model/mailbox.ts'
import { DAY } from '../../src/model/time.ts'
import { MailboxGone } from '../../src/store/mail-sources.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { subscribe } from '../support/store-data.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const SERIES = { key: 'list stones.example', title: 'Stones' }
const LIMIT = { limit: 2, now: NOW }

const entry = (url: string): NewEntry => ({
  guid: url,
  url,
  link: '',
  title: 'An issue',
  isTitled: true,
  author: null,
  publishedAt: NOW,
  language: null,
  commentsUrl: null,
  points: null,
  feedHtml: '<p>Text</p>',
  imageUrl: null,
  eligible: true,
})

describe.each(databases)('on $name, mail', (on) => {
  let database: OpenDatabase
  let store: Store
  let box: Mailbox

  beforeAll(async () => {
    database = await on.open()
    store = await openStore(database.url, pino({ level: 'silent' }))
  })
  beforeEach(async () => {
    await database.empty()
    await subscribe(store, ADA, NOW)
    await store.forChat(ADA).mailbox.open('anaddress', NOW)
    const found = await store.mail.mailboxAt('anaddress')
    if (found === undefined) throw new Error('no mailbox')
    box = found
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  test('of a series has one source for each chat', async () => {
    const { id } = await store.mail.sourceOf(box, SERIES, LIMIT)
    expect(await store.mail.sourceOf(box, SERIES, LIMIT)).toEqual({ id, is: 'followed' })
    await subscribe(store, 6, NOW)
    await store.forChat(6).mailbox.open('another', NOW)
    const bobs = await store.mail.mailboxAt('another')
    expect((await store.mail.sourceOf(bobs ?? box, SERIES, LIMIT)).id).not.toBe(id)
  })

  test('of more senders than a chat may have is for none of them', async () => {
    for (const key of ['a', 'b']) await store.mail.sourceOf(box, { key, title: key }, LIMIT)
    const more = await store.mail.sourceOf(box, { key: 'c', title: 'c' }, LIMIT)
    expect(more).toEqual({ id: 0, is: 'full' })
    expect((await store.mail.sourceOf(box, { key: 'a', title: 'a' }, LIMIT)).is).toBe('followed')
  })

  test('of a sender that was dropped stays dropped when the offer to take that back is over', async () => {
    const { id } = await store.mail.sourceOf(box, SERIES, LIMIT)
    await store.articles.record(id, [entry('mailbox:one')], NOW)
    await store.forChat(ADA).personalSources.drop(id, NOW)
    expect((await store.mail.sourceOf(box, SERIES, LIMIT)).is).toBe('dropped')
    await store.prune.offers(NOW + DAY)
    expect(await store.mail.sourceOf(box, SERIES, LIMIT)).toEqual({ id, is: 'dropped' })
    expect(await database.run('select id from article')).toEqual([])
  })

  test('is never polled', async () => {
    await store.mail.sourceOf(box, SERIES, LIMIT)
    expect(await store.sources.due(NOW + 30 * DAY, 10)).toEqual([])
  })

  test('says how its list can be left, as the newest of the same domain does', async () => {
    const { id } = await store.mail.sourceOf(box, SERIES, LIMIT)
    const wayOut = () => store.forChat(ADA).mailbox.wayOut(id)
    const way = (name: string) => ({
      url: `https://${name}.example/leave`,
      isOneClick: true,
      mail: null,
    })
    const note = (name: string | null, domain: string) =>
      store.mail.noteMail(id, { unsubscribe: name === null ? null : way(name), domain }, NOW)
    await note(null, 'stones.example')
    expect(await wayOut()).toBeNull()
    await note('one', 'stones.example')
    await note('two', 'stones.example')
    await note(null, 'stones.example')
    expect(await wayOut()).toEqual(way('two'))
    await note('forged', 'elsewhere.example')
    expect(await wayOut()).toEqual(way('two'))
  })

  test('that is refused is told once in a day, and to nobody without a mailbox', async () => {
    const answer = (text: string) => ({
      chatId: ADA,
      method: 'sendMessage',
      parameters: { text },
      askedAt: NOW,
    })
    const tell = (at: number) => store.mail.tellRefusal(ADA, at, answer(String(at)))
    expect(await Promise.all([tell(NOW), tell(NOW)])).toContain(false)
    expect(await tell(NOW + DAY - 1)).toBe(false)
    expect(await tell(NOW + DAY)).toBe(true)
    expect((await store.answers.count(NOW + DAY)).all).toBe(2)
    await store.userData.forget(ADA)
    expect(await tell(NOW + 3 * DAY)).toBe(false)
  })

  test('that causes a message causes it once', async () => {
    const answer = { chatId: ADA, method: 'sendMessage', parameters: { text: 'Hi' }, askedAt: NOW }
    const settled = await Promise.all(
      [1, 2, 3].map(() => store.mail.settle(ADA, 'a hash', NOW, answer)),
    )
    expect(settled.filter(Boolean)).toHaveLength(1)
    expect((await store.answers.count(NOW)).all).toBe(1)
    expect(await store.mail.hasReceived(ADA, 'a hash')).toBe(true)
    expect(await store.mail.countReceived(ADA, NOW)).toBe(1)
    expect(await store.prune.receivedMails(NOW, 10)).toBe(0)
    expect(await store.prune.receivedMails(NOW + 1, 10)).toBe(1)
    expect(await store.mail.hasReceived(ADA, 'a hash')).toBe(false)
  })

  test('for a closed, an exchanged or a stopped address is for nobody', async () => {
    await store.forChat(ADA).mailbox.open('next', NOW)
    expect(await store.mail.mailboxAt('anaddress')).toBeUndefined()
    expect(await store.mail.mailboxAt('next')).toEqual(box)
    await store.subscribers.update(ADA, { state: 'stopped' })
    expect(await store.mail.mailboxAt('next')).toBeUndefined()
    await store.subscribers.update(ADA, { state: 'active' })
    await store.forChat(ADA).mailbox.close()
    expect(await store.forChat(ADA).mailbox.address()).toBeNull()
    expect(await store.mail.mailboxAt('next')).toBeUndefined()
  })

  test('moves with a group, and goes with a chat that is forgotten', async () => {
    const { id } = await store.mail.sourceOf(box, SERIES, LIMIT)
    const way = { url: 'https://stones.example/leave', isOneClick: false, mail: null }
    await store.mail.noteMail(id, { unsubscribe: way, domain: 'stones.example' }, NOW)
    await store.mail.settle(ADA, 'a hash', NOW, null)
    await store.deliveries.moveChat(ADA, 7)
    expect(await store.mail.mailboxAt('anaddress')).toEqual({ ...box, chatId: 7 })
    expect(await store.mail.hasReceived(7, 'a hash')).toBe(true)
    expect(await store.forChat(7).mailbox.wayOut(id)).toEqual(way)
    expect(await store.forChat(ADA).mailbox.wayOut(id)).toBeUndefined()
    await store.userData.forget(7)
    for (const table of ['mailbox', 'mail_sender', 'received_mail', 'source']) {
      expect(await database.run(`select 1 from ${table}`)).toEqual([])
    }
  })

  test('of a group that moves to an id with a mailbox of its own leaves nothing behind', async () => {
    await subscribe(store, 7, NOW)
    await store.forChat(7).mailbox.open('itsown', NOW)
    for (const chat of [ADA, 7]) await store.mail.settle(chat, 'a hash', NOW, null)
    await store.deliveries.moveChat(ADA, 7)
    expect(await store.mail.mailboxAt('anaddress')).toBeUndefined()
    expect(await store.mail.mailboxAt('itsown')).toMatchObject({ chatId: 7 })
    expect(await database.run(`select * from mailbox where chat_id = ${ADA}`)).toEqual([])
    expect(await database.run(`select * from received_mail where chat_id = ${ADA}`)).toEqual([])
  })

  test('that is read while its chat is forgotten leaves nothing behind', async () => {
    await store.userData.forget(ADA)
    const answer = { chatId: ADA, method: 'sendMessage', parameters: { text: 'Hi' }, askedAt: NOW }
    await expect(store.mail.sourceOf(box, SERIES, LIMIT)).rejects.toThrow(MailboxGone)
    await expect(store.mail.settle(ADA, 'a hash', NOW, answer)).rejects.toThrow(MailboxGone)
    for (const table of ['personal_source', 'source', 'received_mail', 'answer']) {
      expect(await database.run(`select 1 from ${table}`)).toEqual([])
    }
  })
})
