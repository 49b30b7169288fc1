import { Api } from 'grammy'
import { describe, expect, test } from 'vitest'
import { CHAT_LIMITS, FAQ_LIMITS, RateLimits } from '../../../sandbox/telegram/rate-limits.ts'
import { startTelegram } from '../../../sandbox/telegram/telegram.ts'
import { refusalOf } from './local.ts'

describe('RateLimits', () => {
  test('one message a second to one chat', () => {
    let now = 0
    const rateLimits = new RateLimits(FAQ_LIMITS, () => now)
    expect(rateLimits.take(1, false, false)).toBe(0)
    now = 400
    expect(rateLimits.take(1, false, false)).toBe(1)
    expect(rateLimits.take(2, false, false)).toBe(0)
    now = 1000
    expect(rateLimits.take(1, false, false)).toBe(0)
  })

  test('twenty a minute to one group', () => {
    let now = 0
    const rateLimits = new RateLimits({ group: { calls: 20, seconds: 60 } }, () => now)
    for (let sent = 0; sent < 20; sent += 1) {
      expect(rateLimits.take(-1, true, false)).toBe(0)
      now += 1000
    }
    expect(rateLimits.take(-1, true, false)).toBe(40)
    now += 40_000
    expect(rateLimits.take(-1, true, false)).toBe(0)
  })

  test('five at once to a person after a rest, then one a second, and a wait of three when refused', () => {
    let now = 0
    const rateLimits = new RateLimits({ chat: CHAT_LIMITS.chat }, () => now)
    const take = (times: number) =>
      Array.from({ length: times }, () => rateLimits.take(1, false, false))
    expect(take(7)).toEqual([0, 0, 0, 0, 0, 3, 3])
    now = 3000
    expect(take(1)).toEqual([3])
    now = 5000
    expect(take(6)).toEqual([0, 0, 0, 0, 0, 3])
  })

  test('thirty a second in all, a thousand if they are paid for', () => {
    const rateLimits = new RateLimits(FAQ_LIMITS, () => 0)
    const free = Array.from({ length: 40 }, (_, chat) => rateLimits.take(chat, false, false))
    expect(free.filter((wait) => wait === 0)).toHaveLength(30)
    const paid = Array.from({ length: 1100 }, (_, chat) =>
      rateLimits.take(1000 + chat, false, true),
    )
    expect(paid.filter((wait) => wait === 0)).toHaveLength(1000)
  })
})

test('a gate that is switched on answers as Telegram does', async () => {
  const telegram = await startTelegram({ now: () => 0, rateLimits: FAQ_LIMITS })
  try {
    const api = new Api(telegram.token, { apiRoot: telegram.url })
    const ada = telegram.person()
    ada.start()
    await api.sendMessage(ada.id, 'a')
    expect(await refusalOf(api.sendMessage(ada.id, 'b'))).toBe(
      '429 Too Many Requests: retry after 1',
    )
    await api.sendChatAction(ada.id, 'typing')
  } finally {
    await telegram.close()
  }
})
