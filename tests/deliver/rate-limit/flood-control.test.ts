import { describe, expect, test } from 'vitest'
import { createFloodControl } from '../../../src/deliver/rate-limit/flood-control.ts'
import { createGlobalLimiter } from '../../../src/deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter } from '../../../src/deliver/rate-limit/per-chat.ts'

const open = () => {
  const limiter = createGlobalLimiter(30)
  const perChat = createPerChatLimiter()
  return { limiter, perChat, floods: createFloodControl(limiter, perChat) }
}

describe('flood control', () => {
  test('a 429 of one chat rests that chat, the others for a second at the same rate', () => {
    const { limiter, perChat, floods } = open()
    expect(floods.flooded(-1, 1000, 3_500_000)).toBe('chat')
    expect(perChat.wait(-1, 2000)).toBe(3_499_000)
    expect(perChat.wait(2, 2000)).toBe(0)
    expect(limiter.pausedUntil).toBe(2000)
    expect(limiter.rate).toBe(30)
  })

  test('chats that flood one after another take at most a tenth of the time of the others', () => {
    const { limiter, floods } = open()
    let paused = 0
    for (let now = 0; now < 100_000; now += 100) {
      if (now % 1500 === 500) floods.flooded(-1 - now, now, 30_000)
      if (limiter.pausedUntil > now) paused += 100
      else floods.accepted(now)
    }
    expect(paused).toBeLessThanOrEqual(10_000)
  })

  test('429s of two chats at once rest everybody as long as Telegram asks', () => {
    const { limiter, floods } = open()
    floods.flooded(1, 1000, 8000)
    expect(floods.flooded(2, 1050, 8000)).toBe('bot')
    expect(limiter.pausedUntil).toBe(9050)
    expect(limiter.rate).toBe(15)
    // More of the same flood prolong the pause and do not lower the rate further.
    floods.flooded(3, 1060, 8000)
    expect(limiter.pausedUntil).toBe(9060)
    expect(limiter.rate).toBe(15)
  })
})
