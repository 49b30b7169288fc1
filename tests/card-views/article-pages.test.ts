import { expect, test } from 'vitest'
import { createArticlePages } from '../../src/card-views/article-pages.ts'
import type { Block } from '../../src/model/block.ts'
import { paragraph } from '../support/new-article.ts'

const DIGEST = 7

test('an article is laid out once in each form, and anew as long as it has no text', async () => {
  const blocks = new Map<number, Block[]>([[1, [paragraph('A library opened.')]]])
  const asked: number[] = []
  const pages = createArticlePages(async (id) => {
    asked.push(id)
    return blocks.get(id) ?? []
  })

  const first = await pages.classic(DIGEST, 1)
  expect(first.map(({ text }) => text)).toEqual(['A library opened.'])
  expect(await pages.classic(DIGEST, 1)).toBe(first)
  expect(asked).toEqual([1])
  expect(await pages.rich(DIGEST, 1)).toEqual(['<p>A library opened.</p>'])
  await pages.rich(DIGEST, 1)
  expect(asked).toEqual([1, 1])

  expect(await pages.classic(DIGEST, 2)).toEqual([])
  blocks.set(2, [paragraph('Just read.')])
  expect(await pages.classic(DIGEST, 2)).toHaveLength(1)
})

test('another digest does not get the words that an article had in this one', async () => {
  let words = 'From a private letter.'
  const pages = createArticlePages(() => Promise.resolve([paragraph(words)]))
  await pages.classic(DIGEST, 1)
  await pages.rich(DIGEST, 1)
  words = 'From the site itself.'
  expect((await pages.classic(8, 1)).map(({ text }) => text)).toEqual([words])
  expect(await pages.rich(8, 1)).toEqual([`<p>${words}</p>`])
})
