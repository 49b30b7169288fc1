import { expect, test } from 'vitest'
import type { Article } from '../../../../sandbox/sites/article.ts'
import { articles, stock } from '../../../../sandbox/sites/articles/index.ts'
import { scenes } from '../../../../sandbox/sites/picture/scenes.ts'
import { countWords } from '../../../../src/model/block.ts'

const all: readonly Article[] = [...articles, ...stock]
const some = (test: (article: Article) => boolean) => articles.filter(test).length
const wordsOf = (article: Article) => countWords(article.paragraphs.join('\n'))

test('the newest is half an hour old, the oldest about twenty hours', () => {
  const ages = articles.map((article) => article.minutesAgo)
  expect(ages).toEqual(ages.toSorted((a, b) => a - b))
  expect(ages.at(0)).toBe(30)
  expect(ages.at(-1)).toBeLessThanOrEqual(20 * 60)
})

test('no address, title or paragraph comes twice', () => {
  for (const values of [
    all.map((article) => `${article.source}/${article.slug}`),
    all.map((article) => article.title),
    all.flatMap((article) => article.paragraphs),
  ]) {
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
  }
})

test('every awkward kind of article is there', () => {
  expect(some((article) => wordsOf(article) > 5500 && wordsOf(article) < 6500)).toBe(1)
  expect(some((article) => article.boilerplate === true)).toBe(1)
  expect(some((article) => article.hidden !== undefined)).toBe(1)
  expect(some((article) => article.page === 'paywall' && article.feed !== 'full')).toBe(1)
  expect(some((article) => article.page === 'forbidden' && article.feed === 'full')).toBe(1)
  for (const language of ['de', 'ru']) {
    expect(some((article) => article.language === language)).toBe(1)
  }
  for (const spelling of ['slash', 'https']) {
    expect(some((article) => article.alsoIn?.spelling === spelling)).toBe(1)
  }
  const rich = articles.filter((article) => {
    const kinds = new Set<string>(article.blocks.map((block) => block.kind))
    const nested = article.blocks.some(
      (block) => block.kind === 'list' && block.items.some((item) => item.depth > 1),
    )
    return nested && ['code', 'list', 'table', 'image', 'quote'].every((kind) => kinds.has(kind))
  })
  expect(rich.length).toBe(1)
})

test('every picture exists', () => {
  const named = all.flatMap((article) => [
    ...(article.picture === undefined ? [] : [article.picture]),
    ...article.blocks.flatMap((block) => (block.kind === 'image' ? [block.picture] : [])),
  ])
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !(name in scenes))).toEqual([])
})

test('what is updated is an article that is already out', () => {
  const updated = stock.flatMap((article) => article.updates ?? [])
  expect(updated.length).toBeGreaterThan(0)
  for (const slug of updated) expect(articles.map((article) => article.slug)).toContain(slug)
})
