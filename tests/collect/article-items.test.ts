import { expect, test } from 'vitest'
import { articleItems } from '../../src/collect/article-items.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'
import { toEntries } from '../../src/collect/to-entries.ts'

const feedOf = (channel: string) =>
  parseFeed(
    new TextEncoder().encode(
      `<rss version="2.0"><channel><title>Clay</title><link>https://clay.example/</link>${channel}</channel></rss>`,
    ),
    { url: 'https://clay.example/feed', headers: {} },
  )

const TEXT = 'The glaze is mixed twice, then it rests for a night in a closed jar. '.repeat(3)

test('a text without an address is an article of the site', () => {
  const feed = feedOf(
    `<item><guid isPermaLink="false">n1</guid><description>${TEXT}</description></item>
     <item><guid isPermaLink="false">n2</guid><title>Two</title><description>Too short.</description></item>
     <item><guid isPermaLink="false">n3</guid><title>Three</title><description>${TEXT}</description></item>`,
  )
  const entries = toEntries(feed, { first: true, now: 0 })
  expect(entries.map(({ guid, url, link }) => [guid, url, link])).toEqual([
    ['n1', 'https://clay.example/#id=n1', 'https://clay.example/'],
    ['n3', 'https://clay.example/#id=n3', 'https://clay.example/'],
  ])
})

test('the webmaster is not the author of every item', () => {
  const items =
    '<item><link>https://clay.example/1</link></item><item><link>https://clay.example/2</link><author>Ann</author></item>'
  const authors = (channel: string) =>
    articleItems(feedOf(channel + items)).items.map((item) => item.authors)
  expect(authors('<webMaster>ops@clay.example (Ops)</webMaster>')).toEqual([[], ['Ann']])
  expect(authors('<managingEditor>Bo</managingEditor>')).toEqual([['Bo'], ['Ann']])
})
