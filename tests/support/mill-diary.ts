import type { ServerResponse } from 'node:http'
import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'

/** Sentences of an article that is long enough to count as a full text. */
const SENTENCES = [
  'The little mill at the river grinds again after forty years of silence.',
  'Two sisters bought it in spring, and by autumn the wheel turned without a sound.',
  'They keep a diary of every sack of flour and of every board that had to be replaced.',
  'Most of the work was in the bearings, which nobody in the valley knew how to cast any more.',
  'A retired foundryman from the next town showed them, and asked for nothing but bread.',
  'The first loaf was baked on a Sunday, and the whole village came to look at it.',
]

/** An article page of a small site. */
export function articlePage(title: string, word: string): string {
  const paragraphs = Array.from(
    { length: 8 },
    (_, at) =>
      `<p>${[...SENTENCES.slice(at % 6), ...SENTENCES.slice(0, at % 6)].join(' ')} ${word} number ${at + 1}.</p>`,
  )
  return `<!doctype html><html lang="en"><head><title>${title}</title></head>
    <body><main><article><h1>${title}</h1>${paragraphs.join('\n')}</article></main></body></html>`
}

/**
 * A small site for a reader to add: a front page that links its feed, and the feed's articles, published an hour or more
 * before `now`.
 */
export async function startMillDiary(now: () => number): Promise<SiteServer> {
  const site = await startSiteServer()
  const titles = ['The mill turns again', 'A loaf on Sunday', 'Bearings cast by hand']
  const html = (text: string) => (_: unknown, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text)
  }
  site.pages.set(
    '/',
    html(`<!doctype html><html><head><title>Mill diary</title>
      <link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>Hello</body></html>`),
  )
  site.pages.set('/feed.xml', (_, response) => {
    const items = titles.map((title, at) => ({
      link: `${site.url}/${at}`,
      title,
      date: now() - (at + 1) * 3_600_000,
    }))
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    response.end(plainRss(items, { title: 'Mill diary' }))
  })
  for (const [at, title] of titles.entries()) {
    site.pages.set(`/${at}`, html(articlePage(title, 'millstone')))
  }
  return site
}
