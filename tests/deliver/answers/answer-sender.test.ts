import { GrammyError } from 'grammy'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createAnswerLine } from '../../../src/deliver/answers/answer-line.ts'
import { createAnswerSender } from '../../../src/deliver/answers/answer-sender.ts'
import type { QueuedAnswer } from '../../../src/deliver/answers/queued-answer.ts'
import { memoryAnswers } from '../../support/memory-answers.ts'

const NOW = 1_000_000
const permit = { isPaid: false, release: () => {} }

/** Sends one answer while the store refuses one of its methods. */
async function sendWhileStoreFails(method: 'failed' | 'move', error: GrammyError) {
  const line = createAnswerLine<QueuedAnswer>()
  const rests: number[] = []
  const lines: { level: number; msg: string }[] = []
  const log = pino({}, { write: (text: string) => lines.push(JSON.parse(text)) })
  const answers = {
    ...memoryAnswers(),
    [method]: () => Promise.reject(new Error('database away')),
  }
  const send = createAnswerSender({
    store: { answers },
    line,
    rows: { remove: () => Promise.resolve() },
    call: () => Promise.reject(error),
    floods: { accepted: () => {}, flooded: () => 'chat' },
    rest: (_chatId, forMs) => {
      rests.push(forMs)
      return Promise.resolve()
    },
    elapsed: () => NOW,
    log,
    onFatal: () => {},
  })
  const item: QueuedAnswer = {
    chatId: 7,
    method: 'sendMessage',
    parameters: { text: 'hello' },
    askedAt: NOW,
    id: 1,
    attempts: 0,
    isStorable: true,
    handler: null,
  }
  line.add(item)
  const taken = line.next(NOW)
  if (taken !== undefined) await send(taken, permit)
  return { line, rests, messages: lines.map(({ msg }) => msg) }
}

const refused = (code: number, description: string, parameters = {}) =>
  new GrammyError('failed', { ok: false, error_code: code, description, parameters }, 'm', {})

test('an attempt that cannot be counted is logged, and the answer goes again', async () => {
  const { line, rests, messages } = await sendWhileStoreFails('failed', refused(502, 'Bad Gateway'))
  expect(rests).toHaveLength(1)
  expect(line.next(NOW)?.attempts).toBe(1)
  expect(messages).toEqual(['could not count a failed attempt'])
})

test('a move that cannot be stored leaves the row, and frees the chat', async () => {
  const moved = refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
    migrate_to_chat_id: -1007,
  })
  const { line, messages } = await sendWhileStoreFails('move', moved)
  expect(messages).toEqual(['an answer failed'])
  line.add({ ...({} as QueuedAnswer), chatId: 7 })
  expect(line.next(NOW)).toBeDefined()
})
