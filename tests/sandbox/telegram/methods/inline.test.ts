import { InlineKeyboard, InlineQueryResultBuilder } from 'grammy'
import { describe, expect } from 'vitest'
import { refusalOf, test } from '../local.ts'

const article = (id: string) =>
  InlineQueryResultBuilder.article(id, 'A title').text('<b>a</b>', { parse_mode: 'HTML' })

describe('an inline query', () => {
  test('is answered, a result is chosen, and its message edited by its inline id', async ({
    telegram,
    api,
  }) => {
    const ada = telegram.person()
    const group = telegram.group({ people: [ada] })
    const asked = ada.ask('chips', { chatType: 'group' })
    const query = (await api.getUpdates())[0]?.inline_query
    expect(query).toMatchObject({
      query: 'chips',
      offset: '',
      chat_type: 'group',
      from: { id: ada.id },
    })
    const result = { ...article('1'), reply_markup: new InlineKeyboard().text('Read', 'read:1') }
    await api.answerInlineQuery(query?.id ?? '', [result], { next_offset: '10' })
    const answer = await asked
    expect(answer).toMatchObject({ results: [{ id: '1', title: 'A title' }], next_offset: '10' })
    const [first] = answer.results
    if (!first) throw new Error('no result')
    const message = ada.choose(first, 'chips', { to: group })
    expect(message).toMatchObject({
      text: 'a',
      entities: [{ type: 'bold' }],
      via_bot: { id: telegram.bot.id },
      from: { id: ada.id },
    })
    const chosen = (await api.getUpdates()).at(-1)?.chosen_inline_result
    expect(chosen).toMatchObject({ result_id: '1', query: 'chips' })
    const inline = chosen?.inline_message_id ?? ''
    expect(await api.editMessageTextInline(inline, 'b')).toBe(true)
    expect(group.message(message.message_id)?.text).toBe('b')
    void ada.press(message, 'Read', { within: Infinity })
    const tapped = (await api.getUpdates()).at(-1)?.callback_query
    expect(tapped).toMatchObject({ inline_message_id: inline, data: 'read:1' })
    expect(tapped?.message).toBeUndefined()
    expect(await refusalOf(api.editMessageTextInline('nonsense', 'b'))).toBe(
      '400 Bad Request: MESSAGE_ID_INVALID',
    )
  })

  test('expires', async ({ telegram, api, clock }) => {
    void telegram.person().ask('a', { within: Infinity })
    const id = (await api.getUpdates())[0]?.inline_query?.id ?? ''
    clock.now += 31_000
    expect(await refusalOf(api.answerInlineQuery(id, []))).toMatch('query is too old')
  })

  test.for([
    [Array.from({ length: 51 }, (_, id) => article(String(id))), 'RESULTS_TOO_MUCH'],
    [[article('1'), article('1')], 'RESULT_ID_DUPLICATE'],
    [[article('a'.repeat(65))], 'RESULT_ID_INVALID'],
    [[InlineQueryResultBuilder.article('1', 'a').text('')], 'message text is empty'],
  ] as const)('%#: results that are refused', async ([results, why], { telegram, api }) => {
    void telegram.person().ask('a', { within: Infinity })
    const id = (await api.getUpdates())[0]?.inline_query?.id ?? ''
    expect(await refusalOf(api.answerInlineQuery(id, [...results]))).toBe(`400 Bad Request: ${why}`)
  })
})
