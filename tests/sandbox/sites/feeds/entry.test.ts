import { expect, test } from 'vitest'
import { articleOf, type Draft, type Published } from '../../../../sandbox/sites/article.ts'
import { entriesOf } from '../../../../sandbox/sites/feeds/entry.ts'
import { sourceOf } from '../../../../sandbox/sites/source.ts'

const base = 'http://127.0.0.1:8123'

function published(draft: Partial<Draft>, publishedAt: number): Published {
  const plain = { title: 'T', author: 'A', language: 'en', categories: [], excerpt: 'E', body: 'B' }
  return { ...articleOf({ slug: 's', source: 'orbit', ...plain, ...draft } as Draft), publishedAt }
}

test('a feed lists its own and its borrowed articles, newest first', () => {
  const out = [
    published({ slug: 'old' }, 1),
    published({ slug: 'new' }, 3),
    published({ slug: 'theirs', source: 'signal' }, 2),
    published(
      { slug: 'lent', source: 'signal', alsoIn: { source: 'orbit', spelling: 'slash' } },
      2,
    ),
  ]
  expect(entriesOf(out, sourceOf('orbit'), base).map((entry) => entry.url)).toEqual([
    `${base}/orbit/new`,
    `${base}/signal/lent/?utm_source=signal&utm_medium=rss&utm_campaign=partners`,
    `${base}/orbit/old`,
  ])
})

test.each([
  ['only the excerpt', {}, 'orbit', null],
  ['the whole text', { feed: 'full' }, 'orbit', '<p>B</p>'],
  [
    'the excerpt of a borrowed one',
    { alsoIn: { source: 'signal', spelling: 'slash' } },
    'signal',
    null,
  ],
  [
    'the text behind https',
    { alsoIn: { source: 'signal', spelling: 'https' } },
    'signal',
    '<p>B</p>',
  ],
] as const)('carries %s', (_, draft, source, html) => {
  const [entry] = entriesOf([published(draft, 1)], sourceOf(source), base)
  expect(entry).toMatchObject({ summary: 'E', html })
})

test('the same article has another id in another feed', () => {
  const article = published({ alsoIn: { source: 'signal', spelling: 'slash' } }, 1)
  const ids = (['orbit', 'signal'] as const).map(
    (id) => entriesOf([article], sourceOf(id), base)[0]?.id,
  )
  expect(new Set(ids).size).toBe(2)
})
