import type { InlineKeyboardButton } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { checkKeyboard } from '../../sandbox/telegram/markup.ts'
import { parseRichHtml } from '../../sandbox/telegram/rich/html.ts'
import { formatText } from '../../sandbox/telegram/text/format.ts'
import { type ArticleView, articleText } from '../../src/card/card.ts'
import { fullTextPages } from '../../src/card/full-text.ts'
import { inlineResult } from '../../src/card/inline.ts'
import { articleList } from '../../src/card/list.ts'
import { type Message, message } from '../../src/card/message.ts'
import { richPages, richTitle } from '../../src/card/rich.ts'
import { styled } from '../../src/card/styled.ts'
import type { Block } from '../../src/model/block.ts'
import { english } from '../support/english.ts'

/** Addresses that are links on the web, and none for Telegram. */
const refused = [
  'http://localhost:3000/docs',
  'http://grafana/d/1',
  'http://example.org:0/',
  'https://{tenant}.example.org/',
  'https://`x`.example.org/',
  'mailto:editor@example.org',
]
const now = Date.UTC(2026, 10, 24, 8)
const view = (link: string): ArticleView => ({
  headline: 'Booking.com sues',
  gist: 'It does.',
  points: [],
  matters: null,
  provider: null,
  link,
  source: 'The Register',
  publishedAt: now,
  words: 0,
  quality: 'full',
  sources: 1,
  votes: null,
  discussion: link,
  imageUrl: link,
  article: 9,
  sourceId: 3,
  topic: null,
  advisory: null,
  media: null,
})
const blocks = (href: string): Block[] => [
  {
    kind: 'paragraph',
    text: 'Open the panel.',
    marks: [{ kind: 'link', start: 9, end: 14, href }],
  },
  { kind: 'embed', media: 'play', title: 'A talk', url: href },
  { kind: 'image', url: href, alt: 'A chart', caption: 'Sales' },
]

/** What Telegram makes of a message. @throws Refusal if it does not take it */
function seen({ text, entities, keyboard }: Pick<Message, 'text' | 'entities' | 'keyboard'>) {
  checkKeyboard({ inline_keyboard: keyboard }, 'private')
  return formatText({ text, entities })
}

describe.each(refused)('%s is text', (link) => {
  test('on a card, whose words stay', () => {
    const shown = seen(message(articleText(view(link), now, english)))
    expect(shown.text).toContain('Booking.com sues\nThe Register')
    expect(shown.entities.map(({ type }) => type)).not.toContain('text_link')
    // Without the link, Telegram does not make one of its own out of the name.
    expect(shown.entities.map(({ type }) => type)).not.toContain('url')
  })

  test('in a full text', () => {
    const [page = styled('')] = fullTextPages(blocks(link))
    const shown = seen(message(page))
    expect(shown.text).toBe('Open the panel.\n\n▶ A talk\n\n🖼 Sales')
    expect(shown.entities.map(({ type }) => type)).toEqual(['italic'])
  })

  test('in rich pages', () => {
    const html = richTitle('A & B', link) + richPages(blocks(link)).join('')
    expect(parseRichHtml(html)).toHaveLength(4)
    expect(html).toBe('<h2>A &amp; B</h2><p>Open the panel.</p><p>▶ A talk</p><p><i>Sales</i></p>')
  })

  test('in a list', () => {
    const items = [
      { id: 1, title: 'ASP.NET', link, source: 'x', publishedAt: now, isAdvisory: false },
    ]
    const list = {
      name: 'recent',
      title: 'Recent',
      empty: '',
      items,
      page: 0,
      hasMore: false,
    } as const
    const shown = seen(articleList(list, now, english))
    expect(shown.text).toContain('1. ASP.NET')
    expect(shown.entities.map(({ type }) => type)).not.toContain('text_link')
  })

  test('as the result of an inline query', () => {
    const result = inlineResult(view(link), styled('It does.'), english)
    expect(result.reply_markup?.inline_keyboard).toEqual([])
    expect(JSON.stringify(result)).not.toContain(link)
  })

  test('on buttons and as a preview', () => {
    const keep: InlineKeyboardButton = { text: 'Next', callback_data: 'x' }
    const open: InlineKeyboardButton = { text: 'Open', url: link }
    const shown = message(styled('a'), [[keep, open], [open]], { url: link })
    expect(shown.keyboard).toEqual([[keep]])
    expect(shown.preview).toEqual({ is_disabled: true })
  })
})

test('a link that Telegram accepts stays one everywhere', () => {
  const link = 'https://example.org/{id}?q="a"'
  const shown = seen(message(articleText(view(link), now, english)))
  expect(shown.entities.filter(({ type }) => type === 'text_link')).toHaveLength(2)
  const [page = styled('')] = fullTextPages(blocks(link))
  expect(page.entities.filter(({ type }) => type === 'text_link')).toHaveLength(3)
  expect(richPages(blocks(link)).join('')).toContain('<img')
  const open: InlineKeyboardButton = { text: 'Open', url: link }
  const { keyboard, preview } = message(styled('a'), [[open]], { url: link })
  expect(keyboard).toEqual([[open]])
  expect(preview).toEqual({ url: link })
})
