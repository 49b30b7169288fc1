import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** What the image holds of the product, as far as a start without a token gets. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybrief-image-'))
  for (const part of ['src', 'commands', 'package.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['in production', { NODE_ENV: 'production' }],
  ['with NODE_ENV unset', {}],
])('without a token and without the sandbox, %s, one line names what is missing', (_, extra) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/main.ts'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...extra },
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toEqual([
    'The environment needs attention:',
    expect.stringMatching(
      /^ {2}BOT_TOKEN is missing\. Example: BOT_TOKEN=\S+ \(from @BotFather\)$/,
    ),
  ])
})
