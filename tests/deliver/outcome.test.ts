import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import {
  concernsKeyboard,
  editOutcomeOf,
  isStaleTap,
  outcomeOf,
} from '../../src/deliver/outcome.ts'

const answer = (error_code: number, description: string, parameters = {}) =>
  new GrammyError(
    'call failed',
    { ok: false, error_code, description, parameters },
    'sendMessage',
    {},
  )
const network = (code?: string) => {
  const inner = Object.assign(new Error('request failed'), code === undefined ? {} : { code })
  return new HttpError('Network request failed', inner)
}

describe('the outcome of a failed send', () => {
  test.each<[Error, object]>([
    [answer(403, 'Forbidden: bot was blocked by the user'), { kind: 'gone' }],
    [answer(403, 'Forbidden: user is deactivated'), { kind: 'gone' }],
    [answer(403, 'Forbidden: bot was kicked from the supergroup chat'), { kind: 'gone' }],
    [answer(400, 'Bad Request: chat not found'), { kind: 'gone' }],
    [answer(403, 'Forbidden: bot is not a member of the channel chat'), { kind: 'gone' }],
    [answer(403, 'Forbidden: the group chat was deleted'), { kind: 'gone' }],
    [answer(403, "Forbidden: bot can't initiate conversation with a user"), { kind: 'gone' }],
    [answer(403, "Forbidden: bot can't send messages to the bot"), { kind: 'gone' }],
    [answer(403, 'Forbidden: PEER_ID_INVALID'), { kind: 'gone' }],
    [answer(400, 'Bad Request: private chat not found'), { kind: 'gone' }],
    [answer(400, 'Bad Request: group chat was deactivated'), { kind: 'gone' }],
    ...[
      'not enough rights to send text messages to the chat',
      'CHAT_WRITE_FORBIDDEN',
      'have no rights to send a message',
      'Have no write access to the chat',
      'CHAT_SEND_PLAIN_FORBIDDEN',
      'CHAT_RESTRICTED',
      'CHAT_GUEST_SEND_FORBIDDEN',
      'ALLOW_PAYMENT_REQUIRED_12',
      'need administrator rights in the channel chat',
    ].map((why): [Error, object] => [answer(400, `Bad Request: ${why}`), { kind: 'denied' }]),
    [answer(403, 'Forbidden: something new that no source has'), { kind: 'denied' }],
    [answer(403, 'Forbidden: not enough rights to send text messages'), { kind: 'denied' }],
    [answer(400, 'Bad Request: TOPIC_CLOSED'), { kind: 'closed' }],
    [answer(400, 'Bad Request: message thread not found'), { kind: 'closed' }],
    [
      answer(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: -1005,
      }),
      { kind: 'moved', to: -1005 },
    ],
    [
      answer(429, 'Too Many Requests: retry after 7', { retry_after: 7 }),
      { kind: 'flood', afterMs: 7000 },
    ],
    [answer(429, 'Too Many Requests'), { kind: 'flood', afterMs: 1000 }],
    [answer(500, 'Internal Server Error: restart'), { kind: 'retry', uncertain: true }],
    [answer(502, 'Bad Gateway'), { kind: 'retry' }],
    [answer(400, "Bad Request: can't parse entities"), { kind: 'refused' }],
    [answer(400, 'Bad Request: message is too long'), { kind: 'refused' }],
    [answer(400, 'Bad Request: BUTTON_DATA_INVALID'), { kind: 'refused' }],
    [answer(401, 'Unauthorized'), { kind: 'fatal' }],
    [answer(404, 'Not Found'), { kind: 'fatal' }],
    [network('ECONNREFUSED'), { kind: 'retry', reason: 'ECONNREFUSED', uncertain: false }],
    [network('ECONNRESET'), { kind: 'retry', reason: 'ECONNRESET', uncertain: true }],
    [network(), { kind: 'retry', uncertain: true }],
    [new DOMException('late', 'TimeoutError'), { kind: 'retry', uncertain: true }],
    [new TypeError('our own mistake'), { kind: 'refused', reason: 'our own mistake' }],
  ])('%s', (error, expected) => {
    expect(outcomeOf(error)).toMatchObject(expected)
  })
})

describe('the outcome of a failed edit', () => {
  test.each<[Error, string]>([
    [answer(400, 'Bad Request: message is not modified: specified new message content…'), 'same'],
    [answer(400, 'Bad Request: message to edit not found'), 'lost'],
    [answer(400, "Bad Request: message can't be edited"), 'lost'],
    [answer(400, 'Bad Request: there is no text in the message to edit'), 'lost'],
    [answer(400, 'Bad Request: message is too long'), 'refused'],
    [answer(429, 'Too Many Requests: retry after 5'), 'flood'],
    [answer(502, 'Bad Gateway'), 'retry'],
    [answer(403, 'Forbidden: bot was kicked from the group chat'), 'gone'],
    [network('ECONNRESET'), 'retry'],
  ])('%s', (error, expected) => {
    expect(editOutcomeOf(error).kind).toBe(expected)
  })

  test.each([
    ["Bad Request: inline keyboard button URL 'http://x/' is invalid: Wrong HTTP URL", true],
    ['Bad Request: BUTTON_URL_INVALID', true],
    ['Bad Request: reply markup is too long', true],
    ["Bad Request: entity URL 'http://x/' is invalid: Wrong HTTP URL", false],
    ['Bad Request: MESSAGE_TOO_LONG', false],
  ])('%s: the keyboard is to blame is %s', (reason, expected) => {
    expect(concernsKeyboard(reason)).toBe(expected)
  })

  test('an answer that comes too late is not an error', () => {
    const stale =
      'Bad Request: query is too old and response timeout expired or query ID is invalid'
    expect(isStaleTap(answer(400, stale))).toBe(true)
    expect(isStaleTap(answer(400, 'Bad Request: chat not found'))).toBe(false)
  })
})
