import { expect, test } from 'vitest'
import { findArticles } from '../../src/ask/find-articles.ts'
import type { SearchQuery } from '../../src/text/search/search-query.ts'

/** A search over texts, which finds the beginnings of words. */
function searchOver(texts: readonly string[]) {
  const asked: string[] = []
  return {
    asked,
    async ids(query: SearchQuery) {
      asked.push(query.map(({ terms }) => terms.join(' ')).join(', '))
      return texts.flatMap((text, id) =>
        query.every(({ terms }) => text.includes(terms.join(' '))) ? [id] : [],
      )
    },
  }
}

test('articles with all words come first, then those that lack one, then those with one', async () => {
  const search = searchOver(['a ferry', 'the ferry of the harbour costs millions', 'harbour ferry'])
  const words = ['ferry', 'harbour', 'millions']
  expect(await findArticles({ words }, search)).toEqual([1, 2, 0])
  expect(search.asked[0]).toBe('millio, harbo, ferr')
})

test('a question without words finds nothing, and a long one asks at most seven times', async () => {
  const search = searchOver([])
  expect(await findArticles({ words: [] }, search)).toEqual([])
  expect(search.asked).toEqual([])
  await findArticles({ words: 'one two three four five six seven eight nine'.split(' ') }, search)
  expect(search.asked.length).toBe(7)
})
