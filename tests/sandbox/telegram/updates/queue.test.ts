import { describe, expect } from 'vitest'
import { refusalOf, test } from '../local.ts'

const texts = (updates: { message?: { text?: string } }[]) =>
  updates.map((update) => update.message?.text)

describe('getUpdates', () => {
  test('repeats updates until an offset confirms them', async ({ telegram, api }) => {
    const ada = telegram.person()
    for (const text of ['one', 'two', 'three']) ada.send(text)
    const first = await api.getUpdates({ limit: 2 })
    expect(texts(first)).toEqual(['one', 'two'])
    expect(texts(await api.getUpdates())).toEqual(['one', 'two', 'three'])
    const next = (first[1]?.update_id ?? 0) + 1
    expect(texts(await api.getUpdates({ offset: next }))).toEqual(['three'])
    expect(texts(await api.getUpdates())).toEqual(['three'])
    expect(await api.getUpdates({ offset: next + 1 })).toEqual([])
  })

  test('a negative offset keeps only the newest ones', async ({ telegram, api }) => {
    const ada = telegram.person()
    for (const text of ['one', 'two', 'three']) ada.send(text)
    expect(texts(await api.getUpdates({ offset: -1 }))).toEqual(['three'])
    expect(texts(await api.getUpdates())).toEqual(['three'])
  })

  test('waits for the next update, and returns simultaneous ones together', async ({
    telegram,
    api,
  }) => {
    const ada = telegram.person()
    const waiting = api.getUpdates({ timeout: 50 })
    await telegram.waitFor(() => telegram.polling)
    ada.send('one')
    ada.send('two')
    expect(texts(await waiting)).toEqual(['one', 'two'])
  })

  test('remembers the requested kinds', async ({ telegram, api }) => {
    const ada = telegram.person()
    await api.getUpdates({ allowed_updates: ['callback_query'] })
    ada.send('unheard')
    expect(await api.getUpdates()).toEqual([])
    await api.getUpdates({ allowed_updates: [] })
    ada.send('heard')
    expect(texts(await api.getUpdates())).toEqual(['heard'])
  })

  test('a second poll ends the first with a conflict', async ({ telegram, api }) => {
    const first = refusalOf(api.getUpdates({ timeout: 50 }))
    await telegram.waitFor(() => telegram.polling)
    const second = api.getUpdates({ timeout: 50 })
    expect(await first).toBe(
      '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    )
    telegram.person().send('hello')
    expect(texts(await second)).toEqual(['hello'])
  })

  test('is refused while a webhook is set', async ({ api }) => {
    await api.setWebhook('https://bot.example/hook')
    expect(await refusalOf(api.getUpdates())).toMatch(/^409 Conflict: can't use getUpdates method/)
    await api.deleteWebhook()
    expect(await api.getUpdates()).toEqual([])
  })

  test('updates that nobody fetches expire, taps much sooner than messages', async ({
    telegram,
    api,
    clock,
  }) => {
    const ada = telegram.person()
    ada.start()
    const card = await api.sendMessage(ada.id, 'card')
    void ada.forge(card, 'x', { within: Infinity })
    clock.now += 151_000
    expect((await api.getUpdates()).map((update) => Object.keys(update)[1])).toEqual(['message'])
    clock.now += 24 * 3600_000
    expect(await api.getUpdates()).toEqual([])
  })

  test('a poll whose client has disconnected consumes nothing', async ({ telegram, api }) => {
    const gone = new AbortController()
    const poll = api.getUpdates({ timeout: 50 }, gone.signal as never)
    await telegram.waitFor(() => telegram.polling)
    gone.abort()
    await expect(poll).rejects.toThrow()
    telegram.person().send('kept')
    expect(texts(await api.getUpdates())).toEqual(['kept'])
  })
})
