import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Report } from '../../../src/app/check/report.ts'
import { builtMain } from '../../support/build.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybrief-main-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the product with these words, as a person does. */
async function daybrief(words: readonly string[], environment: Record<string, string> = {}) {
  const main = await builtMain()
  const env = { PATH: process.env.PATH ?? '', PORT: '0', ...environment }
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [main, ...words], { env, cwd: folder }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    )
  })
}

test('words that are not understood end the process with 2, and start nothing', async () => {
  expect(await daybrief(['--sandbox'])).toEqual({
    code: 2,
    out: '',
    err: 'There is no option --sandbox.\n`daybrief --help` lists the commands.\n',
  })
  expect(readdirSync(folder)).toEqual([])
})

test('--version says which one it is', async () => {
  const { code, out } = await daybrief(['--version'])
  expect(code).toBe(0)
  expect(out).toMatch(/^daybrief \d+\.\d+\.\d+ \(Node \d+\.\d+\.\d+\)\n$/)
})

test('check reads .env and ends with 1, without a word of a secret', async () => {
  writeFileSync(join(folder, '.env'), 'BOT_TOKEN=12345:abc-secret\nOPENAI_BASE_URL=nowhere\n', {
    mode: 0o600,
  })
  const { code, out, err } = await daybrief(['check', '--json'])
  const report = JSON.parse(out) as Report
  expect({ code, err, ok: report.ok }).toEqual({ code: 1, err: '', ok: false })
  expect(report.findings.map(({ subject }) => subject)).toEqual([
    'BOT_TOKEN',
    'OPENAI_BASE_URL',
    'SOURCES_FILE',
  ])
  expect(out).not.toContain('abc-secret')
  expect(readdirSync(folder)).toEqual(['.env'])
})

test('a health check of no bot ends with 1', async () => {
  const { code, out } = await daybrief(['healthcheck'], { PORT: '1' })
  expect({ code, out }).toEqual({
    code: 1,
    out: '127.0.0.1:1 cannot be reached (ECONNREFUSED)\n',
  })
})
