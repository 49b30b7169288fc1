import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { previewDigest } from '../../../src/app/dry-run/preview-digest.ts'
import { createDigestMaker } from '../../../src/digest/make-digest.ts'
import { HOUR } from '../../../src/model/time.ts'
import { NotYetStarted, openReadOnly } from '../../../src/store/open-read-only.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { databases, type OpenDatabase } from '../../support/databases.ts'
import { english } from '../../support/english.ts'
import { listedSource } from '../../support/new-article.ts'
import { listSources, publishRead, subscribe } from '../../support/store-data.ts'

const log = pino({ level: 'silent' })
const NOW = Date.UTC(2026, 10, 30, 20)
const DUE = Date.UTC(2026, 11, 1, 8)

describe.each(databases)('a dry run on $name', (database) => {
  let opened: OpenDatabase
  let store: Store
  beforeEach(async () => {
    opened = await database.open()
    store = await openStore(opened.url, log)
  })
  afterEach(async () => {
    await store.close()
    await opened.remove()
  })

  /** Previews the profile with most subscribers, beside the store that a bot has open. */
  const preview = async () => {
    const reading = await openReadOnly(opened.url, log)
    try {
      const [profile] = await reading.stats.profiles(1)
      if (profile === undefined) throw new Error('nobody is subscribed')
      return await previewDigest(reading, createDigestMaker(reading), profile, {
        now: NOW,
        t: english,
      })
    } finally {
      await reading.close()
    }
  }

  test('shows the cards that would come, and stores nothing', async () => {
    await listSources(store, ['Alpha', 'Beta'], NOW)
    const [alpha, beta] = await store.sources.all()
    if (alpha === undefined || beta === undefined) throw new Error('no sources')
    await publishRead(store, alpha, [{ title: 'Libraries open in Lisbon' }], NOW)
    await publishRead(store, beta, [{ title: 'A kernel without locks' }], NOW - 2 * HOUR)
    await subscribe(store, 7, DUE)

    const { dueAt, cards, hidden } = await preview()
    expect({ dueAt, hidden }).toEqual({ dueAt: DUE, hidden: 0 })
    expect(cards).toHaveLength(2)
    expect(cards.join('\n')).toMatch(/Libraries open in Lisbon\nAlpha · /)
    expect(cards[0]).toContain('opened a library of 40 machines')
    expect(cards[0]).toContain('1 of 2')
    expect(cards[0]).toMatch(/\nhttps:\/\/\w+\.example\/1$/)
    expect(await store.digests.deliveredTo(7, 0)).toMatchObject({ articles: new Set() })
    const ids = (await store.articles.candidates(0, 10)).map(({ id }) => id)
    expect(await store.summaries.find(ids, 'en')).toEqual(new Map())
  })

  test('says how many articles of personal sources there are, and nothing else about them', async () => {
    await subscribe(store, 7, DUE)
    const { personalSources } = store.forChat(7)
    const [offer] = await personalSources.offer([{ ...listedSource('Own'), kind: 'feed' }], NOW)
    const id = offer?.id ?? -1
    await personalSources.keep([id], 10, NOW)
    await publishRead(store, { id, title: 'Own' }, [{ title: 'A diary of mine' }], NOW)
    await store.subscribers.update(7, {
      profileId: await store.profiles.ensure({ size: 7, personalSources: [id] }),
    })
    expect(await preview()).toMatchObject({ cards: [], hidden: 1 })
  })

  test('cannot change what it reads', async () => {
    await subscribe(store, 7, DUE)
    const reading = await openReadOnly(opened.url, log)
    await expect(reading.profiles.ensure({ size: 3 })).rejects.toThrow(/read/)
    await reading.close()
  })
})

describe.each(databases)('a database of $name that no bot has used', (database) => {
  test('is refused with words, and stays as it is', async () => {
    const blank = await database.blank()
    await expect(openReadOnly(blank.url, log)).rejects.toThrow(NotYetStarted)
    await blank.remove()
  })
})
