import { GrammyError, HttpError } from 'grammy'
import { describe, expect } from 'vitest'
import { refusalOf, test } from './local.ts'

describe('a fault on order', () => {
  test('flood: 429 with retry_after, for one chat, a number of times', async ({
    telegram,
    api,
  }) => {
    const [ada, bob] = [telegram.person(), telegram.person()]
    ada.start()
    bob.start()
    const flood = telegram.fault({ kind: 'flood', retryAfter: 7, chat: ada.id, times: 2 })
    const error = await api.sendMessage(ada.id, 'a').catch((e: unknown) => e)
    expect(error).toBeInstanceOf(GrammyError)
    expect(error).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    })
    expect(await refusalOf(api.sendMessage(bob.id, 'a'))).toBe('not refused')
    expect(await refusalOf(api.sendMessage(ada.id, 'a'))).toMatch(/^429/)
    expect(await refusalOf(api.sendMessage(ada.id, 'a'))).toBe('not refused')
    expect(flood.hits).toBe(2)
    expect(ada.chat.messages.map((message) => message.text)).toEqual(['/start', 'a'])
  })

  test('flood for a time: all calls, with the seconds that are left', async ({
    telegram,
    api,
    clock,
  }) => {
    telegram.fault({ kind: 'flood', seconds: 10 })
    expect(await refusalOf(api.getMe())).toBe('429 Too Many Requests: retry after 10')
    clock.now += 7500
    expect(await refusalOf(api.getMe())).toBe('429 Too Many Requests: retry after 3')
    clock.now += 2500
    expect(await refusalOf(api.getMe())).toBe('not refused')
  })

  test('polling goes on unless it is named', async ({ telegram, api }) => {
    const fault = telegram.fault({ kind: 'html', code: 502, times: Infinity })
    expect(await api.getUpdates()).toEqual([])
    await expect(api.getMe()).rejects.toBeInstanceOf(HttpError)
    fault.lift()
    await api.getMe()
    telegram.fault({ kind: 'drop', method: 'getUpdates' })
    await expect(api.getUpdates()).rejects.toBeInstanceOf(HttpError)
  })

  test('lost: the message is there, but the answer is not', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    telegram.fault({ kind: 'lost', method: 'sendMessage' })
    await expect(api.sendMessage(ada.id, 'twice?')).rejects.toBeInstanceOf(HttpError)
    expect(ada.chat.messages[1]?.text).toBe('twice?')
    expect(telegram.calls.at(-1)).toMatchObject({ fault: 'lost', answer: { ok: true } })
  })

  test('drop and hang: nothing is done', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    telegram.fault({ kind: 'drop' })
    await expect(api.sendMessage(ada.id, 'a')).rejects.toBeInstanceOf(HttpError)
    telegram.fault({ kind: 'hang' })
    const gone = new AbortController()
    const hanging = api.sendMessage(ada.id, 'a', {}, gone.signal as never)
    await telegram.waitFor((event) => event?.kind === 'call' && event.call.fault === 'hang')
    gone.abort()
    await expect(hanging).rejects.toThrow()
    expect(ada.chat.messages).toHaveLength(1)
  })

  test('any error, after a number of calls', async ({ telegram, api }) => {
    telegram.fault({
      kind: 'error',
      code: 500,
      description: 'Internal Server Error: restart',
      after: 1,
    })
    await api.getMe()
    expect(await refusalOf(api.getMe())).toBe('500 Internal Server Error: restart')
    expect(await refusalOf(api.getMe())).toBe('not refused')
  })

  test('slow: done at once, answered later', async ({ telegram, api }) => {
    telegram.fault({ kind: 'slow', ms: 20 })
    expect(await api.getMe()).toMatchObject({ is_bot: true })
    expect(telegram.calls.at(-1)).toMatchObject({ fault: 'slow' })
  })

  test('down: connections are refused until it is up at the same address', async ({
    telegram,
    api,
  }) => {
    const { url } = telegram
    await telegram.down()
    await expect(api.getMe()).rejects.toBeInstanceOf(HttpError)
    await telegram.up()
    expect(telegram.url).toBe(url)
    expect(await api.getMe()).toMatchObject({ is_bot: true })
  })

  test('heal lifts all', async ({ telegram, api }) => {
    telegram.fault({ kind: 'html', code: 500, times: Infinity })
    telegram.clearFaults()
    expect(await api.getMe()).toMatchObject({ is_bot: true })
  })
})
