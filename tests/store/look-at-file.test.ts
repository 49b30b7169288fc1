import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { inspectSqlite } from '../../src/store/inspect-sqlite.ts'
import { openReadOnly } from '../../src/store/open-read-only.ts'
import { openStore } from '../../src/store/store.ts'

test('whoever looks at the database of a bot that is stopped leaves no file behind', async () => {
  const log = pino({ level: 'silent' })
  const folder = mkdtempSync(join(tmpdir(), 'daybrief # ü?-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'a b.db')
  const url = `file:${file.replaceAll('%', '%25')}`
  const store = await openStore(url, log)
  const id = await store.profiles.ensure({ size: 5 })
  // While it is open, what is only in its log is seen too.
  const beside = await openReadOnly(url, log)
  expect(await beside.profiles.preferences(id)).toMatchObject({ size: 5 })
  await beside.close()
  await store.close()

  const before = readdirSync(folder)
  expect(inspectSqlite(file)).toEqual({ pending: 0, lastPollAt: null })
  const alone = await openReadOnly(url, log)
  expect(await alone.profiles.preferences(id)).toMatchObject({ size: 5 })
  await alone.close()
  expect(readdirSync(folder)).toEqual(before)
})
