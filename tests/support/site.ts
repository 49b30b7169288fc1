import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers one path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A little web server of a test's own making. */
export interface Site {
  url: string
  host: string
  /** What each path answers; a text is a 200. */
  pages: Map<string, Answer | string>
  requests: IncomingMessage[]
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const pages = new Map<string, Answer | string>()
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    const page = pages.get(request.url ?? '')
    if (page === undefined) response.writeHead(404).end()
    else if (typeof page === 'string') response.end(page)
    else page(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}`,
    host,
    pages,
    requests,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** An RSS feed of these items. */
export function rss(
  items: readonly {
    guid?: string
    link: string
    title: string
    date?: number | null
    html?: string
  }[],
) {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://t.example/</link>${items
    .map(
      ({ guid, link, title, date, html }) =>
        `<item>${guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`}<link>${link.replaceAll('&', '&amp;')}</link><title>${title}</title>${
          date === undefined || date === null
            ? ''
            : `<pubDate>${new Date(date).toUTCString()}</pubDate>`
        }${html === undefined ? '' : `<description><![CDATA[${html}]]></description>`}</item>`,
    )
    .join('')}</channel></rss>`
}
