import { expect, test } from 'vitest'
import type { CardView } from '../../src/card/card.ts'
import { type MenuState, menu } from '../../src/card/menu.ts'
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
const nothingDone: MenuState = { muted: { source: false, topic: false }, lessened: null }
const share = (isInline: boolean) =>
  menu(view, nothingDone, isInline, now, english)
    .keyboard.flat()
    .find(({ text }) => text === '↗ Share')
const labels = (state: Partial<MenuState>, topic: string | null = 'chips') =>
  menu({ ...view, topic }, { ...nothingDone, ...state }, true, now, english).keyboard.map((row) =>
    row.map(({ text }) => text),
  )

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

test('Open comes first; less of a subject and muting it are two buttons', () => {
  expect(labels({})).toEqual([
    ['🔗 Open', '↗ Share'],
    ['🔔 Follow story', '🕘 Timeline'],
    ['🔉 Less from Financial Times'],
    ['🔉 Less from Chips'],
    ['🔇 Mute Financial Times'],
    ['🔇 Mute Chips'],
    ['❓ Why this?', '🔍 Evidence'],
    ['☰ At a glance'],
    ['◂ Back'],
  ])
  expect(
    labels({}, null)
      .flat()
      .filter((label) => /Less|Mute/.test(label)),
  ).toHaveLength(2)
})

test('less can be taken back where it was asked for, and there is none of what is muted', () => {
  expect(labels({ lessened: 'source' })[2]).toEqual(['↩ Undo'])
  expect(labels({ lessened: 'topic' })[3]).toEqual(['↩ Undo'])
  const muted = labels({ muted: { source: true, topic: false } })
  expect(muted.slice(2, 4)).toEqual([['🔉 Less from Chips'], ['🔊 Unmute Financial Times']])
})

test('a story is followed, told at once or with the digest, and left again', () => {
  expect(labels({ following: 'withDigest' }).slice(1, 3)).toEqual([
    ['🔕 Stop following'],
    ['⚡ At once', '🕘 Timeline'],
  ])
  expect(labels({ following: 'atOnce' })[2]).toEqual(['✓ ⚡ At once', '🕘 Timeline'])
})
