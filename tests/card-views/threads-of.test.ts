import { expect, test } from 'vitest'
import { threadsOf } from '../../src/card-views/threads-of.ts'

const HN = 'https://news.ycombinator.com/item?id=42'
const at = (address: string, comments: number | null = null, article = 1) => ({
  article,
  address,
  comments,
})
const urls = (...given: Parameters<typeof threadsOf>) => threadsOf(...given).map(({ url }) => url)

test('only what can be read is a thread, each once, with the largest number', () => {
  const threads = threadsOf([
    at('https://news.example/1#comments', 99),
    at(`${HN}&p=2`, 3),
    at(HN, 250, 2),
    at('https://lemmy.example/post/3', 800),
  ])
  expect(threads).toEqual([
    { article: 1, site: 'hacker-news', url: HN, address: `${HN}&p=2`, comments: 250 },
  ])
})

test('the greatest comes first; one that nobody counted before those with few', () => {
  const reddit = 'https://www.reddit.com/r/rust/comments/1abc/'
  const lobsters = 'https://lobste.rs/s/abc123'
  expect(urls([at(HN, 20), at(lobsters, 30), at(reddit)])).toEqual([lobsters, HN, reddit])
  expect(urls([at(HN, 4), at(lobsters)])).toEqual([lobsters, HN])
  expect(urls([at(HN), at(lobsters)])).toEqual([HN, lobsters])
  expect(urls([])).toEqual([])
})
