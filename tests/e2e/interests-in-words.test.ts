import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ModelServer, startModelServer } from '../../sandbox/model/server.ts'
import { buttons, type Talk } from '../support/conversation.ts'
import { sqlite } from '../support/databases.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'
import { openTown, type Town } from '../support/town.ts'

const open = sharedTown()
const preferencesIn = async (town: Town, { person }: Talk): Promise<string> => {
  const rows = await town.rows(
    `select preferences from subscriber join profile on profile.id = profile_id where chat_id = ${person.id}`,
  )
  return z.string().parse(rows[0]?.['preferences'])
}

const preferences = (talk: Talk) => preferencesIn(open().town, talk)

describe('interests said in words', () => {
  test('are shown with what they would change, and nothing changes before Right', async () => {
    const { ada } = await reader(open().town)
    const before = await preferences(ada)
    const proposal = ada.follow(
      await ada.say('/interests no space, less about chips, more databases'),
    )
    const { text = '' } = proposal.now
    expect(text).toMatch(
      /^I would change this:\n🔇 Not at all: Space\n▼ Less: Chips\n▲ More: Databases\n/,
    )
    // The satellite is about space.
    expect(text).toMatch(/In a digest of today’s news:\n(?:.*\n)*?− Swift Lark/)
    expect(buttons(proposal.now)).toEqual(['Right ✓', 'No'])
    expect(await preferences(ada)).toBe(before)

    const done = await proposal.press('Right ✓')
    expect(done.text).toContain('Done.')
    expect(await preferences(ada)).toMatch(/"mutedTopics":\["space"\]/)
    expect(await preferences(ada)).toMatch(/"taste":\{"topic:chips":-2,"topic:databases":2\}/)
    expect((await ada.say('/interests')).text).toMatch(/▲ Databases\n▼ Chips/)

    const undone = await proposal.press('↩ Undo')
    expect(undone.text).toBe('Taken back.')
    expect(await preferences(ada)).toBe(before)
  })

  test('are left alone by No, and a button of an earlier wish does nothing', async () => {
    const { ada } = await reader(open().town)
    const before = await preferences(ada)
    const first = ada.follow(await ada.say('/interests no games'))
    const second = ada.follow(await ada.say('/interests no robots'))
    expect(await ada.tap(first.now, 'Right ✓')).toContain('no longer open')
    expect((await second.press('No')).text).toBe('Nothing was changed.')
    expect(await preferences(ada)).toBe(before)
  })

  test('can be phrases of headlines, and what cannot be read is named', async () => {
    const { ada } = await reader(open().town)
    const proposal = await ada.say('/interests less about flying pigs, no cycling routes')
    expect(proposal.text).toMatch(/▼ Less: “flying… pig…”\n🔇 Not at all: “cycling… route…”/)
    expect(proposal.text).toMatch(/− Pedalmap opens eleven years of cycling routes/)
    const nonsense = await ada.say('/interests flying pigs')
    expect(nonsense.text).toMatch(/^I could not read that\./)
    expect(buttons(nonsense)).toEqual([])
    const half = await ada.say('/interests good morning; no games')
    expect(half.text).toContain('I could not read: “good morning”')
  })

  test('work in German', async () => {
    const greta = await subscriber(open().town, {
      id: 4711,
      first_name: 'Greta',
      language_code: 'de',
    })
    const proposal = greta.follow(await greta.say('/interests weniger über Krypto, keine Spiele'))
    expect(proposal.now.text).toMatch(
      /^Das würde ich ändern:\n▼ Weniger: Krypto\n🔇 Gar nicht: Spiele\n/,
    )
    await proposal.press('Richtig ✓')
    expect(await preferences(greta)).toMatch(/"mutedTopics":\["games"\].*"topic:crypto":-2/)
    expect((await greta.say('/interests keine Spiele')).text).toBe('Das ist schon so eingestellt.')
  })
})

describe('interests in words that rules cannot read', () => {
  let town: Town
  let model: ModelServer
  beforeAll(async () => {
    town = await openTown(sqlite, 'read')
    model = await startModelServer()
    await town.bot({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'test-model' })
  })
  afterAll(async () => {
    await town.close()
    await model.close()
  })
  const answer = (content: object) => () =>
    ({ kind: 'completion', content: JSON.stringify(content) }) as const

  test('are read by the model, and nothing that it says is done without a tap', async () => {
    const ada = await subscriber(town)
    model.behave(
      answer({
        wishes: [
          { direction: 'less', subject: 'crypto' },
          { direction: 'more', subject: 'Half a Byte' },
        ],
        unread: [],
      }),
    )
    const calls = model.calls.length
    const words = '/interests bored of coins, but that half a byte thing is lovely'
    const proposal = await ada.say(words)
    expect(model.calls.length).toBe(calls + 1)
    const asked = model.calls.at(-1)?.body.messages.map(({ content }) => content) ?? []
    expect(asked.join()).toContain('bored of coins')
    expect(asked.join()).toContain('"Half a Byte"')
    expect(proposal.text).toMatch(/^I would change this:\n▼ Less: Crypto\n▲ More: Half a Byte/)
    expect(await preferencesIn(town, ada)).not.toContain('taste')
    // The rules read this alone.
    await ada.say('/interests no games')
    expect(model.calls.length).toBe(calls + 1)
  })

  test.each([
    ['nonsense', answer({ wishes: 'all' })],
    ['an error', 'internal-error' as const],
  ])('are left to the rules where the model answers with %s', async (_, reply) => {
    const ada = await subscriber(town)
    model.behave(reply)
    const proposal = await ada.say('/interests good morning; no games')
    expect(proposal.text).toMatch(/Not at all: Games\n\nI could not read: “good morning”/)
  })
})
