import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../../sandbox/sites/feeds/entry.ts'
import { feedOf } from '../../../../sandbox/sites/feeds/feed.ts'
import { sources } from '../../../../sandbox/sites/source.ts'

const base = 'http://127.0.0.1:8123'
const at = Date.parse('2026-03-01T10:00:00Z')

const awkward: Entry = {
  id: 'urn:fake-sites:orbit:a&b',
  url: `${base}/orbit/a?b=1&c=2`,
  title: 'Less < more & "quotes" ]]> it\'s',
  author: "O'Hara & Söhne",
  language: 'en',
  publishedAt: at,
  summary: 'One <b>short</b> line & more',
  html: '<p>Tom &amp; Jerry ]]&gt; <a href="/x?a=1&amp;b=2">here</a></p>',
  categories: ['C & D'],
  imageUrl: `${base}/pictures/sea.png`,
}

/** An item of any of the four formats in the same words. */
function itemsOf(text: string) {
  const parsed = parseFeed(text)
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link,
        title: item.title,
        summary: item.description,
        html: item.content?.encoded,
        author: item.dc?.creators?.[0],
        date: item.pubDate,
        category: item.categories?.[0]?.name,
      }))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        url: entry.links?.find((link) => link.rel === 'alternate')?.href,
        title: entry.title?.value,
        summary: entry.summary?.value,
        html: entry.content?.value,
        author: entry.authors?.[0]?.name,
        date: entry.published,
        category: entry.categories?.[0]?.term,
      }))
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link,
        title: item.title,
        summary: item.description,
        html: item.content?.encoded,
        author: item.dc?.creators?.[0],
        date: item.dc?.dates?.[0],
        category: item.dc?.subjects?.[0],
      }))
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.url,
        title: item.title,
        summary: item.summary,
        html: item.content_html,
        author: item.authors?.[0]?.name,
        date: item.date_published,
        category: item.tags?.[0],
      }))
  }
}

describe.each(sources.map((source) => [source.format, source] as const))('%s', (format, source) => {
  test('is recognised as its format', () => {
    const parsed = parseFeed(feedOf(source, [awkward], base))
    expect(parsed.format).toBe(format)
    expect(parsed.feed.title).toEqual(format === 'atom' ? { value: source.title } : source.title)
  })

  test('says everything about an awkward item', () => {
    const [item] = itemsOf(feedOf(source, [awkward], base))
    expect(Date.parse(item?.date ?? '')).toBe(at)
    expect(item).toMatchObject({
      url: awkward.url,
      title: awkward.title,
      summary: awkward.summary,
      html: awkward.html,
      author: awkward.author,
      category: 'C & D',
    })
  })

  test('leaves out what an item does not have', () => {
    const plain = { ...awkward, html: null, imageUrl: null, categories: [] }
    const text = feedOf(source, [plain], base)
    expect(itemsOf(text)[0]?.html).toBeUndefined()
    expect(text).not.toContain('sea.png')
  })

  test('may be empty', () => {
    expect(itemsOf(feedOf(source, [], base))).toEqual([])
  })

  test('stays readable with any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (noise) => {
        const titles = [`a${noise}z`, 'second']
        const text = feedOf(
          source,
          titles.map((title) => ({ ...awkward, title, html: `<p>${title}</p>` })),
          base,
        )
        expect(itemsOf(text)[1]?.title).toBe('second')
      }),
    )
  })
})
