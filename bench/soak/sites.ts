import type { IncomingMessage, ServerResponse } from 'node:http'
import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'
import { startSiteServer } from '../../sandbox/sites/site-server.ts'
import { HOUR } from '../../src/model/time.ts'

/** Hundreds of feeds whose articles appear as the clock advances and which fail the way real ones do. */
export interface SoakSites {
  /** `host:port`. */
  host: string
  opml: string
  close(): Promise<void>
}

const ITEMS = 10
/** Percentage of answers that are an error, a broken connection or garbage. */
const FAULTS = 3

/** @param now the bot's clock, epoch milliseconds; each feed publishes an article every third hour */
export async function startSoakSites(feeds: number, now: () => number): Promise<SoakSites> {
  let asked = 0
  function answer(request: IncomingMessage, response: ServerResponse): void {
    asked += 1
    const fault = (asked * 37) % 100
    if (fault < FAULTS) {
      if (fault === 0) return void request.socket.destroy()
      return void response.writeHead(fault === 1 ? 503 : 200).end('<rss><channel><item>broken')
    }
    const [, kind = '', feed = '0', number = '0'] = (request.url ?? '/').split('/')
    response.setHeader('content-type', kind === 'feed' ? 'application/rss+xml' : 'text/html')
    const body =
      kind === 'feed' ? feedOf(Number(feed), now()) : articlePage(Number(feed), Number(number))
    response.end(body)
  }
  const { host, url, close } = await startSiteServer({ answer, keepRequests: false })

  function feedOf(feed: number, at: number): string {
    const newest = Math.floor((at / HOUR + feed) / 3)
    const items = Array.from({ length: ITEMS }, (_, ago) => {
      const number = newest - ago
      const date = (number * 3 - feed) * HOUR
      return { title: titleOf(feed, number), link: `${url}/article/${feed}/${number}`, date }
    })
    return plainRss(items, { title: `Paper ${feed}`, link: `${url}/` })
  }

  const outlines = Array.from(
    { length: feeds },
    (_, n) => `<outline type="rss" text="Paper ${n}" xmlUrl="${url}/feed/${n}"/>`,
  )
  return { host, opml: `<opml version="2.0"><body>${outlines.join('')}</body></opml>`, close }
}

const WORDS =
  'harbour library engine council winter battery satellite bridge museum orchard signal valley printer railway compass lantern mirror quarry furnace meadow'.split(
    ' ',
  )

/** A deterministic word for a number. */
function word(seed: number): string {
  return WORDS[Math.abs(Math.imul(seed, 2_654_435_761) >> 8) % WORDS.length] ?? 'engine'
}

function titleOf(feed: number, number: number): string {
  const seed = feed * 1009 + number
  return `The ${word(seed)} of ${word(seed + 7)} opens its ${word(seed + 13)} ${number}`
}

function articlePage(feed: number, number: number): string {
  const paragraphs = Array.from({ length: 12 }, (_, place) => {
    const seed = feed * 1009 + number * 31 + place
    const sentences = Array.from(
      { length: 5 },
      (__, n) =>
        `On day ${number + n} the ${word(seed + n)} beside the ${word(seed + n * 3)} cost ${100 + n * 7} coins more than the ${word(seed + n * 5)} had planned for.`,
    )
    return `<p>${sentences.join(' ')}</p>`
  })
  const title = titleOf(feed, number)
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav>Home</nav><article><h1>${title}</h1>${paragraphs.join('')}</article><footer>Paper ${feed}</footer></body></html>`
}
