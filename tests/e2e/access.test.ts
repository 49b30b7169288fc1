import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Chat } from '../../sandbox/telegram/chat.ts'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import { type Talk, talk } from '../support/conversation.ts'
import type { LocalBot } from '../support/local-bot.ts'
import { openTown, type Town } from '../support/town.ts'

const ROOT = 11
const ANONYMOUS_ADMIN = { id: 1_087_968_824, is_bot: true, first_name: 'Group' }

let town: Town
let bot: LocalBot
let root: Talk
beforeAll(async () => {
  town = await openTown(undefined, 'none')
  town.environment.ADMIN_IDS = String(ROOT)
  root = talk(town, town.telegram.person({ id: ROOT, first_name: 'Root', language_code: 'en' }))
  bot = await town.bot({ ACCESS: 'invite' })
  await root.start()
})
afterAll(() => town.close())

/** Somebody whom nobody let in, and who was told so. */
async function stranger(first_name: string): Promise<Talk> {
  const talking = talk(town, town.telegram.person({ first_name, language_code: 'en' }))
  expect((await talking.say('/start')).text).toMatch(/^This bot is by invitation/)
  return talking
}

/** Somebody whom an admin let in. */
async function letIn(first_name: string): Promise<Talk> {
  const talking = await stranger(first_name)
  await root.say(`/allow ${talking.person.id}`)
  return talking
}

const channelOf = (person: Person) =>
  town.telegram.channel({ title: `${person.user.first_name}’s channel`, people: [person] })

/** Waits until the bot has handled all updates: this one was the last. */
async function quiet(): Promise<void> {
  await town.telegram.waitFor(() => town.telegram.pendingUpdates === 0)
  await root.say('/help')
}

const stateOf = async ({ id }: Pick<Chat, 'id'>) =>
  (await town.rows(`select state from subscriber where chat_id = ${id}`))[0]?.state
const written = ({ messages }: Chat) => messages.map(({ text }) => text)

describe('a channel of a stranger', () => {
  test('is not subscribed and not obeyed; the stranger is told once, with its ID', async () => {
    const bob = await stranger('Bob')
    const channel = channelOf(bob.person)
    bob.person.addBot(channel)
    const told = await bob.received(({ text }) => text?.includes('Bob’s channel') ?? false)
    expect(told.text).toContain(`that chat by its ID: ${channel.id}`)
    const second = channelOf(bob.person)
    bob.person.addBot(second)
    bob.person.send('/start', { to: channel })
    bob.person.send('/digest', { to: channel })
    await quiet()
    expect(await stateOf(channel)).toBeUndefined()
    expect(await stateOf(second)).toBeUndefined()
    expect(written(channel)).toEqual(['/start', '/digest'])
    expect(bob.person.chat.messages.at(-1)).toEqual(told)
  })

  test('works once an admin lets in the channel', async () => {
    const bob = await stranger('Ben')
    const channel = channelOf(bob.person)
    bob.person.addBot(channel)
    await root.say(`/allow ${channel.id}`)
    bob.person.send('/start', { to: channel })
    await expect.poll(() => stateOf(channel)).toBe('active')
  })
})

test('a group of a stranger is not greeted, and nobody can start it', async () => {
  const bob = await stranger('Bill')
  const group = town.telegram.supergroup({ title: 'Town hall', people: [bob.person] })
  bob.person.addBot(group)
  bob.person.send(`/start@${town.telegram.bot.username}`, { to: group })
  await bob.received(({ text }) => text?.includes('Town hall') ?? false)
  await quiet()
  expect(group.messages.filter(({ from }) => from?.is_bot)).toEqual([])
  expect(await stateOf(group)).toBeUndefined()
})

test('a chat that a person with access brings in is let in, for everybody in it', async () => {
  const zoe = await letIn('Zoe')
  const channel = channelOf(zoe.person)
  zoe.person.addBot(channel)
  await expect.poll(() => stateOf(channel)).toBe('active')
  const carl = await stranger('Carl')
  const group = town.telegram.supergroup({ title: 'Club', people: [zoe.person, carl.person] })
  zoe.person.addBot(group)
  const inGroup = talk(town, carl.person, group)
  await inGroup.received(({ text }) => text?.startsWith('Hello.') ?? false)
  expect((await inGroup.say(`/help@${town.telegram.bot.username}`)).text).toMatch(/^I read/)
})

describe('a ban', () => {
  test('silences a channel, which gets nothing, also when the bot is added again', async () => {
    const zoe = await letIn('Zelda')
    const channel = channelOf(zoe.person)
    zoe.person.addBot(channel)
    await expect.poll(() => stateOf(channel)).toBe('active')
    expect((await root.say(`/ban ${channel.id}`)).text).toContain(`${channel.id} is shut out`)
    zoe.person.send('/start', { to: channel })
    zoe.person.kickBot(channel)
    zoe.person.addBot(channel)
    zoe.person.send('/start', { to: channel })
    await quiet()
    expect(await stateOf(channel)).toBe('stopped')
    expect(written(channel)).toEqual(['/start', '/start'])
  })

  test('silences a group for its admins and for the operator, and moves to its new ID', async () => {
    const zoe = await letIn('Zara')
    const small = town.telegram.group({ title: 'Small', people: [zoe.person, root.person] })
    zoe.person.addBot(small)
    const hello = await talk(town, zoe.person, small).received(() => true)
    await root.say(`/ban ${small.id}`)
    expect(await zoe.person.press(hello, '▶ Start here')).toEqual({ show_alert: false })
    const large = town.telegram.migrate(small, zoe.person)
    await bot.line(({ msg, to }) => msg === 'group moved' && to === large.id)
    zoe.person.send(`/start@${town.telegram.bot.username}`, { to: large })
    root.person.send(`/start@${town.telegram.bot.username}`, { to: large })
    await quiet()
    expect(await stateOf(large)).toBeUndefined()
    expect(large.messages.filter(({ from }) => from?.is_bot)).toEqual([])
  })

  test('of a person holds for the chats they add the bot to, and when they unblock it', async () => {
    const zoe = await letIn('Zita')
    await zoe.start()
    await root.say(`/ban ${zoe.person.id}`)
    const channel = channelOf(zoe.person)
    zoe.person.addBot(channel)
    await bot.line(({ msg }) => msg === 'a banned person changed the membership of the bot')
    zoe.person.block()
    zoe.person.unblock()
    await quiet()
    expect(await stateOf(channel)).toBeUndefined()
    expect(await stateOf(zoe.person.chat)).toBe('stopped')
  })
})

describe('an invitation', () => {
  test('lets in the person who uses it in a group, and never all anonymous admins', async () => {
    const eve = await stranger('Eve')
    const group = town.telegram.supergroup({ title: 'Masks', people: [eve.person] })
    eve.person.addBot(group)
    const link = (await root.say('/invite')).text ?? ''
    const code = /start=(i-[\w-]+)/.exec(link)?.[1] ?? ''
    const start = `/start@${town.telegram.bot.username}`
    town.telegram.world.queueUpdate(
      {
        message: {
          message_id: 900,
          date: town.telegram.world.date,
          chat: { id: group.id, type: 'supergroup', title: 'Masks' },
          from: ANONYMOUS_ADMIN,
          sender_chat: { id: group.id, type: 'supergroup', title: 'Masks' },
          text: `${start} ${code}`,
          entities: [{ type: 'bot_command', offset: 0, length: start.length }],
        },
      },
      String(group.id),
    )
    await quiet()
    expect(await stateOf(group)).toBeUndefined()
    // Not used up by the attempt.
    eve.person.send(`${start} ${code}`, { to: group })
    await expect.poll(() => stateOf(group)).toBe('active')
    expect(
      await town.rows(`select person_id from access where state = 'allowed' and person_id in
      (${ANONYMOUS_ADMIN.id}, ${eve.person.id}, ${group.id})`),
    ).toEqual([{ person_id: eve.person.id }])
  })
})

test('an inline query of a stranger or a banned person finds nothing', async () => {
  const bob = await stranger('Bert')
  const refused = { results: [], next_offset: '', button: undefined }
  expect(await bob.person.ask('')).toEqual(refused)
  await root.say(`/allow ${bob.person.id}`)
  expect((await bob.person.ask('')).button).toBeDefined()
  await root.say(`/ban ${bob.person.id}`)
  expect(await bob.person.ask('')).toEqual(refused)
})
