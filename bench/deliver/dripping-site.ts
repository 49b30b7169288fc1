import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site that keeps whoever reads it waiting: its pages come a byte at a time, and never to their end. */
export interface DrippingSite {
  /** Host and port. */
  host: string
  /** A feed that comes at once, with an article for each of `ARTICLES` pages that drip. */
  feed: string
  /** The address of a feed that drips itself. */
  dripping(n: number): string
  close(): Promise<void>
}

const ARTICLES = 100
/** Often enough that no deadline between two bytes ends it. */
const DRIP_MS = 100

/** Starts it on this machine. */
export async function startDrippingSite(): Promise<DrippingSite> {
  const timers = new Set<NodeJS.Timeout>()
  const drip = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('<!doctype html><p>')
    const timer = setInterval(() => response.write('a'), DRIP_MS)
    timers.add(timer)
    response.on('close', () => {
      clearInterval(timer)
      timers.delete(timer)
    })
  }
  const server = createServer((request, response) => {
    if (request.url !== '/feed.xml') return drip(response)
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    response.end(feedOf(`http://${request.headers.host ?? ''}`))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    feed: `http://${host}/feed.xml`,
    dripping: (n) => `http://${host}/drip-${n}.xml`,
    async close() {
      for (const timer of timers) clearInterval(timer)
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function feedOf(root: string): string {
  const items = Array.from({ length: ARTICLES }, (_, n) => {
    const date = new Date(Date.now() - n * 60_000).toUTCString()
    return `<item><title>Drip ${n}</title><link>${root}/page-${n}</link><pubDate>${date}</pubDate></item>`
  })
  return `<rss version="2.0"><channel><title>Drips</title><link>${root}/</link><description>.</description>${items.join('')}</channel></rss>`
}
