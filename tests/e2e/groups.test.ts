import type { InlineQueryResultArticle, Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Chat } from '../../sandbox/telegram/chat.ts'
import { MINUTE } from '../../src/model/time.ts'
import { buttons, type Talk, talk } from '../support/conversation.ts'
import { type Opened, openRead } from '../support/reader.ts'

let open: Opened
/** An administrator and a member. */
let ann: Talk
let bob: Talk
let group: Chat

beforeAll(async () => {
  open = await openRead()
  const people = [
    open.town.telegram.person({ first_name: 'Ann', language_code: 'en' }),
    open.town.telegram.person({ first_name: 'Bob', language_code: 'en' }),
  ] as const
  group = open.town.telegram.supergroup({ title: 'Newsroom', topics: true, people })
  ann = talk(open.town, people[0], group)
  bob = talk(open.town, people[1], group)
})
afterAll(() => open.town.close())

const name = () => open.town.telegram.bot.username ?? ''
const row = async (chat: number) =>
  (await open.town.rows(`select * from subscriber where chat_id = ${chat}`))[0] ?? {}

describe('a group', () => {
  test('is greeted, and started by an administrator only', async () => {
    ann.person.addBot(group)
    const hello = await ann.received(({ text }) => text?.startsWith('Hello.') ?? false)
    expect(await bob.tap(hello, '▶ Start here')).toBe('Only admins can change this here.')
    expect(await row(group.id)).toEqual({})
    const started = await ann.press(hello, '▶ Start here')
    expect(started.text).toMatch(/^Done\. The first digest comes/)
    expect(await row(group.id)).toMatchObject({ state: 'active', kind: 'supergroup' })
  })

  test('has its settings changed by administrators only', async () => {
    expect((await bob.say(`/settings@${name()}`)).text).toBe('Only admins can change this here.')
    const settings = await ann.say(`/settings@${name()}`)
    expect(settings.text).toContain('Settings')
    expect(await bob.tap(settings, '🕗 Time')).toBe('Only admins can change this here.')
  })

  test('shows commands that mean something there', () => {
    const shown = bob.person.commands(group).map(({ command }) => command)
    expect(shown).toContain('digest')
    expect(shown).not.toContain('saved')
  })

  test('gets its digests in the forum topic in which it was started', async () => {
    const thread = ann.person.openTopic(group, 'News')
    ann.person.send(`/start@${name()}`, { to: group, thread })
    await open.town.telegram.waitFor(() => open.town.telegram.pendingUpdates === 0)
    await ann.received(
      ({ text, message_thread_id }) => message_thread_id === thread && text !== undefined,
    )
    expect((await row(group.id)).thread_id).toBe(thread)
    await open.bot.end()
    await open.town.store(
      `update subscriber set next_due_at = ${Date.now() - MINUTE} where chat_id = ${group.id}`,
    )
    open.bot = await open.town.bot()
    const digest = await ann.received(({ text }) => text?.startsWith('Good ') ?? false)
    expect(digest.message_thread_id).toBe(thread)
    expect(buttons(await bob.press(digest, 'Next article ▸'))).toContain('◂')
  })

  test('gets them in General while its topic is closed, and stays a subscriber', async () => {
    const { thread_id: thread } = await row(group.id)
    ann.person.closeTopic(group, Number(thread))
    const answered = group.messages.at(-1)?.message_id ?? 0
    await open.bot.end()
    await open.town.store(
      `update subscriber set next_due_at = ${Date.now() - MINUTE} where chat_id = ${group.id}`,
    )
    open.bot = await open.town.bot()
    const digest = await ann.received(({ message_id }) => message_id > answered)
    expect(digest.message_thread_id).toBeUndefined()
    expect(await row(group.id)).toMatchObject({ state: 'active', thread_id: thread })
  })

  test('does not answer what people say to each other', async () => {
    const before = group.messages.length
    bob.person.send('good morning all', { to: group })
    await open.town.telegram.waitFor(() => open.town.telegram.pendingUpdates === 0)
    expect(group.messages.length).toBe(before + 1)
  })
})

test('a group that becomes a supergroup takes everything with it', async () => {
  const small = open.town.telegram.group({ title: 'Small', people: [ann.person] })
  const here = talk(open.town, ann.person, small)
  ann.person.addBot(small)
  const hello = await here.received(({ text }) => text?.startsWith('Hello.') ?? false)
  await here.press(hello, '▶ Start here')
  await open.town.store(
    `insert into mark (chat_id, article_id, saved_at, updated_at) select ${small.id}, min(id), 1, 1 from article`,
  )
  const large = open.town.telegram.migrate(small, ann.person)
  await open.bot.line(({ msg, to }) => msg === 'group moved' && to === large.id)
  expect(await row(small.id)).toEqual({})
  expect(await row(large.id)).toMatchObject({ state: 'active', kind: 'supergroup' })
  expect(await open.town.rows(`select * from mark where chat_id = ${large.id}`)).toHaveLength(1)
})

describe('a channel', () => {
  test('is served from the moment the bot is an administrator, with an overview and links', async () => {
    const channel = open.town.telegram.channel({ title: 'Morning news', people: [ann.person] })
    const privately = talk(open.town, ann.person)
    await privately.say('/start')
    ann.person.addBot(channel)
    const told = await privately.received(({ text }) => text?.includes('Morning news') ?? false)
    expect(told.text).toContain('/settings in the channel')
    await open.bot.end()
    await open.town.store(
      `update subscriber set next_due_at = ${Date.now() - MINUTE} where chat_id = ${channel.id}`,
    )
    open.bot = await open.town.bot()
    const post = await open.town.telegram.waitFor(
      () => channel.messages.findLast(({ text }) => text?.startsWith('Good ') ?? false) ?? null,
      { within: 15_000 },
    )
    const links = (post as Message).entities?.filter(({ type }) => type === 'text_link') ?? []
    expect(links).toHaveLength(10)
    expect(buttons(post as Message)).toEqual([])
    // A reader can send data that no button of the post has; it must not change the post for everybody.
    const [sent] = await open.town.rows(
      `select digest_id from delivery where chat_id = ${channel.id}`,
    )
    expect(sent?.digest_id).toBeGreaterThan(0)
    for (const what of ['c', 'x', 'v', 'e'].map((letter) => `1${letter}`)) {
      const place = what === '1c' || what === '1x' ? '.1' : ''
      const data = `${what}.${Number(sent?.digest_id).toString(36)}${place}`
      expect(await bob.person.forge(post as Message, data)).toMatchObject({
        text: expect.stringMatching(/^This button is not for this chat/),
      })
      expect(channel.message((post as Message).message_id)).toEqual(post)
    }
  })
})

describe('inline mode', () => {
  test('finds articles by words and shares one as a card', async () => {
    const { results } = await bob.person.ask('wall of sound')
    const [first] = results as InlineQueryResultArticle[]
    expect(first?.title).toMatch(/hearing-aid/i)
    const shared = bob.person.choose(first as InlineQueryResultArticle, 'wall of sound', {
      to: group,
    })
    expect(shared.text).toContain('The Signal')
    expect(buttons(shared)).toEqual(['🔗 Open'])
  })

  test('gives exactly the article that a share button means', async () => {
    const digest = await open.ada.say('/digest')
    const menu = await open.ada.press(digest, '⋯')
    const share = menu.reply_markup?.inline_keyboard.flat().find(({ text }) => text === '↗ Share')
    const query =
      share !== undefined && 'switch_inline_query_chosen_chat' in share
        ? (share.switch_inline_query_chosen_chat.query ?? '')
        : ''
    const { results } = await open.ada.person.ask(query)
    expect(results).toHaveLength(1)
    expect((results[0] as InlineQueryResultArticle).title).toBe(digest.text?.split('\n')[0])
  })

  test('shows the newest where nothing is typed, and more on scrolling', async () => {
    const { results, next_offset } = await bob.person.ask('')
    expect(results).toHaveLength(10)
    const more = await bob.person.ask('', { offset: next_offset })
    expect(more.results.length).toBeGreaterThan(0)
  })
})
