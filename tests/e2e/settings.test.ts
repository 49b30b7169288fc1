import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '../../src/model/time.ts'
import { buttons } from '../support/conversation.ts'
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
const row = async () =>
  (
    await open.town.rows(
      `select subscriber.*, wishes from subscriber join profile on profile.id = profile_id where chat_id = ${open.ada.person.id}`,
    )
  )[0] ?? {}

describe('/settings', () => {
  test('several times a day, by switches and by typing', async () => {
    at = await open.ada.say('/settings')
    await press('🕗 Time')
    await press('➕ Several times a day')
    expect(buttons(await press('18:00'))).toContain('✓ 18:00')
    expect((await row()).times).toBe('[480,1080]')
    await press('✓ 08:00')
    expect((await row()).times).toBe('[1080]')
    at = await open.ada.say('/settings')
    await press('🕗 Time')
    at = await open.ada.say('7:45, 19:30')
    expect(at.text).toContain('Time: 07:45, 19:30')
  })

  test('weekdays, of which one always stays', async () => {
    await press('📅 Days')
    await press('Monday to Friday')
    expect((await row()).weekdays).toBe(31)
    for (const day of ['✓ Tue', '✓ Wed', '✓ Thu', '✓ Fri']) await press(day)
    expect((await row()).weekdays).toBe(1)
    await open.ada.tap(at, '✓ Mon')
    expect((await row()).weekdays).toBe(1)
    await press('Every day')
    await press('◂ Back')
  })

  test('the zone by a shared location, of which nothing else is kept', async () => {
    await press('🌍 Time zone')
    open.ada.person.sendLocation(-33.43, -70.61)
    at = await open.ada.received(({ text }) => text?.includes('America/Santiago') ?? false)
    expect(JSON.stringify(await row())).not.toContain('70.6')
  })

  test('length by minutes', async () => {
    await press('📚 Length')
    expect((await press('1 min')).text).toContain('what fits into a minute')
    expect((await row()).wishes).toContain('"minutes":1')
  })

  test('pictures, the language of summaries, the language of the interface', async () => {
    await press('🖼 Pictures')
    expect((await press('Off')).text).toContain('Pictures: off')
    await press('💬 Summaries')
    expect(buttons(at)).toContain('✓ in the article’s language')
    await press('English')
    expect((await row()).wishes).toContain('"language":"en"')
    await press('💬 Summaries')
    await press('in the article’s language')
  })

  test('a pause until a day, and its end', async () => {
    await press('⏸ Pause')
    expect((await open.ada.say('someday')).text).toContain('2026-12-24')
    at = await open.ada.say('/settings')
    await press('⏸ Pause')
    expect((await press('7 days')).text).toContain('Paused.')
    const due = Number((await row()).next_due_at) - Date.now()
    expect(due).toBeGreaterThan(6.9 * DAY)
    await press('⏸ Pause')
    expect((await press('▶ Resume now')).text).not.toContain('Paused.')
  })
})

describe('the form of a digest', () => {
  test('one message with all gists folded, whose numbers open the cards', async () => {
    at = await open.ada.say('/settings')
    await press('📚 Length')
    await press('7')
    await press('🃏 Format')
    await press('One message, everything collapsed')
    at = await open.ada.say('/digest')
    const folds = at.entities?.filter(({ type }) => type === 'expandable_blockquote')
    expect(folds).toHaveLength(7)
    expect(buttons(at)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    await press('3')
    expect(at.text).toContain('3 of 7')
    expect(at.link_preview_options).toEqual({ is_disabled: true })
    await press('⋯')
    expect(buttons(await press('☰ At a glance'))).toContain('7')
  })
})

describe('the rich view', () => {
  test('shows a whole article in one message, and leads back', async () => {
    const digest = at
    at = await open.ada.say('/settings')
    await press('📖 Full text')
    await press('One rich message')
    at = open.ada.fresh(digest)
    await press('1')
    while (!buttons(at).includes('📖 Read full')) await press('Next article ▸')
    await press('📖 Read full')
    expect(at.rich_message?.blocks.length).toBeGreaterThan(5)
    expect(buttons(at)).toContain('🔗 Open')
    expect((await press('▴ Summary')).text).toContain('key sentences')
  })
})
