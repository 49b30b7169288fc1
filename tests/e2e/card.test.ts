import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buttonLike, buttons } from '../support/conversation.ts'
import { openWithDigest } from '../support/reader.ts'

let open: Awaited<ReturnType<typeof openWithDigest>>
/** The card as it was last seen. */
let at: Message
beforeAll(async () => {
  open = await openWithDigest()
  at = open.digest
})
afterAll(() => open.town.close())

const press = async (button: string) => {
  at = await open.ada.press(at, button)
  return at
}
const headline = (message: Message) => message.text?.split('\n')[0] ?? ''

describe('the row of a card', () => {
  test('has no way back on the first card', () => {
    expect(buttons(at)).toEqual(['📖 Read full', 'Next article ▸', '🔖', '👍', '👎', '⋯'])
  })

  test('saves and lets go again, each tap saying what it did', async () => {
    expect(await open.ada.tap(at, '🔖')).toContain('/saved')
    await open.town.telegram.waitFor(() => buttons(open.ada.fresh(at)).includes('🔖 ✓'))
    expect(await open.ada.tap(at, '🔖 ✓')).toBe('No longer saved.')
    await open.town.telegram.waitFor(() => buttons(open.ada.fresh(at)).includes('🔖'))
    await press('🔖')
  })

  test('takes one opinion, changed and taken back', async () => {
    expect(buttons(await press('👍'))).toContain('👍 ✓')
    const down = buttons(await press('👎'))
    expect(down).toContain('👎 ✓')
    expect(down).toContain('👍')
    expect(buttons(await press('👎 ✓'))).toContain('👎')
  })
})

describe('⋯', () => {
  test('says why in one sentence, and goes back', async () => {
    expect(buttons(await press('⋯'))).toContain('❓ Why this?')
    const why = await press('❓ Why this?')
    expect(why.text?.split('\n').at(-1)).toMatch(/^(Fresh|Covered by \d+ sources).*\.$/)
    await press('◂ Back')
    expect(buttons(at)).toContain('🔍 Evidence')
  })

  test('shows what the summary rests on', async () => {
    const evidence = await press('🔍 Evidence')
    expect(evidence.text).toContain('article')
    expect(evidence.entities?.filter(({ type }) => type === 'blockquote').length).toBeGreaterThan(0)
    await press('◂ Back')
  })

  test('mutes a source and takes it back', async () => {
    const mute = buttonLike(at, '🔇 Mute')
    await press(mute)
    expect(buttons(at)[0]).toBe(mute.replace('🔇 Mute', '🔊 Unmute'))
    const muted = async () => {
      const [row] = await open.town.rows(
        `select wishes from subscriber join profile on profile.id = profile_id where chat_id = ${open.ada.person.id}`,
      )
      return row?.wishes
    }
    expect(await muted()).toContain('mutedSources')
    await press(buttons(at)[0] ?? '')
    expect(await muted()).not.toContain('mutedSources')
  })

  test('offers to share the article, and leads back to the card', async () => {
    const share = at.reply_markup?.inline_keyboard.flat().find(({ text }) => text === '↗ Share')
    expect(share).toMatchObject({ switch_inline_query_chosen_chat: { allow_group_chats: true } })
    expect(buttons(await press('◂ Back'))).toContain('📖 Read full')
  })

  test('names everybody who tells a story that several tell', async () => {
    while (!/\d sources/.test(at.text ?? '')) await press('Next article ▸')
    await press('⋯')
    const list = await press('📰 Covered by')
    const links = list.entities?.filter(({ type }) => type === 'text_link') ?? []
    expect(links.length).toBeGreaterThan(1)
    await press('◂ Back')
    await press('◂ Back')
  })
})

describe('the end', () => {
  test('of a full text offers Open, Save and the next article', async () => {
    const fits = () => buttons(at).includes('📖 Read full') && buttons(at).includes('🔖')
    while (!fits()) await press('Next article ▸')
    await press('📖 Read full')
    while (buttons(at).includes('▸')) await press('▸')
    expect(buttons(at)).toContain('🔗 Open')
    expect(buttons(at).at(-1)).toMatch(/Next article|Done/)
    expect(buttons(await press('🔖'))).toContain('🔖 ✓')
    await press('▴ Summary')
  })

  test('of a digest says when the next one comes and what was saved', async () => {
    while (buttons(at).includes('Next article ▸')) await press('Next article ▸')
    const end = await press('Done ✓')
    expect(end.text).toMatch(/^That’s all\. See you (today|tomorrow) at 08:00\./)
    expect(end.text).toMatch(/You saved 2 stories:/)
    expect(buttons(end)).toEqual(['◂', '🔖 Saved'])
  })
})

describe('/saved', () => {
  test('lists what was kept, opens it, and takes out with a way to bring it back', async () => {
    at = await open.ada.say('/saved')
    expect(at.text).toMatch(/^🔖 Saved: 2/)
    const title = at.text?.match(/1\. (.+)/)?.[1] ?? ''
    const shown = await press('1')
    expect(headline(shown)).toContain(title)
    expect(buttons(shown)).toContain('🔖 ✓')
    await press('◂ Back')
    const fewer = await press('✕ 1')
    expect(fewer.text).not.toContain(title)
    expect((await press('↩ Undo')).text).toContain(title)
  })

  test('walks in pages of five', async () => {
    const { id } = open.ada.person
    await open.town.store(
      `insert into mark (chat_id, article_id, saved_at, updated_at)
       select ${id}, id, id, id from article where true limit 8
       on conflict do update set saved_at = 1`,
    )
    at = await open.ada.say('/saved')
    const second = await press('▸')
    expect(second.text).toContain('6. ')
    expect(buttons(await press('◂'))).toContain('▸')
  })
})

test('nobody waits for an answer', () => {
  expect(open.town.telegram.unansweredTaps).toBe(0)
})
