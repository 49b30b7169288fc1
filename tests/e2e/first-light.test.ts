import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articles as published } from '../../sandbox/sites/articles/index.ts'
import { furnitureLines } from '../../sandbox/sites/site/furniture.ts'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import { MINUTE } from '../../src/model/time.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { databases } from '../support/databases.ts'
import { openTown, type Town } from '../support/town.ts'

const LONG_READ = 'The ship that mends the internet'

let town: Town
let bot: BotProcess
let ada: Person

/** The newest message that the bot sent to a person, once there is one that fits. */
function received(person: Person, fits: (message: Message) => boolean): Promise<Message> {
  return town.telegram.waitFor(
    () => person.chat.messages.findLast((one) => one.from?.is_bot === true && fits(one)),
    { what: 'a message of the bot', within: 15_000 },
  )
}

/** Sends a text and waits for what the bot says to it. */
function say(person: Person, text: string): Promise<Message> {
  const { message_id } = person.send(text)
  return received(person, (message) => message.message_id > message_id)
}

/** The message as it is now. */
const fresh = (person: Person, { message_id }: Message): Message =>
  person.chat.message(message_id) as Message

const buttons = (message: Message): string[] =>
  (message.reply_markup?.inline_keyboard ?? []).flat().map((button) => button.text)

/** Presses a button and waits until the message has changed by it. */
async function press(person: Person, message: Message, button: string): Promise<Message> {
  const before = JSON.stringify(fresh(person, message))
  await person.press(fresh(person, message), button)
  return town.telegram.waitFor(() => {
    const now = fresh(person, message)
    return JSON.stringify(now) === before ? null : now
  })
}

const squeeze = (text: string): string => text.replaceAll(/[\s\u2003]+/g, '')

/** The whole of an article as it stands on its pages, from the card on. */
async function readThrough(
  person: Person,
  card: Message,
): Promise<{ pages: string[]; at: Message }> {
  let at = await press(person, card, '📖 Read full')
  const pages = [at.text ?? '']
  while (buttons(at).includes('▸')) {
    at = await press(person, at, '▸')
    pages.push(at.text ?? '')
  }
  return { pages, at }
}

/** Walks from the first card until one has this headline. */
async function walkTo(person: Person, first: Message, headline: string): Promise<Message> {
  let at = first
  while (!(at.text ?? '').includes(headline)) at = await press(person, at, 'Next article ▸')
  return at
}

describe.each(databases)('on $name', (database) => {
  beforeAll(async () => {
    town = await openTown(database)
    ada = town.telegram.person({ first_name: 'Ada', language_code: 'en' })
    bot = await town.bot()
    await bot.line(({ msg }) => msg === 'caught up with the sources')
  })
  afterAll(() => town.close())

  describe('a newcomer', () => {
    test('presses Start, is told when the first digest comes, and is offered one now', async () => {
      ada.start()
      const welcome = await received(ada, ({ text }) => text?.startsWith('Welcome.') ?? false)
      expect(welcome.text).toMatch(/Your first one comes (today|tomorrow) at 08:00 \(UTC\)/)
      expect(buttons(welcome)).toEqual(['☕ Send one now', '🕗 Change time or zone'])
    })

    test('finds the commands in the menu and the bot described', () => {
      expect(ada.commands().map(({ command }) => command)).toEqual([
        'digest',
        'saved',
        'recent',
        'top',
        'search',
        'topics',
        'sources',
        'add',
        'export',
        'mute',
        'taste',
        'settings',
        'feedback',
        'privacy',
        'forget',
        'help',
        'start',
        'stop',
      ])
      expect(ada.profile().description).toContain('one short digest')
    })
  })

  describe('the morning', () => {
    let digest: Message

    beforeAll(async () => {
      // The hour comes while the bot is away: it was restarted a minute too late.
      expect(await bot.end()).toBe(0)
      await town.store(`update subscriber set next_due_at = ${Date.now() - MINUTE}`)
      bot = await town.bot()
      digest = await received(ada, ({ text }) => text?.startsWith('Good ') ?? false)
    })

    test('brings one digest with one story a card, of several sources', async () => {
      const cards = [digest]
      while (buttons(cards.at(-1) as Message).includes('Next article ▸')) {
        cards.push(await press(ada, cards.at(-1) as Message, 'Next article ▸'))
      }
      // Eleven articles, two of which tell the same story.
      expect(cards).toHaveLength(10)
      const headlines = cards.map((card) => card.text?.replace(/^Good .*\n\n/, '').split('\n')[0])
      expect(new Set(headlines).size).toBe(10)
      expect(headlines.filter((line) => /Lantern|metro tickets/.test(line ?? ''))).toHaveLength(1)
      const sources = cards.map((card) => card.text?.match(/^(.+?) · .*ago/m)?.[1])
      expect(new Set(sources).size).toBeGreaterThanOrEqual(3)
      for (const card of cards) expect(card.text).toContain('key sentences')
      // And back to the first, where no button leads further back.
      let at = cards.at(-1) as Message
      while (buttons(at).includes('◂')) at = await press(ada, at, '◂')
      expect(at.text).toBe(digest.text)
      expect(ada.chat.messages.filter(({ text }) => text?.startsWith('Good '))).toHaveLength(1)
    })

    test('lets an article of 6,000 words be read to the end, nothing missing and nothing doubled', async () => {
      const article = published.find(({ title }) => title === LONG_READ)
      const card = await walkTo(ada, fresh(ada, digest), LONG_READ)
      const { pages, at } = await readThrough(ada, card)
      expect(pages.length).toBeGreaterThan(8)
      const shown = squeeze(pages.join('\n'))
      let from = 0
      for (const paragraph of article?.paragraphs ?? []) {
        const place = shown.indexOf(squeeze(paragraph), from)
        expect(place, paragraph.slice(0, 60)).toBeGreaterThanOrEqual(0)
        expect(shown.indexOf(squeeze(paragraph), place + 1), paragraph.slice(0, 60)).toBe(-1)
        from = place + squeeze(paragraph).length
      }
      expect(buttons(at)).toContain('🔗 Open')
      const summary = await press(ada, at, '▴ Summary')
      expect(summary.text).toContain(LONG_READ)
      expect(summary.text).toContain('key sentences')
    })

    test('shows every paragraph of a page wrapped in furniture, and none of the furniture', async () => {
      const article = published.find(({ furniture }) => furniture === true)
      let at = fresh(ada, digest)
      while (buttons(at).includes('◂')) at = await press(ada, at, '◂')
      const card = await walkTo(ada, at, article?.title ?? '')
      const { pages } = await readThrough(ada, card)
      const shown = pages.join('\n')
      for (const paragraph of article?.paragraphs ?? []) {
        expect(squeeze(shown).split(squeeze(paragraph)), paragraph.slice(0, 60)).toHaveLength(2)
      }
      for (const line of furnitureLines) expect(shown).not.toContain(line)
    })

    test('answers a tap on the same card after a restart', async () => {
      expect(await bot.end()).toBe(0)
      bot = await town.bot()
      let at = fresh(ada, digest)
      if (!buttons(at).includes('▴ Summary')) at = await press(ada, at, '📖 Read full')
      at = await press(ada, at, '▴ Summary')
      expect(at.text).toContain('key sentences')
      expect(buttons(at)).toContain('📖 Read full')
    })

    test('answers a card of last week', async () => {
      await town.store(
        `update digest set due_at = due_at - 604800000, created_at = created_at - 604800000;
       update delivery set due_at = due_at - 604800000, settled_at = settled_at - 604800000`,
      )
      const at = await press(ada, fresh(ada, digest), '📖 Read full')
      expect(buttons(at)).toContain('▴ Summary')
    })

    test('answers a forged tap, and one from another chat, with a short plain line', async () => {
      const card = fresh(ada, digest)
      for (const data of ['1c.zzzz.0', '1c.1.0.0', 'DROP TABLE', '1p.1.99.0', '']) {
        const answer = await ada.forge(card, data === '' ? 'x' : data)
        if (data !== '1p.1.99.0') expect(answer.text).toContain('belongs to another chat')
      }
      const bob = town.telegram.person({ first_name: 'Bob' })
      bob.start()
      const welcome = await received(bob, ({ text }) => text?.startsWith('Welcome.') ?? false)
      const theft = (card.reply_markup?.inline_keyboard ?? []).flat().at(0)
      const data = theft !== undefined && 'callback_data' in theft ? theft.callback_data : ''
      expect((await bob.forge(welcome, data)).text).toContain('belongs to another chat')
      expect(town.telegram.unansweredTaps).toBe(0)
    })

    test('brings nothing twice: a digest on demand has only what is new, then says there is no more', async () => {
      // The first of the stock tells more of a story that was told, the second is news.
      town.press.publish()
      const news = town.press.publish()
      expect(await bot.end()).toBe(0)
      await town.store('update source set next_poll_at = 0')
      bot = await town.bot()
      await bot.line(({ msg }) => msg === 'caught up with the sources')
      const more = await say(ada, '/digest')
      const cards = [more, await press(ada, more, 'Next article ▸')]
      expect(buttons(cards[1] as Message)).not.toContain('Next article ▸')
      expect(cards.filter(({ text }) => text?.includes(news?.title ?? '?'))).toHaveLength(1)
      expect(cards.filter(({ text }) => text?.startsWith('🔄 Update: '))).toHaveLength(1)
      const told = await town.rows(
        'select count(*) as many from card join delivery using (digest_id) group by article_id, chat_id',
      )
      expect(told.filter(({ many }) => many !== 1)).toEqual([])
      expect((await say(ada, '/digest')).text).toMatch(/^Nothing new since your last digest/)
    })
  })

  describe('settings', () => {
    test('change by button and by typing', async () => {
      const settings = await say(ada, '/settings')
      await press(ada, settings, '🕗 Time')
      expect((await press(ada, settings, '07:00')).text).toContain('Time: 07:00')
      await press(ada, settings, '🌍 Time zone')
      const changed = await say(ada, 'kathmandu')
      expect(changed.text).toContain('Asia/Kathmandu')
      await press(ada, changed, '📚 Length')
      expect((await press(ada, changed, '3')).text).toContain('up to 3 articles')
      const [row] = await town.rows(`select times, zone from subscriber where chat_id = ${ada.id}`)
      expect(row).toMatchObject({ times: '[420]', zone: 'Asia/Kathmandu' })
    })

    test('wrong input gets a helpful sentence, an unknown command and a plain text a pointer', async () => {
      const settings = await say(ada, '/settings')
      await press(ada, settings, '🕗 Time')
      expect((await say(ada, 'around noon')).text).toContain('Try 7:45')
      expect((await say(ada, '/frobnicate')).text).toMatch(/^I don’t know that command/)
      expect((await say(ada, 'hello there')).text).toMatch(/^I only know a few commands/)
    })
  })

  describe('leaving', () => {
    test('/stop ends it at once, /start brings the settings back', async () => {
      expect((await say(ada, '/stop')).text).toMatch(/^Done, no more digests/)
      expect((await say(ada, '/digest')).text).toMatch(/^You are not subscribed/)
      const back = await say(ada, '/start')
      expect(back.text).toMatch(/^Welcome back/)
      expect(back.text).toContain('at 07:00 (Asia/Kathmandu)')
    })

    test('blocking the bot settles the chat, unblocking brings it back', async () => {
      const state = async () =>
        (await town.rows(`select state from subscriber where chat_id = ${ada.id}`))[0]?.state
      ada.block()
      await bot.line(({ msg, chat }) => msg === 'subscriber gone' && chat === ada.id)
      expect(await state()).toBe('gone')
      ada.unblock()
      await bot.line(({ msg, chat }) => msg === 'subscriber back' && chat === ada.id)
      expect(await state()).toBe('active')
    })
  })

  test('no line of the log holds the token', () => {
    const secret = town.telegram.token.split(':')[1] ?? ''
    expect(secret.length).toBeGreaterThan(10)
    expect(bot.output).not.toContain(secret)
  })
})
