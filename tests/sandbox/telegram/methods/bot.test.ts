import { describe, expect } from 'vitest'
import { refusalOf, test } from '../local.ts'

const list = (...names: string[]) => names.map((command) => ({ command, description: command }))

describe('command menus', () => {
  test('the narrowest scope and the user’s language win', async ({ telegram, api }) => {
    const [ada, uwe] = [telegram.person(), telegram.person({ language_code: 'de-AT' })]
    const group = telegram.group({ people: [ada, uwe] })
    await api.setMyCommands(list('default'))
    expect(ada.commands()).toEqual(list('default'))
    await api.setMyCommands(list('private'), { scope: { type: 'all_private_chats' } })
    await api.setMyCommands(list('privat'), {
      scope: { type: 'all_private_chats' },
      language_code: 'de',
    })
    await api.setMyCommands(list('admins'), { scope: { type: 'all_chat_administrators' } })
    await api.setMyCommands(list('mine'), { scope: { type: 'chat', chat_id: ada.id } })
    const seen = [ada.commands(), uwe.commands(), ada.commands(group), uwe.commands(group)]
    expect(seen.map(([first]) => first?.command)).toEqual(['mine', 'privat', 'admins', 'default'])
    await api.deleteMyCommands({ scope: { type: 'chat', chat_id: ada.id } })
    expect(ada.commands()).toEqual(list('private'))
    expect(await api.getMyCommands({ language_code: 'de' })).toEqual([])
    expect(
      await api.getMyCommands({ scope: { type: 'all_private_chats' }, language_code: 'de' }),
    ).toEqual(list('privat'))
  })

  test.for([
    [list(...Array.from({ length: 101 }, (_, n) => `c${n}`)), 'BOT_COMMANDS_TOO_MUCH'],
    [list('Start'), 'BOT_COMMAND_INVALID'],
    [list('a'.repeat(33)), 'BOT_COMMAND_INVALID'],
    [list(''), 'command must be non-empty'],
    [list('a', 'a'), 'BOT_COMMAND_DUPLICATE'],
    [[{ command: 'a', description: ' ' }], 'command description must be non-empty'],
    [[{ command: 'a', description: 'a'.repeat(257) }], 'BOT_COMMAND_DESCRIPTION_INVALID'],
  ] as const)('%#: lists that are refused', async ([commands, why], { api }) => {
    expect(await refusalOf(api.setMyCommands([...commands]))).toBe(`400 Bad Request: ${why}`)
  })
})

describe('the profile', () => {
  test('each language has its own texts', async ({ telegram, api }) => {
    const [ada, uwe] = [telegram.person(), telegram.person({ language_code: 'de' })]
    await api.setMyName('Daily')
    await api.setMyDescription('For all')
    await api.setMyDescription('Für alle', { language_code: 'de' })
    await api.setMyShortDescription('Short')
    expect(ada.profile()).toEqual({
      name: 'Daily',
      description: 'For all',
      shortDescription: 'Short',
    })
    expect(uwe.profile().description).toBe('Für alle')
    expect(await api.getMyDescription({ language_code: 'de' })).toEqual({ description: 'Für alle' })
    expect(await api.getMyName({ language_code: 'de' })).toEqual({ name: 'Local bot' })
    expect(await refusalOf(api.setMyShortDescription('a'.repeat(121)))).toMatch(
      'BOT_SHORT_DESCRIPTION_INVALID',
    )
  })

  test('the menu button, by default and for one chat', async ({ telegram, api }) => {
    const [ada, bob] = [telegram.person(), telegram.person()]
    const menu_button = {
      type: 'web_app' as const,
      text: 'Read',
      web_app: { url: 'https://x.org/' },
    }
    await api.setChatMenuButton({ chat_id: ada.id, menu_button })
    expect(ada.menu()).toEqual(menu_button)
    expect(bob.menu()).toEqual({ type: 'commands' })
    expect(await api.getChatMenuButton({ chat_id: ada.id })).toEqual(menu_button)
    await api.setChatMenuButton({ chat_id: ada.id, menu_button: { type: 'default' } })
    expect(ada.menu()).toEqual({ type: 'commands' })
  })
})
