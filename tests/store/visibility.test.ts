import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import type { Viewer } from '../../src/store/viewer.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { fingerprintWithoutKeys } from '../support/fingerprints.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { listSources, publishRead, subscribe } from '../support/store-data.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const ADA = 5
const BOB = 6
/** Stands in every title, address, name and text that is Ada's alone. */
const SECRET = 'sesame'

/** A call of one function of the viewer, by its name, with the ids and words that a forger may try. */
type Call = (viewer: Viewer, id: number, more: readonly number[], word: string) => Promise<unknown>

/** Every function of the viewer. A new one belongs here, or the first test fails. */
const calls: { [Noun in keyof Viewer]: Record<keyof Viewer[Noun], Call> } = {
  articles: {
    get: ({ articles }, id) => articles.get(id),
    blocks: ({ articles }, id) => articles.blocks(id),
    manyBlocks: async ({ articles }, _, more) => [...(await articles.manyBlocks(more))],
    byLink: ({ articles }, _, __, word) => articles.byLink(`https://${word}.example/1`),
    recent: ({ articles }, id) => articles.recent(id % 3, 50),
    many: ({ articles }, _, more) => articles.many(more),
    candidates: ({ articles }) => articles.candidates(0, 50),
    sourceCounts: ({ articles }, _, more) => articles.sourceCounts(more),
    likes: ({ articles }, _, more) => articles.likes(more),
    texts: ({ articles }) => articles.texts(0, 50),
  },
  sources: {
    list: ({ sources }) => sources.list(),
    followed: ({ sources }, id) => sources.followed(id),
    get: ({ sources }, id) => sources.get(id),
  },
  stories: {
    reports: ({ stories }, id) => stories.reports(id),
    articleIds: ({ stories }, id) => stories.articleIds(id, 50),
    threads: ({ stories }, id) => stories.threads(id),
  },
  digests: {
    has: ({ digests }, id) => digests.has(id),
    isDeleted: ({ digests }, id) => digests.isDeleted(id),
    sentBetween: ({ digests }) => digests.sentBetween(0, 2 * NOW, 50),
    lastSent: ({ digests }) => digests.lastSent(50),
    lastSentBefore: ({ digests }) => digests.lastSentBefore(2 * NOW),
  },
  search: {
    find: ({ search }, _, __, word) => search.find(searchQuery(word), 0, 50),
    ids: ({ search }, _, __, word) => search.ids(searchQuery(word), 0, 50),
    most: ({ search }, _, __, word) => search.most(searchQuery(word), 50),
  },
  reactions: {
    of: ({ reactions }, _, more) => reactions.of(more),
    save: ({ reactions }, id) => reactions.save(id, NOW),
    unsave: ({ reactions }, id) => reactions.unsave(id, NOW),
    setOpinion: ({ reactions }, id) => reactions.setOpinion(id, 1, NOW),
    saved: ({ reactions }) => reactions.saved(0, 50),
    restore: ({ reactions }, id) => reactions.restore(id, NOW),
    dropSavedBefore: ({ reactions }) => reactions.dropSavedBefore(0, NOW),
    restoreDropped: ({ reactions }) => reactions.restoreDropped(NOW, NOW),
    newestSaved: ({ reactions }) => reactions.newestSaved(50),
    savedTotals: ({ reactions }) => reactions.savedTotals(NOW),
    savedUnread: ({ reactions }) => reactions.savedUnread(0, 50),
  },
  reminder: {
    get: ({ reminder }) => reminder.get(),
    set: ({ reminder }, id) =>
      reminder.set({ localTime: '2026-11-28T08:00', zone: 'UTC', dueAt: id }),
    remove: ({ reminder }) => reminder.remove(),
  },
  personalSources: {
    // An address that Bob knows himself: anybody who knows an address may follow it.
    offer: ({ personalSources }) => personalSources.offer([source('bobs')], NOW),
    offeredAt: ({ personalSources }) => personalSources.offeredAt(NOW),
    keep: ({ personalSources }, _, more) => personalSources.keep(more, 10, NOW),
    drop: ({ personalSources }, id) => personalSources.drop(id, NOW),
    withdraw: ({ personalSources }, id) => personalSources.withdraw(id),
    ids: ({ personalSources }) => personalSources.ids(),
  },
  sharedLinks: {
    add: ({ sharedLinks }) => sharedLinks.add(page('bobs'), NOW),
    count: ({ sharedLinks }) => sharedLinks.count(0),
  },
  mailbox: {
    address: ({ mailbox }) => mailbox.address(),
    open: ({ mailbox }) => mailbox.open('bobsaddress', NOW),
    close: ({ mailbox }) => mailbox.close(),
    wayOut: ({ mailbox }, id) => mailbox.wayOut(id),
  },
  asked: {
    add: async () => undefined,
    withdraw: ({ asked }, id) => asked.withdraw(id),
    get: ({ asked }, id) => asked.get(id, NOW),
    chain: ({ asked }, id) => asked.chain(id, 3, NOW),
    count: ({ asked }, id) => asked.count(id, 0),
    all: ({ asked }) => asked.all(NOW),
  },
  watches: {
    list: ({ watches }) => watches.list(),
    add: ({ watches }) => watches.add('bobs', NOW),
    drop: ({ watches }, id) => watches.drop(id, NOW),
    restore: ({ watches }, id) => watches.restore(id, NOW),
    setTitlesOnly: ({ watches }, id) => watches.setTitlesOnly(id, true),
  },
  follows: {
    list: ({ follows }) => follows.list(),
    of: ({ follows }, id) => follows.of(id),
    add: ({ follows }, id) => follows.add(id, NOW),
    drop: ({ follows }, id) => follows.drop(id, NOW),
    restore: ({ follows }, id) => follows.restore(id, NOW),
    setAtOnce: ({ follows }, id) => follows.setAtOnce(id, true),
  },
  connections: {
    list: ({ connections }) => connections.list(),
    get: ({ connections }) => connections.get('assistant'),
    open: ({ connections }) => connections.open('assistant', 'hash of bobs', NOW),
    openWebhook: ({ connections }) => connections.openWebhook('https://bobs.example', 'n', NOW),
    setEvent: ({ connections }) => connections.setEvent('digest', NOW),
    end: ({ connections }) => connections.end('assistant', NOW),
    restore: ({ connections }) => connections.restore('assistant'),
    setMaySave: ({ connections }) => connections.setMaySave('assistant', true),
  },
  taps: {
    record: async () => undefined,
    recordRead: async () => undefined,
    has: ({ taps }, id) => taps.has({ digest: 1, article: id, action: 'page' }),
    hasOther: ({ taps }, id) => taps.hasOther({ digest: 1, article: id, action: 'card' }),
  },
}

const page = (name: string) => ({
  url: `https://${name}.example/page?token=${name}`,
  link: `https://${name}.example/page?token=${name}`,
  title: `Page of ${name}`,
  site: `${name}.example`,
})
const source = (name: string) => ({
  url: `https://${name}.example/feed`,
  title: name,
  siteUrl: null,
  topic: null,
  language: 'en',
  kind: 'feed' as const,
})

/** A viewer's answer as text, whatever it is made of. */
const textOf = (value: unknown) =>
  JSON.stringify(value, (_, inside) =>
    inside instanceof Map || inside instanceof Set ? [...inside] : inside,
  )

describe.each(databases)('on $name, what only Ada may see', (on) => {
  let database: OpenDatabase
  let store: Store
  /** Ids of everything there is. */
  let ids: number[]
  /** Her articles. */
  let hers: number[]

  beforeAll(async () => {
    database = await on.open()
    store = await openStore(database.url, pino({ level: 'silent' }))
    await subscribe(store, ADA, NOW)
    await subscribe(store, BOB, NOW)
    await listSources(store, ['Orbit'], NOW)
    const [orbit] = await store.sources.all()
    if (orbit === undefined) throw new Error('no source was listed')
    const [shared = -1] = await publishRead(store, orbit, [{ title: 'A comet' }], NOW)

    const ada = store.forChat(ADA)
    const found = ['kept', 'dropped', 'offered'].map((name) => source(`${SECRET}-${name}`))
    const offered = (await ada.personalSources.offer(found, NOW, 3)).map(({ id }) => id)
    await ada.personalSources.keep(offered.slice(0, 2), 10, NOW)
    const own: number[] = []
    for (const id of offered.slice(0, 2)) {
      const text = [`An open ${SECRET}.`]
      const title = `${SECRET} of ${id}`
      own.push(...(await publishRead(store, { id, title }, [{ title, text }], NOW)))
    }
    await ada.personalSources.drop(offered[1] ?? -1, NOW)
    const link = await ada.sharedLinks.add(page(SECRET), NOW)
    await ada.mailbox.open(SECRET, NOW)
    const evidence = [{ article: link, sentence: `An open ${SECRET}.` }]
    const answer = { by: 'model' as const, text: SECRET, evidence }
    const question = `Which ${SECRET}?`
    const chain = { by: ADA, question, article: link, follows: null, answer, at: NOW }
    const first = await ada.asked.add(chain)
    await ada.asked.add({ ...chain, follows: first })
    await ada.watches.add(SECRET, NOW)
    await ada.connections.open('assistant', SECRET, NOW)
    const way = { url: `https://${SECRET}.example/leave`, isOneClick: true, mail: null }
    for (const id of offered) {
      await store.mail.noteMail(id, { unsubscribe: way, domain: 'x.example' }, NOW)
    }
    hers = [...own, link]
    // One story of what everybody and what only Ada reads.
    const story = await store.stories.begin(fingerprintWithoutKeys(shared), NOW)
    for (const id of own) await store.stories.join(story, fingerprintWithoutKeys(id), id, NOW)
    for (const id of hers) {
      await ada.follows.add(id, NOW)
      await ada.reactions.save(id, NOW)
      await ada.reactions.setOpinion(id, 1, NOW)
    }
    await database.run(
      `insert into digest (profile_id, kind, due_at, created_at)
         select profile_id, 'scheduled', ${NOW}, ${NOW} from subscriber where chat_id = ${ADA};
       insert into card (digest_id, position, article_id, why) select id, 0, ${hers[0]}, '{}' from digest;
       insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts)
         select ${ADA}, id, 'sent', ${NOW}, ${NOW}, 1 from digest`,
    )
    ids = [...hers, ...offered, shared, orbit.id, 1, 2, 999, NOW]
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  const stateOf = async (chat: number) => {
    const rows = []
    for (const table of [
      'reaction',
      'personal_source',
      'shared_link',
      'mailbox',
      'asked',
      'watch',
      'follow',
      'connection',
      'tap',
      'delivery',
      'subscriber',
    ]) {
      rows.push(
        await database.run(`select * from ${table} where chat_id = ${chat} order by 1, 2, 3`),
      )
    }
    return rows
  }

  test('and the functions that could show it are all tried below', () => {
    const viewer = store.forChat(BOB)
    const functions = Object.entries(viewer).map(([noun, of]) => [noun, Object.keys(of).sort()])
    const tried = Object.entries(calls).map(([noun, of]) => [noun, Object.keys(of).sort()])
    expect(Object.fromEntries(functions)).toEqual(Object.fromEntries(tried))
  })

  test('is seen by her', async () => {
    const ada = store.forChat(ADA)
    for (const id of hers.filter((_, place) => place !== 1)) {
      expect(textOf(await ada.articles.get(id))).toContain(SECRET)
    }
    expect(await ada.digests.has(1)).toBe(true)
    expect(textOf(await ada.sources.list())).toContain(SECRET)
    expect(textOf(await ada.search.find(searchQuery(SECRET), 0, 50))).toContain(SECRET)
    expect(textOf(await ada.stories.reports(hers[0] ?? -1))).toContain(SECRET)
  })

  test('stays hers, whatever Bob asks for by whatever id', async () => {
    const before = await stateOf(ADA)
    const all = Object.entries(calls).flatMap(([noun, of]) =>
      Object.entries(of).map(([name, call]): [string, Call] => [`${noun}.${name}`, call]),
    )
    const expectNothing = async (
      [name, call]: [string, Call],
      ...given: [number, number[], string]
    ) => {
      const answer = textOf(await call(store.forChat(BOB), ...given)) ?? ''
      expect([name, answer.includes(SECRET)]).toEqual([name, false])
    }
    for (const one of all) for (const id of ids) await expectNothing(one, id, ids, SECRET)
    const anyId = fc.oneof(fc.constantFrom(...ids), fc.nat({ max: 30 }))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...all),
        anyId,
        fc.array(anyId, { maxLength: 6 }),
        fc.constantFrom(SECRET, `${SECRET}-kept`, 'open', 'comet'),
        (one, id, more, word) => expectNothing(one, id, more, word),
      ),
      { numRuns: propertyRuns(1600) },
    )
    expect(textOf(await store.forChat(BOB).reactions.saved(0, 50))).not.toContain(SECRET)
    expect(await stateOf(ADA)).toEqual(before)
    const bobs = await database.run(`select article_id from reaction where chat_id = ${BOB}`)
    expect(bobs.filter(({ article_id }) => hers.includes(Number(article_id)))).toEqual([])
    const followed = await database.run(`select followed_article.article_id from followed_article
      join follow on follow.id = followed_article.follow_id where follow.chat_id = ${BOB}`)
    expect(followed.filter(({ article_id }) => hers.includes(Number(article_id)))).toEqual([])
  })

  test('and was bookmarked by Bob before the store checked that is not listed', async () => {
    for (const id of hers) {
      await database.run(
        `insert into reaction (chat_id, article_id, saved_at, opinion, updated_at) values (${BOB}, ${id}, ${NOW}, 0, ${NOW})`,
      )
    }
    const { reactions } = store.forChat(BOB)
    expect(textOf(await reactions.saved(0, 50))).not.toContain(SECRET)
    expect((await reactions.savedTotals(0)).count).toBe((await reactions.saved(0, 50)).length)
    for (const id of hers) expect(await reactions.unsave(id, NOW)).toBe(true)
  })
})
