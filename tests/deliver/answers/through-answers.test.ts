import { Api } from 'grammy'
import { describe, expect, test } from 'vitest'
import { LATER } from '../../../src/deliver/answers/queued-answer.ts'
import { throughAnswers } from '../../../src/deliver/answers/through-answers.ts'

/** Grammy's calls through a queue that keeps everything for later; returns what it was given, and what went past it. */
function throughQueue(restMs = 0) {
  const queued: string[] = []
  const direct: string[] = []
  const places = { taken: 0, free: 0 }
  const api = new Api('1:token')
  api.config.use(async (_call, method) => {
    direct.push(method)
    const result = { message_id: 7, ephemeral_message_id: 3, date: 1, chat: { id: -5 } }
    return { ok: true, result: result as never }
  })
  const send = async ({ method }: { method: string }) => {
    queued.push(method)
    return LATER
  }
  const takePlaceNow = async () => {
    if (restMs > 0) return restMs
    places.taken += 1
    return () => void (places.free += 1)
  }
  api.config.use(throughAnswers({ send, takePlaceNow }, () => 1000))
  return { api, queued, direct, places }
}

describe('through the queue of answers', () => {
  test('goes what Telegram counts; its id is not known while it waits', async () => {
    const { api, queued, direct } = throughQueue()
    expect(await api.sendMessage(-5, 'hello')).toMatchObject({ message_id: 0, date: 1 })
    expect([queued, direct]).toEqual([['sendMessage'], []])
  })

  test('goes no edit, and no copy for one member, which Telegram takes only soon after a tap', async () => {
    const { api, queued, direct, places } = throughQueue()
    await api.editMessageText(-5, 7, 'new')
    expect(places.taken).toBe(0)
    const copy = { receiver_user_id: 9, callback_query_id: 'tap' }
    const sent = await api.sendMessage(-5, 'hello', { ephemeral_message_parameters: copy })
    expect(sent.ephemeral_message_id).toBe(3)
    expect([queued, direct]).toEqual([[], ['editMessageText', 'sendMessage']])
    expect(places).toEqual({ taken: 1, free: 1 })
  })

  test('goes no copy for one member while Telegram asks to wait: it is refused as Telegram would', async () => {
    const { api, queued, direct } = throughQueue(2500)
    const copy = { receiver_user_id: 9, callback_query_id: 'tap' }
    await expect(
      api.sendMessage(-5, 'hello', { ephemeral_message_parameters: copy }),
    ).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 3 } })
    expect([queued, direct]).toEqual([[], []])
  })
})
