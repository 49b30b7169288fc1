import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/store/open-database.ts'
import { startBot } from '../support/bot-process.ts'
import { builtMain } from '../support/build.ts'
import { databases, type OpenDatabase, sqlite } from '../support/databases.ts'

const log = pino({ level: 'silent' })
const NEWER = /^The database \S+ was used by a newer Daybrief: it has migration 999-later, .*\.\n$/

/** A command of the product as a process of its own: what it wrote as errors, and its exit code. */
async function failing(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ stderr: string; code: number }> {
  const done = promisify(execFile)(process.execPath, [await builtMain(), ...args], {
    cwd: import.meta.dirname,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  return done.then(
    ({ stderr }) => ({ stderr, code: 0 }),
    (error: { stderr: string; code: number }) => error,
  )
}

describe.each(databases)('a database of a newer version on $name', (database) => {
  let opened: OpenDatabase

  beforeEach(async () => {
    opened = await database.blank()
    await (await openDatabase(opened.url, log)).destroy()
    await opened.run(
      "insert into kysely_migration values ('999-later', '2030-01-01T00:00:00.000Z')",
    )
  })
  afterEach(() => opened.remove())

  test('stops the start with one plain line and exit code 1', async () => {
    const bot = startBot({
      BOT_TOKEN: '123456789:AAEhBOweik6ad9r_made_up_for_this_test',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
      DATABASE_URL: opened.url,
      LOG_LEVEL: 'error',
    })
    expect(await bot.ended()).toBe(1)
    expect(bot.output).toMatch(NEWER)
  })

  test('is not copied', async () => {
    const to = await sqlite.open()
    const copy = await failing(['db:copy', '--from', opened.url, '--to', to.url])
    expect(copy).toMatchObject({ code: 1, stderr: expect.stringMatching(NEWER) })
    await to.remove()
  })

  test.runIf(database === sqlite)('is not restored', async () => {
    const own = await sqlite.open()
    const file = opened.url.replace('file:', '')
    const restored = await failing(['restore', file], { DATABASE_URL: own.url })
    expect(restored).toMatchObject({ code: 1, stderr: expect.stringMatching(NEWER) })
    await own.remove()
  })
})
