import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SiteServer, startSiteServer } from '../../sandbox/sites/site-server.ts'
import { HOUR } from '../../src/model/time.ts'
import { sqlite } from '../support/databases.ts'
import { subscriber } from '../support/reader.ts'
import { soon } from '../support/soon.ts'
import { openTown, type Town } from '../support/town.ts'

let town: Town
let site: SiteServer

const serve = (path: string, type: string, body: string | (() => string)) =>
  site.pages.set(path, (_: unknown, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': type })
    response.end(typeof body === 'string' ? body : body())
  })

const NOTES =
  '<p>Two sisters talk about the mill that they bought in spring, about its wheel, and about the bread that they bake on Sundays.</p>'

/** A podcast with one episode: notes, chapters, and transcripts of which the first cannot be had. */
function startPodcast(name: string): void {
  serve(`/${name}.xml`, 'application/rss+xml', () => {
    const at = new Date(town.clock.now() - HOUR).toUTCString()
    return `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
      <channel><title>Mill talk</title><link>${site.url}/</link><language>de</language>
      <item><title>Der Müller und das Brot</title><guid isPermaLink="false">${name}-1</guid><pubDate>${at}</pubDate>
      <enclosure url="${site.url}/${name}.mp3" type="audio/mpeg" length="1000"/>
      <itunes:duration>48:12</itunes:duration><description><![CDATA[${NOTES}]]></description>
      <podcast:transcript url="${site.url}/gone.json" type="application/json"/>
      <podcast:transcript url="${site.url}/talk.vtt" type="text/vtt"/>
      <podcast:chapters url="${site.url}/chapters.json" type="application/json+chapters"/></item></channel></rss>`
  })
}

beforeAll(async () => {
  town = await openTown(sqlite, 'none')
  site = await startSiteServer()
  serve(
    '/talk.vtt',
    'text/plain',
    `WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ada>The wheel had stood still\n\n00:02.000 --> 00:04.000\n<v Ada>for forty years.\n\n00:04.000 --> 00:06.000\n<v Bea>And nobody could cast the bearings.`,
  )
  const chapters = [
    { startTime: 0, title: 'Das Rad' },
    { startTime: 754, title: 'Das Brot' },
  ]
  serve('/chapters.json', 'application/json', JSON.stringify({ version: '1.2.0', chapters }))
  await town.bot({ FETCH_ALLOW_PRIVATE: site.host })
})
afterAll(async () => {
  await town.close()
  await site.close()
})

test('an episode: its length and chapters on the card; notes, chapters and transcript in the full text', async () => {
  startPodcast('talk')
  const ada = await subscriber(town)
  await ada.press(await ada.say(`/add ${site.url}/talk.xml`), '➕ Add')
  await soon(async () => {
    expect(await town.rows(`select id from article where read_state = 'read'`)).toHaveLength(1)
  })
  const card = await ada.say('/digest')
  expect(card.text).toContain(
    'Der Müller und das Brot\nMill talk · 🎧 48 min · 2 chapters · 1 h ago',
  )
  expect(card.text).not.toContain('min read')
  expect(card.text).not.toContain('only a short excerpt')

  const full = await ada.press(card, '📖 Read full')
  expect(full.text).toContain('Two sisters talk about the mill')
  expect(full.text).toContain('Kapitel\n\n• 0:00 Das Rad\n• 12:34 Das Brot\n\nTranskript\n\n')
  expect(full.text).toContain(
    'Ada: The wheel had stood still for forty years.\n\nBea: And nobody could cast the bearings.',
  )
  const links = full.entities?.flatMap((entity) =>
    entity.type === 'text_link' ? [entity.url] : [],
  )
  expect(links).toContain(`${site.url}/talk.mp3#t=754`)
  // The file itself is never requested.
  expect(site.requests.map(({ url }) => url)).not.toContain('/talk.mp3')
})
