import { describe, expect, test } from 'vitest'
import { buttonLike, buttons, type Talk } from '../support/conversation.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'

const open = sharedTown()
const DAY = 86_400_000

const row = async ({ person }: Talk) =>
  (
    await open().town.rows(
      `select subscriber.*, preferences from subscriber join profile on profile.id = profile_id where chat_id = ${person.id}`,
    )
  )[0] ?? {}

/** A subscriber with the settings open. */
async function atSettings() {
  const ada = await subscriber(open().town)
  return { ada, settings: ada.follow(await ada.say('/settings')) }
}

describe('/settings', () => {
  test('several digests a day, by switches and by typing', async () => {
    const { ada, settings } = await atSettings()
    await settings.press('🕗 Time')
    await settings.press('➕ Several times a day')
    expect(buttons(await settings.press('18:00'))).toContain('✓ 18:00')
    expect((await row(ada)).times).toBe('[480,1080]')
    await settings.press('✓ 08:00')
    expect((await row(ada)).times).toBe('[1080]')
    await ada.press(await ada.say('/settings'), '🕗 Time')
    const typed = await ada.say('7:45, 19:30')
    expect(typed.text).toContain('Time: 07:45, 19:30')
  })

  test('weekdays; at least one stays on', async () => {
    const { ada, settings } = await atSettings()
    await settings.press('📅 Days')
    await settings.press('Monday to Friday')
    expect((await row(ada)).weekdays).toBe(31)
    for (const day of ['✓ Tue', '✓ Wed', '✓ Thu', '✓ Fri']) await settings.press(day)
    expect((await row(ada)).weekdays).toBe(1)
    await ada.tap(settings.now, '✓ Mon')
    expect((await row(ada)).weekdays).toBe(1)
    await settings.press('Every day')
    expect((await row(ada)).weekdays).toBe(127)
    expect((await settings.press('◂ Back')).text).toContain('Settings')
  })

  test('a weekly recap: off at first; by day and hour, by typing, and off again', async () => {
    const { ada, settings } = await atSettings()
    expect(settings.now.text).toContain('🗓 Weekly recap: off')
    await settings.press('🗓 Recap')
    expect(buttons(settings.now)).toContain('✓ Off')
    expect(buttons(await settings.press('Sun'))).toContain('✓ Sun')
    expect(await row(ada)).toMatchObject({ recap_day: 6, recap_minutes: 1080 })
    const due = Number((await row(ada)).recap_due_at)
    expect(new Date(due).toISOString()).toMatch(/T18:00:00\.000Z$/)
    expect(new Date(due).getUTCDay()).toBe(0)
    await settings.press('🕗 At 18:00')
    expect((await settings.press('20:00')).text).toContain('🗓 Weekly recap: Sun, 20:00')
    await settings.press('🗓 Recap')
    expect((await ada.say('Friday 19:30')).text).toContain('🗓 Weekly recap: Fri, 19:30')
    await ada.press(await ada.say('/settings'), '🗓 Recap')
    expect((await ada.say('sometime')).text).toMatch(/^I cannot read that as a day or a time/)
    expect((await ada.say('воскресенье')).text).toContain('🗓 Weekly recap: Sun, 19:30')
    const last = ada.follow(await ada.say('/settings'))
    await last.press('🗓 Recap')
    await last.press('Off')
    expect(await row(ada)).toMatchObject({ recap_day: null, recap_due_at: null })
  })

  test('the time zone by a shared location, whose key goes and which is not stored itself', async () => {
    const { ada, settings } = await atSettings()
    await settings.press('🌍 Time zone')
    await ada.tap(settings.now, '📍 My location')
    await ada.received(({ text }) => text?.startsWith('Share your location') ?? false)
    expect(ada.person.chat.replyKeyboard).toHaveProperty('keyboard')
    expect((await ada.say('✕ No')).text).toBe('OK, no location.')
    expect(ada.person.chat.replyKeyboard).toBeUndefined()
    await ada.tap(settings.now, '📍 My location')
    await ada.received(({ text }) => text?.startsWith('Share your location') ?? false)
    ada.person.sendLocation(-33.43, -70.61)
    await ada.received(({ text }) => text?.includes('America/Santiago') ?? false)
    expect(ada.person.chat.replyKeyboard).toBeUndefined()
    expect(JSON.stringify(await row(ada))).not.toContain('70.6')
  })

  test('the time zone by a typed place, by a choice of places, and by letters', async () => {
    const ada = await subscriber(open().town)
    // The welcome asks.
    expect((await ada.say('Hamburg')).text).toMatch(/^In Europe\/Berlin it is/)
    const settings = ada.follow(await ada.say('/settings'))
    await settings.press('🌍 Time zone')
    const choice = await ada.say('Springfield')
    expect(choice.text).toBe('Which one do you mean?')
    await ada.press(choice, buttonLike(choice, 'Springfield, MO, United States · '))
    expect((await row(ada)).zone).toBe('America/Chicago')
    await ada.press(await ada.say('/settings'), '🌍 Time zone')
    expect((await ada.say('Qwxyzzy')).text).toMatch(/^I don’t know that place/)
    expect((await ada.say('UTC+5:30')).text).toMatch(/^UTC\+5:30 all year, without summer time/)
    expect((await row(ada)).zone).toBe('+05:30')
    await ada.press(await ada.say('/settings'), '🌍 Time zone')
    expect((await ada.say('EST')).text).toMatch(/^EST: I go by the clock of New York/)
    expect((await row(ada)).zone).toBe('America/New_York')
  })

  test('length in minutes', async () => {
    const { ada, settings } = await atSettings()
    await settings.press('📚 Length')
    expect((await settings.press('1 min')).text).toContain('what fits into a minute')
    expect((await row(ada)).preferences).toContain('"minutes":1')
  })

  test('pictures, the language of summaries, the language of the interface', async () => {
    const { ada, settings } = await atSettings()
    await settings.press('🖼 Pictures')
    expect((await settings.press('Off')).text).toContain('Pictures: off')
    await settings.press('💬 Summaries')
    expect(buttons(settings.now)).toContain('✓ in the article’s language')
    await settings.press('English')
    expect((await row(ada)).preferences).toContain('"language":"en"')
    await settings.press('💬 Summaries')
    await settings.press('in the article’s language')
    expect((await row(ada)).preferences).not.toContain('"language":"en"')
  })

  test('a pause until a date, and its end', async () => {
    const { ada, settings } = await atSettings()
    await settings.press('⏸ Pause')
    expect((await ada.say('someday')).text).toContain('2026-12-24')
    const again = ada.follow(await ada.say('/settings'))
    await again.press('⏸ Pause')
    expect((await again.press('7 days')).text).toContain('Paused.')
    const due = Number((await row(ada)).next_due_at) - open().town.clock.now()
    expect(due).toBeGreaterThan(6.9 * DAY)
    await again.press('⏸ Pause')
    expect((await again.press('▶ Resume now')).text).not.toContain('Paused.')
  })
})

describe('the form of a digest', () => {
  test('is one message with all gists collapsed, whose numbers open the cards', async () => {
    const { ada, settings } = await atSettings()
    await settings.press('🖼 Pictures')
    await settings.press('Off')
    await settings.press('📚 Length')
    await settings.press('7')
    await settings.press('🃏 Format')
    await settings.press('One message, everything collapsed')
    const digest = ada.follow(await ada.say('/digest'))
    const folds = digest.now.entities?.filter(({ type }) => type === 'expandable_blockquote')
    expect(folds).toHaveLength(7)
    expect(buttons(digest.now)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    await digest.press('3')
    expect(digest.now.text).toContain('3 of 7')
    expect(digest.now.link_preview_options).toEqual({ is_disabled: true })
    await digest.press('⋯')
    expect(buttons(await digest.press('☰ At a glance'))).toContain('7')
  })
})

describe('the rich view', () => {
  test('shows a whole article in one message, with a way back', async () => {
    const { ada, digest } = await reader(open().town)
    const settings = ada.follow(await ada.say('/settings'))
    await settings.press('📖 Full text')
    await settings.press('One rich message')
    while (!buttons(digest.now).includes('📖 Read full')) await digest.press('Next article ▸')
    await digest.press('📖 Read full')
    expect(digest.now.rich_message?.blocks.length).toBeGreaterThan(5)
    expect(buttons(digest.now)).toContain('🔗 Open')
    expect((await digest.press('▴ Summary')).text).toContain('key sentences')
  })
})

describe('what the bot asks, it listens to', () => {
  test.each([
    ['/search', 'wall of sound', /🔎 wall of sound/],
    ['/mute', 'bitcoin, royal wedding', /Muted/],
    ['/feedback', 'Please add a crossword', /^Nobody is set up to receive feedback/],
    ['/add', 'no address', /^I see no web address in that/],
  ])('%s without words is answered by the next text', async (command, answer, result) => {
    const ada = await subscriber(open().town)
    const question = await ada.say(command)
    expect(question.reply_markup?.force_reply).toBeUndefined()
    expect((await ada.say(answer)).text).toMatch(result)
  })

  test('a corrected address is taken for the source that was meant', async () => {
    const ada = await subscriber(open().town)
    expect((await ada.say('/add nowhere')).text).toMatch(/^I see no web address/)
    expect((await ada.say('nowhere else')).text).toMatch(/^I see no web address/)
  })

  test('a page that is shared meanwhile is no word to mute', async () => {
    const ada = await subscriber(open().town)
    await ada.say('/mute')
    expect((await ada.say('https://example.org/story')).text).toMatch(/example\.org/)
    const [row] = await open().town.rows(
      `select preferences from profile join subscriber on profile.id = profile_id where chat_id = ${ada.person.id}`,
    )
    expect(row?.preferences).not.toContain('example.org')
  })
})
