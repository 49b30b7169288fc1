import type { Message } from 'grammy/types'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { translateByHand, translationIn } from '../../sandbox/model/hand-translated.ts'
import type { Replier } from '../../sandbox/model/server.ts'
import { type ModelServer, startModelServer } from '../../sandbox/model/server.ts'
import { buttonLike, buttons, type Talk } from '../support/conversation.ts'
import { databases, sqlite } from '../support/databases.ts'
import { holdDeadlines } from '../support/deadlines.ts'
import { subscriber } from '../support/reader.ts'
import { openTown, type Town } from '../support/town.ts'

const TITLE = 'A hearing-aid chip that separates voices on two milliwatts'
const FIRST = 'In einem Testraum in Bergstadt lesen fünf Lautsprecher'
const LAST = 'Es wäre das erste Unternehmen der Branche'

describe.each(databases)('on $name, a full text in a language that one does not read', (on) => {
  let town: Town
  let model: ModelServer
  beforeAll(async () => {
    town = await openTown(on, on === sqlite ? 'read' : 'unread')
    model = await startModelServer()
    const bot = await town.bot({
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: 'test-model',
      DEFAULT_LANGUAGES: 'own',
      TRANSLATIONS_PER_DAY: '4',
    })
    await bot.line(({ msg }) => msg === 'caught up with the sources')
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    model.behave('summarise')
    await town.store('delete from translation')
  })
  afterAll(async () => {
    await town.close()
    await model.close()
  })

  /** The requests to translate so far. */
  const asked = () => model.calls.filter(({ body }) => translationIn(body.messages) !== null)

  /** Somebody who reads German alone, with the full text of the English article about the chip. */
  async function reading(more: { rich?: boolean } = {}): Promise<{ ada: Talk; page: Message }> {
    const ada = await subscriber(town, { language_code: 'de' })
    await ada.say('/languages de')
    if (more.rich === true) {
      await town.store(`update subscriber set reading = 'rich' where chat_id = ${ada.person.id}`)
    }
    const card = await ada.press(await ada.say('/search milliw'), '1')
    const page = await ada.press(card, '📖 Ganzer Artikel')
    model.calls.length = 0
    return { ada, page }
  }

  /** Taps the button and waits until a message with this text is shown in its place. */
  async function shown(ada: Talk, page: Message, button: string, words: string): Promise<Message> {
    await ada.person.press(ada.fresh(page), button)
    return town.telegram.waitFor(
      () => {
        const now = ada.fresh(page)
        return textOf(now).includes(words) ? now : null
      },
      { what: `"${words}" after "${button}"` },
    )
  }
  const textOf = (message: Message) => JSON.stringify(message)

  test('is offered in one that one reads, made once for all, and the original is one tap away', async () => {
    const { ada, page } = await reading()
    expect(page.text).toContain('In a test room in Bergstadt')
    expect(buttons(page)).toContain('🌐 auf Deutsch')
    const first = await shown(ada, page, '🌐 auf Deutsch', FIRST)
    expect(first.text?.split('\n')[0]).toBe(
      'Ein Hörgeräte-Chip, der mit zwei Milliwatt Stimmen trennt',
    )
    expect(first.text).toContain('KI-Übersetzung, Original auf Englisch')
    expect(first.text).not.toContain('Nicht übersetzt')
    expect(first.text).not.toMatch(/ the | with /)
    expect(buttons(first)).toEqual(expect.arrayContaining(['🔗 Öffnen', '🔖', '🌐 Original']))
    await expect.poll(() => town.rows('select section from translation')).toHaveLength(2)
    const calls = asked().length
    expect(calls).toBeGreaterThan(0)
    const bob = await reading()
    await shown(bob.ada, bob.page, '🌐 auf Deutsch', FIRST)
    expect(asked()).toEqual([])
    const [row] = await town.rows(
      `select count(*) as calls from spending where purpose = 'translation' and tokens > 0`,
    )
    expect(Number(row?.['calls'])).toBe(calls)
    const back = await shown(ada, first, '🌐 Original', 'In a test room in Bergstadt')
    expect(back.text).toBe(page.text)
    expect(buttons(back)).toEqual(buttons(page))
  })

  test('has pages, contents and the bookmark of its own, and keeps the place', async () => {
    const { ada, page } = await reading()
    let at = await shown(ada, page, '🌐 auf Deutsch', FIRST)
    expect(buttons(at)).toContain('☰ 1/2')
    at = await shown(ada, at, '▸', LAST)
    expect(at.text).toMatch(/^KI-Übersetzung, Original auf Englisch\n\n/)
    expect(buttons(at)).toContain('☰ 2/2')
    at = await shown(ada, at, '🔖', '🔖 ✓')
    expect(at.text).toContain(LAST)
    at = await shown(ada, at, '☰ 2/2', 'Wohin der Strom geht')
    at = await shown(ada, at, '1', FIRST)
    at = await shown(ada, at, '▸', LAST)
    const original = await shown(ada, at, '🌐 Original', 'Two makers will sell')
    await shown(ada, original, '🌐 auf Deutsch', 'KI-Übersetzung')
    const [saved] = await town.rows(
      `select count(*) as many from reaction where chat_id = ${ada.person.id} and saved_at is not null`,
    )
    expect(Number(saved?.['many'])).toBe(1)
  })

  test('is translated ahead: the next page needs no model', async () => {
    const { ada, page } = await reading()
    const first = await shown(ada, page, '🌐 auf Deutsch', FIRST)
    await expect
      .poll(() => town.rows('select section from translation order by section'))
      .toHaveLength(2)
    model.behave('silent')
    await shown(ada, first, '▸', LAST)
  })

  test('two who tap at the same time wait for the same answer, and both can go on meanwhile', async () => {
    const [one, two] = [await reading(), await reading()]
    const { promise, resolve } = Promise.withResolvers<void>()
    model.behave(held(promise))
    expect(await one.ada.tap(one.page, '🌐 auf Deutsch')).toContain('Ich übersetze')
    await expect.poll(() => asked().length).toBeGreaterThan(0)
    expect(await two.ada.tap(two.page, '🌐 auf Deutsch')).toContain('Ich übersetze')
    // One goes back to the summary, and keeps it.
    const summary = await one.ada.press(one.page, '▴ Kurzform')
    resolve()
    await town.telegram.waitFor(
      () => (textOf(two.ada.fresh(two.page)).includes(FIRST) ? true : null),
      {
        what: 'the translation',
      },
    )
    expect(one.ada.fresh(one.page).text).toBe(summary.text)
    const texts = asked().flatMap(({ body }) => translationIn(body.messages)?.texts ?? [])
    expect(texts.filter(({ text }) => text === TITLE)).toHaveLength(1)
  })

  test('that no model makes right is shown in the original, block by block, and says so', async () => {
    const { ada, page } = await reading()
    model.behave((request) => {
      const translation = translationIn(request.messages)
      if (translation === null) throw new Error('only translations are asked for')
      const { content } = translateByHand(translation)
      // One number is wrong, each time.
      return { kind: 'completion', content: (content ?? '').replace('heißt M3', 'heißt M4') }
    })
    const first = await shown(ada, page, '🌐 auf Deutsch', FIRST)
    expect(first.text).toContain('Nicht übersetzt:\nThe chip is called the M3.')
    expect(first.text).toContain('KI-Übersetzung, Original auf Englisch · teils nicht übersetzt')
    expect(first.text).not.toContain('M4')
    expect(first.text?.match(/Nicht übersetzt:/g)).toHaveLength(1)
  })

  test('that takes too long ends in words, and the page stays', async () => {
    const { ada, page } = await reading()
    const before = ada.fresh(page)
    model.behave('silent')
    holdDeadlines(55_000).pass(1)
    await ada.person.press(ada.fresh(page), '🌐 auf Deutsch')
    expect(
      (await ada.received(({ text }) => text?.startsWith('Die Übersetzung') ?? false)).text,
    ).toContain('zu lange gedauert')
    vi.restoreAllMocks()
    expect(buttons(ada.fresh(page))).toEqual(buttons(before))
    expect(ada.fresh(page).text).toBe(before.text)
  })

  test('is a rich message for those who read so', async () => {
    const { ada, page } = await reading({ rich: true })
    const first = await shown(ada, page, '🌐 auf Deutsch', FIRST)
    expect(textOf(first)).toContain('KI-Übersetzung, Original auf Englisch')
    await shown(ada, first, '🌐 Original', 'In a test room in Bergstadt')
  })

  test('is translated so often a day for one person', async () => {
    const { ada, page } = await reading()
    for (let times = 0; times < 4; times++) {
      await town.store('delete from translation')
      const first = await shown(ada, page, '🌐 auf Deutsch', FIRST)
      await shown(ada, first, '🌐 Original', 'In a test room in Bergstadt')
    }
    await expect.poll(async () => (await town.rows('select * from translation')).length).toBe(2)
    await town.store('delete from translation')
    expect(await ada.tap(page, '🌐 auf Deutsch')).toContain('4 Seiten')
  })

  test('is not offered to those who read it', async () => {
    const ada = await subscriber(town, { language_code: 'de' })
    const card = await ada.press(await ada.say('/search milliw'), '1')
    const page = await ada.press(card, '📖 Ganzer Artikel')
    expect(buttons(page).filter((label) => label.startsWith('🌐'))).toEqual([])
    expect(buttonLike(page, '▴')).toBe('▴ Kurzform')
  })

  // The last one: a wrong key rests the model for minutes.
  test('that no model makes ends in words', async () => {
    const { ada, page } = await reading()
    model.behave('wrong-key')
    await ada.person.press(ada.fresh(page), '🌐 auf Deutsch')
    await ada.received(({ text }) => text?.startsWith('Übersetzen geht gerade nicht') ?? false)
  })

  /** Waits, then translates. */
  function held(until: Promise<void>): Replier {
    return async (request) => {
      await until
      const translation = translationIn(request.messages)
      if (translation === null) throw new Error('only translations are asked for')
      return translateByHand(translation)
    }
  }
})

test('without a model nothing is offered', async () => {
  const town = await openTown(undefined, 'read')
  try {
    await town.bot({ DEFAULT_LANGUAGES: 'own' })
    const ada = await subscriber(town, { language_code: 'de' })
    await ada.say('/languages de')
    const card = await ada.press(await ada.say('/search milliw'), '1')
    const page = await ada.press(card, '📖 Ganzer Artikel')
    expect(buttons(page).filter((label) => label.startsWith('🌐'))).toEqual([])
  } finally {
    await town.close()
  }
})
