import type { InlineQueryResultArticle, Message } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import type { Chat } from '../../sandbox/telegram/chat.ts'
import { buttons, type Talk, talk } from '../support/conversation.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'

const open = sharedTown()
const town = () => open().town
const name = () => open().town.telegram.bot.username ?? ''
const row = async (chat: number) =>
  (await open().town.rows(`select * from subscriber where chat_id = ${chat}`))[0] ?? {}

/** A forum with an administrator and a member, and the bot's greeting in it. */
async function newGroup() {
  const { telegram } = open().town
  const people = [
    telegram.person({ first_name: 'Ann', language_code: 'en' }),
    telegram.person({ first_name: 'Bob', language_code: 'en' }),
  ] as const
  const group = telegram.supergroup({ title: 'Newsroom', topics: true, people })
  const [ann, bob] = [talk(open().town, people[0], group), talk(open().town, people[1], group)]
  ann.person.addBot(group)
  const hello = await ann.received(({ text }) => text?.startsWith('Hello.') ?? false)
  return { group, ann, bob, hello }
}

/** The same, started in a topic of its own by its administrator. */
async function newGroupInTopic() {
  const { group, ann, bob } = await newGroup()
  const thread = ann.person.openTopic(group, 'News')
  ann.person.send(`/start@${name()}`, { to: group, thread })
  await ann.received(
    ({ text, message_thread_id }) => message_thread_id === thread && text !== undefined,
  )
  return { group, ann, bob, thread }
}

/** The hour of a chat comes. */
async function hourOf(chat: number): Promise<void> {
  const { town, bot } = open()
  await town.store(
    `update subscriber set next_due_at = ${town.clock.now() - 60_000} where chat_id = ${chat}`,
  )
  await bot.minute()
}

describe('a group', () => {
  test('is greeted, and started only by an administrator', async () => {
    const { group, ann, bob, hello } = await newGroup()
    expect(await bob.tap(hello, '▶ Start here')).toBe('Only admins can change this here.')
    expect(await row(group.id)).toEqual({})
    const started = await ann.press(hello, '▶ Start here')
    expect(started.text).toMatch(/^Done\. The first digest comes/)
    expect(await row(group.id)).toMatchObject({ state: 'active', kind: 'supergroup' })
  })

  test('has its settings changed only by administrators', async () => {
    const { ann, bob, hello } = await newGroup()
    await ann.press(hello, '▶ Start here')
    expect((await bob.say(`/settings@${name()}`)).text).toBe('Only admins can change this here.')
    const settings = await ann.say(`/settings@${name()}`)
    expect(settings.text).toContain('Settings')
    expect(await bob.tap(settings, '🕗 Time')).toBe('Only admins can change this here.')
  })

  test('has a folder of its sources switched only by administrators', async () => {
    const { ann, bob, hello } = await newGroup()
    await ann.press(hello, '▶ Start here')
    const sources = await ann.say(`/sources@${name()}`)
    expect(await bob.tap(sources, '✅ 📁 Science')).toBe('Only admins can change this here.')
    expect(buttons(ann.fresh(sources))).toContain('✅ 📁 Science')
    expect(buttons(await ann.press(sources, '✅ 📁 Science'))).toContain('▫️ 📁 Science')
    expect(await bob.tap(sources, '↩ Undo')).toBe('Only admins can change this here.')
    expect(buttons(await ann.press(sources, '↩ Undo'))).toContain('✅ 📁 Science')
  })

  test('takes a typed time only as a reply to the question, from the admin who was asked', async () => {
    const { group, ann, bob, hello } = await newGroup()
    await ann.press(hello, '▶ Start here')
    const settings = await ann.say(`/settings@${name()}`)
    await ann.person.press(settings, '🕗 Time')
    const question = await ann.received(({ text }) => text?.startsWith('When should') ?? false)
    expect(question.reply_markup).toMatchObject({ force_reply: true })
    expect(question.text).toMatch(/Please answer by replying to this message\.$/)
    bob.person.send('23:15', { to: group, replyTo: question })
    ann.person.send('6', { to: group })
    ann.person.forward('5:15', { to: group, replyTo: question })
    await bob.say(`/help@${name()}`)
    expect(await row(group.id)).toMatchObject({ times: '[480]' })
    const again = ann.person.send('noon', { to: group, replyTo: question })
    const unreadable = await ann.received(({ message_id }) => message_id > again.message_id)
    expect(unreadable).toMatchObject({
      text: expect.stringMatching(/^I cannot read that as a time/),
      reply_to_message: { message_id: again.message_id },
    })
    const typed = ann.person.send('7:45', { to: group, replyTo: unreadable })
    await ann.received(({ message_id }) => message_id > typed.message_id)
    expect(await row(group.id)).toMatchObject({ times: '[465]' })
  })

  test('takes the answer of an admin who writes as the group, and nothing from a channel', async () => {
    const { group, ann, hello } = await newGroup()
    await ann.press(hello, '▶ Start here')
    const channel = town().telegram.channel({ title: 'Ads', people: [ann.person] })
    const asks = async () => {
      const settings = await ann.say(`/settings@${name()}`)
      await ann.person.press(settings, '🕗 Time')
      return ann.received(
        ({ message_id, text }) =>
          message_id > settings.message_id && (text?.startsWith('When should') ?? false),
      )
    }
    ann.person.hide(group)
    const question = await asks()
    ann.person.send('5:15', { to: group, as: channel, replyTo: question })
    ann.person.send(`/settings@${name()}`, { to: group, as: channel })
    await ann.received(({ text }) => text === 'Only admins can change this here.')
    expect(await row(group.id)).toMatchObject({ times: '[480]' })
    ann.person.send('7:15', { to: group, as: group, replyTo: question })
    await expect.poll(async () => (await row(group.id)).times).toBe('[435]')
    // Whoever was asked is not anonymous now, so somebody else writes in the name of the group.
    ann.person.hide(group, false)
    ann.person.send('9:15', { to: group, as: group, replyTo: await asks() })
    await ann.say(`/help@${name()}`)
    expect(await row(group.id)).toMatchObject({ times: '[435]' })
  })

  test('lists the commands that are useful there', async () => {
    const { group, bob } = await newGroup()
    const shown = bob.person.commands(group).map(({ command }) => command)
    expect(shown).toContain('digest')
    expect(shown).not.toContain('saved')
  })

  test('gets its digests in the forum topic in which it was started', async () => {
    const { group, ann, bob, thread } = await newGroupInTopic()
    expect((await row(group.id)).thread_id).toBe(thread)
    await hourOf(group.id)
    const digest = await ann.received(({ text }) => text?.startsWith('Good ') ?? false)
    expect(digest.message_thread_id).toBe(thread)
    expect(buttons(await bob.press(digest, 'Next article ▸'))).toContain('◂')
  })

  test('gets a digest that is asked for in another topic there', async () => {
    const { group, ann, thread } = await newGroupInTopic()
    const other = ann.person.openTopic(group, 'Talk')
    ann.person.send(`/digest@${name()}`, { to: group, thread: other })
    const digest = await ann.received(
      (message) => message.message_thread_id === other && buttons(message).includes('⋯'),
    )
    expect(digest.message_thread_id).not.toBe(thread)
    // The one at the hour comes in the group's own topic as before.
    expect((await row(group.id)).thread_id).toBe(thread)
  })

  test('gets them in General while its topic is closed, and stays a subscriber', async () => {
    const { group, ann, thread } = await newGroupInTopic()
    ann.person.closeTopic(group, thread)
    const answered = group.messages.at(-1)?.message_id ?? 0
    await hourOf(group.id)
    const digest = await ann.received(({ message_id }) => message_id > answered)
    expect(digest.message_thread_id).toBeUndefined()
    expect(await row(group.id)).toMatchObject({ state: 'active', thread_id: thread })
  })

  test('that was stopped, removed and added again is greeted as a new one, and sent nothing', async () => {
    const { bot } = open()
    const { group, ann, hello } = await newGroup()
    await ann.press(hello, '▶ Start here')
    await ann.say(`/stop@${name()}`)
    ann.person.kickBot(group)
    await bot.line(({ msg, chat }) => msg === 'membership changed' && chat === group.id)
    const before = group.messages.length
    ann.person.addBot(group)
    await ann.received(({ text, message_id }) => {
      return message_id > before && (text?.startsWith('Hello.') ?? false)
    })
    expect(await row(group.id)).toMatchObject({ state: 'stopped', next_due_at: null })
    await bot.minute()
    expect(group.messages.slice(before).map(({ text }) => text)).toEqual([
      undefined,
      expect.stringMatching(/^Hello\./),
    ])
  })

  test('that is closed at the hour stays a subscriber, and gets a digest once it is open', async () => {
    const { group, ann, hello } = await newGroup()
    await ann.press(hello, '▶ Start here')
    ann.person.setOpen(group, false)
    await hourOf(group.id)
    await open().bot.line(({ msg, chat }) => /may not write/.test(String(msg)) && chat === group.id)
    expect(await row(group.id)).toMatchObject({ state: 'active' })
    ann.person.setOpen(group, true)
    const digest = await ann.say(`/digest@${name()}`)
    expect(buttons(digest)).toContain('Next article ▸')
  })

  test('does not answer what people say to each other', async () => {
    const { group, ann, bob } = await newGroup()
    const before = group.messages.length
    bob.person.send('good morning all', { to: group })
    // Updates of a chat are answered in their order: once this one is, the one before would have been.
    await ann.say(`/help@${name()}`)
    const since = group.messages.slice(before).map(({ text }) => text)
    expect(since).toEqual([
      'good morning all',
      `/help@${name()}`,
      expect.stringMatching(/^I read the tech news/),
    ])
  })
})

describe('a group whose members read copies of their own', () => {
  /** The setting is on and a digest has come. */
  async function withCopies() {
    const { group, ann, bob, hello } = await newGroup()
    await ann.press(hello, '▶ Start here')
    const settings = ann.follow(await ann.say(`/settings@${name()}`))
    await settings.press('👥 Own copies')
    expect((await settings.press('On')).text).toContain('👥 Own copies: on')
    await hourOf(group.id)
    const digest = await ann.received(({ text }) => text?.startsWith('Good ') ?? false)
    return { group, ann, bob, digest }
  }
  const copyOf = (talk: Talk, group: Chat, fits: (copy: Message) => boolean) =>
    open().town.telegram.waitFor(() => talk.person.copies(group).find(fits), {
      what: 'a copy for one member',
    })

  test('a tap opens a copy that only the member sees, and turns only that', async () => {
    const { group, ann, bob, digest } = await withCopies()
    await bob.tap(digest, 'Next article ▸')
    const second = await copyOf(bob, group, ({ text }) => text?.includes('2 of 10') ?? false)
    expect(ann.fresh(digest)).toEqual(digest)
    expect(ann.person.copies(group)).toEqual([])
    await bob.person.press(second, 'Next article ▸')
    const third = await copyOf(bob, group, ({ text }) => text?.includes('3 of 10') ?? false)
    expect(third.ephemeral_message_id).toBe(second.ephemeral_message_id)
    await bob.person.press(third, '📖 Read full')
    await copyOf(bob, group, (copy) => buttons(copy).includes('▴ Summary'))
    expect(bob.person.copies(group)).toHaveLength(1)
    expect(ann.fresh(digest)).toEqual(digest)
  })

  test.each([
    { code: 400, description: 'Bad Request: method not available' },
    { code: 403, description: 'Forbidden: something new' },
    {
      code: 429,
      description: 'Too Many Requests: retry after 3600',
      parameters: { retry_after: 3600 },
    },
  ])(
    'turns the card that all see where Telegram takes no copies: $description',
    async (refusal) => {
      const { group, bob, digest } = await withCopies()
      open().town.telegram.fault({
        kind: 'error',
        method: 'sendMessage',
        chat: group.id,
        ...refusal,
        times: 1,
      })
      expect((await bob.press(digest, 'Next article ▸')).text).toContain('2 of 10')
      expect(bob.person.copies(group)).toEqual([])
    },
  )

  test('tells only the member that a copy cannot be turned', async () => {
    const { group, bob, digest } = await withCopies()
    await bob.tap(digest, 'Next article ▸')
    const second = await copyOf(bob, group, ({ text }) => text?.includes('2 of 10') ?? false)
    const seenByAll = group.messages.length
    const refused = open().town.telegram.fault({
      kind: 'error',
      method: 'editEphemeralMessageText',
      code: 400,
      description: 'Bad Request: MESSAGE_TOO_LONG',
      times: Infinity,
    })
    await bob.person.press(second, 'Next article ▸')
    await copyOf(bob, group, ({ text }) => text?.startsWith('Something went wrong') ?? false)
    refused.lift()
    expect(group.messages).toHaveLength(seenByAll)
  })
})

test('a chat without sound gets its digest silently', async () => {
  const { group, ann, hello } = await newGroup()
  await ann.press(hello, '▶ Start here')
  const settings = ann.follow(await ann.say(`/settings@${name()}`))
  await settings.press('🔔 Sound')
  await settings.press('Off')
  await hourOf(group.id)
  const { telegram } = open().town
  const sent = await telegram.waitFor(
    () =>
      telegram.calls.find(
        ({ parameters: { chat_id, text } }) =>
          chat_id === group.id && String(text).startsWith('Good '),
      ),
    { what: 'the digest' },
  )
  expect(sent.parameters['disable_notification']).toBe(true)
})

test('a group that becomes a supergroup keeps everything', async () => {
  const { town, bot } = open()
  const ann = town.telegram.person({ first_name: 'Ann', language_code: 'en' })
  const small = town.telegram.group({ title: 'Small', people: [ann] })
  const here = talk(town, ann, small)
  ann.addBot(small)
  const hello = await here.received(({ text }) => text?.startsWith('Hello.') ?? false)
  await here.press(hello, '▶ Start here')
  await town.store(
    `insert into reaction (chat_id, article_id, saved_at, updated_at) select ${small.id}, min(id), 1, 1 from article`,
  )
  const large = town.telegram.migrate(small, ann)
  await bot.line(({ msg, to }) => msg === 'group moved' && to === large.id)
  expect(await row(small.id)).toEqual({})
  expect(await row(large.id)).toMatchObject({ state: 'active', kind: 'supergroup' })
  expect(await town.rows(`select * from reaction where chat_id = ${large.id}`)).toHaveLength(1)
})

describe('a channel', () => {
  test('that gives no right to post is not subscribed until it does', async () => {
    const { town } = open()
    const ann = await subscriber(town, { first_name: 'Ann' })
    const channel = town.telegram.channel({ title: 'Closed shop', people: [ann.person] })
    ann.person.addBot(channel, { mayPost: false })
    const notice = await ann.received(({ text }) => text?.includes('Closed shop') ?? false)
    expect(notice.text).toMatch(/^I may not post in Closed shop/)
    expect(await row(channel.id)).toEqual({})
    ann.person.unsilenceBot(channel)
    await ann.received(({ text }) => text?.startsWith('From now on') ?? false)
    expect(await row(channel.id)).toMatchObject({ state: 'active' })
  })

  test('is served as soon as the bot is an administrator, with an overview and links', async () => {
    const { town } = open()
    const ann = await subscriber(town, { first_name: 'Ann' })
    const channel = town.telegram.channel({ title: 'Morning news', people: [ann.person] })
    ann.person.addBot(channel)
    const notice = await ann.received(({ text }) => text?.includes('Morning news') ?? false)
    expect(notice.text).toContain('/settings in the channel')
    await hourOf(channel.id)
    // Nobody is named as the sender of a channel's post.
    const post = await town.telegram.waitFor(() =>
      channel.messages.findLast(({ text }) => text?.startsWith('Good ') ?? false),
    )
    const links = post.entities?.filter(({ type }) => type === 'text_link') ?? []
    expect(links).toHaveLength(10)
    expect(buttons(post)).toEqual([])
    // A reader can send data that no button of the post has; it must not change the post for everybody.
    const bob = await subscriber(town, { first_name: 'Bob' })
    const [sent] = await town.rows(`select digest_id from delivery where chat_id = ${channel.id}`)
    expect(sent?.digest_id).toBeGreaterThan(0)
    const digest = Number(sent?.digest_id).toString(36)
    for (const data of [
      `1c.${digest}.1`,
      `1x.${digest}.1`,
      `1v.${digest}`,
      `1e.${digest}`,
      '1l.recent.0',
      '1b.1.recent.0',
      '1k.no',
      '1n',
    ]) {
      const { text } = await bob.person.forge(post, data)
      expect(text).toMatch(/belongs to another chat|^Only admins can change this here/)
    }
    expect(channel.message(post.message_id)).toEqual(post)
    expect(channel.messages.at(-1)).toEqual(post)
  })
})

test('a channel takes typed values, and leaves ordinary posts alone', async () => {
  const ann = await subscriber(town(), { first_name: 'Ann' })
  const channel = town().telegram.channel({ title: 'Evening news', people: [ann.person] })
  ann.person.addBot(channel)
  await ann.received(({ text }) => text?.includes('Evening news') ?? false)
  const last = () => channel.messages.at(-1)
  const settle = async (text: string) => {
    const { message_id } = ann.person.send(text, { to: channel })
    return town().telegram.waitFor(() =>
      channel.messages.find((one) => one.message_id > message_id),
    )
  }
  const settings = await settle('/settings')
  const question = await talk(town(), ann.person, channel).press(settings, '🕗 Time')
  expect(question.reply_markup).not.toHaveProperty('force_reply')
  const post = ann.person.send('Good evening, everybody', { to: channel })
  const changed = await settle('7:45')
  expect(changed.text).toContain('7:45')
  expect(channel.messages.filter(({ message_id }) => message_id > post.message_id)).toHaveLength(2)
  expect(await row(channel.id)).toMatchObject({ times: '[465]' })
  ann.person.send('8:45', { to: channel })
  await ann.say('/help')
  expect(last()?.text).toBe('8:45')
  expect(await row(channel.id)).toMatchObject({ times: '[465]' })
})

describe('inline mode', () => {
  test('finds articles by words and shares one as a card', async () => {
    const { group, bob } = await newGroup()
    const { results } = await bob.person.ask('wall of sound')
    const [first] = results as InlineQueryResultArticle[]
    expect(first?.title).toMatch(/hearing-aid/i)
    const shared = bob.person.choose(first as InlineQueryResultArticle, 'wall of sound', {
      to: group,
    })
    expect(shared.text).toContain('The Signal')
    expect(buttons(shared)).toEqual(['🔗 Open'])
  })

  test('finds exactly the article that a share button names', async () => {
    const { ada, digest } = await reader(open().town)
    const headline = digest.now.text?.split('\n')[0]
    const menu = await digest.press('⋯')
    const share = menu.reply_markup?.inline_keyboard.flat().find(({ text }) => text === '↗ Share')
    const query =
      share !== undefined && 'switch_inline_query_chosen_chat' in share
        ? (share.switch_inline_query_chosen_chat.query ?? '')
        : ''
    const { results } = await ada.person.ask(query)
    expect(results).toHaveLength(1)
    expect((results[0] as InlineQueryResultArticle).title).toBe(headline)
  })

  test('shows the newest articles if nothing is typed, and more on scrolling', async () => {
    const bob = open().town.telegram.person({ first_name: 'Bob' })
    const { results, next_offset } = await bob.ask('')
    expect(results).toHaveLength(10)
    const more = await bob.ask('', { offset: next_offset })
    expect(more.results.length).toBeGreaterThan(0)
  })
})

test('what a channel’s posts say is not said again by its discussion group, to which Telegram forwards them', async () => {
  const { telegram } = town()
  const { ann, bob, group } = await newGroup()
  const posts = telegram.channel({ title: 'Tech Wire', people: [ann.person] })
  const forwarded = {
    from: { id: 777_000, is_bot: false, first_name: 'Telegram' },
    sender_chat: { id: posts.id, type: 'channel', title: 'Tech Wire' },
    is_automatic_forward: true,
  } as const
  const before = group.messages.filter(({ from }) => from?.is_bot).length
  for (const text of [
    '/help',
    '/digest',
    '/recent',
    '/sources',
    '/nothing',
    'https://a.example/x',
  ]) {
    const command = `${text}@${name()}`
    const entities = text.startsWith('/')
      ? [{ type: 'bot_command' as const, offset: 0, length: command.length }]
      : [{ type: 'url' as const, offset: 0, length: text.length }]
    const said = text.startsWith('/') ? command : text
    ann.person.forwardPost(posts, { ...forwarded, text: said, entities }, { to: group })
  }
  // A chat's updates are handled in turn, so this answer comes after any other.
  bob.person.send(`/privacy@${name()}`, { to: group })
  await bob.received(({ text }) => text?.startsWith('What is stored') ?? false)
  expect(group.messages.filter(({ from }) => from?.is_bot)).toHaveLength(before + 1)
})
