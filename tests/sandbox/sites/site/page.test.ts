import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articles, stock } from '../../../../sandbox/sites/articles/index.ts'
import { boilerplateLines } from '../../../../sandbox/sites/site/boilerplate.ts'
import { articlePage, frontPage, PAYWALL } from '../../../../sandbox/sites/site/page.ts'
import { sources } from '../../../../sandbox/sites/source.ts'

const base = 'http://127.0.0.1:8123'
const publishedAt = Date.parse('2026-03-01T10:00:00Z')
const all = [...articles, ...stock].map((article) => ({ ...article, publishedAt }))

function documentOf(html: string) {
  return parseHTML(html).document
}

describe.each(all.map((article) => [article.slug, article] as const))('%s', (_, article) => {
  const html = articlePage(article, base)
  const document = documentOf(html)

  test('holds its whole text, once and in order', () => {
    const text = document.body.textContent ?? ''
    let end = 0
    for (const paragraph of article.paragraphs) {
      const start = text.indexOf(paragraph, end)
      expect(start, paragraph).toBeGreaterThanOrEqual(end)
      end = start + paragraph.length
    }
  })

  test('says who, when, where and in which language', () => {
    expect(document.documentElement.lang).toBe(article.language)
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${base}/${article.source}/${article.slug}`,
    )
    expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(
      article.title,
    )
    const data = JSON.parse(document.querySelector('script')?.textContent ?? '')
    expect(data).toMatchObject({
      headline: article.title,
      author: { name: article.author },
      datePublished: '2026-03-01T10:00:00.000Z',
      isAccessibleForFree: article.page !== 'paywall',
    })
  })

  test('has boilerplate, a paywall and hidden text only where it is meant to', () => {
    const present = boilerplateLines.filter((line) => document.body.textContent?.includes(line))
    expect(present).toEqual(article.boilerplate ? boilerplateLines : [])
    expect(html.includes(PAYWALL)).toBe(article.page === 'paywall')
    expect(document.querySelectorAll('[style*="display:none"]').length).toBe(article.hidden ? 1 : 0)
    expect(html.includes('<!--')).toBe(article.hidden !== undefined)
  })
})

test('a comment in the page cannot end early', () => {
  const [first] = all
  if (!first) throw new Error('the press has no articles')
  const html = articlePage(
    { ...first, hidden: { element: '<b>', comment: 'a --> <b>b</b>' } },
    base,
  )
  expect(documentOf(html).querySelector('b')).toBeNull()
})

test.each(sources.map((source) => [source.id, source] as const))(
  'the front page of %s lists its own articles and its feed',
  (id, source) => {
    const document = documentOf(frontPage(source, all))
    const own = all.filter((article) => article.source === id)
    const links = [...document.querySelectorAll('li[lang] a')].map((link) => link.textContent)
    expect(links).toEqual(own.map((article) => article.title))
    const feed = document.querySelector('link[rel=alternate]')
    expect(feed?.getAttribute('href')).toBe(source.feedPath)
    expect(feed?.getAttribute('type')).toBe(source.mediaType)
  },
)
