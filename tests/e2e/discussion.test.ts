import type { Message } from 'grammy/types'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ModelServer, startModelServer } from '../../sandbox/model/server.ts'
import {
  type FakeDiscussions,
  startFakeDiscussions,
} from '../../sandbox/sites/discussions/fake-discussions.ts'
import { RANKS_MS } from '../../src/collect/discussion/read-thread.ts'
import { ANSWER_MS, READ_MS } from '../../src/discussion/open-discussions.ts'
import { HOUR } from '../../src/model/time.ts'
import { buttonLike, buttons, type Talk, talk } from '../support/conversation.ts'
import { sqlite } from '../support/databases.ts'
import { holdDeadlines } from '../support/deadlines.ts'
import type { LocalBot } from '../support/local-bot.ts'
import { reader, subscriber } from '../support/reader.ts'
import { relayThread, remarks } from '../support/sample-discussion.ts'
import { openTown, type Town } from '../support/town.ts'

const HN = 'https://news.ycombinator.com/item?id=900100'
const TEXT = 'Against 1.9 the saving is only 11 percent on my network.'
const SAID = 'Against 1.9 it saves only 11 percent.'

let town: Town
let sites: FakeDiscussions
let model: ModelServer
let bot: LocalBot

beforeAll(async () => {
  sites = await startFakeDiscussions()
  model = await startModelServer()
  town = await openTown(sqlite, 'read')
  bot = await town.bot({
    HN_API_ROOT: sites.url,
    HN_ITEMS_ROOT: sites.url,
    LOBSTERS_ROOT: sites.url,
    REDDIT_ROOT: sites.url,
    FETCH_ALLOW_PRIVATE: [new URL(town.sites.url).host, sites.host].join(),
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: 'test-model',
  })
})
afterAll(async () => {
  await town.close()
  await sites.close()
  await model.close()
})
beforeEach(async () => {
  await town.store('delete from discussion')
  await discussedAt(HN)
  sites.open(relayThread)
  sites.break(null)
  model.behave('summarise')
  holdDeadlines(ANSWER_MS, READ_MS, RANKS_MS)
})
afterEach(() => vi.restoreAllMocks())

/** Makes the source of the article about the chip say where it is discussed. */
async function discussedAt(url: string, comments: number | null = null): Promise<void> {
  await town.store(
    `update article_source set comments_url = '${url}', comments = ${comments}
     where article_id in (select id from article where title like 'A hearing-aid chip%')`,
  )
}

/** The card of the article about the chip. */
async function chipCard(ada: Talk): Promise<Message> {
  return ada.follow(await ada.say('/search milliw')).press('1')
}

/** Taps on 💬; the message that tells what the discussion says. */
async function opened(ada: Talk, card: Message): Promise<Message> {
  const before = card.message_id
  const notice = await ada.tap(card, buttonLike(ada.fresh(card), '💬'))
  expect(notice).toBe('Reading the discussion…')
  return ada.received(
    ({ message_id, text }) =>
      message_id > before && (text?.startsWith('💬 What the discussion says') ?? false),
  )
}
const telling = (lines: object[]) => () => ({
  kind: 'completion' as const,
  content: JSON.stringify({ lines }),
})
const links = ({ entities = [] }: Message) =>
  entities.flatMap((one) => (one.type === 'text_link' ? [one.url] : []))
const addresses = ({ reply_markup }: Message) =>
  (reply_markup?.inline_keyboard.flat() ?? []).flatMap((one) => ('url' in one ? [one.url] : []))

describe('💬 on a card', () => {
  test('tells what the discussion says, each line with its comment, in a reply that can be closed', async () => {
    model.behave(telling([{ kind: 'objection', comments: [1], quote: TEXT, text: SAID }]))
    const ada = await subscriber(town)
    const card = await chipCard(ada)
    const rows = card.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text))
    expect(rows).toContainEqual(['💬 Discussion'])
    const shown = await opened(ada, card)
    expect(shown.reply_to_message?.message_id).toBe(card.message_id)
    expect(shown.text).toContain(`Objection: ${SAID} — mira\n${TEXT}`)
    expect(shown.text).toMatch(/Comment · \S+\n/)
    expect(shown.text).toMatch(/AI summary of a discussion with \d+ comments on Hacker News/)
    expect(links(shown)).toContain('https://news.ycombinator.com/item?id=900101')
    expect(addresses(shown)).toEqual([HN])
    const quotes = shown.entities?.filter(({ type }) => type === 'expandable_blockquote')
    expect(quotes).toHaveLength(3)
    // The card itself is as it was.
    expect(ada.fresh(card).text).toBe(card.text)
    await ada.person.press(ada.fresh(shown), '✕ Close')
    await expect.poll(() => ada.person.chat.message(shown.message_id)).toBeUndefined()
  })

  test('is there in a digest, a third row below the five places, with the number once it is known', async () => {
    await discussedAt(HN, 412)
    const { ada, digest } = await reader(town)
    for (let i = 0; i < 12 && !buttons(digest.now).includes('💬 412 comments'); i += 1) {
      await digest.press('Next article ▸')
    }
    const rows = digest.now.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text))
    expect(rows?.[1]).toHaveLength(5)
    expect(rows?.slice(2)).toEqual([['💬 412 comments']])
    const shown = await opened(ada, digest.now)
    expect(shown.text).not.toContain('412')
    const [row] = await town.rows(
      `select comments from article_source where comments_url = '${HN}'`,
    )
    expect(Number(row?.['comments'])).toBeGreaterThan(200)
  })

  test('without anything that stands the check shows the best-ranked comments, as such', async () => {
    model.behave(
      telling([
        {
          kind: 'fact',
          comments: [999],
          quote: 'x',
          text: 'Zoltan Quibbleworth paid 48,317 dollars.',
        },
      ]),
    )
    const ada = await subscriber(town)
    const shown = await opened(ada, await chipCard(ada))
    expect(shown.text).not.toMatch(/48,317|Quibbleworth|evil|Ignore all/)
    expect(shown.text).toContain('Comment · mira')
    expect(shown.text).toMatch(/The best-ranked of \d+ comments on Hacker News, shortened\./)
  })

  test('in the language of summaries, with the words of the comment', async () => {
    const text = 'Gegenüber 1.9 spart es im eigenen Netz nur 11 Prozent.'
    model.behave(telling([{ kind: 'objection', comments: [1], quote: TEXT, text }]))
    const ada = await subscriber(town, { language_code: 'de' })
    const card = await chipCard(ada)
    await ada.person.press(ada.fresh(card), '💬 Diskussion')
    const shown = await ada.received(({ text: said }) => said?.includes('Einwand') ?? false)
    expect(shown.text).toContain(`Einwand: ${text} — mira\n${TEXT}`)
  })

  test('of few comments has only the link', async () => {
    sites.open({ ...relayThread, id: '900700', comments: remarks(4) })
    await discussedAt('https://news.ycombinator.com/item?id=900700')
    const calls = model.calls.length
    const ada = await subscriber(town)
    const shown = await opened(ada, await chipCard(ada))
    expect(shown.text).toContain('There are only 4 comments so far.')
    expect(addresses(shown)).toEqual(['https://news.ycombinator.com/item?id=900700'])
    expect(model.calls.length).toBe(calls)
    expect(buttons(await chipCard(ada))).toContain('💬 4 comments')
  })

  test('of a site that is away has only the link, and the operator a line in the log', async () => {
    await discussedAt('https://www.reddit.com/r/programming/comments/1gone/')
    sites.break({ status: 429 })
    const ada = await subscriber(town)
    const shown = await opened(ada, await chipCard(ada))
    expect(shown.text).toContain('I could not read the comments on Reddit just now.')
    expect(addresses(shown)).toEqual(['https://www.reddit.com/r/programming/comments/1gone/'])
    await bot.line(({ msg, site }) => msg === 'no comments of a discussion' && site === 'reddit')
  })

  test('is not there where nobody can read the comments', async () => {
    await discussedAt('https://lemmy.example/post/3')
    const ada = await subscriber(town)
    const card = await chipCard(ada)
    expect(buttons(card).join()).not.toContain('💬')
  })

  test('says that a discussion is gone which no source gives any longer', async () => {
    const ada = await subscriber(town)
    const card = await chipCard(ada)
    await town.store('update article_source set comments_url = null')
    expect(await ada.tap(card, '💬 Discussion')).toBe('That discussion is gone.')
  })
})

describe('of a story that is discussed in several places', () => {
  test('the greatest is told, the others are linked', async () => {
    await discussedAt('https://lobste.rs/s/abc123', 30)
    await town.store(
      `insert into article_source (source_id, guid, article_id, seen_at, comments_url, comments)
       select id, 'other', (select id from article where title like 'A hearing-aid chip%'), 0, '${HN}', 900
       from source where id not in (select source_id from article_source where guid = 'other') and id <> (
         select source_id from article where title like 'A hearing-aid chip%') order by id limit 1`,
    )
    const ada = await subscriber(town)
    const card = await chipCard(ada)
    expect(buttons(card)).toContain('💬 900 comments')
    const shown = await opened(ada, card)
    expect(addresses(shown)).toEqual([HN, 'https://lobste.rs/s/abc123'])
    expect(buttons(shown)).toContain('Lobsters · 30')
    await town.store(`delete from article_source where guid = 'other'`)
  })
})

describe('while a discussion is read', () => {
  test('everything else goes on, one is read at a time, and what is known is shown for three hours', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    model.behave(async () => {
      await promise
      return telling([{ kind: 'objection', comments: [1], quote: TEXT, text: SAID }])()
    })
    const calls = model.calls.length
    const ada = await subscriber(town)
    const card = await chipCard(ada)
    expect(await ada.tap(card, '💬 Discussion')).toBe('Reading the discussion…')
    await expect.poll(() => model.calls.length).toBe(calls + 1)
    expect(await ada.tap(card, '💬 Discussion')).toBe('I am still reading the last one.')
    expect((await ada.say('/saved')).text).toBeDefined()
    resolve()
    await ada.received(({ text }) => text?.includes('Objection') ?? false)
    const bob = await subscriber(town, { first_name: 'Bob' })
    expect((await opened(bob, await chipCard(bob))).text).toContain('Objection')
    expect(model.calls.length).toBe(calls + 1)
    await town.store(`update discussion set made_at = made_at - ${3 * HOUR}`)
    await opened(bob, await chipCard(bob))
    expect(model.calls.length).toBe(calls + 2)
    const [row] = await town.rows(
      `select count(*) as calls from spending where purpose = 'discussion' and tokens > 0`,
    )
    expect(Number(row?.['calls'])).toBeGreaterThan(1)
  })
})

describe('in a group', () => {
  /** A group of two with the card of the article about the chip. */
  async function inGroup() {
    const [ann, bob] = ['Ann', 'Bob'].map((first_name) =>
      town.telegram.person({ first_name, language_code: 'en' }),
    )
    if (ann === undefined || bob === undefined) throw new Error('nobody is there')
    const people = [ann, bob]
    const group = town.telegram.supergroup({ title: 'Newsroom', topics: false, people })
    ann.addBot(group)
    const anns = talk(town, ann, group)
    const hello = await anns.received(({ text }) => text?.startsWith('Hello.') ?? false)
    await anns.press(hello, '▶ Start here')
    const name = town.telegram.bot.username ?? ''
    const card = await anns.press(await anns.say(`/search@${name} milliw`), '1')
    return { group, bob, card }
  }

  test('the answer has no ✕, and a forged one closes nothing of a member who may not', async () => {
    const { group, bob, card } = await inGroup()
    const shown = await opened(talk(town, bob, group), card)
    expect(buttons(shown).join()).not.toContain('✕')
    const answer = await bob.forge(card, '1D.close.1')
    expect('text' in answer ? answer.text : '').toContain('Only admins')
    expect(group.message(card.message_id)).toBeDefined()
  })

  test('whose members read copies of their own, only who tapped sees it, with a way back', async () => {
    const { group, bob, card } = await inGroup()
    await town.store(`update subscriber set member_copies = 1 where chat_id = ${group.id}`)
    const before = group.messages.length
    const copy = (words: string) =>
      town.telegram.waitFor(
        () => bob.copies(group).find(({ text }) => text?.includes(words) ?? false),
        { what: `a copy with “${words}”` },
      )
    await bob.press(card, '💬 Discussion')
    await bob.press(await copy('What the discussion says'), '◂ Back')
    expect(buttons(await copy('The Signal'))).toContain('📖 Read full')
    expect(group.messages).toHaveLength(before)
  })
})
