import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'
import { toEntries } from '../../src/collect/to-entries.ts'
import { HOUR } from '../../src/model/time.ts'

const NOW = Date.UTC(2026, 10, 24, 8)

function parsed(items: string) {
  const text = `<rss><channel><title>T</title><link>https://mill.example/</link>${items}</channel></rss>`
  return parseFeed(new TextEncoder().encode(text), { url: null, headers: {} })
}

function entries(items: string, context: Partial<Parameters<typeof toEntries>[1]> = {}) {
  return toEntries(parsed(items), { first: false, now: NOW, ...context })
}
const item = (path: string, date = '') =>
  `<item><link>https://mill.example/${path}</link>${date && `<pubDate>${date}</pubDate>`}</item>`

describe('toEntries', () => {
  test.each([
    ['2026/11/a-loaf-on-sunday.html', 'A loaf on sunday'],
    ['notes/m%C3%BChle', 'Mühle'],
    ['100%-more_bread', '100% more bread'],
  ])('names an item without a title by its address: %s', (path, title) => {
    const url = `https://mill.example/${path}`
    const feed = { ...parsed(item(path)), siteUrl: null }
    const untitled = { ...feed, items: feed.items.map((each) => ({ ...each, url, title: null })) }
    expect(toEntries(untitled, { first: false, now: NOW })).toMatchObject([
      { title, isTitled: false },
    ])
  })

  test('takes undated items for news, but not on the first poll nor in another way than before', () => {
    const eligible = (context: object) => entries(item('a'), context)[0]?.eligible
    expect(eligible({})).toBe(true)
    expect(eligible({ first: true })).toBe(false)
    expect(eligible({ isNewWay: true })).toBe(false)
  })

  test('takes dated items for news of three days, and of one day on the first poll', () => {
    const at = (hours: number) => item('a', new Date(NOW - hours * HOUR).toUTCString())
    const eligible = (hours: number, first: boolean) => entries(at(hours), { first })[0]?.eligible
    expect([eligible(71, false), eligible(73, false)]).toEqual([true, false])
    expect([eligible(23, true), eligible(25, true)]).toEqual([true, false])
  })
})
