import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MigrationFailed } from '../../src/store/migrate.ts'
import { MIGRATIONS } from '../../src/store/migrations.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { checkNames, NewerDatabase, SchemaMismatch } from '../../src/store/schema-version.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { currentChecksums, landedChecksums } from '../support/migration-checksums.ts'
import { copiedSchemas } from '../support/schema-copies.ts'

const log = pino({ level: 'silent' })
const FOLDER = join(import.meta.dirname, '../../src/store/migrations')
const names = Object.keys(MIGRATIONS)

describe('a migration', () => {
  test('that has landed executes the same SQL for ever', async () => {
    const current = await currentChecksums()
    for (const [name, checksums] of Object.entries(landedChecksums())) {
      const message = `Migration ${name} is not what databases have run. Undo the edit and add a new migration instead.`
      expect(current[name], message).toEqual(checksums)
    }
  })

  test('that is new comes with its checksum and the copies of its schema', () => {
    const message = 'Run node tests/support/write-schema-copies.ts and commit what it writes.'
    expect(Object.keys(landedChecksums()), message).toEqual(names)
    expect(copiedSchemas().at(-1), message).toBe(names.at(-1)?.slice(0, 3))
  })

  test('is run in the order of its number, and none is forgotten', () => {
    expect(names).toEqual(
      readdirSync(FOLDER)
        .map((file) => file.replace('.ts', ''))
        .toSorted(),
    )
    const numbers = names.map((name) => Number(name.slice(0, 3)))
    expect(numbers).toEqual(names.map((_, index) => index + 1))
  })

  test('imports nothing of the product that may change later', () => {
    for (const name of names) {
      const text = readFileSync(join(FOLDER, `${name}.ts`), 'utf8')
      const imports = [...text.matchAll(/^import (.*)$/gm)].map(([, line = '']) => line)
      const own = imports.filter((line) => !line.startsWith('type ') && !line.includes("'kysely'"))
      expect(own, name).toEqual([])
    }
  })
})

describe('names of executed migrations', () => {
  const check = (executed: readonly string[]) => () => checkNames(executed, 'x.db')

  test.each([[[]], [names.slice(0, 3)], [names]])('may be the first ones: %j', (executed) => {
    expect(check(executed)).not.toThrow()
  })

  test('that come after all known ones are those of a newer program', () => {
    expect(check([...names, '999-later'])).toThrow(NewerDatabase)
    // Whatever else is odd: an older program cannot tell.
    expect(check(['005-other', '999-later'])).toThrow(NewerDatabase)
  })

  test('among the known ones are those of no release', () => {
    expect(check([...names, '005-other'])).toThrow(/migration 005-other is unknown/)
    expect(check(names.filter((name) => !name.startsWith('003')))).toThrow(/003-keep was left out/)
  })
})

describe.each(databases)('on $name', (database) => {
  let opened: OpenDatabase

  beforeEach(async () => {
    opened = await database.blank()
  })
  afterEach(() => opened.remove())

  const open = () => openDatabase(opened.url, log)
  const openOnce = async () => (await open()).destroy()
  const error = async (): Promise<Error> => {
    const db = await open().catch((found: unknown) => found)
    if (db instanceof Error) return db
    throw new Error('it opened')
  }

  test('a database of a newer program is refused in one line, and left as it is', async () => {
    await openOnce()
    await opened.run(
      "insert into kysely_migration values ('999-later', '2030-01-01T00:00:00.000Z')",
    )
    const refused = await error()
    expect(refused).toBeInstanceOf(NewerDatabase)
    expect(refused.message).toMatch(
      /^The database \S+ was used by a newer Daybrief: .*999-later.*Update Daybrief, or restore/,
    )
    expect(refused.message).not.toContain('\n')
    const [row] = await opened.run('select count(*) as many from kysely_migration')
    expect(row).toEqual({ many: names.length + 1 })
    // It was given up again: the newer program can go on with it.
    await opened.run("delete from kysely_migration where name = '999-later'")
    await openOnce()
  })

  test('a column or a table that is missing is named at the start', async () => {
    await openOnce()
    await opened.run('alter table article drop column lead')
    await opened.run('drop table cap')
    const refused = await error()
    expect(refused).toBeInstanceOf(SchemaMismatch)
    expect(refused.message).toContain('(missing: article.lead, table cap)')
    expect(refused.message).not.toContain('\n')
  })

  test('a column that somebody added does no harm', async () => {
    await openOnce()
    await opened.run('alter table article add column note text')
    await openOnce()
  })

  test('a migration that fails leaves nothing of itself or of those before it', async () => {
    await opened.run('create table cap (name text)')
    const failed = await error()
    expect(failed).toBeInstanceOf(MigrationFailed)
    expect(failed.message).toMatch(
      /migration 007-cap failed: .*cap.*already exists.*Nothing was changed/,
    )
    await opened.run('drop table cap')
    await openOnce()
  })
})
