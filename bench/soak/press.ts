import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HOUR } from '../../src/model/time.ts'

/** Feeds by the hundred whose articles come as the clock goes, and which fail as real ones do. */
export interface SoakPress {
  host: string
  opml: string
  close(): Promise<void>
}

const ITEMS = 10
/** Of a hundred answers so many are an error, a hang-up or rubbish. */
const FAULTS = 3

/** @param now the bot's clock, epoch milliseconds: each feed has a new article every third hour. */
export async function startSoakPress(feeds: number, now: () => number): Promise<SoakPress> {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    const path = request.url ?? '/'
    const fault = (asked * 37) % 100
    if (fault < FAULTS) {
      if (fault === 0) return request.socket.destroy()
      response.writeHead(fault === 1 ? 503 : 200)
      return response.end('<rss><channel><item>broken')
    }
    const [, kind = '', feed = '0', number = '0'] = path.split('/')
    response.setHeader('content-type', kind === 'feed' ? 'application/rss+xml' : 'text/html')
    response.end(kind === 'feed' ? rss(Number(feed), now()) : article(Number(feed), Number(number)))
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`

  function rss(feed: number, at: number): string {
    const newest = Math.floor((at / HOUR + feed) / 3)
    const items = Array.from({ length: ITEMS }, (_, ago) => {
      const number = newest - ago
      const date = new Date((number * 3 - feed) * HOUR).toUTCString()
      const link = `http://${host}/article/${feed}/${number}`
      return `<item><title>${title(feed, number)}</title><link>${link}</link><pubDate>${date}</pubDate></item>`
    })
    return `<rss version="2.0"><channel><title>Paper ${feed}</title><link>http://${host}/</link>${items.join('')}</channel></rss>`
  }

  return {
    host,
    opml: `<opml version="2.0"><body>${Array.from({ length: feeds }, (_, n) => `<outline type="rss" text="Paper ${n}" xmlUrl="http://${host}/feed/${n}"/>`).join('')}</body></opml>`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const WORDS =
  'harbour library engine council winter battery satellite bridge museum orchard signal valley printer railway compass lantern mirror quarry furnace meadow'.split(
    ' ',
  )

/** A word that a number always gives. */
function word(seed: number): string {
  return WORDS[Math.abs(Math.imul(seed, 2_654_435_761) >> 8) % WORDS.length] ?? 'engine'
}

function title(feed: number, number: number): string {
  const seed = feed * 1009 + number
  return `The ${word(seed)} of ${word(seed + 7)} opens its ${word(seed + 13)} ${number}`
}

function article(feed: number, number: number): string {
  const paragraphs = Array.from({ length: 12 }, (_, place) => {
    const seed = feed * 1009 + number * 31 + place
    const sentences = Array.from(
      { length: 5 },
      (__, n) =>
        `On day ${number + n} the ${word(seed + n)} beside the ${word(seed + n * 3)} cost ${100 + n * 7} coins more than the ${word(seed + n * 5)} had planned for.`,
    )
    return `<p>${sentences.join(' ')}</p>`
  })
  return `<!doctype html><html lang="en"><head><title>${title(feed, number)}</title></head><body><nav>Home</nav><article><h1>${title(feed, number)}</h1>${paragraphs.join('')}</article><footer>Paper ${feed}</footer></body></html>`
}
