import { expect, test } from 'vitest'
import {
  type AfterAttempt,
  afterAttempt,
  MOST_ATTEMPTS,
} from '../../../src/deliver/answers/after-attempt.ts'
import type { Outcome } from '../../../src/deliver/outcome.ts'

const down: Outcome = { kind: 'retry', reason: 'Bad Gateway', uncertain: true }
const closed: Outcome = { kind: 'closed', reason: 'TOPIC_CLOSED' }

test.each<[string, Outcome, number, boolean, AfterAttempt]>([
  ['it arrived', { kind: 'sent', messageId: 1 }, 0, false, { step: 'finish' }],
  ['429', { kind: 'flood', afterMs: 3000 }, 7, false, { step: 'rest', forMs: 3000 }],
  ['Telegram is down', down, 0, false, { step: 'again', afterMs: 1000 }],
  ['Telegram is still down', down, 3, false, { step: 'again', afterMs: 8000 }],
  ['Telegram is down for long', down, 8, false, { step: 'again', afterMs: 60_000 }],
  ['after the last attempt', down, MOST_ATTEMPTS - 1, false, { step: 'finish' }],
  ['the group moved', { kind: 'moved', to: -1005 }, 0, false, { step: 'move', to: -1005 }],
  ['the topic is closed', closed, 0, true, { step: 'leave-topic' }],
  ['General is closed', closed, 0, false, { step: 'finish' }],
  ['blocked', { kind: 'gone', reason: 'blocked' }, 0, false, { step: 'finish' }],
  ['refused', { kind: 'refused', reason: 'nonsense' }, 0, true, { step: 'finish' }],
  ['the token is wrong', { kind: 'fatal', reason: 'Unauthorized' }, 0, false, { step: 'keep' }],
])('%s', (_, outcome, attempts, hasTopic, expected) => {
  expect(afterAttempt(outcome, attempts, hasTopic)).toEqual(expected)
})
