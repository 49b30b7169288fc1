import { expect, test } from 'vitest'
import { evidence, why } from '../../src/card/about.ts'
import type { CardView } from '../../src/card/card.ts'
import { english } from '../support/english.ts'

const view: CardView = {
  digest: 46,
  position: 1,
  total: 7,
  wordsLeft: 1400,
  headline: 'Chinese AI labs rent the chips they cannot buy',
  gist: 'Cut off from Nvidia A100s, SenseTime trains on rented capacity.',
  points: [],
  provider: 'model',
  link: 'https://news.example/chips',
  source: 'Financial Times',
  publishedAt: 0,
  words: 700,
  quality: 'full',
  sources: 4,
  matters: null,
  votes: null,
  discussion: null,
  imageUrl: null,
  article: 9,
  sourceId: 3,
  topic: 'chips',
  advisory: null,
  media: null,
  news: null,
  why: { score: 1, hours: 3, sources: 4, topic: null },
  greeting: null,
}

test('a sentence without evidence is shown without a quotation', () => {
  const lines = [
    { sentence: 'They rent chips.', source: 'The labs rent their chips.' },
    { sentence: 'Nobody else does.', source: null },
  ]
  const { text, entities } = evidence(view, lines, english)
  expect(text).toContain('• They rent chips.\nThe labs rent their chips.')
  expect(text).toMatch(/• Nobody else does\.$/)
  expect(entities.filter(({ type }) => type === 'blockquote')).toHaveLength(1)
})

test('why this: a security advisory, unless the reader knows the story', () => {
  const advisory = { id: 'CVE-2026-1234', severity: null }
  expect(why({ ...view, advisory }, english).text).toContain(
    'A security advisory from Financial Times.',
  )
  expect(why({ ...view, advisory, news: 'It is mended.' }, english).text).toContain('an update')
})

test('why this: what a model said of the importance stands below the reason, whichever that is', () => {
  expect(why(view, english).text).not.toContain('importance')
  for (const news of [null, 'It is mended.']) {
    const { text } = why({ ...view, news, why: { ...view.why, importance: 4 } }, english)
    expect(text).toMatch(/\n\nAn AI model rated the story’s importance 4 of 5, which counted/)
  }
})
