import { Bot, InlineKeyboard } from 'grammy'
import { describe, expect } from 'vitest'
import type { Telegram } from '../../../../sandbox/telegram/telegram.ts'
import { refusalOf, test } from '../local.ts'

const STALE =
  '400 Bad Request: query is too old and response timeout expired or query ID is invalid'

async function card(telegram: Telegram, bot: Bot) {
  const ada = telegram.person()
  ada.start()
  const reply_markup = new InlineKeyboard()
    .text('Next', 'next')
    .url('Open', 'https://x.org/')
    .copyText('Copy', 'abc')
  return { ada, message: await bot.api.sendMessage(ada.id, 'card', { reply_markup }) }
}

function botOf(telegram: Telegram): Bot {
  return new Bot(telegram.token, { client: { apiRoot: telegram.url } })
}

describe('a tap', () => {
  test('is answered once', async ({ telegram }) => {
    const bot = botOf(telegram)
    const { ada, message } = await card(telegram, bot)
    const tap = ada.press(message, 'Next')
    const query = (await bot.api.getUpdates()).at(-1)?.callback_query
    expect(query).toMatchObject({ data: 'next', from: { id: ada.id }, message: { text: 'card' } })
    const id = query?.id ?? ''
    expect(telegram.unansweredTaps).toBe(1)
    await bot.api.answerCallbackQuery(id, { text: 'Done', show_alert: true })
    expect(await tap).toEqual({ text: 'Done', show_alert: true })
    expect(await refusalOf(bot.api.answerCallbackQuery(id))).toBe(STALE)
    expect(telegram.unansweredTaps).toBe(0)
  })

  test('cannot be answered too late', async ({ telegram, clock }) => {
    const bot = botOf(telegram)
    const { ada, message } = await card(telegram, bot)
    await expect(ada.press(message, 'Next', { within: 1 })).rejects.toThrow(
      'waited 1 ms for an answer to the tap "next"',
    )
    const id = (await bot.api.getUpdates()).at(-1)?.callback_query?.id ?? ''
    clock.now += 151_000
    expect(await refusalOf(bot.api.answerCallbackQuery(id))).toBe(STALE)
    expect(await refusalOf(bot.api.answerCallbackQuery('nonsense'))).toBe(STALE)
  })

  test('refuses invalid answers', async ({ telegram, api }) => {
    expect(await refusalOf(api.answerCallbackQuery('1', { text: 'a'.repeat(201) }))).toBe(
      '400 Bad Request: MESSAGE_TOO_LONG',
    )
    expect(await refusalOf(api.answerCallbackQuery('1', { url: 'https://x.org' }))).toBe(
      '400 Bad Request: URL_INVALID',
    )
    const url = `https://t.me/${telegram.bot.username}?start=a`
    expect(await refusalOf(api.answerCallbackQuery('1', { url }))).toBe(STALE)
  })

  test('by text or by data; on an older version of the message; on a deleted one', async ({
    telegram,
  }) => {
    const bot = botOf(telegram)
    bot.on('callback_query', (ctx) =>
      ctx.answerCallbackQuery(
        `${ctx.callbackQuery.data} on ${ctx.msg?.date === 0 ? 'nothing' : ctx.msg?.text}`,
      ),
    )
    const { ada, message } = await card(telegram, bot)
    const polling = bot.start()
    expect(await ada.press(message, 'next')).toMatchObject({ text: 'next on card' })
    await bot.api.editMessageText(ada.id, message.message_id, 'changed')
    expect(await ada.press(message, 'Next')).toMatchObject({ text: 'next on changed' })
    await bot.api.deleteMessage(ada.id, message.message_id)
    expect(await ada.press(message, 'Next')).toMatchObject({ text: 'next on nothing' })
    expect(await ada.forge(message, 'evil')).toMatchObject({ text: 'evil on nothing' })
    await bot.stop()
    await polling
  })

  test('some buttons send nothing to the bot', async ({ telegram, api }) => {
    const { ada, message } = await card(telegram, botOf(telegram))
    expect(await ada.press(message, 'Open')).toEqual({ show_alert: false, url: 'https://x.org/' })
    expect(await ada.press(message, 'Copy')).toEqual({ show_alert: false })
    await expect(ada.press(message, 'Nope')).rejects.toThrow(
      'there is no button "Nope" here, only: "Next", "Open", "Copy"',
    )
    expect(await api.getUpdates()).toHaveLength(1)
  })
})
