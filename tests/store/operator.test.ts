import { chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY } from '../../src/model/time.ts'
import { NotABackup, restoreSqlite } from '../../src/store/restore-sqlite.ts'
import { StoreInUse } from '../../src/store/sqlite/claim-file.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { listedSource, newEntry } from '../support/new-article.ts'
import { subscribe } from '../support/store-data.ts'

const now = Date.UTC(2026, 10, 24, 8)
const log = pino({ level: 'silent' })

describe.each(databases)('on $name', (database) => {
  let opened: OpenDatabase
  let store: Store
  let profileId: number
  beforeAll(async () => {
    opened = await database.open()
    store = await openStore(opened.url, log)
  })
  beforeEach(async () => {
    await opened.empty()
    profileId = await store.profiles.ensure({ size: 7 })
  })
  afterAll(async () => {
    await store.close()
    await opened.remove()
  })

  const subscribeAs = (chatId: number, state: 'active' | 'stopped' = 'active') =>
    subscribe(store, chatId, now, { state, ...(state === 'stopped' && { nextDueAt: null }) })

  describe('an invitation', () => {
    const invite = { code: 'abc', byId: 1, createdAt: now, expiresAt: now + DAY, usesLeft: 2 }

    test('lets in as many as it says, and none when it is too old', async () => {
      await store.access.invite(invite)
      expect(await store.access.redeem('abc', 10, now)).toBe(true)
      expect(await store.access.redeem('abc', 11, now)).toBe(true)
      expect(await store.access.redeem('abc', 12, now)).toBe(false)
      expect(await store.access.of(11)).toBe('allowed')
      expect(await store.access.of(12)).toBeUndefined()
      await store.access.invite({ ...invite, code: 'old' })
      expect(await store.access.redeem('old', 13, now + DAY)).toBe(false)
      expect(await store.access.redeem('never', 13, now)).toBe(false)
    })

    test('lets nobody in twice when two come at once', async () => {
      await store.access.invite({ ...invite, usesLeft: 1 })
      const both = await Promise.all([
        store.access.redeem('abc', 10, now),
        store.access.redeem('abc', 11, now),
      ])
      expect(both.filter(Boolean)).toHaveLength(1)
    })
  })

  describe('a broadcast', () => {
    const draft = () =>
      store.broadcasts.draft({ profileId, byId: 1, text: 'Hello', entities: [] }, now)

    test('goes to every active subscriber once, however often it is planned', async () => {
      await subscribeAs(1)
      const columns =
        'kind, name, language, profile_id, zone, times, weekdays, state, next_due_at, created_at, updated_at'
      // Doubled twelve times: 4096, more than two chunks.
      for (let many = 1; many < 4096; many *= 2) {
        await opened.run(
          `insert into subscriber (chat_id, ${columns}) select chat_id + ${many}, ${columns} from subscriber`,
        )
      }
      await subscribeAs(9000, 'stopped')
      const id = await draft()
      expect(await store.broadcasts.plan(id, 20, now)).toBe(4096)
      expect(await store.broadcasts.plan(id, 20, now)).toBe(0)
      expect(await store.broadcasts.progress(id)).toMatchObject({ planned: 4096, sent: 0 })
      // One each 50 ms, across the chunks.
      const [spread] = await opened.run(
        'select min(send_after) as first, max(send_after) as last, count(distinct send_after) as many from delivery',
      )
      expect(spread).toEqual({ first: now, last: now + 4095 * 50, many: 4096 })
    })

    test('is moved from one state to the next by one of two', async () => {
      const id = await draft()
      expect(await store.broadcasts.move(id, 'draft', 'sending')).toBe(true)
      expect(await store.broadcasts.move(id, 'draft', 'sending')).toBe(false)
    })

    test('stopped, it keeps what was sent and settles the rest', async () => {
      for (const chat of [1, 2, 3]) await subscribeAs(chat)
      const id = await draft()
      await store.broadcasts.plan(id, 20, now)
      const [first] = await store.deliveries.claim(now, 1, now + 1000)
      await store.deliveries.sent([{ id: first?.id ?? 0, messageId: 5, at: now }])
      expect(await store.broadcasts.stop(id, 'broadcast cancelled', now)).toBe(2)
      expect(await store.broadcasts.progress(id)).toMatchObject({ sent: 1, gone: 2, planned: 0 })
    })

    test('is never late and does not count as a delivered digest', async () => {
      await subscribeAs(1)
      const id = await draft()
      await store.broadcasts.plan(id, 20, now)
      expect(await store.stats.late(now + DAY)).toBe(0)
      expect((await store.digests.deliveredTo(1, 0)).articles.size).toBe(0)
    })
  })

  test('a notice is claimed by one, and again only after it was released', async () => {
    expect(await store.alertState.claim('stuck', now)).toBe(true)
    expect(await store.alertState.claim('stuck', now)).toBe(false)
    expect(await store.alertState.named('st')).toEqual(['stuck'])
    expect(await store.alertState.release('stuck')).toBe(true)
    expect(await store.alertState.release('stuck')).toBe(false)
    expect(await store.alertState.claim('stuck', now)).toBe(true)
  })

  describe('a key to the pages', () => {
    const key = {
      hash: 'h',
      kind: 'link' as const,
      adminId: 1,
      formToken: '',
      expiresAt: now + 1,
    }

    test('is taken once, and not when it is too old or of another kind', async () => {
      await store.adminKeys.add(key, now)
      expect(await store.adminKeys.take('h', 'session', now)).toBeUndefined()
      expect(await store.adminKeys.take('h', 'link', now)).toMatchObject({ adminId: 1 })
      expect(await store.adminKeys.take('h', 'link', now)).toBeUndefined()
      await store.adminKeys.add(key, now)
      expect(await store.adminKeys.take('h', 'link', now + 1)).toBeUndefined()
    })
  })

  describe('figures', () => {
    test('of the day and day by day', async () => {
      await subscribeAs(1)
      await subscribeAs(2)
      const digest = { profileId, kind: 'scheduled' as const, language: null }
      const id = await store.digests.create({ ...digest, dueAt: now, createdAt: now }, [])
      const nextDueAt = now + DAY
      await store.deliveries.plan(
        [1, 2].map((chatId) => ({ chatId, digestId: id, nextDueAt })),
        now,
      )
      const claimed = await store.deliveries.claim(now, 5, now + 1000)
      await store.deliveries.sent([{ id: claimed[0]?.id ?? 0, messageId: 5, at: now + 2000 }])
      await store.deliveries.settle(claimed[1]?.id ?? 0, 'failed', 'HTTP 400', now + 3000)
      expect(await store.stats.since(now - 1)).toMatchObject({
        sent: 1,
        failed: 1,
        subscribers: 2,
      })
      expect(await store.stats.lateness(now - 1)).toEqual({ p50: 2000, p99: 2000 })
      expect(await store.stats.lateness(now + DAY)).toBeNull()
      expect(await store.stats.days(now - DAY)).toMatchObject([
        { day: Date.UTC(2026, 10, 24), sent: 1, punctual: 1, failed: 1, gone: 0 },
      ])
      expect(await store.stats.failedDeliveries(now, 10)).toMatchObject([
        { name: 'Reader 2', reason: 'HTTP 400', state: 'failed' },
      ])
      expect(await store.stats.profiles(5)).toMatchObject([{ subscribers: 2, sampleChatId: 1 }])
    })
  })
})

describe('a backup', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'daybrief-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('made while the store is written is one moment, and restored it is all there', async () => {
    const file = join(folder, 'a.db')
    const copy = join(folder, 'copies', 'b.db')
    const first = await openStore(`file:${file}`, log)
    await first.switches.turnOff('models', 1, now)
    const made = first.backup?.(copy)
    await first.alertState.claim('meanwhile', now)
    await made
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    await first.switches.turnOff('collect', 1, now)
    expect(() => restoreSqlite(copy, file, now)).toThrow(StoreInUse)
    await first.close()

    const kept = restoreSqlite(copy, file, now)
    const second = await openStore(`file:${file}`, log)
    expect(await second.switches.off()).toEqual(['models'])
    await second.close()
    expect(kept).toMatch(/a\.db\.before-2026-11-24T08-00-00-000Z$/)
    const before = await openStore(`file:${kept}`, log)
    expect((await before.switches.off()).toSorted()).toEqual(['collect', 'models'])
    await before.close()
  })

  test('restored gives no id again that was given after it was made: buttons in the chats name those', async () => {
    const file = join(folder, 'a.db')
    const copy = join(folder, 'b.db')
    const lost = await openStore(`file:${file}`, log)
    await lost.sources.sync([listedSource('a')], now)
    await lost.backup?.(copy)
    const given = [await lost.profiles.ensure({ size: 1 }), await lost.profiles.ensure({ size: 2 })]
    const article = async (one: Store, title: string) => {
      const [source] = await one.sources.all()
      const entry = newEntry({ url: `https://a.example/${title}`, title, publishedAt: now })
      return (await one.articles.record(source?.id ?? -1, [entry], now))[0] ?? -1
    }
    given.push(await article(lost, 'lost'))
    await lost.close()
    // The old file may be there, or be lost with its disk.
    for (const isThere of [true, false]) {
      if (!isThere) rmSync(file)
      restoreSqlite(copy, file, now)
      const restored = await openStore(`file:${file}`, log)
      expect(await restored.profiles.ensure({ size: 3 })).toBeGreaterThan(Math.max(...given))
      expect(await article(restored, 'new')).toBeGreaterThan(Math.max(...given))
      await restored.close()
    }
  })

  test.each([
    ['no database at all', () => Buffer.from('<html>not a database</html>')],
    ['empty', () => Buffer.alloc(0)],
    ['damaged', (intact: Buffer) => intact.fill(0x5a, 100)],
    ['cut off', (intact: Buffer) => intact.subarray(0, 3000)],
  ])('replaces a file that is %s, and keeps it', async (_name, damage) => {
    const file = join(folder, 'a.db')
    const copy = join(folder, 'b.db')
    const first = await openStore(`file:${file}`, log)
    await first.switches.turnOff('models', 1, now)
    await first.backup?.(copy)
    await first.close()
    const damaged = damage(readFileSync(file))
    writeFileSync(file, damaged)
    const kept = restoreSqlite(copy, file, now)
    expect(readFileSync(kept ?? '')).toEqual(damaged)
    const second = await openStore(`file:${file}`, log)
    expect(await second.switches.off()).toEqual(['models'])
    await second.close()
  })

  test('is its owner’s alone, as is everything beside the live database', async () => {
    const file = join(folder, 'deep', 'a.db')
    const live = await openStore(`file:${file}`, log)
    await live.switches.turnOff('models', 1, now)
    await live.backup?.(join(folder, 'deep', 'backups', 'copy.db'))
    const modes = ['', 'a.db', 'a.db-wal', 'a.db-shm', 'backups', 'backups/copy.db'].map((name) => [
      name,
      (statSync(join(folder, 'deep', name)).mode & 0o777).toString(8),
    ])
    expect(Object.fromEntries(modes)).toEqual({
      '': '700',
      'a.db': '600',
      'a.db-wal': '600',
      'a.db-shm': '600',
      backups: '700',
      'backups/copy.db': '600',
    })
    await live.close()
  })

  // Only root can give files away.
  test.runIf(process.getuid?.() === 0)('restored by root stays the owner’s', async () => {
    const file = join(folder, 'a.db')
    const copy = join(folder, 'copy.db')
    const live = await openStore(`file:${file}`, log)
    await live.backup?.(copy)
    await live.close()
    chownSync(file, 12_345, 12_346)
    restoreSqlite(copy, file, now)
    expect(statSync(file)).toMatchObject({ uid: 12_345, gid: 12_346 })
  })

  test('that is none changes nothing', async () => {
    const file = join(folder, 'a.db')
    const first = await openStore(`file:${file}`, log)
    await first.switches.turnOff('models', 1, now)
    await first.close()
    const bad = join(folder, 'bad.db')
    for (const content of ['', 'no database at all, though long enough to look like something']) {
      writeFileSync(bad, content)
      expect(() => restoreSqlite(bad, file, now)).toThrow(NotABackup)
    }
    expect(() => restoreSqlite(join(folder, 'none.db'), file, now)).toThrow(/no such file/)
    const again = await openStore(`file:${file}`, log)
    expect(await again.switches.off()).toEqual(['models'])
    await again.close()
  })
})
