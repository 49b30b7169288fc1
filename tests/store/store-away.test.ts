import { CompiledQuery, type Driver } from 'kysely'
import { Kysely, sql } from 'kysely'
import { pino } from 'pino'
import { describe, expect, test, vi } from 'vitest'
import { isOutage as postgresOutage, postgresDialect } from '../../src/store/postgres.ts'
import { isOutage as sqliteOutage } from '../../src/store/sqlite/sqlite-dialect.ts'
import { sqliteDriver } from '../../src/store/sqlite/driver.ts'
import {
  answeredWithin,
  isStoreAway,
  markAsAway,
  markingDriver,
} from '../../src/store/store-away.ts'
import { freePort } from '../support/free-port.ts'

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code })
const withErrcode = (errcode: number) => Object.assign(new Error('x'), { errcode })

describe('errors that say that the database is away', () => {
  test.each([
    ['ECONNREFUSED', true],
    ['ECONNRESET', true],
    ['08006', true],
    ['57P01', true],
    ['53100', true],
    ['25006', true],
    ['23505', false],
    ['42P01', false],
    ['57014', false],
    ['40001', false],
  ])('PostgreSQL %s: %s', (code, isAway) => expect(postgresOutage(withCode(code))).toBe(isAway))

  test.each([
    ['Connection terminated unexpectedly', true],
    ['timeout exceeded when trying to connect', true],
    ['Query read timeout', true],
    ['invalid input syntax', false],
  ])('PostgreSQL "%s": %s', (message, isAway) =>
    expect(postgresOutage(new Error(message))).toBe(isAway),
  )

  // sqlite.org/rescode.html
  test.each([
    [5, true],
    [8, true],
    [10, true],
    // SQLITE_IOERR_WRITE
    [778, true],
    [13, true],
    [14, true],
    [1, false],
    // SQLITE_CONSTRAINT_UNIQUE
    [2067, false],
  ])('SQLite %i: %s', (errcode, isAway) => expect(sqliteOutage(withErrcode(errcode))).toBe(isAway))

  test('also as the cause of another error, and nothing else', () => {
    const away = markAsAway(withCode('ECONNREFUSED'))
    expect(isStoreAway(new Error('outer', { cause: away }))).toBe(true)
    expect(isStoreAway(withCode('ECONNREFUSED'))).toBe(false)
    expect([isStoreAway(null), isStoreAway('x')]).toEqual([false, false])
  })
})

test('a PostgreSQL that does not listen is away', async () => {
  const url = `postgres://nobody@127.0.0.1:${await freePort()}/none`
  const dialect = postgresDialect(url, { pool: 1, statementMs: 0 }, pino({ level: 'silent' }))
  const db = new Kysely<object>({ dialect })
  const error: unknown = await sql`select 1`.execute(db).catch((why: unknown) => why)
  expect(isStoreAway(error)).toBe(true)
  await db.destroy()
})

test('a SQLite whose disk is full is away for writes, in and outside of a transaction, and not for a bad statement', async () => {
  let failure = withErrcode(13)
  const driver: Driver = markingDriver(
    sqliteDriver({
      reader: null,
      writer: {
        executeSequence: () => Promise.reject(failure),
        executeGroup: async (group) => group.map(() => ({ error: failure })),
        close: async () => {},
      },
      release: () => {},
    }),
    sqliteOutage,
  )
  const connection = await driver.acquireConnection()
  const run = () =>
    connection.executeQuery(CompiledQuery.raw('insert')).catch((why: unknown) => why)
  expect(isStoreAway(await run())).toBe(true)
  // A transaction begins with its first statement.
  await driver.beginTransaction(connection, {})
  expect(isStoreAway(await run())).toBe(true)
  await driver.releaseConnection(connection)
  failure = withErrcode(1)
  expect(isStoreAway(await run())).toBe(false)
})

test('a database that does not answer in time is away', async () => {
  vi.useFakeTimers()
  const never = answeredWithin(5000, new Promise(() => {})).catch((why: unknown) => why)
  await vi.advanceTimersByTimeAsync(5000)
  expect(isStoreAway(await never)).toBe(true)
  expect(await answeredWithin(5000, Promise.resolve(7))).toBe(7)
  vi.useRealTimers()
})
