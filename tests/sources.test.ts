import { readFileSync } from 'node:fs'
import { parseOpml } from 'feedsmith'
import { expect, test } from 'vitest'

const text = readFileSync(new URL('../sources.opml', import.meta.url), 'utf8')
const topics = parseOpml(text).body?.outlines ?? []
const feeds = topics.flatMap((topic) => topic.outlines ?? [])

test('sources.opml lists some forty feeds under about ten topics', () => {
  expect(topics.length).toBeGreaterThanOrEqual(10)
  expect(feeds.length).toBeGreaterThanOrEqual(40)
  for (const topic of topics) expect(topic.outlines?.length, topic.text).toBeGreaterThan(0)
})

test.each(feeds.map((feed) => [feed.text, feed] as const))('%s is complete', (_, feed) => {
  expect(feed.type).toBe('rss')
  expect(feed.title).toBe(feed.text)
  expect(feed.language).toMatch(/^[a-z]{2}$/)
  for (const url of [feed.xmlUrl, feed.htmlUrl]) expect(new URL(url ?? '').protocol).toBe('https:')
})

test('no feed comes twice', () => {
  expect(new Set(feeds.map((feed) => feed.xmlUrl)).size).toBe(feeds.length)
})
