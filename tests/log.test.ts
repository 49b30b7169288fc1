import fc from 'fast-check'
import { BotError, type Context, GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { createLog, redact } from '../src/log.ts'

const SECRET = 'AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'
const TOKEN = `110201543:${SECRET}`
const MESSAGE = 'a private message to the bot'

/** The log line written for some fields and a message. */
function logged(fields: object, text = 'x'): string {
  let written = ''
  createLog('trace', { write: (line) => (written += line) }).error(fields, text)
  return written
}

const fetchError = new Error(`request to https://api.telegram.org/bot${TOKEN}/sendMessage failed`)
const grammyError = new GrammyError(
  'Call to sendMessage failed!',
  { ok: false, error_code: 400, description: 'Bad Request: chat not found', parameters: {} },
  'sendMessage',
  { chat_id: 1, text: MESSAGE },
)
const context = {
  update: { message: { text: MESSAGE } },
  api: { token: TOKEN },
} as unknown as Context

describe('the log', () => {
  test.each<[string, object, string?]>([
    [
      'an HttpError with its inner error',
      { err: new HttpError('Network request failed', fetchError) },
    ],
    ['a BotError with all of its context', { err: new BotError(fetchError, context) }],
    ['a GrammyError with its payload', { err: grammyError }],
    ['an error with a cause', { err: new Error('outer', { cause: fetchError }) }],
    ['a field', { url: `https://api.telegram.org/bot${TOKEN}/getMe` }],
    ['a nested field', { a: { b: [{ c: TOKEN }] } }],
    ['an encoded URL', { url: `https://x.example/?u=bot${encodeURIComponent(TOKEN)}` }],
    ['the message itself', {}, `asked ${fetchError.message}`],
    ['a thrown value that is not an error', { err: `https://x/bot${TOKEN}` }],
  ])('never contains the token or a person’s message: %s', (_, fields, text) => {
    const line = logged(fields, text)
    expect(line).not.toContain(SECRET)
    expect(line).not.toContain(MESSAGE)
    expect(() => JSON.parse(line)).not.toThrow()
  })

  test('still contains what an operator needs', () => {
    const line = JSON.parse(logged({ err: grammyError }))
    expect(line.err).toMatchObject({
      name: 'GrammyError',
      message: 'Bad Request: chat not found',
      code: 400,
      method: 'sendMessage',
    })
  })

  test('hides API keys of model servers', () => {
    expect(logged({ note: 'Incorrect API key: sk-proj-abcdefghijklmnop' })).not.toContain(
      'abcdefgh',
    )
  })

  test('redacts a token anywhere in any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(redact(`${before} ${TOKEN} ${after}`)).not.toContain(SECRET)
      }),
    )
  })
})
