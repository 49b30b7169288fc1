import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'

/** Items of a feed, and the text of each: about 15 KB per feed. */
const ITEMS = 10
const BODY =
  '<p>The council opened a library of 40 machines on Monday, and <a href="/more">anybody may borrow one</a> for a week. It cost less than planned.</p>'.repeat(
    9,
  )

/** A feed whose newest item is `newest`; item `n` was published at `dateOf(n)`, epoch milliseconds. */
export function feedBody(
  feed: string,
  base: string,
  newest: number,
  dateOf: (item: number) => number,
): string {
  const items = Array.from({ length: ITEMS }, (_, ago) => {
    const item = newest - ago
    const link = `${base}/article/${feed}/${item}`
    return {
      link,
      guid: link,
      title: `Story ${item} of paper ${feed}`,
      date: dateOf(item),
      html: BODY,
    }
  })
  return plainRss(items, { title: `Paper ${feed}`, link: `${base}/`, description: 'News' })
}
