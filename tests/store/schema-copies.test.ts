import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { databases, type OpenDatabase, type TestDatabase } from '../support/databases.ts'
import { copiedSchemas, loadCopy } from '../support/schema-copies.ts'

/** The time at which the data of the copies stands still. */
const T = Date.UTC(2026, 10, 24, 8)
const GROUP = -1_001_234_567_890
const log = pino({ level: 'silent' })
const schemas = copiedSchemas()
const latest = schemas.at(-1) ?? ''
const cases = databases.flatMap((database) => schemas.map((schema) => ({ database, schema })))

/** Every row of every table, without what migrating itself writes down and the search index, which has tables of its own. */
async function allRows(opened: OpenDatabase): Promise<Map<string, string[]>> {
  const tables = await opened.run(
    opened.url.startsWith('file:')
      ? "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'"
      : 'select tablename as name from pg_tables where schemaname = current_schema()',
  )
  const rows = new Map<string, string[]>()
  for (const table of tables.map(({ name }) => String(name))) {
    if (table.startsWith('kysely') || table.startsWith('article_text')) continue
    const all = await opened.run(`select * from ${table}`)
    rows.set(
      table,
      all.map((row) => JSON.stringify(row, Object.keys(row).toSorted())),
    )
  }
  return rows
}

/** Everything that a schema consists of: columns, keys, references, indexes, triggers. */
async function shape(opened: OpenDatabase): Promise<string[]> {
  if (opened.url.startsWith('file:')) {
    const entries = await opened.run('select name, sql from sqlite_schema where sql is not null')
    return entries.map(({ name, sql }) => `${String(name)}: ${String(sql)}`).toSorted()
  }
  const parts = await opened.run(`
    select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
      || coalesce(column_default, '') || ' ' || is_identity as part
    from information_schema.columns where table_schema = current_schema()
    union all
    select replace(indexdef, current_schema() || '.', '') from pg_indexes where schemaname = current_schema()
    union all
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = current_schema()::regnamespace`)
  return parts.map(({ part }) => String(part)).toSorted()
}

/** What all schemas of a database are compared with is made once: creating schemas takes longer than the comparisons. */
const latestRows = oncePerDatabase(async (database) => {
  const now = await database.blank()
  await loadCopy(database, now, latest)
  const rows = await allRows(now)
  await now.remove()
  return rows
})
const newShape = oncePerDatabase(async (database) => {
  const fresh = await database.blank()
  await (await openStore(fresh.url, log)).close()
  const wanted = await shape(fresh)
  await fresh.remove()
  return wanted
})

function oncePerDatabase<T>(
  make: (database: TestDatabase) => Promise<T>,
): (database: TestDatabase) => Promise<T> {
  const made = new Map<TestDatabase, Promise<T>>()
  return async (database) => {
    const result = made.get(database) ?? make(database)
    made.set(database, result)
    return result
  }
}

describe.each(cases)('the copy of schema $schema on $database.name', ({ database, schema }) => {
  let opened: OpenDatabase
  let store: Store

  beforeAll(async () => {
    opened = await database.blank()
    await loadCopy(database, opened, schema)
    store = await openStore(opened.url, log)
  })
  afterAll(async () => {
    await store.close()
    await opened.remove()
  })

  test('has data in every table', async () => {
    const empty = [...(await allRows(opened))].filter(([, rows]) => rows.length === 0)
    // A table that came later is empty in an older copy.
    if (schema === latest) expect(empty.map(([table]) => table)).toEqual([])
    else expect(empty.length).toBeLessThan(27)
  })

  test('loses no row: each is in the copy of the latest schema', async () => {
    const wanted = await latestRows(database)
    for (const [table, rows] of await allRows(opened)) {
      expect(wanted.get(table), table).toEqual(expect.arrayContaining(rows))
      // What a later copy has besides was added to it by hand, in a table that came later.
      if (rows.length > 0) expect(rows, table).toHaveLength(wanted.get(table)?.length ?? 0)
    }
  })

  test('has the schema of a new database', async () => {
    expect(await shape(opened)).toEqual(await newShape(database))
  })

  test('subscribers, their preferences and interests', async () => {
    expect(await store.subscribers.get(1001)).toMatchObject({
      name: "Ada “👩‍💻” O'Hara",
      schedule: { zone: 'UTC', times: [480], weekdays: 127 },
      lastDigestId: 1,
      pictures: true,
    })
    expect(await store.subscribers.get(1002)).toMatchObject({
      name: '',
      schedule: { zone: 'Pacific/Chatham', times: [0, 1439], weekdays: 31 },
      form: 'overview',
      reading: 'rich',
      pictures: false,
      missedAt: T - 24 * HOUR,
    })
    expect(await store.subscribers.get(GROUP)).toMatchObject({
      kind: 'supergroup',
      name: 'قراء\nالأخبار',
      threadId: 42,
    })
    expect(await store.subscribers.counts()).toEqual({ active: 3, gone: 1, stopped: 1 })
    expect(await store.subscribers.preferences(1002)).toMatchObject({
      language: 'de',
      minutes: 5,
      mutedTopics: ['crypto'],
      mutedWords: ["it's", 'лун*'],
      size: 3,
    })
    const interests = await store.interests.of(1001)
    expect(interests.map(({ name, weight, pinned }) => [name, weight, pinned])).toEqual(
      expect.arrayContaining([
        ["o'neil", 2.5, true],
        ['2', -0.125, false],
      ]),
    )
    // An equal profile is found again, not created again.
    expect(await store.profiles.ensure({ size: 7 })).toBe(1)
  })

  test('sources, and when they last delivered something', async () => {
    for (const source of await store.sources.all()) {
      expect(source).toMatchObject({ lastToldAt: source.lastNewAt, usualGapMs: null })
    }
  })

  test('articles, their blocks and summaries', async () => {
    const { articles } = store.forChat(1001)
    expect(await articles.get(1)).toMatchObject({
      title: 'AI labs rent the chips they cannot buy',
      author: "A. “B” O'Neil",
      points: 128,
      eligible: true,
      topics: ['ai', 'business'],
      storyId: 1,
      leaderId: 1,
      sourceId: 1,
      sourceWeight: 1.25,
    })
    const blocks = await articles.blocks(1)
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'quote',
      'code',
      'image',
      'table',
    ])
    expect(blocks[4]).toEqual({
      kind: 'code',
      text: 'let a = `x`;\n\tb\\n',
      language: 'js',
      caption: null,
    })
    expect((await articles.get(5))?.eligible).toBe(false)
    expect((await store.summaries.find([1], 'de')).get(1)).toMatchObject({
      provider: 'model',
      headline: 'Labore mieten Chips',
      findings: [{ kind: 'number', severity: 'soft', span: 'sieben' }],
    })
    const own = (await store.summaries.find([1], 'en')).get(1)
    expect(own).toMatchObject({ model: null, points: ['One', 'Two'], promptVersion: null })
    expect(own?.provider).toBe('extractive')
    while ((await store.searchIndex.fill(1)) > 0);
    expect(await store.forChat(1001).search.ids(searchQuery('labs rent'), 0, 5)).toEqual([1])
  })

  test('stories and fingerprints', async () => {
    const reports = await store.forChat(1001).stories.reports(1)
    expect(reports.map(({ source }) => source)).toEqual([
      'Lantern “Daily” & Co',
      'Source 2',
      'Source 2',
    ])
    expect(await store.articles.sourceCounts([1, 2])).toEqual(
      new Map([
        [1, 2],
        [2, 2],
      ]),
    )
    if (schema >= '034') {
      const ratings = (await store.storyRatings.of([1])).get(1)
      expect(ratings?.map(({ importance, sources }) => [importance, sources])).toEqual([
        [4, 2],
        [null, 4],
      ])
    }
    const alike = await store.fingerprints.alike([-2147483648, 17], 0, 10, 10)
    expect(alike.map(({ articleId }) => articleId)).toEqual([1])
  })

  test('sources: shared, held, personal', async () => {
    expect(await store.sources.get(1)).toMatchObject({
      title: 'Lantern “Daily” & Co',
      etag: 'W/"a\'b"',
      skipHours: [1, 2, 3],
    })
    expect(await store.sources.get(2)).toMatchObject({ hold: 'paused', silent: true, movedSeen: 2 })
    expect(await store.forChat(1002).personalSources.ids()).toEqual([3])
    expect(await store.forChat(1002).sources.followed(3)).toMatchObject({ ownTopic: 'Мои 🚀' })
    expect(await store.forChat(1001).personalSources.ids()).toEqual([])
    expect((await store.forChat(1001).personalSources.offeredAt(T)).map(({ id }) => id)).toEqual([
      3,
    ])
    if (schema >= '019') {
      expect(await store.forChat(1001).mailbox.address()).toBe('abcdefghjkmnpqrstuvw')
      expect(await store.forChat(1002).mailbox.wayOut(3)).toMatchObject({ isOneClick: true })
      expect(await store.mail.hasReceived(1001, 'a hash')).toBe(true)
    }
    if (schema >= '035') {
      expect(await store.voices.ofDigest(1)).toMatchObject({
        key: 'a1b2',
        seconds: 241,
        voiceFileId: 'AwACAg-_1',
        caption: { text: "Your digest\n\n0:09 It's 10⁶", entities: [{ type: 'bold' }] },
      })
    }
    if (schema >= '027') {
      expect(await store.forChat(1001).watches.list()).toMatchObject([{ words: 'postgres* 19' }])
      expect(await store.watches.words()).toEqual(['postgres* 19'])
      expect(await store.newsAlerts.due(T + HOUR, 5)).toMatchObject([
        { chatId: 1001, articleId: 1 },
      ])
    }
    if (schema >= '030') {
      expect(await store.forChat(1001).follows.list()).toMatchObject([
        { articleId: 1, atOnce: true },
      ])
      expect(await store.follows.known([1])).toEqual(new Map([[1, [1]]]))
    }
    if (schema >= '031') {
      const known = { chatId: 1001, kind: 'assistant', maySave: true, usedAt: T + HOUR }
      expect(await store.connections.find('a hash of a token', ['assistant'])).toMatchObject(known)
      expect(await store.forChat(1002).connections.list()).toEqual([])
    }
    if (schema >= '032') {
      const push = { connectionId: 1, chatId: 1001, articleId: 1, attempts: 2 }
      expect(await store.pushes.claim(T, T + HOUR, 5)).toMatchObject([push])
    }
    // Offered to one chat and followed by another: the article is the other's alone.
    expect(await store.forChat(1001).articles.get(3)).toBeUndefined()
    expect(await store.forChat(1002).articles.get(3)).toMatchObject({ quality: 'paywall' })
  })

  test('reactions, bookmarks, shared links and taps', async () => {
    const reader = store.forChat(1001)
    expect([...(await reader.reactions.of([1, 2])).values()]).toEqual([
      { articleId: 1, savedAt: T, opinion: 1 },
      { articleId: 2, savedAt: null, opinion: -1 },
    ])
    expect((await reader.reactions.saved(0, 5)).map(({ id }) => id)).toEqual([1])
    if (schema >= '025') {
      const time = { localTime: '2026-11-28T08:00', zone: 'Europe/Berlin' }
      expect(await reader.reminder.get()).toMatchObject({ ...time, chatId: 1001 })
    }
    if (schema >= '036') {
      const said = await store.discussions.get('https://news.ycombinator.com/item?id=42', 'en', T)
      expect(said).toMatchObject({ by: 'model', lines: [{ kind: 'fact', text: "It's 10⁶." }] })
    }
    // Reads of links are counted since 1.0, for a day.
    expect(await reader.sharedLinks.count(T)).toBe(0)
    expect(await reader.articles.get(4)).toMatchObject({ title: "A page of one's own" })
    expect(await store.forChat(1002).articles.get(4)).toBeUndefined()
    const read = { digest: 1, article: 1, action: 'page' }
    expect(await reader.taps.has(read)).toBe(true)
    expect(await reader.taps.has({ ...read, article: 2 })).toBe(false)
  })

  test('digests, deliveries and broadcasts', async () => {
    expect(await store.digests.get(2)).toMatchObject({ kind: 'asked', language: 'de', dueAt: T })
    expect(await store.digests.cards(1)).toMatchObject([
      { articleId: 1, storyId: 1, why: { score: 1.5, hours: 2, sources: 2, topic: 'ai' } },
      { articleId: 2, storyId: 999, why: { score: 0, sources: 1 }, news: 'Now with 7 chips' },
    ])
    expect(await store.deliveries.counts()).toEqual({
      failed: 1,
      gone: 1,
      planned: 1,
      sending: 1,
      sent: 2,
    })
    expect(await store.deliveries.find(1001, 3)).toMatchObject({ messageId: 4_503_599_627_370_495 })
    expect(await store.deliveries.find(1002, 2)).toMatchObject({ state: 'planned', reason: '429' })
    expect(await store.broadcasts.get(3)).toMatchObject({
      text: 'Back at 8 — see the site 🚀',
      entities: [{ type: 'bold' }, { type: 'text_link' }, { type: 'pre', language: 'js' }],
      state: 'sending',
    })
  })

  test('sessions and what the operator decided', async () => {
    expect(await store.sessions.read('1001')).toEqual({ awaiting: null, query: "it's 🚀" })
    expect(await store.sessions.read('1002:42')).toBeUndefined()
    expect(await store.access.of(-100_555)).toBe('banned')
    expect(await store.switches.off()).toEqual(['model'])
    expect(await store.caps.all()).toEqual(
      new Map([
        ['usd', 0.1],
        ['tokens', null],
      ]),
    )
    expect(await store.spending.of('2026-11-24')).toEqual({ tokens: 1350, usd: 0.000123 })
    expect(await store.alertState.named('source')).toEqual(['source 2 fails'])
    expect(await store.adminKeys.find('a'.repeat(64), 'session', T)).toMatchObject({
      formToken: 'f0rm',
    })
  })

  test('can be written to: ids go on, what is deleted takes its own with it', async () => {
    const { articles, forChat, digests } = store
    const entry = {
      guid: 'new',
      url: 'https://source-1.example/new',
      link: 'https://source-1.example/new',
      title: 'Something new',
      isTitled: true,
      author: null,
      publishedAt: T,
      language: 'en',
      commentsUrl: null,
      points: null,
      feedHtml: null,
      imageUrl: null,
      eligible: true,
    }
    expect(await articles.record(1, [entry], T)).toEqual([6])
    expect(await forChat(1001).reactions.save(6, T)).toBe(true)
    const digest = { profileId: 1, kind: 'asked', language: null, dueAt: T, createdAt: T } as const
    expect(await digests.create(digest, [])).toBe(5)
    expect(await store.access.redeem('q7-Xx_', 2000, T)).toBe(true)
    await store.userData.forget(1001)
    expect(await store.subscribers.get(1001)).toBeUndefined()
    expect(await store.interests.of(1001)).toEqual([])
    expect((await forChat(1001).reactions.savedTotals(0)).count).toBe(0)
    // Its shared link was the only reason to keep that article.
    expect(await articles.get(4)).toBeUndefined()
    const [left] = await opened.run('select count(*) as many from content where article_id = 4')
    expect(left).toEqual({ many: 0 })
  })
})
