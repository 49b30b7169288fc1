import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Clusterer, createClusterer } from '../../src/cluster/clusterer.ts'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'
import { subscribe } from '../support/store-data.ts'

const log = pino({ level: 'silent' })
const now = Date.UTC(2026, 10, 24, 8)

const FIRE = [
  'A fire has stopped the Marlow paper mill in Ostby. All 210 workers of Marlow Board left the halls unhurt, the fire brigade of Ostby says.',
  'All 210 workers got out unhurt when fire broke out in the paper mill of Marlow Board in Ostby, where the machines stand still since.',
] as const
const TELESCOPES = [
  'The library of Port Averell lends out telescopes from Monday. Twelve of them were built by pupils of the harbour school for 90 euros each.',
  'Port Averell library begins to lend telescopes on Monday, among them twelve that pupils of the harbour school built for 90 euros.',
] as const
const FIRE_TITLE = 'Fire stops the Marlow paper mill in Ostby'
const LIBRARY_TITLE = 'Port Averell library lends telescopes'

describe.each(databases)('on $name, personal sources', (on) => {
  let database: OpenDatabase
  let store: Store
  let clusterer: Clusterer
  let orbit: number
  let signal: number

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    store = await openStore(database.url, log)
    clusterer = await createClusterer({ store, log })
    await store.sources.sync([listedSource('orbit'), listedSource('signal')], now)
    const all = await store.sources.all()
    orbit = all.find(({ title }) => title === 'orbit')?.id ?? -1
    signal = all.find(({ title }) => title === 'signal')?.id ?? -1
  })
  afterEach(async () => {
    await store.close()
    await database.empty()
  })

  const personal = async (chat: number, name: string): Promise<number> => {
    await subscribe(store, chat, now)
    const { personalSources } = store.forChat(chat)
    const [offer] = await personalSources.offer([{ ...listedSource(name), kind: 'feed' }], now)
    await personalSources.keep([offer?.id ?? -1], 10, now)
    return offer?.id ?? -1
  }

  let count = 0
  const tell = async (source: number, title: string, text: string, words = 300) => {
    count += 1
    const entry = newEntry({ url: `https://s.example/${count}`, title, publishedAt: now - HOUR })
    const [id = -1] = await store.articles.record(source, [entry], now)
    const content = articleContent({ blocks: [paragraph(text)], extractor: 'plain', words })
    await store.articles.saveContent(id, content, now)
    await clusterer.assign([id])
    return id
  }
  const at = async (id: number) => {
    const article = await store.articles.get(id)
    return { story: article?.storyId, leader: article?.leaderId }
  }

  test('join a story of others and never lead it', async () => {
    const diary = await personal(5, 'diary')
    const first = await tell(orbit, FIRE_TITLE, FIRE[0], 60)
    const longer = await tell(diary, FIRE_TITLE, FIRE[1], 2000)
    expect(await at(longer)).toEqual({ story: (await at(first)).story, leader: first })
  })

  test('give their article to the story of a shared source that reports later', async () => {
    const diary = await personal(5, 'diary')
    const early = await tell(diary, FIRE_TITLE, FIRE[0], 2000)
    const later = await tell(orbit, FIRE_TITLE, FIRE[1], 60)
    expect(await at(early)).toEqual({ story: (await at(later)).story, leader: later })
    expect(await database.run('select count(*) as n from story')).toEqual([{ n: 1 }])
  })

  test.each(['before', 'between', 'after'] as const)(
    'cannot glue two stories of shared sources, published %s them',
    async (when) => {
      const forged = await personal(5, 'forged')
      const glue = async () => {
        for (let copy = 0; copy < 5; copy += 1) {
          await tell(forged, `${FIRE_TITLE}, ${LIBRARY_TITLE}`, `${FIRE[0]} ${TELESCOPES[0]}`)
        }
      }
      if (when === 'before') await glue()
      const fire = await tell(orbit, FIRE_TITLE, FIRE[0])
      if (when === 'between') await glue()
      const library = await tell(signal, LIBRARY_TITLE, TELESCOPES[0])
      if (when === 'after') await glue()
      const more = await tell(signal, FIRE_TITLE, FIRE[1])
      const [a, b, c] = [await at(fire), await at(library), await at(more)]
      expect(a.story).not.toBe(b.story)
      expect(c.story).toBe(a.story)
      expect([fire, more]).toContain(a.leader)
      expect(b.leader).toBe(library)
    },
  )

  test('cannot glue two stories of other personal sources', async () => {
    const [forged, diary, journal] = [
      await personal(5, 'forged'),
      await personal(6, 'diary'),
      await personal(7, 'journal'),
    ]
    await tell(forged, `${FIRE_TITLE}, ${LIBRARY_TITLE}`, `${FIRE[0]} ${TELESCOPES[0]}`)
    const fire = await tell(diary, FIRE_TITLE, `${FIRE[0]} ${FIRE[1]}`)
    const library = await tell(journal, LIBRARY_TITLE, `${TELESCOPES[0]} ${TELESCOPES[1]}`)
    expect((await at(fire)).story).not.toBe((await at(library)).story)
  })

  test('that report the same are one story', async () => {
    const [diary, journal] = [await personal(6, 'diary'), await personal(7, 'journal')]
    const first = await tell(diary, FIRE_TITLE, FIRE[0], 60)
    const second = await tell(journal, FIRE_TITLE, FIRE[1], 2000)
    expect(await at(second)).toEqual({ story: (await at(first)).story, leader: first })
  })
})
