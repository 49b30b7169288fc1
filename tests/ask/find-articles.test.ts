import { expect, test } from 'vitest'
import { findArticles } from '../../src/ask/find-articles.ts'
import type { SearchQuery } from '../../src/text/search/search-query.ts'

function searchThat(answers: number[]) {
  const asked: string[] = []
  return {
    asked,
    async most(query: SearchQuery, limit: number) {
      asked.push(
        query.map(({ terms, isPrefix }) => `${terms.join(' ')}${isPrefix ? '*' : ''}`).join(', '),
      )
      return answers.slice(0, limit)
    },
  }
}

test('what is likely to be rare comes first; longer words by their beginning, in one search', async () => {
  const search = searchThat([4, 2])
  const words = ['ferry', 'harbour', 'gpt5', 'c', '芯片']
  expect(await findArticles({ words }, search)).toEqual([4, 2])
  expect(search.asked).toEqual(['gpt5, harbo*, ferr*, 芯 片, c'])
})

test('a question without words searches nothing, and a long one for six words', async () => {
  const search = searchThat([])
  expect(await findArticles({ words: [] }, search)).toEqual([])
  expect(search.asked).toEqual([])
  await findArticles({ words: 'one two three four five six seven eight nine'.split(' ') }, search)
  expect(search.asked[0]?.split(', ')).toHaveLength(6)
})
