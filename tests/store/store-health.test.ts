import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tracesOfLostDatabase } from '../../src/store/new-database.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases } from '../support/databases.ts'

const log = pino({ level: 'silent' })
const at = Date.UTC(2026, 10, 24, 8)

describe.each(databases)('on $name', (on) => {
  test('a database that works has no problem', async () => {
    const database = await on.open()
    const store = await openStore(database.url, log)
    expect(await store.health.problem(at)).toBeNull()
    await store.close()
    await database.remove()
  })
})

describe('the file of a database', () => {
  let folder: string
  let file: string
  let store: Store
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'daybrief-'))
    file = join(folder, 'daybrief.db')
    store = await openStore(`file:${file}`, log)
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  test('that is deleted while it is open is a problem at once', async () => {
    expect(await store.health.problem(at)).toBeNull()
    renameSync(file, `${file}.away`)
    expect(await store.health.problem(at)).toMatch(/^the file daybrief\.db was deleted/)
    writeFileSync(file, '')
    expect(await store.health.problem(at)).toMatch(/^the file daybrief\.db was replaced/)
    rmSync(file)
    renameSync(`${file}.away`, file)
    expect(await store.health.problem(at)).toBeNull()
  })

  test('that cannot be written to is a problem, and is asked again later', async () => {
    const other = new DatabaseSync(file)
    other.exec('alter table alert_state rename to locked')
    expect(await store.health.problem(at)).toMatch(/^it cannot be written to: .*alert_state/)
    other.exec('alter table locked rename to alert_state')
    other.close()
    expect(await store.health.problem(at + 5000)).toMatch(/^it cannot be written to/)
    expect(await store.health.problem(at + 30_000)).toBeNull()
  })
})

describe('a start without the file of the database', () => {
  let folder: string
  let url: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'daybrief-'))
    url = `file:${join(folder, 'daybrief.db')}`
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('is an ordinary first start if nothing else is there', () => {
    expect(tracesOfLostDatabase(url)).toBeNull()
    expect(tracesOfLostDatabase('file::memory:')).toBeNull()
    expect(tracesOfLostDatabase('postgres://127.0.0.1/test')).toBeNull()
  })

  test('names the newest backup, or the write-ahead log', () => {
    mkdirSync(join(folder, 'backups'))
    for (const day of [23, 24])
      writeFileSync(join(folder, 'backups', `daybrief-2026-11-${day}.db`), '')
    expect(tracesOfLostDatabase(url)).toBe('backups/daybrief-2026-11-24.db')
    writeFileSync(join(folder, 'daybrief.db-wal'), '')
    expect(tracesOfLostDatabase(url)).toBe('daybrief.db-wal')
    writeFileSync(join(folder, 'daybrief.db'), '')
    expect(tracesOfLostDatabase(url)).toBeNull()
  })
})
