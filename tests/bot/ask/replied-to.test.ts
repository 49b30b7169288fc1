import type { Message } from 'grammy/types'
import { expect, test } from 'vitest'
import { headlineLink, repliedTo } from '../../../src/bot/ask/replied-to.ts'
import { type Callback, encodeCallback } from '../../../src/model/callback.ts'

const BOT = 42

function reply(buttons: readonly Callback[], from = BOT) {
  const inline_keyboard = [
    buttons.map((one) => ({ text: '.', callback_data: encodeCallback(one) })),
    [{ text: 'Open', url: 'https://example.org' }],
  ]
  const message = { from: { id: from }, reply_markup: { inline_keyboard } }
  return repliedTo({ reply_to_message: message as unknown as Message['reply_to_message'] }, BOT)
}

const next = { kind: 'card', digest: 3, position: 2 } as const

test.each<[string, Callback[], ReturnType<typeof repliedTo>]>([
  [
    'a card',
    [
      { kind: 'page', digest: 3, position: 1, page: 0, article: 9 },
      next,
      { kind: 'more', digest: 3, position: 1 },
    ],
    { article: 9 },
  ],
  [
    'a card that cannot be read',
    [next, { kind: 'more', digest: 3, position: 1 }],
    { digest: 3, position: 1 },
  ],
  [
    'its menu',
    [{ kind: 'about', what: 'why', digest: 3, position: 1 }],
    { digest: 3, position: 1 },
  ],
  ['a full text', [{ kind: 'card', digest: 3, position: 1, article: 9 }, next], { article: 9 }],
  [
    'an article from a list',
    [
      { kind: 'articlePage', article: 9, name: 'saved', page: 0, at: 0 },
      { kind: 'list', name: 'saved', page: 0 },
    ],
    { article: 9 },
  ],
  [
    'an article without a text',
    [{ kind: 'item', name: 'saved', act: 'save', id: 9, page: 0 }],
    { article: 9 },
  ],
  [
    'an answer, which names its sources',
    [
      { kind: 'article', article: 9, name: 'asked', page: 5 },
      { kind: 'ask', asked: 5 },
    ],
    { asked: 5 },
  ],
  [
    'a list, whose items are several articles',
    [
      { kind: 'article', article: 9, name: 'saved', page: 0 },
      { kind: 'item', name: 'saved', act: 'drop', id: 9, page: 0 },
    ],
    null,
  ],
  ['the closing card', [next], null],
  ['the settings', [{ kind: 'settings', screen: 'overview' }], null],
])('%s', (_, buttons, shown) => {
  expect(reply(buttons)).toEqual(shown)
})

test('of somebody else, or of nobody, shows nothing', () => {
  expect(reply([{ kind: 'ask', asked: 5 }], 7)).toBeNull()
  expect(repliedTo({}, BOT)).toBeNull()
})

test('the headline of a card that was passed on leads to its article', () => {
  const link = { type: 'text_link', offset: 0, length: 4, url: 'https://a.example/1' } as const
  const bold = { type: 'bold', offset: 0, length: 4 } as const
  expect(headlineLink({ entities: [bold, link] })).toBe('https://a.example/1')
  expect(headlineLink({ caption_entities: [link] })).toBe('https://a.example/1')
  expect(headlineLink({ entities: [bold] })).toBeNull()
  expect(headlineLink({})).toBeNull()
})
