import { renameSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLog } from '../../../src/log.ts'
import { fileOf } from '../../../src/store/open-database.ts'
import type { SearchThreadOptions } from '../../../src/store/sqlite/search-threads.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { searchQuery } from '../../../src/text/search/search-query.ts'
import { sqlite } from '../../support/databases.ts'
import { holdDeadlines } from '../../support/deadlines.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../../support/new-article.ts'
import type { OpenDatabase } from '../../support/test-database.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const READER = 5
const faulty = new URL('../fixtures/faulty-search-thread.ts', import.meta.url)

let database: OpenDatabase
let store: Store
let logged: string

beforeEach(async () => {
  database = await sqlite.open()
  logged = ''
})
afterEach(async () => {
  vi.restoreAllMocks()
  await store.close()
  await database.remove()
})

async function open(url: string, options: SearchThreadOptions = {}): Promise<void> {
  const log = createLog('debug', { write: (line: string) => void (logged += line) })
  store = await openStore(url, log, undefined, options)
  await store.sources.sync([listedSource('a')], NOW)
  const [source] = await store.sources.all()
  const entry = newEntry({ url: 'https://a.example/1', title: 'A moon', publishedAt: NOW })
  const [id = -1] = await store.articles.record(source?.id ?? -1, [entry], NOW)
  await store.articles.saveContent(id, articleContent({ blocks: [paragraph('Of cheese.')] }), NOW)
}

const titles = async (typed: string, chatId = READER) =>
  (await store.forChat(chatId).search.find(searchQuery(typed), 0, 5)).map(({ title }) => title)
const outcome = (typed: string, chatId = READER) =>
  titles(typed, chatId).catch((error: unknown) => error)

describe('searches of a file', () => {
  test('go on after one that crashes its thread', async () => {
    await open(database.url, { script: faulty })
    const [crashed, next] = await Promise.all([
      outcome('crash divorce'),
      outcome('moon', READER + 1),
    ])
    expect(crashed).toMatchObject({ name: 'SearchFailed', reason: 'broken' })
    expect(next).toEqual(['A moon'])
    expect(await titles('moon')).toEqual(['A moon'])
    expect(logged).toContain('the thread ended with code 7')
    // What somebody searches for is nobody else's business.
    expect(logged).not.toContain('divorce')
  })

  test('are stopped at their deadline, and the next one gets another thread', async () => {
    const deadlineMs = 1234
    const deadlines = holdDeadlines(deadlineMs)
    await open(database.url, { script: faulty, deadlineMs })
    deadlines.pass(1)
    expect(await outcome('hang')).toMatchObject({ name: 'SearchFailed', reason: 'slow' })
    expect(await titles('moon')).toEqual(['A moon'])
  })

  test('hold up neither reads nor writes', async () => {
    const deadlineMs = 1234
    holdDeadlines(deadlineMs)
    await open(database.url, { script: faulty, deadlineMs })
    const hanging = outcome('hang')
    expect(await store.forChat(READER).articles.recent(0, 5)).toHaveLength(1)
    await store.sources.sync([listedSource('a'), listedSource('b')], NOW)
    expect(await store.sources.all()).toHaveLength(2)
    await store.close()
    expect(await hanging).toMatchObject({ reason: 'broken' })
    await open(database.url)
  })

  test('are refused when one chat asks for too many at once, and nobody else is', async () => {
    await open(database.url)
    const many = Array.from({ length: 20 }, () => outcome('moon'))
    const other = outcome('moon', READER + 1)
    const found = await Promise.all(many)
    expect(await other).toEqual(['A moon'])
    const refused = found.filter((one) => !Array.isArray(one))
    expect(refused.length).toBeGreaterThan(0)
    for (const one of refused) expect(one).toMatchObject({ reason: 'busy' })
  })

  test('end their thread when nobody searches, and start another', async () => {
    const idleMs = 4321
    const waits = holdDeadlines(idleMs)
    await open(database.url, { idleMs })
    waits.pass(1)
    expect(await titles('moon')).toEqual(['A moon'])
    expect(await titles('moon')).toEqual(['A moon'])
  })

  test('leave the journal free to be emptied', async () => {
    await open(database.url)
    expect(await titles('moon')).toEqual(['A moon'])
    await database.run('pragma wal_checkpoint(truncate)')
    expect(statSync(`${fileOf(database.url)}-wal`).size).toBe(0)
  })

  test('see what was written a moment ago', async () => {
    await open(database.url)
    for (let count = 2; count < 12; count += 1) {
      const [source] = await store.sources.all()
      const url = `https://a.example/${count}`
      const entry = newEntry({ url, title: `Star ${count}`, publishedAt: NOW })
      const [id = -1] = await store.articles.record(source?.id ?? -1, [entry], NOW)
      await store.articles.saveContent(id, articleContent({ blocks: [paragraph('x')] }), NOW)
      expect(await titles(`star ${count}`)).toEqual([`Star ${count}`])
    }
  })

  test('do not look into another file that has taken its place', async () => {
    await open(database.url)
    expect(await titles('moon')).toEqual(['A moon'])
    const file = fileOf(database.url)
    renameSync(file, `${file}.old`)
    expect(await outcome('moon')).toMatchObject({ reason: 'broken' })
    new DatabaseSync(file).close()
    expect(await outcome('moon')).toMatchObject({ reason: 'broken' })
    expect(logged).toContain('the database file was replaced or deleted')
    renameSync(`${file}.old`, file)
    expect(await titles('moon')).toEqual(['A moon'])
  })

  test('fail once the store is closed', async () => {
    await open(database.url)
    await store.close()
    expect(await outcome('moon')).toMatchObject({ reason: 'broken' })
    await open(database.url)
  })

  test('run on the only connection of a database in memory', async () => {
    await open('file::memory:', { script: new URL('file:///no-such-thread.ts') })
    expect(await titles('moon')).toEqual(['A moon'])
    expect(await titles('"of cheese"')).toEqual(['A moon'])
  })
})
