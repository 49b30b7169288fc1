import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { removeButtons } from '../../src/telegram/send-question.ts'

const refusal = (error_code: number, description: string, parameters = {}) =>
  new GrammyError(
    'call failed',
    { ok: false, error_code, description, parameters },
    'editMessageReplyMarkup',
    {},
  )

/** Removes the buttons of a message in chat -5, which fails with this; returns what was logged at level debug. */
async function removing(failure?: Error) {
  const logged: unknown[] = []
  await removeButtons(
    {
      chat: { id: -5, type: 'supergroup', title: 'A group' },
      editMessageReplyMarkup: () =>
        failure === undefined ? Promise.resolve(true) : Promise.reject(failure),
    },
    { debug: (fields: unknown) => logged.push(fields) },
  )
  return logged
}

describe('removing the buttons of a tapped message', () => {
  test.each([
    ['it works', undefined],
    ['they are gone', refusal(400, 'Bad Request: message is not modified: the same markup')],
    ['the message is gone', refusal(400, 'Bad Request: message to edit not found')],
    ['the message is too old', refusal(400, "Bad Request: message can't be edited")],
  ])('is silent if %s', async (_name, failure) => {
    expect(await removing(failure)).toEqual([])
  })

  test.each([
    [
      'there are too many edits',
      refusal(429, 'Too Many Requests', { retry_after: 7 }),
      { kind: 'flood', afterMs: 7000 },
    ],
    [
      'Telegram is down',
      refusal(502, 'Bad Gateway'),
      { kind: 'retry', reason: 'Bad Gateway', uncertain: true },
    ],
    [
      'there is no network',
      new HttpError('failed', new Error('socket')),
      { kind: 'retry', reason: 'network', uncertain: true },
    ],
    [
      'the bot lost its rights',
      refusal(400, 'Bad Request: not enough rights'),
      { kind: 'denied', reason: 'Bad Request: not enough rights' },
    ],
    [
      'the refusal is new',
      refusal(400, 'Bad Request: something new'),
      { kind: 'refused', reason: 'Bad Request: something new' },
    ],
  ])('stops nothing and is logged if %s', async (_name, failure, outcome) => {
    expect(await removing(failure)).toEqual([{ chat: -5, ...outcome }])
  })

  test.each([
    ['the token', refusal(401, 'Unauthorized')],
    ['our own mistake', new TypeError('undefined is not a function')],
  ])('is an error if it is about %s', async (_name, failure) => {
    await expect(removing(failure)).rejects.toBe(failure)
  })
})
