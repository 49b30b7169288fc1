import type { CallbackQuery, Update } from 'grammy/types'
import { pino } from 'pino'
import { expect, test, vi } from 'vitest'
import { createReplacedAnswer, replacesTap } from '../../../src/bot/taps/replaced-tap.ts'
import { type Callback, encodeCallback } from '../../../src/model/callback.ts'

const chat = { id: -5, type: 'supergroup', title: 'Readers' } as const

interface Tap {
  data?: string
  person?: number
  message?: number
  /** The id of the member's copy that was tapped. */
  copy?: number
}

function tap({ data = CARD, person = 1, message = 7, copy }: Tap = {}): Update {
  const from = { id: person, is_bot: false, first_name: 'Ada' }
  const under = {
    message_id: message,
    date: 1,
    chat,
    ...(copy !== undefined && { ephemeral_message_id: copy }),
  }
  const query = { id: '9', from, chat_instance: '1', data, message: under } as CallbackQuery
  return { update_id: 1, callback_query: query }
}

const CARD = encodeCallback({ kind: 'card', digest: 1, position: 2 })
const dataOf = (callback: Callback) => ({ data: encodeCallback(callback) })
const PAGE = dataOf({ kind: 'page', digest: 1, position: 2, page: 1 })
const LIKE = dataOf({ kind: 'reaction', reaction: 'up', digest: 1, position: 2, view: 0 })
const SIZE = dataOf({ kind: 'set', name: 'size', value: '5' })
const SCREEN = dataOf({ kind: 'settings', screen: 'size' })
const MORE = dataOf({ kind: 'more', digest: 1, position: 2 })
const LIST = dataOf({ kind: 'list', name: 'saved', page: 1 })
const message = (): Update => ({ update_id: 1, message: { message_id: 7, date: 1, chat } as never })

test.each([
  ['the same button again', tap(), tap(), true],
  ['a page after a card', tap(PAGE), tap(), true],
  ['a card after the menu', tap(), tap(MORE), true],
  ['a list after a card', tap(LIST), tap(), true],
  ['the same copy of a member', tap({ copy: 3 }), tap({ copy: 3 }), true],
  ['a reaction stays', tap(), tap(LIKE), false],
  ['a card is shown before a reaction to it', tap(LIKE), tap(), false],
  ['a setting stays', tap(), tap(SIZE), false],
  ['a screen that listens for an answer stays', tap(), tap(SCREEN), false],
  ['another message', tap({ message: 8 }), tap(), false],
  ['another copy', tap({ copy: 4 }), tap({ copy: 3 }), false],
  ['the message and a copy', tap({ copy: 7 }), tap(), false],
  ['another person', tap({ person: 2 }), tap(), false],
  ['foreign data', tap({ data: 'x' }), tap({ data: 'x' }), false],
  ['a message after a tap', message(), tap(), false],
  ['a tap after a message', tap(), message(), false],
])('%s', (_, later, earlier, replaces) => {
  expect(replacesTap(later, earlier)).toBe(replaces)
})

test('a tap on a message that was sent inline has no place', () => {
  const inline = { ...tap() }
  delete inline.callback_query?.message
  expect(replacesTap(inline, inline)).toBe(false)
})

test('a replaced tap is answered, and a refused answer is no error', async () => {
  const answerCallbackQuery = vi.fn(async () => true as const)
  const answer = createReplacedAnswer({
    api: { answerCallbackQuery },
    log: pino({ level: 'silent' }),
  })
  await answer(tap())
  expect(answerCallbackQuery).toHaveBeenCalledExactlyOnceWith('9')
  answerCallbackQuery.mockRejectedValueOnce(new Error('too old'))
  await expect(answer(tap())).resolves.toBeUndefined()
  await answer(message())
  expect(answerCallbackQuery).toHaveBeenCalledTimes(2)
})
