import { describe, expect, test } from 'vitest'
import { checkParameters } from '../../../sandbox/telegram/check.ts'

const none = new Map()

describe('checkParameters', () => {
  test.each([
    ['a number as text', 'sendMessage', { chat_id: '5', text: 'a' }, { chat_id: 5, text: 'a' }],
    ['a username', 'sendMessage', { chat_id: '@x', text: 'a' }, { chat_id: '@x', text: 'a' }],
    [
      'a flag as text',
      'setWebhook',
      { url: '', drop_pending_updates: 'True' },
      { url: '', drop_pending_updates: true },
    ],
    ['nothing where null is given', 'getUpdates', { offset: null }, {}],
    [
      'a list as text',
      'getUpdates',
      { allowed_updates: '["message"]' },
      { allowed_updates: ['message'] },
    ],
    [
      'a keyboard as text',
      'editMessageReplyMarkup',
      {
        chat_id: 1,
        message_id: 2,
        reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}',
      },
      {
        chat_id: 1,
        message_id: 2,
        reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
      },
    ],
    [
      'the keyboard that fits among several kinds',
      'sendMessage',
      { chat_id: 1, text: 'a', reply_markup: { remove_keyboard: true } },
      { chat_id: 1, text: 'a', reply_markup: { remove_keyboard: true } },
    ],
  ])('takes %s', (_, method, given, checked) => {
    expect(checkParameters(method, given, none)).toEqual(checked)
  })

  test.each([
    [
      'sendMessage',
      { chat_id: 1, text: 'a', parsemode: 'HTML' },
      'unknown parameter "parsemode" of sendMessage',
    ],
    [
      'sendMessage',
      { chat_id: 1, text: 'a', constructor: 'b' },
      'unknown parameter "constructor" of sendMessage',
    ],
    ['sendMessage', { text: 'a' }, 'chat_id is empty'],
    ['sendMessage', { chat_id: 1 }, 'message text is empty'],
    ['answerCallbackQuery', {}, 'parameter "callback_query_id" is required'],
    [
      'sendMessage',
      { chat_id: 1, text: 'a', business_connection_id: 'b' },
      'parameter "business_connection_id" is not implemented by the local Telegram',
    ],
    ['setMyCommands', { commands: 5 }, 'parameter "commands" must be an Array'],
    ['setMyCommands', { commands: [5] }, 'parameter "commands[0]" must be a BotCommand'],
    [
      'setWebhook',
      { url: '', drop_pending_updates: 'maybe' },
      'parameter "drop_pending_updates" must be a Boolean',
    ],
    ['sendMessage', { chat_id: {}, text: 'a' }, 'parameter "chat_id" must be Integer or String'],
    [
      'setWebhook',
      { url: '', certificate: 'a.pem' },
      'parameter "certificate" must be an uploaded file',
    ],
    ['sendMessage', { chat_id: 1.5, text: 'a' }, 'parameter "chat_id" must be an Integer'],
    ['sendMessage', { chat_id: 1, text: 5 }, 'parameter "text" must be a String'],
    ['setMyCommands', { commands: '[' }, "can't parse commands JSON object"],
    [
      'setMyCommands',
      { commands: [{ command: 'a' }] },
      'field "description" of commands[0] must be given',
    ],
    [
      'sendMessage',
      {
        chat_id: 1,
        text: 'a',
        reply_markup: { inline_keyboard: [[{ text: 'a', callbackData: 'b' }]] },
      },
      'unknown field "callbackData" in reply_markup.inline_keyboard[0][0] (InlineKeyboardButton)',
    ],
    [
      'sendMessage',
      { chat_id: 1, text: 'a', entities: [{ type: 'bold', offset: '0x', length: 1 }] },
      'parameter "entities[0].offset" must be an Integer',
    ],
    [
      'sendDocument',
      { chat_id: 1, document: 'attach://f' },
      'file "attach://f" is not attached to the request',
    ],
  ])('refuses %s %j', (method, given, why) => {
    expect(() => checkParameters(method, given, none)).toThrow(`Bad Request: ${why}`)
  })

  test('a file is what was uploaded', () => {
    const upload = { name: 'a.txt', type: 'text/plain', bytes: new Uint8Array([1]) }
    const checked = checkParameters(
      'sendDocument',
      { chat_id: 1, document: 'attach://f' },
      new Map([['f', upload]]),
    )
    expect(checked['document']).toBe(upload)
  })
})
