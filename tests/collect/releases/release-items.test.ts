import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createCollector } from '../../../src/collect/collector.ts'
import { parseFeed } from '../../../src/collect/parse/parse-feed.ts'
import { HOUR } from '../../../src/model/time.ts'
import { openStore } from '../../../src/store/store.ts'
import { listedSource } from '../../support/new-article.ts'
import { cannedAnswers } from '../../support/canned-answers.ts'

const NOW = Date.UTC(2026, 10, 30, 8)
const log = pino({ level: 'silent' })
const FEED = 'https://github.com/nodejs/undici/releases.atom'

const release = (tag: string, title: string) =>
  `<entry><id>tag:github.com,2008:Repository/1/${tag}</id><title>${title}</title><updated>${new Date(NOW - HOUR).toISOString()}</updated><link href="https://github.com/nodejs/undici/releases/tag/${tag}"/><content type="html">&lt;p&gt;What changed.&lt;/p&gt;</content></entry>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>r</id><title>Release notes from undici</title><updated>2026-11-30T00:00:00Z</updated>${release('v8.2.0-rc.1', 'Second try')}${release('v8.1.0', 'v8.1.0')}${release('v8.0.0', 'Undici 8')}</feed>`

async function titlesToTell(tellsPreReleases: boolean): Promise<string[]> {
  const own = await openStore('file::memory:', log)
  await own.sources.sync([{ ...listedSource('a'), url: FEED }], NOW - HOUR)
  const fetcher = cannedAnswers({ [FEED]: atom })
  const collector = createCollector({
    store: own,
    fetcher: { forSource: () => fetcher },
    parse: (bytes, context) => Promise.resolve(parseFeed(bytes, context)),
    now: () => NOW,
    log,
    tellsPreReleases,
  })
  for (const { ids } of await collector.due()) await collector.poll(ids)
  const found = await own.articles.unread(NOW, 10)
  const articles = await Promise.all(found.map(({ id }) => own.articles.toReadNow(id)))
  const titles = articles.flatMap((article) => (article?.eligible ? [article.title] : []))
  await own.close()
  return titles.toSorted()
}

test('pre-releases are not told, and a bare version is told with its project', async () => {
  expect(await titlesToTell(false)).toEqual(['Undici 8', 'undici v8.1.0'])
})

test('pre-releases are told where the operator wants it', async () => {
  expect(await titlesToTell(true)).toEqual(['Second try', 'Undici 8', 'undici v8.1.0'])
})
