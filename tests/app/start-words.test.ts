import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { botLines, sandboxLines } from '../../src/app/start-words.ts'

const MAIN = join(import.meta.dirname, '../../src/main.ts')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybrief-start-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Starts the process in the folder until it ends or has written `until`, and returns what it wrote. */
async function start(until: RegExp, environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...environment },
  })
  let out = ''
  let err = ''
  child.stderr.on('data', (part: Buffer) => (err += part.toString()))
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString()
    if (until.test(out)) child.kill('SIGTERM')
  })
  const [code] = await once(child, 'close')
  return { code, err, lines: out.split('\n').filter((line) => line !== '') }
}

describe('the start', () => {
  test('of the sandbox says why it is one, where, and how to leave it', async () => {
    writeFileSync(join(folder, '.env'), 'BOT_TOKN=123:secret\nOPENAI_MODEL=\n')
    writeFileSync(join(folder, 'sources.opml'), '<opml version="2.0"><body></body></opml>')
    const { lines, err } = await start(/sandbox is ready/)
    expect(err).toBe('')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({
        level: 'warn',
        msg: 'BOT_TOKN in .env is no setting and is ignored. Is BOT_TOKEN meant?',
      }),
      expect.objectContaining({
        msg: 'no BOT_TOKEN was found: the sandbox is ready',
        url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
      }),
    ])
    const words = sandboxLines('http://127.0.0.1:8080/')
    expect(words).toHaveLength(2)
    expect(words.join('\n')).toMatch(
      /No BOT_TOKEN .*sandbox.*http:\/\/127\.0\.0\.1:8080\/\nCtrl\+C ends it\..*BOT_TOKEN=/,
    )
  })

  test('without a file of sources says so in one line', async () => {
    const { code, err } = await start(/sandbox is ready/)
    expect(code).toBe(1)
    expect(err).toMatch(
      /^The environment needs attention:\n {2}SOURCES_FILE cannot be read \(ENOENT\).*\n$/,
    )
  })

  test('that fails for a missing setting names the one that was misspelt', async () => {
    const { code, err } = await start(/never/, { NODE_ENV: 'production', BOT_TOKENS: '123:secret' })
    expect(code).toBe(1)
    expect(err).toContain('  BOT_TOKEN is missing.')
    expect(err).toContain(
      '\n  BOT_TOKENS in the environment is no setting and is ignored. Is BOT_TOKEN meant?\n',
    )
    expect(err).not.toContain('secret')
  })

  test('of a bot gives its name and address', () => {
    expect(botLines('tech_news_bot', 45)[0]).toBe(
      '@tech_news_bot is running: open https://t.me/tech_news_bot and press Start.',
    )
  })
})
