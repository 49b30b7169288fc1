import { InlineKeyboard } from 'grammy'
import { describe, expect } from 'vitest'
import { refusalOf, test } from '../local.ts'

const NOT_MODIFIED =
  '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

describe('editing', () => {
  test('changes the text, and removes a keyboard that is not sent again', async ({
    telegram,
    api,
    clock,
  }) => {
    const ada = telegram.person()
    ada.start()
    const reply_markup = new InlineKeyboard().text('a', 'b')
    const { message_id } = await api.sendMessage(ada.id, '<b>a</b>', {
      parse_mode: 'HTML',
      reply_markup,
    })
    clock.now += 5000
    const edited = await api.editMessageText(ada.id, message_id, 'b', { reply_markup })
    expect(edited).toMatchObject({
      text: 'b',
      edit_date: clock.now / 1000,
      date: clock.now / 1000 - 5,
      reply_markup,
    })
    expect(edited).not.toHaveProperty('entities')
    const bare = await api.editMessageText(ada.id, message_id, 'c')
    expect(bare).not.toHaveProperty('reply_markup')
  })

  test('cannot change whether the buttons ask for a reply, which they cannot in a channel', async ({
    telegram,
    api,
  }) => {
    const ada = telegram.person()
    ada.start()
    const { inline_keyboard } = new InlineKeyboard().text('a', 'b')
    const forced = { reply_markup: { inline_keyboard, force_reply: true } }
    const { message_id, reply_markup } = await api.sendMessage(ada.id, 'a', forced)
    expect(reply_markup).toEqual(forced.reply_markup)
    expect(await api.editMessageText(ada.id, message_id, 'b', forced)).toMatchObject(forced)
    const without = api.editMessageText(ada.id, message_id, 'c', {
      reply_markup: { inline_keyboard },
    })
    expect(await refusalOf(without)).toContain("force_reply of the message can't be changed")
    const channel = telegram.channel({ title: 'C', people: [ada] })
    ada.addBot(channel)
    expect(await refusalOf(api.sendMessage(channel.id, 'a', forced))).toContain('FORCE_REPLY')
  })

  test('without a change is refused', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    const reply_markup = new InlineKeyboard().text('a', 'b')
    const { message_id } = await api.sendMessage(ada.id, 'a', { reply_markup })
    expect(await refusalOf(api.editMessageText(ada.id, message_id, 'a ', { reply_markup }))).toBe(
      NOT_MODIFIED,
    )
    expect(await refusalOf(api.editMessageReplyMarkup(ada.id, message_id, { reply_markup }))).toBe(
      NOT_MODIFIED,
    )
    await api.editMessageReplyMarkup(ada.id, message_id)
    expect(await refusalOf(api.editMessageReplyMarkup(ada.id, message_id))).toBe(NOT_MODIFIED)
    expect(ada.chat.message(message_id)).toMatchObject({ text: 'a' })
  })

  test('requires an existing message of the bot that has a text', async ({ telegram, api }) => {
    const ada = telegram.person()
    const said = ada.start()
    const photo = await api.sendPhoto(ada.id, 'https://x.org/a.jpg', { caption: 'a' })
    const edit = (id: number, text = 'b') => refusalOf(api.editMessageText(ada.id, id, text))
    expect(await edit(99)).toBe('400 Bad Request: message to edit not found')
    expect(await edit(said.message_id)).toBe("400 Bad Request: message can't be edited")
    expect(await edit(photo.message_id)).toBe(
      '400 Bad Request: there is no text in the message to edit',
    )
    expect(await edit(photo.message_id, '')).toBe('400 Bad Request: message text is empty')
    const caption = await api.editMessageCaption(ada.id, photo.message_id, { caption: 'b' })
    expect(caption).toMatchObject({ caption: 'b', photo: photo.photo })
  })

  test('is forbidden in the chat of a person who blocked the bot', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    const { message_id } = await api.sendMessage(ada.id, 'a')
    ada.block()
    expect(await refusalOf(api.editMessageText(ada.id, message_id, 'b'))).toBe(
      '403 Forbidden: bot was blocked by the user',
    )
  })
})

describe('deleting', () => {
  test('works within 48 hours, and once', async ({ telegram, api, clock }) => {
    const ada = telegram.person()
    const said = ada.start()
    const old = await api.sendMessage(ada.id, 'old')
    await api.deleteMessage(ada.id, said.message_id)
    expect(await refusalOf(api.deleteMessage(ada.id, said.message_id))).toBe(
      '400 Bad Request: message to delete not found',
    )
    clock.now += 48 * 3600_000 + 1000
    expect(await refusalOf(api.deleteMessage(ada.id, old.message_id))).toBe(
      "400 Bad Request: message can't be deleted for everyone",
    )
    const fresh = await api.sendMessage(ada.id, 'fresh')
    await api.deleteMessages(ada.id, [fresh.message_id, 99])
    expect(ada.chat.messages).toEqual([old])
  })

  test('of others’ messages in a group requires an administrator', async ({ telegram, api }) => {
    const ada = telegram.person()
    const group = telegram.group({ people: [ada] })
    ada.addBot(group)
    const said = ada.send('a', { to: group })
    expect(await refusalOf(api.deleteMessage(group.id, said.message_id))).toBe(
      "400 Bad Request: message can't be deleted",
    )
    ada.promoteBot(group)
    expect(await api.deleteMessage(group.id, said.message_id)).toBe(true)
  })
})
