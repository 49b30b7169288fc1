import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { articles as published } from '../../sandbox/sites/articles/index.ts'
import { boilerplateLines } from '../../sandbox/sites/site/boilerplate.ts'
import { buttons, callbackOf, type Followed, type Talk, talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import type { LocalBot } from '../support/local-bot.ts'
import { subscriber } from '../support/reader.ts'
import { openTown, type Town } from '../support/town.ts'

const LONG_READ = 'The ship that mends the internet'

const squeeze = (text: string): string => text.replaceAll(/[\s\u2003]+/g, '')

/** The whole of an article as it stands on its pages, from the card on. */
async function readThrough(card: Followed): Promise<string[]> {
  await card.press('📖 Read full')
  return (await card.pressAll('▸')).map(({ text }) => text ?? '')
}

/** Presses “Next article” until a card has this headline. */
async function walkTo(digest: Followed, headline: string): Promise<void> {
  while (!(digest.now.text ?? '').includes(headline)) await digest.press('Next article ▸')
}

const isGreeting = ({ text }: Message) => text?.startsWith('Good ') ?? false

describe.each(databases)('on $name', (database) => {
  let town: Town
  let bot: LocalBot

  beforeAll(async () => {
    town = await openTown(database)
    bot = await town.bot()
    await bot.line(({ msg }) => msg === 'caught up with the sources')
  })
  afterAll(() => town.close())

  const due = ({ person }: Talk) =>
    town.store(
      `update subscriber set next_due_at = ${town.clock.now() - 60_000} where chat_id = ${person.id}`,
    )
  /** A subscriber in the morning, with the digest of that hour. */
  const morning = async () => {
    const ada = await subscriber(town)
    await due(ada)
    await bot.minute()
    return { ada, digest: ada.follow(await ada.received(isGreeting)) }
  }

  describe('a newcomer', () => {
    test('presses Start, is asked where they are before an hour is promised, and can have a digest now', async () => {
      const ada = talk(town, town.telegram.person({ first_name: 'Ada', language_code: 'en' }))
      const welcome = await ada.start()
      expect(welcome.text).toMatch(
        /^Welcome\.[^]*Where are you\?[^]*08:00 on your clock\. Until then I go by UTC/,
      )
      expect(buttons(welcome).slice(-3)).toEqual([
        '📍 My location',
        '☕ Send one now',
        '🕗 Change time or zone',
      ])
      const promised = await ada.press(welcome, 'London')
      expect(promised.text).toMatch(
        /^In Europe\/London it is \d\d:\d\d now\. Your first digest comes/,
      )
      expect(buttons(promised)).toEqual(['☕ Send one now', '🕗 Change time or zone'])
      // The settings keep the way to a first digest.
      expect(buttons(await ada.press(promised, '🕗 Change time or zone'))).toContain(
        '☕ Send one now',
      )
    })

    test('sees the commands in the menu and the bot’s description', () => {
      const ada = town.telegram.person({ first_name: 'Ada', language_code: 'en' })
      expect(ada.commands().map(({ command }) => command)).toEqual([
        'digest',
        'saved',
        'recent',
        'top',
        'search',
        'ask',
        'topics',
        'sources',
        'add',
        'export',
        'mute',
        'watch',
        'languages',
        'interests',
        'connect',
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
    test('brings one digest with one card per story, from several sources', async () => {
      const ada = await subscriber(town)
      // The hour comes while the bot is away: it was restarted a minute too late.
      expect(await bot.end()).toBe(0)
      await due(ada)
      bot = await town.bot()
      const first = await ada.received(isGreeting)
      const digest = ada.follow(first)
      const cards = await digest.pressAll('Next article ▸')
      // Eleven articles; two report the same story.
      expect(cards).toHaveLength(10)
      const headlines = cards.map((card) => card.text?.replace(/^Good .*\n\n/, '').split('\n')[0])
      expect(new Set(headlines).size).toBe(10)
      expect(headlines.filter((line) => /Lantern|metro tickets/.test(line ?? ''))).toHaveLength(1)
      const sources = cards.map((card) => card.text?.match(/^(.+?) · .*ago/m)?.[1])
      expect(new Set(sources).size).toBeGreaterThanOrEqual(3)
      for (const card of cards) expect(card.text).toContain('key sentences')
      // And back to the first, where no button leads further back.
      await digest.pressAll('◂')
      expect(digest.now.text).toBe(first.text)
      expect(ada.person.chat.messages.filter(isGreeting)).toHaveLength(1)
    })

    test('shows an article of 6,000 words to the end, with nothing missing and nothing repeated', async () => {
      const article = published.find(({ title }) => title === LONG_READ)
      const { digest } = await morning()
      await walkTo(digest, LONG_READ)
      const pages = await readThrough(digest)
      expect(pages.length).toBeGreaterThan(8)
      const shown = squeeze(pages.join('\n'))
      let from = 0
      for (const paragraph of article?.paragraphs ?? []) {
        const place = shown.indexOf(squeeze(paragraph), from)
        expect(place, paragraph.slice(0, 60)).toBeGreaterThanOrEqual(0)
        expect(shown.indexOf(squeeze(paragraph), place + 1), paragraph.slice(0, 60)).toBe(-1)
        from = place + squeeze(paragraph).length
      }
      expect(buttons(digest.now)).toContain('🔗 Open')
      const summary = await digest.press('▴ Summary')
      expect(summary.text).toContain(LONG_READ)
      expect(summary.text).toContain('key sentences')
    })

    test('shows every paragraph of a page wrapped in boilerplate, and none of the boilerplate', async () => {
      const article = published.find(({ boilerplate }) => boilerplate === true)
      const { digest } = await morning()
      await walkTo(digest, article?.title ?? '')
      const shown = (await readThrough(digest)).join('\n')
      for (const paragraph of article?.paragraphs ?? []) {
        expect(squeeze(shown).split(squeeze(paragraph)), paragraph.slice(0, 60)).toHaveLength(2)
      }
      for (const line of boilerplateLines) expect(shown).not.toContain(line)
    })

    test('answers a tap on the same card after a restart', async () => {
      const { digest } = await morning()
      await digest.press('📖 Read full')
      expect(await bot.end()).toBe(0)
      bot = await town.bot()
      expect((await digest.press('▴ Summary')).text).toContain('key sentences')
      expect(buttons(digest.now)).toContain('📖 Read full')
    })

    test('answers a tap on a card of last week', async () => {
      const { ada, digest } = await morning()
      const hers = `(select digest_id from delivery where chat_id = ${ada.person.id})`
      await town.store(
        `update digest set due_at = due_at - 604800000, created_at = created_at - 604800000 where id in ${hers};
         update delivery set due_at = due_at - 604800000, settled_at = settled_at - 604800000
         where chat_id = ${ada.person.id}`,
      )
      expect(buttons(await digest.press('📖 Read full'))).toContain('▴ Summary')
    })

    test('answers a forged tap, and one from another chat, with a short plain line', async () => {
      const { ada, digest } = await morning()
      const card = digest.now
      for (const data of ['1c.zzzz.0', '1c.1.0.0', 'DROP TABLE', '1p.1.99.0', 'x']) {
        const answer = await ada.person.forge(card, data)
        if (data !== '1p.1.99.0') expect(answer.text).toContain('belongs to another chat')
      }
      const bob = talk(town, town.telegram.person({ first_name: 'Bob' }))
      const welcome = await bob.start()
      const theft = callbackOf(card, buttons(card)[0] ?? '')
      expect((await bob.person.forge(welcome, theft)).text).toContain('belongs to another chat')
      expect(town.telegram.unansweredTaps).toBe(0)
    })

    test('brings nothing twice: a digest on demand has only what is new, then says there is no more', async () => {
      // What is published here would be news to the other tests.
      const town = await openTown(database)
      onTestFinished(() => town.close())
      let bot = await town.bot()
      await bot.line(({ msg }) => msg === 'caught up with the sources')
      const ada = await subscriber(town)
      await ada.say('/digest')
      // The first article in stock continues a story that was sent, the second is new.
      town.sites.publish()
      const news = town.sites.publish()
      expect(await bot.end()).toBe(0)
      await town.store('update source set next_poll_at = 0')
      bot = await town.bot()
      await bot.line(({ msg }) => msg === 'caught up with the sources')
      const more = ada.follow(await ada.say('/digest'))
      const cards = await more.pressAll('Next article ▸')
      expect(cards).toHaveLength(2)
      expect(cards.filter(({ text }) => text?.includes(news?.title ?? '?'))).toHaveLength(1)
      expect(cards.filter(({ text }) => text?.startsWith('🔄 Update: '))).toHaveLength(1)
      const perChat = await town.rows(
        'select count(*) as many from card join delivery using (digest_id) group by article_id, chat_id',
      )
      expect(perChat.filter(({ many }) => many !== 1)).toEqual([])
      expect((await ada.say('/digest')).text).toMatch(/^Nothing new since your last digest/)
    })
  })

  describe('settings', () => {
    test('change by button and by typing', async () => {
      const ada = await subscriber(town)
      const settings = ada.follow(await ada.say('/settings'))
      await settings.press('🕗 Time')
      expect((await settings.press('07:00')).text).toContain('Time: 07:00')
      await settings.press('🌍 Time zone')
      const changed = ada.follow(await ada.say('kathmandu'))
      expect(changed.now.text).toContain('Asia/Kathmandu')
      await changed.press('🕗 Change time or zone')
      await changed.press('📚 Length')
      expect((await changed.press('3')).text).toContain('up to 3 articles')
      const [row] = await town.rows(
        `select times, zone from subscriber where chat_id = ${ada.person.id}`,
      )
      expect(row).toMatchObject({ times: '[420]', zone: 'Asia/Kathmandu' })
    })

    test('wrong input gets a helpful sentence, an unknown command or plain text a hint', async () => {
      const ada = await subscriber(town)
      await ada.press(await ada.say('/settings'), '🕗 Time')
      expect((await ada.say('around noon')).text).toContain('Try 7:45')
      expect((await ada.say('/frobnicate')).text).toMatch(/^I don’t know that command/)
      expect((await ada.say('hello there')).text).toMatch(/^I only know a few commands/)
    })
  })

  describe('leaving', () => {
    test('/stop ends the subscription at once, /start brings the settings back', async () => {
      const ada = await subscriber(town)
      const settings = ada.follow(await ada.say('/settings'))
      await settings.press('🕗 Time')
      await settings.press('07:00')
      await settings.press('🌍 Time zone')
      await ada.say('kathmandu')
      expect((await ada.say('/stop')).text).toMatch(/^Done, no more digests/)
      expect((await ada.say('/digest')).text).toMatch(/^You are not subscribed/)
      const back = await ada.say('/start')
      expect(back.text).toMatch(/^Welcome back/)
      expect(back.text).toContain('at 07:00 (Asia/Kathmandu)')
    })

    test('blocking the bot ends the subscription, unblocking resumes it', async () => {
      const { person } = await subscriber(town)
      const state = async () =>
        (await town.rows(`select state from subscriber where chat_id = ${person.id}`))[0]?.state
      person.block()
      await bot.line(({ msg, chat }) => msg === 'subscriber gone' && chat === person.id)
      expect(await state()).toBe('gone')
      person.unblock()
      await bot.line(({ msg, chat }) => msg === 'subscriber back' && chat === person.id)
      expect(await state()).toBe('active')
    })
  })

  test('/stop outlasts blocking and unblocking the bot', async () => {
    const ada = await subscriber(town)
    await ada.say('/stop')
    ada.person.block()
    ada.person.unblock()
    // Updates of a chat are handled in their order.
    expect((await ada.say('/digest')).text).toMatch(/^You are not subscribed/)
    const [row] = await town.rows(
      `select state, next_due_at from subscriber where chat_id = ${ada.person.id}`,
    )
    expect(row).toEqual({ state: 'stopped', next_due_at: null })
  })

  test('no log line contains the token', async () => {
    await morning()
    const secret = town.telegram.token.split(':')[1] ?? ''
    expect(secret.length).toBeGreaterThan(10)
    expect(bot.output).toContain('new subscriber')
    expect(bot.output).not.toContain(secret)
  })
})
