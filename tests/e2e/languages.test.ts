import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buttons, type Talk, talk } from '../support/conversation.ts'
import { openWithDigest } from '../support/reader.ts'

let open: Awaited<ReturnType<typeof openWithDigest>>
beforeAll(async () => {
  open = await openWithDigest({ language_code: 'ru' })
})
afterAll(() => open.town.close())

describe('somebody whose Telegram speaks Russian', () => {
  test('is welcomed, served and answered in Russian', async () => {
    const welcome = await open.ada.received(({ text }) => text?.startsWith('Добро') ?? false)
    expect(welcome.text).toMatch(/придёт (сегодня|завтра) в 08:00/)
    expect(buttons(open.digest)).toContain('Дальше ▸')
    expect(open.digest.text).toMatch(/1 из 10 · ещё \d+\u00a0мин/)
    expect(await open.ada.tap(open.digest, '🔖')).toContain('Отложено')
  })

  test('finds commands and the bot described in Russian, and others in theirs', async () => {
    const command = open.ada.person.commands().find((one) => one.command === 'saved')
    expect(command?.description).toBe('Что вы отложили')
    const ana = open.town.telegram.person({ first_name: 'Ana', language_code: 'pt-br' })
    expect(ana.profile().shortDescription).toContain('Toda manhã')
  })

  test('changes the language, and everything follows at once', async () => {
    let at: Message = await open.ada.say('/settings')
    at = await open.ada.press(at, '🗣 Язык')
    expect(buttons(at)).toContain('✓ русский')
    at = await open.ada.press(at, 'Deutsch')
    expect(at.text).toContain('Einstellungen')
    expect((await open.ada.say('/saved')).text).toContain('Gemerkt: 1')
  })
})

test('every language can be begun in, and is nowhere broken', async () => {
  for (const language_code of ['de', 'es', 'fr', 'pt-br', 'zh-hans', 'uk', 'ar']) {
    const person: Talk = talk(open.town, open.town.telegram.person({ language_code }))
    const welcome = await person.say('/start')
    expect(welcome.text, language_code).not.toMatch(/[{}]/)
    for (const command of ['/settings', '/topics', '/mute', '/sources', '/help']) {
      expect((await person.say(command)).text, `${language_code} ${command}`).not.toMatch(/[{}]/)
    }
  }
})
