import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { answerTap } from '../../src/bot/answer-tap.ts'

const refusal = (error_code: number, description: string, parameters = {}) =>
  new GrammyError(
    'call failed',
    { ok: false, error_code, description, parameters },
    'answerCallbackQuery',
    {},
  )

/** Answers a tap that Telegram fails with each of these, one after the other; returns the texts and the waits before repeats. */
function answering(...failures: Error[]) {
  const texts: (string | undefined)[] = []
  const waits: number[] = []
  const again: (() => Promise<void>)[] = []
  const done = answerTap(
    {
      chat: { id: 1, type: 'private', first_name: 'Ada' },
      isCrowded: false,
      t: (key, values) => `${key} ${JSON.stringify(values)}`,
      async answerCallbackQuery(other) {
        texts.push(typeof other === 'string' ? other : other?.text)
        const failure = failures.shift()
        if (failure !== undefined) throw failure
        return true
      },
      edits: {
        rest: () => 0,
        show: () => Promise.resolve(),
        stop: () => undefined,
        after(ms, run) {
          waits.push(ms)
          again.push(run)
        },
      },
    },
    'Saved.',
  )
  return { done, texts, waits, again }
}

describe('an answer that Telegram does not take', () => {
  test.each<[string, Error, number[]]>([
    ['too many', refusal(429, 'Too Many Requests', { retry_after: 7 }), [7000]],
    ['too many for long', refusal(429, 'Too Many Requests', { retry_after: 3600 }), []],
    ['down', refusal(502, 'Bad Gateway'), [3000]],
    ['no network', new HttpError('failed', new Error('socket')), [3000]],
    ['no answer in time', new DOMException('late', 'TimeoutError'), [3000]],
    ['a refusal that nobody knows', refusal(400, 'Bad Request: something new'), [3000]],
    ['not allowed', refusal(403, 'Forbidden: something new'), [3000]],
    ['too old', refusal(400, 'Bad Request: query is too old'), []],
  ])('stops nothing: %s', async (_name, failure, expected) => {
    const { done, texts, waits, again } = answering(failure)
    await done
    expect(waits).toEqual(expected)
    for (const run of again) await run()
    expect(texts).toEqual(Array.from({ length: 1 + expected.length }, () => 'Saved.'))
  })

  test.each([
    ['the token', refusal(401, 'Unauthorized')],
    ['our own mistake', new TypeError('undefined is not a function')],
  ])('is an error if it is about %s', async (_name, failure) => {
    await expect(answering(failure).done).rejects.toBe(failure)
  })
})
