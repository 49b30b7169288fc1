import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buttonLike, buttons } from '../support/conversation.ts'
import { type Opened, openRead } from '../support/reader.ts'

let open: Opened
let at: Message
beforeAll(async () => {
  open = await openRead()
})
afterAll(() => open.town.close())

const press = async (button: string) => {
  at = await open.ada.press(at, button)
  return at
}
const wishes = async () => {
  const [row] = await open.town.rows(
    `select wishes from subscriber join profile on profile.id = profile_id where chat_id = ${open.ada.person.id}`,
  )
  return JSON.parse(String(row?.wishes)) as Record<string, unknown>
}

describe('articles', () => {
  test('have topics from their title, text, feed and source', async () => {
    const rows = await open.town.rows(`select topics from article where read_state = 'read'`)
    const topics = rows.flatMap((row) => JSON.parse(String(row.topics)) as string[])
    expect(new Set(topics).size).toBeGreaterThan(3)
  })
})

describe('/topics', () => {
  test('switches one topic, all off and all on', async () => {
    at = await open.ada.say('/topics')
    expect(buttons(at)).toHaveLength(22)
    expect(buttons(await press('✅ Crypto'))).toContain('▫️ Crypto')
    expect((await wishes()).mutedTopics).toEqual(['crypto'])
    await press('All off')
    expect((await wishes()).mutedTopics).toHaveLength(20)
    await press('▫️ Space')
    await press('All on')
    expect(await wishes()).not.toHaveProperty('mutedTopics')
  })
})

describe('/mute', () => {
  test('explains itself where there is nothing', async () => {
    expect((await open.ada.say('/mute')).text).toContain('/mute bitcoin')
    expect((await open.ada.say('/mute ,')).text).toContain('There is no word')
  })

  test('mutes words and phrases, shows them, and takes them back', async () => {
    at = await open.ada.say('/mute Telescope*, Royal  Wedding')
    expect(buttons(at)).toEqual(['✕ royal wedding', '✕ telescope*'])
    expect(buttons(await press('✕ royal wedding'))).toEqual(['✕ telescope*'])
    expect((await wishes()).mutedWords).toEqual(['telescope*'])
  })

  test('takes the commas of a Chinese keyboard', async () => {
    at = await open.ada.say('/mute 比特币，皇室婚礼、元宇宙')
    expect((await wishes()).mutedWords).toEqual(['telescope*', '元宇宙', '比特币', '皇室婚礼'])
    for (const word of ['元宇宙', '比特币', '皇室婚礼']) await press(`✕ ${word}`)
  })
})

describe('/sources', () => {
  test('shows each with its health, and switches one off', async () => {
    at = await open.ada.say('/sources')
    expect(at.text).toMatch(/Half a Byte · 🟢 updated (just now|.* ago)/)
    // Four sources, a way to add one, and all of them as a file.
    expect(buttons(at)).toHaveLength(6)
    await press('✅ The Signal')
    expect((await wishes()).mutedSources).toHaveLength(1)
  })
})

test('a digest tells of nothing that is muted', async () => {
  at = await open.ada.say('/digest')
  const told = [at.text]
  while (buttons(at).includes('Next article ▸')) told.push((await press('Next article ▸')).text)
  expect(told.length).toBeGreaterThan(2)
  expect(told.filter((text) => /telescope/i.test(text?.split('\n')[0] ?? ''))).toEqual([])
  expect(told.filter((text) => text?.includes('The Signal ·'))).toEqual([])
})

test('what a card mutes stands under /mute', async () => {
  await press('⋯')
  await press(buttonLike(at, '🔇 Mute'))
  expect(buttons(await open.ada.say('/mute'))).toHaveLength(3)
})
