import type { Message } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { decodeCallback, encodeCallback } from '../../src/model/callback.ts'
import { buttonLike, buttons, callbackOf } from '../support/conversation.ts'
import { reader, sharedTown } from '../support/reader.ts'

const open = sharedTown()
const headline = (message: Message) => message.text?.split('\n')[0] ?? ''

describe('the row of a card', () => {
  test('has its five places from the first card on, where the first shows the whole digest', async () => {
    const { digest } = await reader(open().town)
    expect(buttons(digest.now).slice(2)).toEqual(['☰', '🔖', '👍', '👎', '⋯'])
    expect(buttons(await digest.press('Next article ▸')).slice(2, 7)).toEqual([
      '◂',
      '🔖',
      '👍',
      '👎',
      '⋯',
    ])
    await digest.press('◂')
    const all = await digest.press('☰')
    expect(buttons(all).slice(0, 2)).toEqual(['1', '2'])
    expect(buttons(await digest.press('1'))).toContain('📖 Read full')
  })

  test('saves and unsaves, and each tap says what it did', async () => {
    const { town } = open()
    const { ada, digest } = await reader(town)
    const card = digest.now
    expect(await ada.tap(card, '🔖')).toContain('/saved')
    await town.telegram.waitFor(() => buttons(ada.fresh(card)).includes('🔖 ✓'))
    expect(await ada.tap(card, '🔖 ✓')).toBe('No longer saved.')
    await town.telegram.waitFor(() => buttons(ada.fresh(card)).includes('🔖'))
    expect(buttons(await digest.press('🔖'))).toContain('🔖 ✓')
  })

  test('sets one opinion, changes it and takes it back', async () => {
    const { digest } = await reader(open().town)
    expect(buttons(await digest.press('👍'))).toContain('👍 ✓')
    const down = buttons(await digest.press('👎'))
    expect(down).toContain('👎 ✓')
    expect(down).toContain('👍')
    expect(buttons(await digest.press('👎 ✓'))).toContain('👎')
  })
})

test('of many taps at once all are answered, and the first and the last are shown', async () => {
  const { town } = open()
  const { ada, digest } = await reader(town)
  const next = decodeCallback(callbackOf(digest.now, 'Next article ▸'))
  if (next?.kind !== 'card') throw new Error('no next card')
  const cards = [1, 2, 1, 2, 1, 2].map((position) => ({ ...next, position }))
  const answers = await Promise.all(
    cards.map((callback) => ada.person.forge(digest.now, encodeCallback(callback))),
  )
  expect(answers).toHaveLength(cards.length)
  const edits = () =>
    town.telegram.calls.filter(
      ({ method, parameters }) =>
        method === 'editMessageText' && parameters.chat_id === ada.person.id,
    )
  const texts = await town.telegram.waitFor(() => {
    const shown = edits().map(({ parameters }) => String(parameters.text))
    return shown.some((text) => /^3 of \d/m.test(text)) && shown
  })
  expect(texts).toEqual([expect.stringMatching(/^2 of \d/m), expect.stringMatching(/^3 of \d/m)])
})

describe('⋯', () => {
  test('says why in one sentence, with a way back', async () => {
    const { digest } = await reader(open().town)
    expect(buttons(await digest.press('⋯'))).toContain('❓ Why this?')
    const why = await digest.press('❓ Why this?')
    expect(why.text?.split('\n').at(-1)).toMatch(/^(Fresh|Covered by \d+ sources).*\.$/)
    expect(buttons(await digest.press('◂ Back'))).toContain('🔍 Evidence')
  })

  test('shows the evidence for the summary', async () => {
    const { digest } = await reader(open().town)
    await digest.press('⋯')
    const evidence = await digest.press('🔍 Evidence')
    expect(evidence.text).toContain('article')
    expect(evidence.entities?.filter(({ type }) => type === 'blockquote').length).toBeGreaterThan(0)
    expect(buttons(await digest.press('◂ Back'))).toContain('🔍 Evidence')
  })

  test('mutes a source and unmutes it', async () => {
    const { town } = open()
    const { ada, digest } = await reader(town)
    await digest.press('⋯')
    const mute = buttonLike(digest.now, '🔇 Mute')
    await digest.press(mute)
    const unmute = mute.replace('🔇 Mute', '🔊 Unmute')
    expect(buttons(digest.now)).toContain(unmute)
    const muted = async () => {
      const [row] = await town.rows(
        `select preferences from subscriber join profile on profile.id = profile_id where chat_id = ${ada.person.id}`,
      )
      return row?.preferences
    }
    expect(await muted()).toContain('mutedSources')
    await digest.press(unmute)
    expect(await muted()).not.toContain('mutedSources')
  })

  test('offers to share the article, with a way back to the card', async () => {
    const { digest } = await reader(open().town)
    const menu = await digest.press('⋯')
    const share = menu.reply_markup?.inline_keyboard.flat().find(({ text }) => text === '↗ Share')
    expect(share).toMatchObject({ switch_inline_query_chosen_chat: { allow_group_chats: true } })
    expect(buttons(await digest.press('◂ Back'))).toContain('📖 Read full')
  })

  test('names all sources that report a story', async () => {
    const { digest } = await reader(open().town)
    while (!/\d sources/.test(digest.now.text ?? '')) await digest.press('Next article ▸')
    await digest.press('⋯')
    const list = await digest.press('📰 Covered by')
    const links = list.entities?.filter(({ type }) => type === 'text_link') ?? []
    expect(links.length).toBeGreaterThan(1)
    await digest.press('◂ Back')
    expect(buttons(await digest.press('◂ Back'))).toContain('📖 Read full')
  })
})

describe('the end', () => {
  test('of a full text offers Open, Save and the next article', async () => {
    const { digest } = await reader(open().town)
    await digest.press('📖 Read full')
    await digest.pressAll('▸')
    expect(buttons(digest.now)).toContain('🔗 Open')
    expect(buttons(digest.now).at(-1)).toMatch(/Next article|Done/)
    expect(buttons(await digest.press('🔖'))).toContain('🔖 ✓')
    expect(buttons(await digest.press('▴ Summary'))).toContain('📖 Read full')
  })

  test('of a digest says when the next one comes and what was saved', async () => {
    const { digest } = await reader(open().town)
    await digest.press('🔖')
    await digest.press('Next article ▸')
    const second = headline(await digest.press('🔖'))
    await digest.pressAll('Next article ▸')
    const end = await digest.press('Done ✓')
    expect(end.text).toMatch(/^That’s all\. See you (today|tomorrow) at 08:00\./)
    expect(end.text).toMatch(/You saved 2 stories\./)
    const lines = end.text?.split('\n').filter((line) => /^\d+\. /.test(line)) ?? []
    expect(lines[1]).toBe(`2. 🔖 ${second}`)
    expect(lines[2]).not.toContain('🔖')
    const links = end.entities?.filter(({ type }) => type === 'text_link') ?? []
    expect(links).toHaveLength(lines.length)
    expect(buttons(end)).toEqual([...lines.keys().map((line) => `${line + 1}`), '◂', '🔖 Saved'])
    expect(headline(await digest.press('2'))).toBe(second)
  })
})

describe('/saved', () => {
  test('lists what was saved, opens it, and removes it with an undo', async () => {
    const { ada, digest } = await reader(open().town)
    await digest.press('🔖')
    await digest.press('Next article ▸')
    await digest.press('🔖')
    const saved = ada.follow(await ada.say('/saved'))
    expect(saved.now.text).toMatch(/^🔖 Saved: 2/)
    const title = saved.now.text?.match(/1\. (.+)/)?.[1] ?? ''
    const shown = await saved.press('1')
    expect(headline(shown)).toContain(title)
    expect(buttons(shown)).toContain('🔖 ✓')
    await saved.press('◂ Back')
    const fewer = await saved.press('✕ 1')
    expect(fewer.text).not.toContain(title)
    expect((await saved.press('↩ Undo')).text).toContain(title)
  })

  test('has pages of five', async () => {
    const { town } = open()
    const { ada } = await reader(town)
    await town.store(
      `insert into reaction (chat_id, article_id, saved_at, updated_at)
       select ${ada.person.id}, id, id, id from article where true limit 8
       on conflict do update set saved_at = 1`,
    )
    const saved = ada.follow(await ada.say('/saved'))
    expect((await saved.press('▸')).text).toContain('6. ')
    expect(buttons(await saved.press('◂'))).toContain('▸')
  })
})

test('every tap is answered promptly', async () => {
  const { town } = open()
  const { digest } = await reader(town)
  for (const button of ['🔖', '👍', '⋯', '❓ Why this?', '◂ Back', '◂ Back', '📖 Read full'])
    await digest.press(button)
  expect(town.telegram.unansweredTaps).toBe(0)
})
