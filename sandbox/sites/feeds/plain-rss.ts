/** An item of a plain feed. Its texts are not escaped, so that a test can produce broken XML. */
export interface PlainItem {
  link: string
  title: string
  /** Marked as no permanent link unless it is `link`. */
  guid?: string
  /** Epoch milliseconds. */
  date?: number | null
  /** HTML of the description. */
  html?: string
}

/** A small RSS 2.0 feed of any items, for tests and benchmarks. Ampersands of links are escaped, nothing else is. */
export function plainRss(
  items: readonly PlainItem[],
  channel: { title?: string; link?: string; description?: string } = {},
): string {
  const { title = 'T', link = 'https://t.example/', description } = channel
  const about = description === undefined ? '' : `<description>${description}</description>`
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>${link}</link>${about}${items.map(itemOf).join('')}</channel></rss>`
}

function itemOf({ guid, link, title, date, html }: PlainItem): string {
  const parts = [
    `<title>${title}</title>`,
    `<link>${link.replaceAll('&', '&amp;')}</link>`,
    guid === undefined ? '' : `<guid${guid === link ? '' : ' isPermaLink="false"'}>${guid}</guid>`,
    date === undefined || date === null ? '' : `<pubDate>${new Date(date).toUTCString()}</pubDate>`,
    html === undefined ? '' : `<description><![CDATA[${html}]]></description>`,
  ]
  return `<item>${parts.join('')}</item>`
}
