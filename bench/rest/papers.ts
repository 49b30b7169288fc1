import type { IncomingMessage, ServerResponse } from 'node:http'
import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { HOUR } from '../../src/model/time.ts'

/** Papers whose pages weigh what pages of the web do. */
export interface Papers {
  /** `host:port`. */
  host: string
  opml: string
  /** How many articles they list together. */
  articles: number
  close: SiteServer['close']
}

const ITEMS = 10
const PARAGRAPHS = 14
/** With the scripts, styles and menus, a page of 150 KB. */
const SCRIPT_LINES = 900
const MENU_LINKS = 250

/** @param count number of papers, each with a feed of ten articles of the last day */
export async function startPapers(count: number): Promise<Papers> {
  const startedAt = Date.now()
  const server = await startSiteServer({ answer, keepRequests: false })

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const [, kind = '', paper = '0', item = '0'] = (request.url ?? '/').split('/')
    response.setHeader('content-type', kind === 'feed' ? 'application/rss+xml' : 'text/html')
    response.end(kind === 'feed' ? feedOf(paper) : pageOf(Number(paper), Number(item)))
  }

  function feedOf(paper: string): string {
    const items = Array.from({ length: ITEMS }, (_, item) => ({
      title: titleOf(Number(paper), item),
      link: `${server.url}/article/${paper}/${item}`,
      date: startedAt - (item + 1) * HOUR,
    }))
    return plainRss(items, { title: `Paper ${paper}`, link: `${server.url}/` })
  }

  const outlines = Array.from(
    { length: count },
    (_, paper) =>
      `<outline type="rss" text="Paper ${paper}" xmlUrl="${server.url}/feed/${paper}"/>`,
  )
  return {
    host: server.host,
    opml: `<opml version="2.0"><head/><body>${outlines.join('')}</body></opml>`,
    articles: count * ITEMS,
    close: () => server.close(),
  }
}

const WORDS =
  'harbour library engine council winter battery satellite bridge museum orchard signal valley printer railway compass lantern mirror quarry furnace meadow'.split(
    ' ',
  )

/** A word for a number, always the same. */
function word(seed: number): string {
  return WORDS[Math.abs(Math.imul(seed, 2_654_435_761) >> 8) % WORDS.length] ?? 'engine'
}

function titleOf(paper: number, item: number): string {
  const seed = paper * 1009 + item * 17
  return `The ${word(seed)} beside the ${word(seed + 7)} opens its ${word(seed + 13)}`
}

function pageOf(paper: number, item: number): string {
  const seed = paper * 1009 + item * 31
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, place) => {
    const sentences = Array.from({ length: 4 }, (__, n) => {
      const at = seed + place * 5 + n
      return `On day ${at % 30} the ${word(at)} beside the ${word(at * 3)} cost ${100 + (at % 77)} coins more than the ${word(at * 5)} had planned for.`
    })
    return `<p>${sentences.join(' ')}</p>`
  })
  const links = Array.from(
    { length: MENU_LINKS },
    (_, n) =>
      `<li class="menu__item menu__item--${n}"><a href="/section/${n}" data-track="menu-${n}">${word(seed + n)}</a></li>`,
  )
  const script = Array.from(
    { length: SCRIPT_LINES },
    (_, n) => `window.__data[${n}] = {"id": ${n}, "label": "${word(n)} ${word(n + 3)}"};`,
  )
  const title = titleOf(paper, item)
  return `<!doctype html><html lang="en"><head><title>${title}</title><style>${script.join('').slice(0, 30_000)}</style></head><body><nav><ul>${links.join('')}</ul></nav><script>${script.join('\n')}</script><article><h1>${title}</h1>${paragraphs.join('')}</article><aside><ul>${links.join('')}</ul></aside><footer>Paper ${paper}</footer></body></html>`
}
