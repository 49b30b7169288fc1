import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CardView, card } from '../../src/card/card.ts'
import { closing } from '../../src/card/closing.ts'
import { discussionMessage } from '../../src/card/discussion-message.ts'
import { fullText, fullTextContents, fullTextPages } from '../../src/card/full-text.ts'
import { menu } from '../../src/card/menu.ts'
import type { Message } from '../../src/card/message.ts'
import { reminderChoices, savedArticles } from '../../src/card/saved.ts'
import { single, singlePage } from '../../src/card/single.ts'
import { when } from '../../src/text/clock-time.ts'
import { loadTexts, type Translate } from '../../src/text/locales.ts'
import { escapeHtml } from '../../src/text/html/entities.ts'
import { inBrowser, STEP_MS } from '../support/chromium.ts'
import { paragraph } from '../support/new-article.ts'

const root = join(import.meta.dirname, '../..')
const texts = loadTexts(join(root, 'locales'))
const style = readFileSync(join(root, 'sandbox/page/browser/style.css'), 'utf8')
const NOW = Date.UTC(2026, 10, 24, 8)
const SATURDAY = Date.UTC(2026, 10, 28, 19)
/** A message with buttons fills 92 % of a phone that is 360 pixels wide, less the margins of the chat. */
const MESSAGE_PIXELS = 315

const view: CardView = {
  digest: 46,
  position: 3,
  total: 20,
  wordsLeft: 1400,
  headline: 'Chips',
  gist: 'They are.',
  points: [],
  provider: 'model',
  link: 'https://news.example/chips',
  source: 'Heise',
  publishedAt: NOW,
  words: 9000,
  quality: 'full',
  sources: 2,
  matters: null,
  votes: null,
  discussion: null,
  imageUrl: null,
  article: 9,
  sourceId: 3,
  topic: 'ai',
  advisory: null,
  media: null,
  news: null,
  why: { score: 1, hours: 5, sources: 4, topic: 'ai' },
  greeting: null,
}
const all = { saved: true, opinion: 1 } as const
const pages = fullTextPages(Array.from({ length: 300 }, () => paragraph('Words. '.repeat(60))))
const from = { name: 'search', page: 1 } as const
const nothing = { muted: { source: false, topic: false }, lessened: null }
const everything = { muted: { source: true, topic: true }, lessened: null }
const summaries = pages.map(({ text }) => ({ headings: [], beginning: text }))

/** What a discussion says, with others of its story. */
function discussions(t: Translate): Message[] {
  const thread = { article: 9, address: '', comments: 12_345 }
  const threads: Parameters<typeof discussionMessage>[1] = [
    { ...thread, site: 'hacker-news', url: 'https://news.ycombinator.com/item?id=1' },
    { ...thread, site: 'lobsters', url: 'https://lobste.rs/s/a' },
    { ...thread, site: 'reddit', url: 'https://www.reddit.com/r/a/comments/b/' },
  ]
  return (['close', 'back', null] as const).map((wayBack) =>
    discussionMessage(view, threads, { kind: 'unreadable' }, wayBack, t),
  )
}

/** Every screen that a person reads articles with. */
const screens = (t: Translate, language: string): Message[] => [
  card({ ...view, position: 0 }, NOW, t),
  card(view, NOW, t, all),
  card({ ...view, position: 19, words: 0 }, NOW, t, all),
  card({ ...view, thread: { comments: 12_345 } }, NOW, t, all),
  card({ ...view, thread: { comments: null } }, NOW, t, all),
  ...discussions(t),
  menu(view, nothing, true, NOW, t),
  menu(view, everything, true, NOW, t, { ask: true, listen: true }),
  menu(view, { ...nothing, lessened: 'topic' }, true, NOW, t),
  menu(view, { ...nothing, following: 'withDigest' }, true, NOW, t),
  menu(view, { ...nothing, following: 'atOnce' }, true, NOW, t),
  fullText(view, pages, 11, t, all),
  fullTextContents(view, summaries, 11, t),
  single(view, from, all, NOW, t),
  single({ ...view, words: 0 }, from, all, NOW, t),
  singlePage(view, from, pages, 11, t, all),
  savedArticles(
    { found: [], totals: { count: 99, words: 9000, old: 42 }, page: 1, reminder: 'x' },
    NOW,
    t,
  ),
  reminderChoices(
    {
      tonight: t('remind-evening', { time: '19:00' }),
      weekend: t('remind-weekend', { when: when(SATURDAY, 'UTC', language, NOW, t) }),
    },
    true,
    t,
  ),
  closing({ digest: 46, when: 'x', headlines: [] }, t),
]

inBrowser('on a phone of 360 pixels', (browser) => {
  let page: Page
  beforeAll(async () => {
    page = await browser().newPage({ viewport: { width: 360, height: 800 } })
    page.setDefaultTimeout(STEP_MS)
  })
  afterAll(() => page.close())

  /** The labels that are cut. */
  const cut = async (labels: readonly (readonly string[])[]): Promise<string[]> => {
    const rows = labels.map((row) => {
      const keys = row.map(
        (label) => `<button class="key"><span>${escapeHtml(label)}</span></button>`,
      )
      return `<div class="row">${keys.join('')}</div>`
    })
    await page.setContent(
      `<style>${style}</style><body style="display: block">
        <div class="keyboard" style="width: ${MESSAGE_PIXELS}px">${rows.join('')}</div>`,
    )
    return page.evaluate<string[]>(
      `[...document.querySelectorAll('.key > span')]
        .filter((label) => label.scrollWidth > label.clientWidth)
        .map((label) => label.textContent)`,
    )
  }

  test('a label that is too long is found', async () => {
    expect(await cut([['◂ Previous', '🔖', '👍', '👎', '⋯']])).toEqual(['◂ Previous'])
  })

  test.each(['en', 'de', 'es', 'fr', 'pt-br', 'ru', 'uk', 'zh-hans'])(
    'no label is cut in %s',
    async (language) => {
      const rows = screens(texts.in(language), language).flatMap(({ keyboard }) =>
        keyboard.map((row) => row.map(({ text }) => text)),
      )
      expect(rows.length).toBeGreaterThan(40)
      expect(await cut(rows)).toEqual([])
    },
  )
})
