import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createClusterer } from '../../../src/cluster/clusterer.ts'
import { mailEntries } from '../../../src/collect/mail/mail-entries.ts'
import { parseMail } from '../../../src/collect/mail/parse-mail.ts'
import { readMail } from '../../../src/collect/mail/read-mail.ts'
import type { NewEntry } from '../../../src/model/article.ts'
import { readFeedHtml } from '../../../src/read/read-feed-html.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { mime, textPart } from '../../support/mime.ts'
import { newEntry } from '../../support/new-article.ts'
import { listSources, subscribe } from '../../support/store-data.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const log = pino({ level: 'silent' })
const TEXT = [
  'On Tuesday the ferries of Strandlinjen stayed in port because attackers had encrypted the booking system.',
  'Passengers with tickets on paper were let on board at Port Averell, all others had to wait until noon.',
  'The company says that 40 departures were called off, and that no card numbers were lost.',
  'We asked three people who build such systems what a ferry can do without a network, and the answer is: a lot.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')

let store: Store
beforeEach(async () => {
  store = await openStore('file::memory:', log)
})
afterEach(() => store.close())

/** Stores an article and what is read of it. Returns its id. */
async function stored(sourceId: number, entry: NewEntry): Promise<number> {
  const [id = -1] = await store.articles.record(sourceId, [entry], NOW)
  const { title } = entry
  const page = readFeedHtml(entry.feedHtml ?? '', entry.link, { title, language: 'en' })
  await store.articles.saveContent(
    id,
    {
      blocks: page.blocks,
      quality: page.quality,
      extractor: 'feed',
      words: page.words,
      title: null,
      author: null,
      language: 'en',
      imageUrl: null,
      imageCaption: null,
      siteName: null,
    },
    NOW,
  )
  return id
}

test.each(['Ferries without a network', 'Weekly newsletter no. 12', 'This week in ferries'])(
  'the same issue by feed and by mail is one story: %s',
  async (subject) => {
    const clusterer = await createClusterer({ store, log })
    await subscribe(store, ADA, NOW)
    await listSources(store, ['Sea Letter'], NOW)
    const [shared] = await store.sources.all()
    await store.forChat(ADA).mailbox.open('anaddress', NOW)
    const box = await store.mail.mailboxAt('anaddress')
    const mail = mime(
      { From: 'Sea Letter <sea@letter.example>', Subject: subject, 'Message-ID': '<1@x>' },
      textPart(`${TEXT}<p><a href="https://letter.example/leave">Unsubscribe</a></p>`, {
        type: 'text/html',
      }),
    )
    const read = readMail(await parseMail(mail))
    if (read === null || box === undefined || shared === undefined) throw new Error('no mail')
    const url = 'https://letter.example/issues/12'
    const byFeed = await stored(
      shared.id,
      newEntry({ url, title: subject, publishedAt: NOW, feedHtml: TEXT }),
    )
    const source = await store.mail.sourceOf(box, read.series, { limit: 5, now: NOW })
    const [entry] = mailEntries(read, NOW)
    if (entry === undefined) throw new Error('no entry')
    const byMail = await stored(source.id, entry)
    await clusterer.assign([byFeed])
    await clusterer.assign([byMail])
    const [one, other] = await store.articles.many([byFeed, byMail])
    expect(other?.storyId).toBe(one?.storyId)
    expect(one?.storyId).not.toBeNull()
    // Whoever does not get the mail sees one source.
    expect((await store.forChat(6).articles.sourceCounts([byFeed])).get(byFeed)).toBe(1)
    expect(await store.forChat(6).articles.get(byMail)).toBeUndefined()
  },
)
