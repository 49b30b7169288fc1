import { parseOpml } from 'feedsmith'
import { expect, test } from 'vitest'
import { opmlOf } from '../../../sandbox/sites/opml.ts'

test('nests feeds in their topics', () => {
  const feed = (title: string, topic: string) => ({
    title,
    topic,
    url: `http://127.0.0.1/feed?a=1&b=${encodeURIComponent(title)}`,
    siteUrl: 'http://127.0.0.1/',
    language: 'en',
    format: 'rss' as const,
  })
  const opml = opmlOf('Ours & "theirs"', [
    feed('A <b>', 'science'),
    feed('B', 'web'),
    feed('C', 'science'),
  ])
  const parsed = parseOpml(opml)
  expect(parsed.head?.title).toBe('Ours & "theirs"')
  expect(
    parsed.body?.outlines?.map((topic) => [
      topic.text,
      topic.outlines?.map((inside) => [inside.type, inside.text, inside.xmlUrl]),
    ]),
  ).toEqual([
    [
      'science',
      [
        ['rss', 'A <b>', 'http://127.0.0.1/feed?a=1&b=A%20%3Cb%3E'],
        ['rss', 'C', 'http://127.0.0.1/feed?a=1&b=C'],
      ],
    ],
    ['web', [['rss', 'B', 'http://127.0.0.1/feed?a=1&b=B']]],
  ])
})
