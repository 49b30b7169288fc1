/** Items of a feed, and the words of each: some 15 KB a feed. */
const ITEMS = 10
const BODY =
  '<p>The council opened a library of 40 machines on Monday, and <a href="/more">anybody may borrow one</a> for a week. It cost less than planned.</p>'.repeat(
    9,
  )

/** A feed whose newest item is `newest`; item `n` came out at `dateOf(n)`, epoch milliseconds. */
export function feedText(
  feed: string,
  base: string,
  newest: number,
  dateOf: (item: number) => number,
): string {
  const items = Array.from({ length: ITEMS }, (_, ago) => {
    const item = newest - ago
    const link = `${base}/article/${feed}/${item}`
    return `<item><title>Story ${item} of paper ${feed}</title><link>${link}</link><guid>${link}</guid><pubDate>${new Date(dateOf(item)).toUTCString()}</pubDate><description><![CDATA[${BODY}]]></description></item>`
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper ${feed}</title><link>${base}/</link><description>News</description>${items.join('')}</channel></rss>`
}
