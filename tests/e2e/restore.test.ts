import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { builtMain } from '../support/build.ts'

const log = pino({ level: 'silent' })
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybrief-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs the command as a person does. */
async function restore(...words: string[]): Promise<{ code: number; output: string }> {
  const script = await builtMain()
  const env = { PATH: process.env.PATH ?? '', DATABASE_URL: `file:${join(folder, 'a.db')}` }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, 'restore', ...words],
      { env, cwd: folder },
      (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code), output: out + err }),
    )
  })
}

test('a backup is restored by a command, which is refused while the bot runs', async () => {
  const copy = join(folder, 'copy.db')
  const store = await openStore(`file:${join(folder, 'a.db')}`, log)
  await store.backup?.(copy)
  const running = await restore(copy)
  expect(running).toMatchObject({ code: 1 })
  expect(running.output).toContain('Another Daybrief is already using')
  await store.close()
  const done = await restore(copy)
  expect(done.code).toBe(0)
  expect(done.output).toMatch(
    /^Checking .*copy\.db \(\d+\.\d MB\)\.\nIt is intact\. Copying it\.\nRestored .*a\.db from .*copy\.db\.\nThe old database is kept as /,
  )
})

test('a file that is not a backup, or a missing one, is reported in one line', async () => {
  expect(await restore()).toMatchObject({
    code: 2,
    output: 'restore needs a word after it: restore FILE.\n`daybrief --help` lists the commands.\n',
  })
  const none = await restore(join(folder, 'none.db'))
  expect(none.code).toBe(1)
  expect(none.output).toMatch(
    /cannot be restored: there is no such file\. Nothing was changed\.\n$/,
  )
})
