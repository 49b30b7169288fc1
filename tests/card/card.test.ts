import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CardView, card } from '../../src/card/card.ts'
import { fullText, fullTextPages } from '../../src/card/full-text.ts'
import { HOUR } from '../../src/model/time.ts'
import { english } from '../support/english.ts'
import { propertyRuns } from '../support/property-runs.ts'

const now = Date.UTC(2026, 10, 24, 8)
const view: CardView = {
  digest: 46,
  position: 1,
  total: 7,
  wordsLeft: 1400,
  headline: 'Chinese AI labs rent the chips they cannot buy',
  gist: 'Cut off from Nvidia A100s by export rules, iFlytek and SenseTime train on rented capacity.',
  points: ['Renting costs slightly more than owning', 'US cloud firms see no breach'],
  provider: 'model',
  link: 'https://news.example/chips',
  source: 'Financial Times',
  publishedAt: now - 5 * HOUR,
  words: 700,
  quality: 'full',
  sources: 4,
  matters: null,
  votes: null,
  discussion: null,
  imageUrl: 'https://news.example/chips.jpg',
  article: 9,
  sourceId: 3,
  topic: 'chips',
  advisory: null,
  media: null,
  news: null,
  why: { score: 1, hours: 5, sources: 4, topic: 'chips' },
  greeting: null,
}
const labels = (message: { keyboard: { text: string }[][] }) =>
  message.keyboard.map((row) => row.map((key) => key.text))

describe('a card', () => {
  test('reads like a newsletter', () => {
    const shown = card(view, now, english)
    expect(shown.text).toBe(
      [
        'Chinese AI labs rent the chips they cannot buy',
        'Financial Times · 3 min read · 5 h ago · 4 sources · AI summary',
        '',
        'Cut off from Nvidia A100s by export rules, iFlytek and SenseTime train on rented capacity.',
        '',
        '• Renting costs slightly more than owning',
        '• US cloud firms see no breach',
        '',
        '2 of 7 · 6 min left',
      ].join('\n'),
    )
    expect(labels(shown)).toEqual([
      ['📖 Read full', 'Next article ▸'],
      ['◂', '🔖', '👍', '👎', '⋯'],
    ])
    expect(shown.preview).toMatchObject({ url: view.imageUrl, show_above_text: true })
  })

  test('of a security advisory is marked, with its severity and identifier where they are known', () => {
    const metaOf = (advisory: CardView['advisory'], t = english) =>
      card({ ...view, advisory }, now, t).text.split('\n')[1]
    expect(metaOf({ id: 'CVE-2026-1234', severity: 'high' })).toBe(
      '🛡 security advisory · high · CVE-2026-1234 · Financial Times · 3 min read · 5 h ago · 4 sources · AI summary',
    )
    expect(metaOf({ id: null, severity: null })).toMatch(
      /^🛡 security advisory · Financial Times · /,
    )
  })

  test('of an episode or a video shows its length and chapters in place of the time to read', () => {
    const metaOf = (media: CardView['media']) =>
      card({ ...view, media }, now, english).text.split('\n')[1]
    expect(metaOf({ kind: 'audio', seconds: 2892, chapters: 6 })).toBe(
      'Financial Times · 🎧 48 min · 6 chapters · 5 h ago · 4 sources · AI summary',
    )
    expect(metaOf({ kind: 'video', seconds: 20, chapters: 0 })).toContain(' · ▶ 1 min · 5 h ago')
    expect(metaOf({ kind: 'video', seconds: null, chapters: 1 })).toContain(' · ▶ · 1 chapter · ')
  })

  test('says why it matters if the article does', () => {
    const matters = 'Export rules no longer decide who trains.'
    const { text } = card({ ...view, matters }, now, english)
    expect(text).toContain(`• US cloud firms see no breach\n\nWhy it matters: ${matters}\n\n2 of 7`)
  })

  test('of a Hacker News item shows its points and links to the discussion', () => {
    const discussion = 'https://news.ycombinator.com/item?id=42'
    const shown = card({ ...view, votes: 312, discussion }, now, english)
    expect(shown.text).toContain('4 sources · 312 points · discussion · AI summary')
    const link = shown.entities.find((one) => one.type === 'text_link' && one.url === discussion)
    expect(shown.text.slice(link?.offset, (link?.offset ?? 0) + (link?.length ?? 0))).toBe(
      'discussion',
    )
  })

  test('has the same five places in its second row on every card', () => {
    expect(labels(card({ ...view, position: 0 }, now, english))).toEqual([
      ['📖 Read full', 'Next article ▸'],
      ['☰', '🔖', '👍', '👎', '⋯'],
    ])
    expect(labels(card({ ...view, position: 6 }, now, english))).toEqual([
      ['📖 Read full', 'Done ✓'],
      ['◂', '🔖', '👍', '👎', '⋯'],
    ])
  })

  test('starts with the greeting', () => {
    const first = { ...view, position: 0, greeting: { part: 'morning' as const, words: 2100 } }
    expect(card(first, now, english).text).toMatch(
      /^Good morning\. 7 stories, about 9 minutes\.\n\n/,
    )
  })

  test('does not label a gist that there is not', () => {
    const bare = card({ ...view, gist: '', provider: 'extractive' }, now, english)
    expect(bare.text).not.toContain('key sentences')
  })

  test('notes that only an excerpt is available, and links to the site', () => {
    const stub = card(
      { ...view, quality: 'paywall', words: 0, provider: 'extractive' },
      now,
      english,
    )
    expect(stub.text).toContain('Without a subscription, the site shows only the beginning.')
    expect(stub.text).toContain('key sentences')
    expect(stub.text).not.toContain('min read')
    expect(labels(stub)).toEqual([
      ['🔗 Open', 'Next article ▸'],
      ['◂', '🔖', '👍', '👎', '⋯'],
    ])
  })

  test('isolates a right-to-left title, so that it does not reorder the line', () => {
    const shown = card({ ...view, headline: 'שלום עולם', source: 'Ynet' }, now, english)
    expect(shown.text).toContain('\u2068שלום עולם\u2069\nYnet · 3 min read')
  })

  test('is well-formed with any title, gist or point', () => {
    const anything = fc
      .string({ unit: 'binary', maxLength: 3000 })
      .map((text) => text.toWellFormed())
    fc.assert(
      fc.property(
        anything,
        anything,
        fc.array(anything, { maxLength: 3 }),
        (headline, gist, points) => {
          const shown = card({ ...view, headline, gist, points }, now, english)
          expect(shown.text.length).toBeLessThanOrEqual(4096)
          expect(shown.text.isWellFormed()).toBe(true)
          expect(shown.text).toBe(shown.text.trim())
          for (const { offset, length } of shown.entities) {
            expect(offset + length).toBeLessThanOrEqual(shown.text.length)
          }
        },
      ),
      { numRuns: propertyRuns(60) },
    )
  })
})

describe('full text', () => {
  const pages = fullTextPages(
    Array.from({ length: 60 }, (_, n) => ({
      kind: 'paragraph' as const,
      text: `Paragraph ${n}. ${'Words follow words. '.repeat(12)}`.trim(),
      marks: [],
    })),
  )

  test('has buttons ◂ ☰ 1/3 ▸, back to the summary, and the same three places on every page', () => {
    const last = pages.length - 1
    expect(labels(fullText(view, pages, 0, english))).toEqual([
      [`☰ 1/${pages.length}`, '▸'],
      ['▴ Summary', '🔗 Open', '🔖'],
      ['Next article ▸'],
    ])
    expect(labels(fullText(view, pages, 1, english))[0]).toEqual(['◂', `☰ 2/${pages.length}`, '▸'])
    expect(labels(fullText({ ...view, position: 6 }, pages, last, english))).toEqual([
      ['◂', `☰ ${last + 1}/${pages.length}`],
      ['▴ Summary', '🔗 Open', '🔖'],
      ['Done ✓'],
    ])
  })

  test('has the headline on the first page only', () => {
    expect(fullText(view, pages, 0, english).text.startsWith(view.headline)).toBe(true)
    expect(fullText(view, pages, 1, english).text.startsWith(view.headline)).toBe(false)
  })

  test('clamps a page number that no longer exists', () => {
    expect(fullText(view, pages, 99, english)).toEqual(
      fullText(view, pages, pages.length - 1, english),
    )
  })
})
