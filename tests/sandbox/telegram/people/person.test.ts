import { describe, expect } from 'vitest'
import { ImpossibleAction } from '../../../../sandbox/telegram/people/post-as.ts'
import { test } from '../local.ts'

describe('a person', () => {
  test('comes by a deep link', async ({ telegram, api }) => {
    const ada = telegram.person({ first_name: 'Ada', language_code: 'de' })
    ada.start('from-a_Friend1')
    const [update] = await api.getUpdates()
    expect(update?.message).toMatchObject({
      text: '/start from-a_Friend1',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      from: { first_name: 'Ada', language_code: 'de', is_bot: false },
      chat: { type: 'private', id: ada.id },
    })
    expect(() => ada.start('no blanks')).toThrow(ImpossibleAction)
  })

  test('cannot do what Telegram’s apps do not offer', ({ telegram }) => {
    const [ada, bob] = [telegram.person(), telegram.person()]
    const group = telegram.group({ people: [ada] })
    expect(() => ada.send(' \n')).toThrow('an empty message cannot be sent')
    expect(() => ada.send('a', { to: bob.chat })).toThrow(
      'this is the private chat of another person',
    )
    expect(() => ada.openTopic(group, 'a')).toThrow('has no topics')
    ada.block()
    expect(() => ada.send('a')).toThrow('has blocked the bot')
    bob.deactivate()
    expect(() => bob.send('a')).toThrow('has no account any more')
    const supergroup = telegram.migrate(group, ada)
    expect(() => ada.send('a', { to: group })).toThrow('became a supergroup')
    expect(() => telegram.migrate(supergroup, ada)).toThrow('is not a group')
    expect(() => telegram.person({ id: ada.id })).toThrow(`there is a chat ${ada.id} already`)
  })

  test('joins and leaves, and the bot in the group gets updates about it', async ({
    telegram,
    api,
  }) => {
    const [ada, bob] = [telegram.person(), telegram.person()]
    const group = telegram.group({ people: [ada] })
    ada.addBot(group)
    bob.join(group)
    bob.leave(group)
    const messages = (await api.getUpdates()).flatMap((update) => update.message ?? [])
    expect(
      messages.map((message) => message.new_chat_members?.[0]?.id ?? message.left_chat_member?.id),
    ).toEqual([telegram.bot.id, bob.id, bob.id])
    expect([...group.people.keys()]).toEqual([ada.id])
  })

  test('is distinguishable in the list of people and chats', ({ telegram }) => {
    const ada = telegram.person()
    const group = telegram.group({ title: 'Ops' })
    expect(telegram.people).toEqual([ada])
    expect(telegram.chats).toEqual([ada.chat, group])
    expect(telegram.chat(group.id).title).toBe('Ops')
  })
})
