import { expect, test } from 'vitest'
import type { CardView } from '../../src/card/card.ts'
import { menu } from '../../src/card/menu.ts'
import { english } from '../support/english.ts'

const now = Date.UTC(2026, 10, 24, 8)
const view: CardView = {
  digest: 46,
  position: 1,
  total: 7,
  wordsLeft: 1400,
  headline: 'Chips & batteries: 50 % cheaper?',
  gist: 'They are.',
  points: [],
  provider: 'model',
  link: 'https://news.example/chips?a=1&b=2',
  source: 'Financial Times',
  publishedAt: now,
  words: 700,
  quality: 'full',
  sources: 1,
  matters: null,
  votes: null,
  discussion: null,
  imageUrl: null,
  article: 9,
  sourceId: 3,
  topic: null,
  advisory: null,
  media: null,
  news: null,
  why: { score: 1, hours: 5, sources: 4, topic: 'chips' },
  greeting: null,
}
const share = (isInline: boolean) =>
  menu(view, { source: false, topic: false }, isInline, now, english)
    .keyboard.flat()
    .find(({ text }) => text === '↗ Share')

test('Share offers the card to any chat where the bot answers inline queries', () => {
  expect(share(true)).toMatchObject({ switch_inline_query_chosen_chat: { query: '#9' } })
})

test('Share sends the article’s own link where it does not', () => {
  const button = share(false)
  const address = new URL(button !== undefined && 'url' in button ? button.url : '')
  expect(address.origin + address.pathname).toBe('https://t.me/share/url')
  expect(address.searchParams.get('url')).toBe(view.link)
  expect(address.searchParams.get('text')).toBe(view.headline)
})
