import { describe, expect, test } from 'vitest'
import {
  type FloodHistory,
  type FloodScope,
  floodScope,
} from '../../../src/deliver/rate-limit/flood-scope.ts'

const NOTHING: FloodHistory = { floods: [], acceptedAt: -Infinity, doubtedAt: -Infinity }
const at = 100_000
const earlier = (chatId: number, ago: number) => ({ chatId, at: at - ago, afterMs: 3000 })
const chat = (pauseMs: number): FloodScope => ({ concerns: 'chat', pauseMs })
const bot = (pauseMs: number): FloodScope => ({ concerns: 'bot', pauseMs })

describe('whom a 429 concerns', () => {
  test.each<[string, number, number, Partial<FloodHistory>, FloodScope]>([
    ['a first one, of a slow-mode group', -1, 3_500_000, {}, chat(1000)],
    ['a first one, of a person', 1, 3000, {}, chat(1000)],
    ['a first one, shorter than the doubt', 1, 400, {}, chat(400)],
    ['a second one of the same chat', 1, 3000, { floods: [earlier(1, 500)] }, chat(1000)],
    ['soon after all paused in doubt', -2, 9000, { doubtedAt: at - 9999 }, chat(0)],
    ['long after all paused in doubt', -2, 9000, { doubtedAt: at - 10_000 }, chat(1000)],
    ['another chat just before', 2, 3000, { floods: [earlier(1, 500)] }, bot(3000)],
    ['another chat five seconds before', 2, 3000, { floods: [earlier(1, 5000)] }, bot(3000)],
    ['another chat longer before', 2, 3000, { floods: [earlier(1, 5001)] }, chat(1000)],
    [
      'another chat, and a send between was accepted',
      2,
      3000,
      { floods: [earlier(1, 500)], acceptedAt: at - 499 },
      chat(1000),
    ],
    [
      'another chat, and a send that had begun before was accepted',
      2,
      3000,
      { floods: [earlier(1, 500)], acceptedAt: at - 500 },
      bot(3000),
    ],
    [
      'two slow-mode groups prove nothing for an hour',
      -2,
      3_500_000,
      { floods: [earlier(-1, 100)] },
      bot(60_000),
    ],
    [
      'a person among many groups',
      2,
      120_000,
      { floods: [earlier(-1, 100), earlier(-3, 50)] },
      bot(120_000),
    ],
  ])('%s', (_, chatId, afterMs, history, expected) => {
    expect(floodScope({ chatId, at, afterMs }, { ...NOTHING, ...history })).toEqual(expected)
  })
})
