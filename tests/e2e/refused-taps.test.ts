import type { Message } from 'grammy/types'
import { afterEach, describe, expect, test } from 'vitest'
import { buttons, type Talk, talk } from '../support/conversation.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'

const open = sharedTown()
const telegram = () => open().town.telegram
afterEach(() => {
  telegram().clearFaults()
  telegram().hidePictures(null)
})

const refuse = (description: string, method = 'editMessageText', times = 1, code = 400) =>
  telegram().fault({
    kind: 'error',
    code,
    description: `Bad Request: ${description}`,
    method,
    times,
  })

/** Presses a button and waits for a message of the bot that fits, which may be the pressed one after a change. */
async function pressFor(
  ada: Talk,
  card: Message,
  button: string,
  fits: (shown: Message) => boolean,
) {
  await ada.person.press(ada.fresh(card), button)
  return ada.received(fits)
}

describe('an edit that fails after the tap was answered', () => {
  test('is made later if there were too many', async () => {
    const { ada, digest } = await reader(open().town)
    telegram().fault({
      kind: 'flood',
      retryAfter: 0.05,
      method: 'editMessageText',
      chat: ada.person.id,
    })
    expect((await digest.press('Next article ▸')).text).toMatch(/2 of \d/)
  })

  test('is made in a plainer form if its links are refused', async () => {
    const { digest } = await reader(open().town)
    refuse("entity URL 'http://x/' is invalid: Wrong HTTP URL")
    const card = await digest.press('Next article ▸')
    expect(card.text).toMatch(/2 of \d/)
    expect(card.entities?.map(({ type }) => type) ?? []).not.toContain('text_link')
    expect(buttons(card)).toContain('Next article ▸')
  })

  test('is made without the buttons that are refused', async () => {
    const { digest } = await reader(open().town)
    await digest.press('⋯')
    refuse('BUTTON_URL_INVALID')
    const why = await digest.press('◂ Back')
    refuse('BUTTON_URL_INVALID')
    expect(buttons(why)).toContain('⋯')
    const menu = await digest.press('⋯')
    expect(buttons(menu)).toContain('◂ Back')
    expect(buttons(menu)).not.toContain('🔗 Open')
  })

  test.each([
    ['MESSAGE_TOO_LONG', 400],
    ['Forbidden: bot can’t do this', 403],
  ])('is told by a message if nothing helps: %s', async (description, code) => {
    const { ada, digest } = await reader(open().town)
    refuse(description, 'editMessageText', 9, code)
    const shown = await pressFor(
      ada,
      digest.now,
      'Next article ▸',
      ({ message_id }) => message_id > digest.now.message_id,
    )
    expect(shown.text).toBe('Something went wrong on my side. Please try again in a moment.')
    expect(
      telegram().calls.filter(
        ({ answer, method }) => method === 'answerCallbackQuery' && answer?.ok === false,
      ),
    ).toEqual([])
  })

  test('says how long it takes to the next taps in the chat', async () => {
    const { ada, digest } = await reader(open().town)
    const fault = telegram().fault({
      kind: 'flood',
      retryAfter: 3600,
      method: 'editMessageText',
      chat: ada.person.id,
    })
    const told = await pressFor(
      ada,
      digest.now,
      '⋯',
      ({ message_id }) => message_id > digest.now.message_id,
    )
    expect(told.text).toBe('Telegram asks me to slow down here. The message changes in 60 min.')
    expect(await ada.tap(digest.now, 'Next article ▸')).toMatch(/changes in 60 min\.$/)
    expect(fault.hits).toBe(1)
  })
})

test('a handler that fails after the answer says so by a message', async () => {
  const { town } = open()
  const { ada, digest } = await reader(town)
  await town.store(`update subscriber set language = 'en' where chat_id = ${ada.person.id}`)
  await town.store('alter table reaction rename to reaction_away')
  try {
    const shown = await pressFor(
      ada,
      digest.now,
      'Next article ▸',
      ({ message_id }) => message_id > digest.now.message_id,
    )
    expect(shown.text).toMatch(/^Something went wrong/)
  } finally {
    await town.store('alter table reaction_away rename to reaction')
  }
})

describe('a rich full text', () => {
  async function richReader() {
    const { town } = open()
    const made = await reader(town)
    await town.store(`update subscriber set reading = 'rich' where chat_id = ${made.ada.person.id}`)
    return made
  }
  const html = () =>
    telegram()
      .calls.filter(({ method }) => method === 'editMessageText')
      .map(({ parameters }) => JSON.stringify(parameters['rich_message'] ?? ''))

  test('goes without its pictures if one of them cannot be fetched', async () => {
    const { digest } = await richReader()
    telegram().hidePictures(/./)
    const tries = html().length
    let shown = await digest.press('📖 Read full')
    while (
      html()
        .slice(tries)
        .every((one) => !one.includes('<img'))
    ) {
      await digest.press('▴ Summary')
      await digest.press('Next article ▸')
      shown = await digest.press('📖 Read full')
    }
    expect(shown.rich_message?.blocks.length).toBeGreaterThan(1)
    expect(JSON.stringify(shown.rich_message)).not.toContain('"photo"')
  })

  test('goes as classic pages if Telegram refuses it anyway', async () => {
    const { digest } = await richReader()
    refuse('RICH_MESSAGE_INVALID')
    refuse('RICH_MESSAGE_INVALID')
    const shown = await digest.press('📖 Read full')
    expect(shown.rich_message ?? null).toBeNull()
    expect(shown.text?.length).toBeGreaterThan(200)
    expect(buttons(shown)).toContain('▴ Summary')
  })
})

describe('a refused “typing…”', () => {
  test('stops no digest', async () => {
    const ada = await subscriber(open().town)
    refuse('invalid topic identifier specified', 'sendChatAction')
    expect((await ada.say('/digest')).text).toMatch(/of \d/)
  })

  test('does not come from a reply in a group without topics', async () => {
    const { ann, group, name } = await groupOf(false)
    const hello = await ann.say(`/start${name}`)
    ann.person.send(`/digest${name}`, { to: group, replyTo: hello, thread: hello.message_id })
    expect((await ann.received(({ text }) => / of \d/.test(text ?? ''))).text).toMatch(/of \d/)
  })
})

/** A supergroup that the bot is in, with its administrator. */
async function groupOf(hidesMembers: boolean) {
  const { town } = open()
  const people = [
    town.telegram.person({ first_name: 'Ann', language_code: 'en' }),
    town.telegram.person({ first_name: 'Bob', language_code: 'en' }),
  ] as const
  const group = town.telegram.supergroup({ title: 'Newsroom', people, hidesMembers })
  people[0].addBot(group)
  const [ann, bob] = [talk(town, people[0], group), talk(town, people[1], group)]
  await ann.received(({ text }) => text?.startsWith('Hello.') ?? false)
  return { group, ann, bob, name: `@${town.telegram.bot.username}` }
}

describe('a group that hides its members', () => {
  test('knows its administrators nevertheless', async () => {
    const { ann, bob, name } = await groupOf(true)
    expect((await ann.say(`/start${name}`)).text).toContain('digest comes')
    expect((await bob.say(`/settings${name}`)).text).toBe('Only admins can change this here.')
  })

  test('hears what to do if not even they are known', async () => {
    const { ann, name } = await groupOf(true)
    refuse('CHAT_ADMIN_REQUIRED', 'getChatAdministrators', 2)
    const hidden =
      'I cannot see who is an admin here. Please make me an admin of the group and try again.'
    expect((await ann.say(`/start${name}`)).text).toBe(hidden)
    const hello = await ann.received(({ text }) => text?.startsWith('Hello.') ?? false)
    expect(await ann.tap(hello, '▶ Start here')).toBe(hidden)
  })
})

test('a command in a group is answered by a line if Telegram does not say now who is an admin', async () => {
  const { group, ann, name } = await groupOf(false)
  const fault = telegram().fault({
    kind: 'flood',
    retryAfter: 30,
    method: /^getChat(Member|Administrators)$/,
    times: Infinity,
  })
  const answer = await ann.say(`/start${name}`)
  expect(answer.text).toBe('Something went wrong on my side. Please try again in a moment.')
  fault.lift()
  expect((await ann.say(`/start${name}`)).text).toContain('digest comes')
  expect(group.messages.filter(({ text }) => text === answer.text)).toHaveLength(1)
})

test('somebody who writes as a channel hears that only admins change settings', async () => {
  const { ann, bob, group, name } = await groupOf(false)
  await ann.say(`/start${name}`)
  const channel = telegram().channel({ people: [bob.person] })
  const { message_id } = bob.person.send(`/settings${name}`, { to: group, as: channel })
  const answer = await bob.received((shown) => shown.message_id > message_id)
  expect(answer.text).toBe('Only admins can change this here.')
})
