import { describe, expect, test } from 'vitest'
import { buttons, talk } from '../support/conversation.ts'
import { reader, sharedTown, subscriber } from '../support/reader.ts'

const open = sharedTown()
const RUSSIAN = { language_code: 'ru' }

describe('a person whose Telegram is in Russian', () => {
  test('is welcomed, served and answered in Russian', async () => {
    const { ada, digest } = await reader(open().town, RUSSIAN)
    const welcome = await ada.received(({ text }) => text?.startsWith('Добро') ?? false)
    expect(welcome.text).toContain('чтобы 08:00 было на ваших часах')
    expect(buttons(digest.now)).toContain('Дальше ▸')
    expect(digest.now.text).toMatch(/1 из 10 · ещё \d+\u00a0мин/)
    expect(await ada.tap(digest.now, '🔖')).toContain('Отложено')
  })

  test('sees commands and the description in Russian, others in their languages', async () => {
    const { town } = open()
    const ada = await subscriber(town, RUSSIAN)
    const command = ada.person.commands().find((one) => one.command === 'saved')
    expect(command?.description).toBe('Что вы отложили')
    const ana = town.telegram.person({ first_name: 'Ana', language_code: 'pt-br' })
    expect(ana.profile().shortDescription).toContain('Toda manhã')
  })

  test('changes the language, and everything follows at once', async () => {
    const { ada, digest } = await reader(open().town, RUSSIAN)
    await digest.press('🔖')
    const settings = ada.follow(await ada.say('/settings'))
    expect(buttons(await settings.press('🗣 Язык'))).toContain('✓ русский')
    expect((await settings.press('Deutsch')).text).toContain('Einstellungen')
    expect((await ada.say('/saved')).text).toContain('Gemerkt: 1')
  })
})

test('the first steps work in every language, with no text missing', async () => {
  const { town } = open()
  for (const language_code of ['de', 'es', 'fr', 'pt-br', 'zh-hans', 'uk', 'ar']) {
    const person = talk(town, town.telegram.person({ language_code }))
    const welcome = await person.start()
    expect(welcome.text, language_code).not.toMatch(/[{}]/)
    for (const command of ['/settings', '/topics', '/mute', '/sources', '/help']) {
      expect((await person.say(command)).text, `${language_code} ${command}`).not.toMatch(/[{}]/)
    }
  }
})
