import { describe, expect, test } from 'vitest'
import { buttonLike, buttons, callbackOf, type Talk } from '../support/conversation.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'

const open = sharedTown()
const preferences = async ({ person }: Talk) => {
  const [row] = await open().town.rows(
    `select preferences from subscriber join profile on profile.id = profile_id where chat_id = ${person.id}`,
  )
  return JSON.parse(String(row?.preferences)) as Record<string, unknown>
}

describe('articles', () => {
  test('have topics from their title, text, feed and source', async () => {
    const rows = await open().town.rows(`select topics from article where read_state = 'read'`)
    const topics = rows.flatMap((row) => JSON.parse(String(row.topics)) as string[])
    expect(new Set(topics).size).toBeGreaterThan(3)
  })
})

describe('/topics', () => {
  test('switches one topic, all off and all on', async () => {
    const ada = await subscriber(open().town)
    const topics = ada.follow(await ada.say('/topics'))
    expect(buttons(topics.now)).toHaveLength(22)
    expect(buttons(await topics.press('✅ Crypto'))).toContain('▫️ Crypto')
    expect((await preferences(ada)).mutedTopics).toEqual(['crypto'])
    await topics.press('All off')
    expect((await preferences(ada)).mutedTopics).toHaveLength(20)
    expect(topics.now.text).toContain('All topics are off')
    await topics.press('▫️ Space')
    expect(topics.now.text).toContain('Which topics do you want?')
    await topics.press('All on')
    expect(await preferences(ada)).not.toHaveProperty('mutedTopics')
  })
})

test('/digest says that all topics are off, and lets one turn them on', async () => {
  const { ada } = await reader(open().town)
  await ada.press(await ada.say('/topics'), 'All off')
  const answer = ada.follow(await ada.say('/digest'))
  expect(answer.now.text).toBe(
    'Nothing to send: all topics are off. Turn on what you want to read.',
  )
  await answer.press('All on')
  expect(buttons(answer.now)).toContain('✅ Space')
  expect((await ada.say('/digest')).text).not.toContain('all topics are off')
})

describe('/mute', () => {
  test('explains itself while nothing is muted', async () => {
    const ada = await subscriber(open().town)
    expect((await ada.say('/mute')).text).toContain('/mute bitcoin')
    expect((await ada.say('/mute ,')).text).toContain('There is no word')
  })

  test('mutes words and phrases, shows them, and unmutes them', async () => {
    const ada = await subscriber(open().town)
    const muted = ada.follow(await ada.say('/mute Telescope*, Royal  Wedding'))
    expect(buttons(muted.now)).toEqual(['✕ royal wedding', '✕ telescope*'])
    expect(buttons(await muted.press('✕ royal wedding'))).toEqual(['✕ telescope*'])
    expect((await preferences(ada)).mutedWords).toEqual(['telescope*'])
  })

  test('accepts the commas of a Chinese keyboard', async () => {
    const ada = await subscriber(open().town)
    await ada.say('/mute 比特币，皇室婚礼、元宇宙')
    expect((await preferences(ada)).mutedWords).toEqual(['元宇宙', '比特币', '皇室婚礼'])
  })
})

describe('/sources', () => {
  test('shows each with its health, and switches one off', async () => {
    const ada = await subscriber(open().town)
    const sources = ada.follow(await ada.say('/sources'))
    expect(sources.now.text).toMatch(/Half a Byte · 🟢 updated (just now|.* ago)/)
    // Four sources in their folders, a way to add one, and all of them as a file.
    expect(buttons(sources.now)).toEqual([
      '✅ 📁 Business',
      '✅ Meridian',
      '✅ 📁 Programming',
      '✅ Half a Byte',
      '✅ 📁 Science',
      '✅ Orbit Review',
      '✅ 📁 Security',
      '✅ The Signal',
      '➕ Add a source',
      '📤 Export',
    ])
    await sources.press('✅ The Signal')
    expect((await preferences(ada)).mutedSources).toHaveLength(1)
  })

  test('switches a folder on all pages, and takes that back', async () => {
    const ada = await subscriber(open().town)
    await followMany(ada, 'Ábc', 12)
    const others = await subscriber(open().town)
    const sources = ada.follow(await ada.say('/sources'))
    expect(sources.now.text).toContain('📁 Ábc\nName 1 ·')
    await sources.press('✅ Name 2')
    await sources.press('◪ 📁 Ábc')
    expect(await preferences(ada)).not.toHaveProperty('mutedSources')
    await sources.press('↩ Undo')
    expect((await preferences(ada)).mutedSources).toHaveLength(1)
    await sources.press('✅ Name 3')
    await sources.press('◪ 📁 Ábc')
    const off = await sources.press('✅ 📁 Ábc')
    expect(buttons(off)).toContain('▫️ 📁 Ábc')
    expect((await preferences(ada)).mutedSources).toHaveLength(12)
    const next = await sources.press('▸')
    expect(buttons(next)).toEqual(expect.arrayContaining(['▫️ 📁 Ábc', '▫️ Name 12']))
    const [label = ''] = buttons(next)
    // The button of another chat's folder, forged, does nothing.
    const hers = await others.say('/sources')
    await others.person.forge(hers, callbackOf(next, label))
    expect(hers.text).not.toContain('Ábc')
    expect(await preferences(others)).not.toHaveProperty('mutedSources')
    expect(buttons(await sources.press('▫️ 📁 Ábc'))).toContain('✅ Name 12')
    expect(await preferences(ada)).not.toHaveProperty('mutedSources')
    const again = await sources.press('↩ Undo')
    expect(buttons(again)).toContain('▫️ Name 12')
    // Taken back once: nothing is left to take back by an old button.
    const answer = await ada.person.forge(
      again,
      callbackOf(next, label).replace(/all\w+/, 'revert'),
    )
    expect(answer).toMatchObject({ text: expect.stringContaining('has expired') })
  })
})

/** Gives a chat personal sources in a folder, as if it had imported them. */
async function followMany({ person }: Talk, folder: string, count: number): Promise<void> {
  const { town } = open()
  for (let number = 1; number <= count; number += 1) {
    const url = `https://name-${number}-${person.id}.example/feed`
    await town.store(`insert into source (url, title, origin, kind, state, next_poll_at, created_at)
      values ('${url}', 'Name ${number}', 'person', 'feed', 'active', 9000000000000, 1)`)
    await town.store(`insert into personal_source (chat_id, source_id, created_at, state, topic)
      select ${person.id}, id, 1, 'kept', '${folder}' from source where url = '${url}'`)
  }
}

test('a digest contains nothing that is muted', async () => {
  const ada = await subscriber(open().town)
  await ada.say('/mute telescope*')
  await ada.press(await ada.say('/sources'), '✅ The Signal')
  const digest = ada.follow(await ada.say('/digest'))
  const texts = (await digest.pressAll('Next article ▸')).map(({ text }) => text)
  expect(texts.length).toBeGreaterThan(2)
  expect(texts.filter((text) => /telescope/i.test(text?.split('\n')[0] ?? ''))).toEqual([])
  expect(texts.filter((text) => text?.includes('The Signal ·'))).toEqual([])
})

test('/mute lists what was muted from a card', async () => {
  const { ada, digest } = await reader(open().town)
  await ada.say('/mute telescope*')
  await ada.press(await ada.say('/sources'), '✅ The Signal')
  while ((digest.now.text ?? '').includes('The Signal ·')) await digest.press('Next article ▸')
  await digest.press('⋯')
  await digest.press(buttonLike(digest.now, '🔇 Mute'))
  expect(buttons(await ada.say('/mute'))).toHaveLength(3)
})
