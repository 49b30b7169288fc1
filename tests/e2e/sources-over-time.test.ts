import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainRss } from '../../sandbox/sites/feeds/plain-rss.ts'
import { type Answerer, type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../src/model/time.ts'
import type { Talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import type { LocalBot } from '../support/local-bot.ts'
import { articlePage } from '../support/mill-diary.ts'
import { subscriber } from '../support/reader.ts'
import { openTown, type Town } from '../support/town.ts'

const SITES = 16
const LOOK_MS = DAY + 2 * HOUR
const MENU = ['How the mill can be reached', 'Opening hours of the mill shop', 'Who we are and why']

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Mill</title>${head}</head><body>${body}</body></html>`
const menu = page(
  `<main><ul>${MENU.map((name, at) => `<li><a href="/menu/${at}">${name}</a></li>`).join('')}</ul></main>`,
)
const html =
  (text: string): Answerer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text)
const to =
  (status: number, location: string): Answerer =>
  (_, response) =>
    response.writeHead(status, { location }).end()

describe.each(databases)('a source over days, on $name', (on) => {
  let town: Town
  let bot: LocalBot
  let sites: SiteServer[]

  beforeAll(async () => {
    town = await openTown(on, 'none')
    // Every page without an answer of its own is an article with words of its own.
    sites = await Promise.all(
      Array.from({ length: SITES }, () =>
        startSiteServer({
          answer: ({ url = '' }, response) =>
            /feed|rss|atom|xml|robots/.test(url)
              ? response.writeHead(404).end()
              : html(articlePage(`About ${url}`, url.replaceAll(/\W/g, 'x')))(
                  { url } as never,
                  response,
                ),
        }),
      ),
    )
    bot = await town.bot({
      FETCH_ALLOW_PRIVATE: sites.map(({ host }) => host).join(),
      OWN_SOURCES_PER_PERSON: '5',
    })
  })
  afterAll(async () => {
    await town.close()
    for (const site of sites) await site.close()
  })

  /** A site, the reader who follows it, and a look at its articles that may be sent. */
  async function follow(path: string, pages: Record<string, Answerer | string>) {
    const site = sites.pop()
    if (site === undefined) throw new RangeError(`more than ${SITES} sites are needed`)
    const ada: Talk = await subscriber(town)
    const set = (changed: typeof pages) => {
      for (const [name, answer] of Object.entries(changed)) site.pages.set(name, answer)
    }
    set(pages)
    await ada.press(await ada.say(`/add ${site.url}${path}`), '➕ Add')
    await bot.collect()
    const articles = async () => {
      const rows = await town.rows(`select title, link from article
        where link like '${site.url}%' and eligible = 1 and read_state = 'read' order by id`)
      return new Map(
        rows.map((row) => [String(row.title), String(row.link).slice(site.url.length)]),
      )
    }
    return {
      ada,
      site,
      articles,
      titles: async () => [...(await articles()).keys()],
      source: async () =>
        (
          await town.rows(`select kind, url, fetch_url, degraded_since, state, last_error, other_url
          from source where url like '${site.url}%' and kind <> 'site'`)
        )[0],
      /** A day and two hours later, with these pages changed. */
      look: async (changed: typeof pages = {}) => {
        set(changed)
        town.clock.jump(town.clock.now() + LOOK_MS)
        await bot.collect()
      },
    }
  }

  const feed = (site: string, ...items: [title: string, path: string, more?: object][]): string =>
    plainRss(
      items.map(([title, path, more]) => ({
        title,
        link: path.startsWith('http') ? path : `https://feed.invalid${path}`,
        ...more,
      })),
      { title: 'Mill', link: site },
    )
  /** Items at the site itself, which is only known once it is taken. */
  const rss =
    (...items: [title: string, path: string, more?: object][]): Answerer =>
    ({ headers }, response) => {
      const base = `http://${headers.host}`
      const own = items.map(([title, path, more]): [string, string, object?] => [
        title,
        base + path,
        more,
      ])
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(base, ...own))
    }
  const fresh = () => ({ date: town.clock.now() + LOOK_MS - HOUR })

  test('tells what is new in a long list without dates, and nothing of the list itself', async () => {
    const entry = (n: number): [string, string] => [`Diary page ${n}`, `/d/${n}`]
    const upTo = (n: number) => rss(...Array.from({ length: n }, (_, at) => entry(n - at)))
    const { look, titles } = await follow('/feed', { '/feed': upTo(40) })
    expect(await titles()).toEqual([])
    await look({ '/feed': upTo(42) })
    expect((await titles()).toSorted()).toEqual(['Diary page 41', 'Diary page 42'])
    // Other ids for all of them: nothing is told.
    await look({
      '/feed': rss(
        ...Array.from({ length: 40 }, (_, n): [string, string] => [`Page ${n}`, `/x/${n}`]),
      ),
    })
    expect(await titles()).toHaveLength(2)
  })

  test('stays a feed while a page answers in its place', async () => {
    const { look, titles, source } = await follow('/feed', { '/feed': rss() })
    await look({ '/feed': rss(['The wheel turns', '/1', fresh()]) })
    await look({ '/feed': html(menu) })
    expect(await source()).toMatchObject({ kind: 'feed', fetch_url: null })
    expect((await source())?.degraded_since).not.toBeNull()
    await look()
    await look({ '/feed': rss(['Bread is back', '/2', fresh()], ['The wheel turns', '/1']) })
    expect(await titles()).toEqual(['The wheel turns', 'Bread is back'])
    expect(await source()).toMatchObject({ kind: 'feed', degraded_since: null, last_error: null })
  })

  test('never becomes a menu, however long it is shown', async () => {
    const { look, titles, source } = await follow('/feed', { '/feed': rss() })
    await look({ '/feed': to(302, '/login'), '/login': html(menu) })
    for (let day = 0; day < 8; day += 1) await look()
    expect(await source()).toMatchObject({ kind: 'feed', fetch_url: null, state: 'active' })
    expect(await titles()).toEqual([])
  })

  test('never takes a feed of comments for its own', async () => {
    const named = page(
      '<p>Back soon.</p>',
      '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.rss">',
    )
    const { look, titles, source } = await follow('/feed', { '/feed': rss() })
    await look({ '/feed': html(named), '/comments.rss': rss(['Nice wheel!', '/c1', fresh()]) })
    for (let day = 0; day < 5; day += 1) await look()
    expect(await source()).toMatchObject({ fetch_url: null, other_url: null })
    expect(await titles()).toEqual([])
  })

  test('takes the feed that its page has named for days, and returns when its own is back', async () => {
    const named = page(
      '<p>We have moved.</p>',
      '<link rel="alternate" type="application/rss+xml" href="/new.rss">',
    )
    const { look, titles, source, site } = await follow('/feed', { '/feed': rss() })
    await look({ '/feed': html(named), '/new.rss': rss(['Somewhere new', '/n1', fresh()]) })
    await look()
    expect(await source()).toMatchObject({ fetch_url: null, other_url: `${site.url}/new.rss` })
    expect(await titles()).toEqual([])
    await look({ '/new.rss': rss(['Still new', '/n2', fresh()]) })
    await look()
    expect(await source()).toMatchObject({ fetch_url: `${site.url}/new.rss`, degraded_since: null })
    expect(await titles()).toEqual(['Still new'])
    await look({ '/feed': rss(['At home again', '/h1', fresh()]) })
    await look()
    await look()
    expect(await source()).toMatchObject({ fetch_url: null, kind: 'feed' })
    expect(await titles()).toContain('At home again')
  })

  test('follows a page of links to the feed that replaces it, and back', async () => {
    const list = (...names: string[]) =>
      html(
        page(
          `<main>${names.map((name) => `<article><h2><a href="/l/${name.replaceAll(' ', '-')}">What the miller did on ${name}</a></h2></article>`).join('')}</main>`,
        ),
      )
    const { look, titles, source, site } = await follow('/', { '/': list('Mon', 'Tue', 'Wed') })
    expect(await source()).toMatchObject({ kind: 'list' })
    await look({ '/': list('Thu', 'Mon', 'Tue', 'Wed') })
    expect(await titles()).toEqual(['What the miller did on Thu'])
    // A menu in its place is no news.
    await look({ '/': html(menu) })
    expect(await titles()).toEqual(['What the miller did on Thu'])
    await look({
      '/': html(
        page(
          '<div id="app"></div>',
          '<link rel="alternate" type="application/rss+xml" href="/f.rss">',
        ),
      ),
      '/f.rss': rss(['By feed', '/f1', fresh()]),
    })
    for (let day = 0; day < 3; day += 1) await look()
    expect(await source()).toMatchObject({ kind: 'feed', fetch_url: `${site.url}/f.rss` })
    await look({ '/f.rss': rss(['By feed again', '/f2', fresh()]) })
    expect(await titles()).toContain('By feed again')
    await look({ '/': list('Fri', 'Thu', 'Mon', 'Tue') })
    expect(await source()).toMatchObject({ kind: 'list', fetch_url: null })
    expect(await titles()).toContain('What the miller did on Fri')
  })

  test('returns from a redirect that was taken back', async () => {
    const { look, titles, source } = await follow('/feed', { '/feed': rss() })
    await look({ '/feed': to(301, '/moved.rss'), '/moved.rss': rss(['One', '/1', fresh()]) })
    for (let day = 0; day < 3; day += 1) await look()
    expect(String((await source())?.fetch_url)).toContain('/moved.rss')
    await look({
      '/feed': rss(['Two', '/2', fresh()]),
      '/moved.rss': (_, response) => response.writeHead(404).end(),
    })
    expect(await source()).toMatchObject({ fetch_url: null })
    expect(await titles()).toEqual(['One', 'Two'])
  })

  test('keeps apart what it keeps apart: notes on one page, and items that share a guid', async () => {
    const note = (day: string): [string, string, object] => [
      `Notes of ${day}`,
      `/notes#${day}`,
      {
        guid: `n-${day}`,
        ...fresh(),
        html: `<p>On ${day} the miller wrote down ten words or more about the wheel.</p>`,
      },
    ]
    const { look, articles, ada } = await follow('/feed', { '/feed': rss() })
    await look({ '/feed': rss(note('tue'), note('mon')) })
    await look({ '/feed': rss(note('wed')) })
    await look({ '/feed': rss(note('thu')) })
    expect([...(await articles())]).toEqual([
      ['Notes of tue', '/notes#tue'],
      ['Notes of mon', '/notes#mon'],
      ['Notes of wed', '/notes#wed'],
      ['Notes of thu', '/notes#thu'],
    ])
    expect((await ada.say('/recent')).text).toContain('Notes of thu')
    const plan = (n: number): [string, string, object] => [
      `Plan ${n}`,
      `/plan/${n}`,
      { guid: 'none', ...fresh() },
    ]
    await look({ '/feed': rss(plan(2), plan(1)) })
    await look({ '/feed': rss(plan(3), plan(2)) })
    await look({ '/feed': rss(plan(4)) })
    await look({ '/feed': rss(plan(5)) })
    const plans = [...(await articles())].filter(([title]) => title.startsWith('Plan'))
    expect(plans).toEqual([2, 1, 3, 4, 5].map((n) => [`Plan ${n}`, `/plan/${n}`]))
  })

  test('corrects its link and title, once told', async () => {
    const { look, articles } = await follow('/feed', { '/feed': rss() })
    const at = fresh()
    await look({ '/feed': rss(['The weel turns', '/the-weel-turns', { guid: 'w', ...at }]) })
    await look({ '/feed': rss(['The wheel turns', '/the-wheel-turns', { guid: 'w', ...at }]) })
    expect([...(await articles())]).toEqual([['The wheel turns', '/the-wheel-turns']])
  })

  test('has on the card what it published twenty minutes before the hour', async () => {
    const now = town.clock.now()
    const daily = Array.from({ length: 12 }, (_, at): [string, string, object] => [
      `Day ${at}`,
      `/day/${at}`,
      { date: now - (at + 1) * DAY },
    ])
    const { ada, site } = await follow('/feed', { '/feed': rss(...daily) })
    const [row] = await town.rows(
      `select next_due_at from subscriber where chat_id = ${ada.person.id}`,
    )
    const hour = Number(row?.next_due_at)
    const late = { date: hour - 20 * MINUTE }
    site.pages.set('/feed', rss(['The wheel was struck', '/struck', late], ...daily))
    town.clock.jump(hour - 10 * MINUTE)
    await bot.collect()
    town.clock.jump(hour + SECOND)
    await bot.minute()
    const digest = ada.follow(await ada.received(({ text }) => text?.startsWith('Good ') ?? false))
    const cards = await digest.pressAll('Next article ▸')
    const told = cards.filter(({ text }) => text?.includes('The wheel was struck'))
    expect(told).toHaveLength(1)
  })
})
