import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ANSWER_WITHIN_MS,
  type AnswerKind,
  answerKind,
  type TypedText,
} from '../../src/model/answer-kind.ts'
import type { OpenQuestion } from '../../src/model/session.ts'

const ANN = 1002
const BOB = 1003
const AT = Date.UTC(2026, 10, 24, 8) + 700
const asked: OpenQuestion = { what: 'time', by: ANN, at: AT, messages: [19, 20] }
const unknown: OpenQuestion = { ...asked, messages: [] }
const says: TypedText = { chat: 'group', by: ANN, isOthers: false, replyTo: null }
/** A reply to a message of the bot, sent in the second of the question. */
const reply = (message: number, sentAt: number | null = AT - 700) => ({
  replyTo: { message, sentAt },
})

describe('a text', () => {
  test.each<[string, OpenQuestion, Partial<TypedText>, AnswerKind]>([
    ['in private is the answer', asked, { chat: 'private' }, 'answer'],
    ['in private that is forwarded is none', asked, { chat: 'private', isOthers: true }, 'other'],
    ['in a group that replies to nothing is none', asked, {}, 'other'],
    ['in a group that replies to the question is the answer', asked, reply(20), 'answer'],
    ['in a group may reply to the tapped message', asked, reply(19), 'answer'],
    ['in a group that replies to another message is none', asked, reply(21), 'other'],
    ['of somebody else is none', asked, { by: BOB, ...reply(20) }, 'other'],
    ['of nobody known is none', { ...asked, by: null }, { by: null, ...reply(20) }, 'other'],
    ['that is forwarded as a reply is none', asked, { isOthers: true, ...reply(20) }, 'other'],
    ['may reply to any later message if the question’s is unknown', unknown, reply(33), 'answer'],
    ['that replies to an older message is none', unknown, reply(33, AT - 1_701), 'other'],
    ['that replies to a person is none', unknown, reply(33, null), 'other'],
    ['posted in a channel may be the answer', asked, { chat: 'channel', by: null }, 'if-readable'],
    [
      'posted in a channel as a reply to the question is the answer',
      asked,
      { chat: 'channel', by: null, ...reply(20) },
      'answer',
    ],
    [
      'posted in a channel as a reply to another post is none',
      asked,
      { chat: 'channel', by: null, ...reply(7) },
      'other',
    ],
    [
      'forwarded to a channel is none',
      asked,
      { chat: 'channel', by: null, isOthers: true },
      'other',
    ],
  ])('%s', (_, question, text, kind) => {
    expect(answerKind(question, { ...says, ...text }, AT + 1000)).toBe(kind)
  })

  test('after ten minutes is none, wherever and by whomever', () => {
    const anyText = fc.record<TypedText>({
      chat: fc.constantFrom('private', 'group', 'channel'),
      by: fc.constantFrom(ANN, BOB, null),
      isOthers: fc.boolean(),
      replyTo: fc.constantFrom(null, reply(20).replyTo),
    })
    fc.assert(
      fc.property(anyText, fc.nat(), (text, more) => {
        expect(answerKind(asked, text, AT + ANSWER_WITHIN_MS + 1 + more)).toBe('late')
        expect(answerKind(asked, text, AT + ANSWER_WITHIN_MS)).not.toBe('late')
      }),
    )
  })
})
