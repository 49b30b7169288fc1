import type { Message } from 'grammy/types'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../../src/model/time.ts'
import { buttons, talk, type Talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import { reader } from '../support/reader.ts'
import { soon } from '../support/soon.ts'
import { type FakeSpeechServer, startSpeechServer } from '../support/speech-server.ts'
import { openTown, type Town } from '../support/town.ts'

const voices = ({ person }: Talk): Message[] =>
  person.chat.messages.filter(({ voice, audio }) => (voice ?? audio) !== undefined)

describe.each(databases)('listening on $name', (on) => {
  let speech: FakeSpeechServer
  let town: Town
  let bot: Awaited<ReturnType<Town['bot']>>

  beforeAll(async () => {
    speech = await startSpeechServer()
    town = await openTown(on, 'unread')
    bot = await town.bot({
      SPEECH_BASE_URL: speech.url,
      SPEECH_API_KEY: speech.key,
      SPEECH_MODEL: 'tts-1',
      ADMIN_IDS: '999',
    })
    await bot.collect()
  })
  afterEach(() => {
    speech.mood = 'sound'
    speech.delayMs = 0
    speech.requests.length = 0
  })
  afterAll(async () => {
    await town.close()
    await speech.close()
  })

  test('🎧 reads the whole digest out, once for everybody', async () => {
    const { ada, digest } = await reader(town)
    const { ada: bob, digest: same } = await reader(town)
    const menu = await digest.press('⋯')
    expect(buttons(menu)).toContain('🎧 Listen')
    expect(await ada.person.press(ada.fresh(menu), '🎧 Whole digest')).toEqual({
      text: '🎧 Recording… It takes a moment.',
      show_alert: false,
    })
    await soon(() => expect(voices(ada)).toHaveLength(1))
    const [said] = speech.requests
    expect(speech.requests).toHaveLength(1)
    expect(said).toMatchObject({ model: 'tts-1', voice: 'alloy' })
    expect(said?.input).toMatch(/^Hello. Here is your digest, with \d+ stories.\n\nStory 1. /)
    const [voice] = voices(ada)
    expect(voice?.voice?.duration).toBe(Math.round((said?.input.length ?? 0) / 15))
    expect(voice?.caption).toMatch(/^Your digest, read out\n\n0:0\d .+\n0:\d\d .+/)
    const files = town.telegram.world.files.size
    const his = await same.press('⋯')
    await bob.person.press(bob.fresh(his), '🎧 Whole digest')
    await soon(() => expect(voices(bob)).toHaveLength(1))
    expect(voices(bob)[0]?.voice?.file_id).toBe(voice?.voice?.file_id)
    expect(town.telegram.world.files.size).toBe(files)
    expect(speech.requests).toHaveLength(1)
  })

  test('🎧 reads one article out, and says so when it cannot', async () => {
    const { ada, digest } = await reader(town)
    const menu = await digest.press('⋯')
    speech.mood = 'error-500'
    await ada.person.press(ada.fresh(menu), '🎧 Listen')
    await ada.received(({ text }) => text?.startsWith('I could not record it') === true)
    speech.mood = 'sound'
    await ada.person.press(ada.fresh(menu), '🎧 Listen')
    await soon(() => expect(voices(ada)).toHaveLength(1))
    expect(voices(ada)[0]?.caption_entities?.map(({ type }) => type)).toContain('text_link')
  })

  test('somebody who forbids voice messages gets audio', async () => {
    const { ada, digest } = await reader(town)
    ada.person.chat.forbidsVoice = true
    const menu = await digest.press('⋯')
    await ada.person.press(ada.fresh(menu), '🎧 Whole digest')
    await soon(() => expect(voices(ada)).toHaveLength(1))
    expect(voices(ada)[0]?.audio).toMatchObject({
      title: 'Your digest, read out',
      performer: 'Daybrief',
    })
  })

  test('a file that Telegram has lost is recorded and uploaded once more', async () => {
    const { ada, digest } = await reader(town)
    const menu = await digest.press('⋯')
    await ada.person.press(ada.fresh(menu), '🎧 Whole digest')
    await soon(() => expect(voices(ada)).toHaveLength(1))
    town.telegram.world.files.forget(voices(ada)[0]?.voice?.file_id ?? '')
    await ada.person.press(ada.fresh(menu), '🎧 Whole digest')
    await soon(() => expect(voices(ada)).toHaveLength(2))
  })

  test('/settings → Voice turns it off, and on with each digest', async () => {
    const { ada } = await reader(town)
    const settings = ada.follow(await ada.say('/settings'))
    expect(settings.now.text).toContain('🎧 Voice: on request')
    const screen = await settings.press('🎧 Voice')
    expect(buttons(screen)).toEqual(['Off', '✓ On request', 'With each digest', '◂ Back'])
    expect((await settings.press('With each digest')).text).toContain('🎧 Voice: with each digest')
    await settings.press('🎧 Voice')
    expect((await settings.press('Off')).text).toContain('🎧 Voice: off')
  })

  /** Lets the digest of some people be due, and waits until all have their cards. */
  const morning = async (people: readonly Talk[]) => {
    // What other tests had recorded is unknown from here on.
    await town.store(`update voice set key = key || id || ' old'`)
    const ids = people.map(({ person }) => person.id).join()
    const due = town.clock.now() - 1000
    await town.store(`delete from delivery where chat_id in (${ids})`)
    await town.store(
      `update subscriber set voice = 'digest', next_due_at = ${due}, last_digest_id = null where chat_id in (${ids})`,
    )
    const before = people.map((one) => cardsOf(one))
    await bot.minute()
    await soon(() =>
      expect(people.map((one, place) => cardsOf(one) - (before[place] ?? 0))).toEqual(
        people.map(() => 1),
      ),
    )
  }
  const cardsOf = ({ person }: Talk) =>
    person.chat.messages.filter(({ text = '' }) => /^Good (?:morning|afternoon|evening)/.test(text))
      .length

  const newcomers = async (count: number) => {
    const all: Talk[] = []
    for (let n = 0; n < count; n += 1) {
      const one = talk(town, town.telegram.person({ first_name: `Reader ${n}` }))
      await one.say('/start')
      all.push(one)
    }
    return all
  }

  test('with the digest: after the cards, one recording and one upload for all', async () => {
    const people = await newcomers(12)
    const files = town.telegram.world.files.size
    await morning(people)
    await soon(() => expect(people.map((one) => voices(one).length)).toEqual(people.map(() => 1)))
    expect(speech.requests).toHaveLength(1)
    expect(town.telegram.world.files.size).toBe(files + 1)
    for (const one of people) {
      const kinds = one.person.chat.messages.map(({ voice }) => voice !== undefined)
      expect(kinds.lastIndexOf(true)).toBe(kinds.length - 1)
    }
  })

  test.each(['error-500', 'garbage', 'never'] as const)(
    'with the digest: cards come at their time while the server answers with %s',
    async (mood) => {
      speech.mood = mood
      const people = await newcomers(3)
      await morning(people)
      const rows = await town.rows(
        `select max(settled_at - due_at) as late from delivery where chat_id in (${people.map(({ person }) => person.id).join()}) and priority = 0`,
      )
      expect(Number(rows[0]?.['late'])).toBeLessThan(MINUTE)
      await soon(() => expect(speech.requests.length).toBeGreaterThan(0))
      expect(people.map((one) => voices(one).length)).toEqual([0, 0, 0])
    },
  )
})

test('without a speech server there is no button and no setting', async () => {
  const town = await openTown(databases[0], 'read')
  try {
    await town.bot()
    const { ada, digest } = await reader(town)
    const menu = await digest.press('⋯')
    expect(buttons(menu).join()).not.toContain('🎧')
    expect((await ada.say('/settings')).text).not.toContain('🎧')
  } finally {
    await town.close()
  }
})
