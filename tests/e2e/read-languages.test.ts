import { describe, expect, test } from 'vitest'
import { buttons, type Talk } from '../support/conversation.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'

const open = sharedTown({ DEFAULT_LANGUAGES: 'own' })

const CYRILLIC = /\p{Script=Cyrillic}{4}/u

async function preferences({ person }: Talk): Promise<string> {
  const [row] = await open().town.rows(
    `select preferences from profile join subscriber on profile.id = profile_id where chat_id = ${person.id}`,
  )
  return String(row?.preferences)
}

describe('languages I read', () => {
  test('are that of one’s Telegram and English; others stay away, but search finds and marks them', async () => {
    const { ada, digest } = await reader(open().town)
    expect(await preferences(ada)).toContain('"readLanguages":["en"]')
    const cards = await digest.pressAll('Next article ▸')
    expect(cards.filter(({ text }) => CYRILLIC.test(text ?? ''))).toEqual([])
    expect((await ada.say('/search библиотек')).text).toMatch(/ · ru · /)
    const ivan = await reader(open().town, { language_code: 'ru' })
    const shown = await ivan.digest.pressAll('Дальше ▸')
    expect(shown.some(({ text }) => CYRILLIC.test(text ?? ''))).toBe(true)
  })

  test('are chosen by button and by command, and taken back', async () => {
    const ada = await subscriber(open().town)
    const settings = ada.follow(await ada.say('/settings'))
    expect(settings.now.text).toContain('🌐 Languages you read: English')
    await settings.press('🌐 I read')
    await settings.press('Deutsch')
    expect(buttons(settings.now)).toContain('✓ English')
    expect(await preferences(ada)).toContain('"readLanguages":["de","en"]')
    await settings.press('✓ Deutsch')
    expect(await preferences(ada)).toContain('"readLanguages":["en"]')
    await settings.press('All languages')
    expect(await preferences(ada)).not.toContain('readLanguages')
    expect((await ada.say('/languages klingon')).text).toMatch(/^I don’t know that language/)
    expect((await ada.say('/languages ru, Deutsch')).text).toContain('Russian, German')
    expect(buttons(await ada.say('/languages'))).toContain('✓ русский')
  })

  test('can include others, translated', async () => {
    const ada = await subscriber(open().town, { language_code: 'de' })
    const screen = ada.follow(await ada.say('/languages'))
    await screen.press('Anderes übersetzen')
    expect(buttons(screen.now)).toContain('✓ Anderes übersetzen')
    const chosen = await preferences(ada)
    expect(chosen).toContain('"language":"de"')
    expect(chosen).toContain('"translatesOthers":true')
    await screen.press('✓ Anderes übersetzen')
    expect(await preferences(ada)).not.toContain('translatesOthers')
  })
})
