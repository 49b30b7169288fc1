import { run } from '@grammyjs/runner'
import { Bot, GrammyError, HttpError, InlineKeyboard, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startTelegram, type Telegram } from '../../../sandbox/telegram/telegram.ts'

let telegram: Telegram
let bot: Bot

beforeEach(async () => {
  telegram = await startTelegram()
  bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
})

afterEach(async () => {
  await telegram.close()
})

describe('a bot that polls', () => {
  test('greets a person, who taps a button and sees the card change', async () => {
    bot.command('start', (ctx) =>
      ctx.reply('<b>Hello</b>, ' + ctx.from?.first_name, {
        parse_mode: 'HTML',
        reply_markup: new InlineKeyboard().text('Next ▸', 'next:2'),
      }),
    )
    bot.callbackQuery('next:2', async (ctx) => {
      await ctx.answerCallbackQuery('Here you are')
      await ctx.editMessageText('Second card')
    })
    const handle = run(bot)
    try {
      const ada = telegram.person({ first_name: 'Ada' })
      ada.start()
      const card = await telegram.waitFor(() => ada.chat.messages[1])
      expect(card).toMatchObject({
        text: 'Hello, Ada',
        entities: [{ type: 'bold', offset: 0, length: 5 }],
        from: { is_bot: true },
      })
      const answer = await ada.press(card, 'Next ▸')
      expect(answer).toEqual({ text: 'Here you are', show_alert: false })
      const edited = await telegram.waitFor(() => {
        const now = ada.chat.message(card.message_id)
        return now?.text === 'Second card' && now
      })
      expect(edited.reply_markup).toBeUndefined()
      expect(edited.edit_date).toBeTypeOf('number')
    } finally {
      await handle.stop()
    }
  })
})

describe('a refused call', () => {
  test.each([
    ['an empty text', '', {}, 400, 'Bad Request: message text is empty'],
    ['blanks only', ' \n ', {}, 400, 'Bad Request: text must be non-empty'],
    ['4097 characters', '😀'.repeat(4097), {}, 400, 'Bad Request: message is too long'],
    [
      'broken markup',
      'ä<b>x',
      { parse_mode: 'HTML' as const },
      400,
      'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    ],
    [
      'callback data of 65 bytes',
      'x',
      { reply_markup: new InlineKeyboard().text('x', 'x'.repeat(65)) },
      400,
      'Bad Request: BUTTON_DATA_INVALID',
    ],
  ])('%s', async (_, text, other, code, description) => {
    const ada = telegram.person()
    ada.start()
    const error = await bot.api.sendMessage(ada.id, text, other).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(GrammyError)
    expect(error).toMatchObject({ error_code: code, description })
  })

  test('an HTML page is an HttpError', async () => {
    telegram.fault({ kind: 'html', code: 502 })
    await expect(bot.api.getMe()).rejects.toBeInstanceOf(HttpError)
    await expect(bot.api.getMe()).resolves.toMatchObject({ is_bot: true })
  })
})

test('a document goes up and comes down again', async () => {
  const ada = telegram.person()
  ada.start()
  const sent = await bot.api.sendDocument(ada.id, new InputFile(Buffer.from('<opml/>'), 'a.opml'), {
    caption: 'Your sources',
  })
  expect(sent).toMatchObject({ caption: 'Your sources', document: { file_name: 'a.opml' } })
  const file = await bot.api.getFile(sent.document.file_id)
  const response = await fetch(`${telegram.url}/file/bot${telegram.token}/${file.file_path}`)
  expect(await response.text()).toBe('<opml/>')
})

describe('a bot that cannot run', () => {
  test('wrong token', async () => {
    const other = new Bot('1:wrong', { client: { apiRoot: telegram.url } })
    await expect(other.init()).rejects.toMatchObject({
      error_code: 401,
      description: 'Unauthorized',
    })
  })

  test('two instances: the first one ends with a conflict', async () => {
    const first = bot.start()
    await telegram.waitFor(() => telegram.polling)
    const second = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
    const running = second.start()
    await expect(first).rejects.toMatchObject({ error_code: 409, method: 'getUpdates' })
    await telegram.waitFor(() => telegram.polling)
    await second.stop()
    await running
  })

  test('updates that were taken but not confirmed come again after a restart', async () => {
    const ada = telegram.person()
    ada.send('keep me')
    const gone = new AbortController()
    expect(await bot.api.getUpdates({ timeout: 5 }, gone.signal as never)).toHaveLength(1)
    const seen: (string | undefined)[] = []
    const next = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
    next.on('message', (ctx) => void seen.push(ctx.msg.text))
    const running = next.start()
    await telegram.waitFor(() => telegram.pendingUpdates === 0)
    await next.stop()
    await running
    expect(seen).toEqual(['keep me'])
  })
})
