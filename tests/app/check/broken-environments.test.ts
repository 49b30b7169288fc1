import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Finding } from '../../../src/app/check/finding.ts'
import { type CheckOptions, runChecks } from '../../../src/app/check/run-checks.ts'
import { reportLines, reportOf } from '../../../src/app/check/report.ts'
import { openDatabase } from '../../../src/store/open-database.ts'

const NOW = Date.UTC(2026, 10, 30, 8)
const TOKEN = '987654321:AAG0w8t2Vq3xS-secret-of-the-test_01'
const OPML =
  '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>'

let folder: string
/** A port of this machine that another program has. */
let taken: number
let template: string
const other = createServer((_, response) => response.end('another program'))

beforeAll(async () => {
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  taken = (other.address() as AddressInfo).port
  template = mkdtempSync(join(tmpdir(), 'daybrief-check-'))
  const db = await openDatabase(`file:${join(template, 'a.db')}`, pino({ level: 'silent' }))
  await db.destroy()
})
afterAll(() => {
  other.close()
  rmSync(template, { recursive: true })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybrief-check-'))
  writeFileSync(join(folder, 'sources.opml'), OPML)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What stands in an environment that works. */
const well = () => ({
  BOT_TOKEN: TOKEN,
  SOURCES_FILE: join(folder, 'sources.opml'),
  DATABASE_URL: `file:${join(folder, 'data/daybrief.db')}`,
  PORT: '0',
})

async function check(environment: Record<string, string>, options: Partial<CheckOptions> = {}) {
  const checks = await runChecks({
    environment: { ...well(), ...environment },
    folder,
    isOnline: false,
    now: () => NOW,
    zone: 'Europe/Berlin',
    spaceOf: async () => ({ bytes: 1e12, files: 1e6 }),
    ...options,
  })
  return reportOf(checks, '1.2.3', options.isOnline ?? false)
}

const write = (name: string, content: string | Buffer) =>
  writeFileSync(join(folder, name), content, { mode: 0o600 })
const database = (name: string) => `file:${join(folder, name)}`

/** Copies the template with a change. */
function changedDatabase(name: string, sql: string): string {
  const copy = join(folder, name)
  const from = new DatabaseSync(join(template, 'a.db'))
  from.exec(`vacuum into '${copy}'`)
  from.close()
  const changed = new DatabaseSync(copy)
  changed.exec(sql)
  changed.close()
  return `file:${copy}`
}

/** Name, what is broken, and the finding's subject and problem. */
type Planted = [
  name: string,
  plant: () => {
    environment?: Record<string, string>
    options?: Partial<CheckOptions>
  },
  subject: RegExp | string,
  problem: RegExp,
]

const settings: [variable: string, value: string, problem: RegExp][] = [
  ['BOT_TOKEN', '', /^is not set: a start opens the sandbox/],
  ['BOT_TOKEN', `"${TOKEN}"`, /^is not a bot token/],
  ['BOT_TOKEN', '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw', /^is the example/],
  ['TELEGRAM_API_ROOT', `https://api.telegram.org/bot${TOKEN}`, /^has the part \/bot…/],
  ['OPENAI_BASE_URL', '127.0.0.1:11434/v1', /^must be a URL/],
  [
    'OPENAI_BASE_URL',
    'https://api.example/v1/chat/completions',
    /^is the address of a single call/,
  ],
  ['OPENAI_API_KEY', 'sk-secret of the-test', /^has blanks/],
  ['LLM_PRICES', '{"my-model": 0.1', /^must be JSON/],
  ['LLM_DAILY_BUDGET_USD', '-1', /^must be above 0/],
  ['DATABASE_URL', 'mysql://root:secret-of-the-test@db/daybrief', /^must be a URL/],
  ['DATABASE_URL', 'file:', /^is not the path of a file/],
  [
    'REDIS_URL',
    'redis://:secret-of-the-test@127.0.0.1:6379/cache',
    /^must name its database by a number/,
  ],
  [
    'REDIS_URL',
    'redis://:secret-of-the-test@127.0.0.1:1',
    /^names a server that cannot be used \(ECONNREFUSED\)/,
  ],
  ['ROLES', 'deliver', /^splits the work/],
  ['COLLECT_CRON', '61 * * * *', /^is not a cron expression/],
  ['DIGEST_TIME', '8 am', /^must be a time of day/],
  ['DEFAULT_TIMEZONE', 'Europe/Berlyn', /^is not an IANA time zone/],
  ['ADMIN_IDS', '@ada', /^must be numbers/],
  ['ADMIN_IDS', '987654321', /^has the bot's own id/],
  ['ACCESS', 'list', /nobody can let anybody in$/],
  ['WEBHOOK_URL', 'http://bot.example.org/telegram', /^is not https/],
  ['WEBHOOK_URL', 'https://bot.example.org:8080/telegram', /^has port 8080/],
  ['WEBHOOK_URL', 'https://192.168.0.7/telegram', /^is an address that Telegram cannot reach/],
  ['WEBHOOK_URL', 'https://bot.example.org/admin', /^has the path admin, which is taken/],
  ['MAIL_SECRET', 'short', /^must have 16 characters/],
  ['MAIL_URL', 'imaps://me@mail.example.org', /^must have a host, a name and a password/],
  ['FETCH_ALLOW_PRIVATE', 'http://nas.local/feed', /^has a part that is not host:port/],
  ['HTTPS_PROXY', 'ftp://proxy.example', /^must be a URL/],
  ['HOST', '203.0.113.7', /^is no address of this machine/],
  ['LOG_LEVEL', 'verbose', /^must be a pino level/],
]

const PLANTED: Planted[] = [
  ...settings.map(
    ([variable, value, problem]): Planted => [
      `${variable}=${value}`,
      () => ({ environment: { [variable]: value } }),
      variable,
      problem,
    ],
  ),
  [
    'a misspelt name in .env',
    () => {
      write('.env', `BOT_TOKN=${TOKEN}\n`)
      return { environment: { BOT_TOKEN: '' } }
    },
    'BOT_TOKN',
    /^in \.env is no setting/,
  ],
  [
    'a line of .env that is no variable',
    () => {
      write('.env', '# the bot\n\nADMIN_IDS: 12345\n')
      return {}
    },
    '.env',
    /^has a line that is not NAME=value.*line 3$/,
  ],
  [
    'an .env that PowerShell wrote',
    () => {
      write('.env', Buffer.from('\uFEFFADMIN_IDS=1', 'utf16le'))
      return {}
    },
    '.env',
    /^is UTF-16 text/,
  ],
  [
    'an .env with a byte order mark',
    () => {
      write('.env', '\uFEFFADMIN_IDS=1\n')
      return {}
    },
    '.env',
    /^begins with a byte order mark/,
  ],
  [
    'an .env that is a folder, as Docker makes of a missing file',
    () => {
      mkdirSync(join(folder, '.env'))
      return {}
    },
    '.env',
    /^cannot be read \(EISDIR\)/,
  ],
  [
    'no file of sources',
    () => ({ environment: { SOURCES_FILE: join(folder, 'none.opml') } }),
    'SOURCES_FILE',
    /^cannot be read \(ENOENT\)/,
  ],
  [
    'a page in place of the file of sources',
    () => {
      write('page.opml', '<!doctype html><title>Sign in</title>')
      return { environment: { SOURCES_FILE: join(folder, 'page.opml') } }
    },
    'SOURCES_FILE',
    /^has no source in it/,
  ],
  [
    'a source without an address',
    () => {
      write('sources.opml', OPML.replace('<body>', '<body>\n<outline type="rss" text="B"/>'))
      return {}
    },
    /sources\.opml:2$/,
    /^is left out: no feed address: B/,
  ],
  [
    'a file of sources in another encoding',
    () => {
      write('sources.opml', Buffer.from(OPML.replace('"A"', '"Zürich"'), 'latin1'))
      return {}
    },
    'SOURCES_FILE',
    /^is not UTF-8/,
  ],
  [
    'a database below a file',
    () => ({ environment: { DATABASE_URL: database('sources.opml/a.db') } }),
    'DATABASE_URL',
    /^is below a file/,
  ],
  [
    'a folder in place of a database',
    () => {
      mkdirSync(join(folder, 'a.db'))
      return { environment: { DATABASE_URL: database('a.db') } }
    },
    'DATABASE_URL',
    /^is a folder/,
  ],
  [
    'another file in place of a database',
    () => {
      write(
        'a.db',
        'This is not a database, but it is long enough to be taken for one. '.repeat(99),
      )
      return { environment: { DATABASE_URL: database('a.db') } }
    },
    'DATABASE_URL',
    /^is no intact database/,
  ],
  [
    'a database of a newer version',
    () => ({
      environment: {
        DATABASE_URL: changedDatabase(
          'new.db',
          "insert into kysely_migration values ('999-later', '2030-01-01T00:00:00.000Z')",
        ),
      },
    }),
    'DATABASE_URL',
    /^cannot be used: The database \S+ was used by a newer Daybrief/,
  ],
  [
    'a database that was lost',
    () => {
      mkdirSync(join(folder, 'data/backups'), { recursive: true })
      write('data/backups/daybrief-2026.db', '')
      return {}
    },
    'DATABASE_URL',
    /^names no file although there was one/,
  ],
  [
    'PostgreSQL that is down',
    () => ({
      environment: { DATABASE_URL: 'postgres://me:secret-of-the-test@127.0.0.1:1/daybrief' },
    }),
    'DATABASE_URL',
    /^cannot be used: PostgreSQL at 127\.0\.0\.1:1\/daybrief cannot be used/,
  ],
  [
    'a full disk',
    () => ({ options: { spaceOf: async () => ({ bytes: 3_000_000, files: 1e6 }) } }),
    'The disk',
    /^has only 3 MB left/,
  ],
  [
    'a disk without inodes',
    () => ({ options: { spaceOf: async () => ({ bytes: 1e12, files: 0 }) } }),
    'The disk',
    /^has room for only 0 more files/,
  ],
  [
    'a clock that was never set',
    () => ({ options: { now: () => Date.UTC(1970, 0, 1) } }),
    'The clock',
    /^shows 1970-01-01, which is long past/,
  ],
  [
    'a clock that was set back',
    () => ({
      environment: {
        DATABASE_URL: changedDatabase(
          'old.db',
          `insert into source (url, title, origin, state, next_poll_at, last_poll_at, failures, moved_seen, created_at)
           values ('https://a.example', 'A', 'file', 'active', 0, ${NOW + 9e7}, 0, 0, 0)`,
        ),
      },
    }),
    'The clock',
    /^shows 2026-11-30, but sources were polled on 2026-12-01/,
  ],
  [
    'a zone of the machine that does not exist',
    () => ({ environment: { TZ: 'Europ/Berlin' }, options: { zone: undefined } }),
    'TZ',
    /^names no time zone that Node knows.*: Europ\/Berlin$/,
  ],
  [
    'a port that another program has',
    () => ({ environment: { PORT: String(taken) } }),
    'PORT',
    /^\d+ is used by another program$/,
  ],
]

describe('check', () => {
  test('finds nothing wrong where nothing is', async () => {
    const report = await check({})
    expect(report.findings).toEqual([])
    expect(report.ok).toBe(true)
  })

  test('plants at least thirty mistakes', () => expect(PLANTED.length).toBeGreaterThanOrEqual(30))

  test.each(PLANTED)('finds %s', async (_, plant, subject, problem) => {
    const { environment = {}, options = {} } = plant()
    const connected = vi.spyOn(Socket.prototype, 'connect')
    const report = await check(environment, options)
    const asked = JSON.stringify(connected.mock.calls)
    connected.mockRestore()

    const found = report.findings.find(
      (one) =>
        (typeof subject === 'string' ? one.subject === subject : subject.test(one.subject)) &&
        problem.test(one.problem),
    )
    expect(found, JSON.stringify(report.findings, null, 2)).toMatchObject({ level: 'error' })
    expect(report.ok).toBe(false)
    const text = reportLines(report, false).join('\n') + JSON.stringify(report)
    expect(text).not.toMatch(/secret.of.the.test/)
    expect(text).not.toContain(TOKEN)
    for (const { advice } of report.findings) expect(advice).toMatch(/\S{2,}/)
    // Nothing left this machine.
    expect(asked.match(/"host":"(?!127\.0\.0\.1")[^"]*"/g)).toBeNull()
  })

  const hinted: [Record<string, string>, string, RegExp][] = [
    [{ MESSAGES_PER_SECOND: '100' }, 'MESSAGES_PER_SECOND', /^is above the 30/],
    [{ LEASE_SECONDS: '5' }, 'LEASE_SECONDS', /^is so short/],
    [{ PUBLIC_URL: 'http://bot.example.org' }, 'PUBLIC_URL', /^is not https/],
    [{ OPENAI_FALLBACK_MODEL: 'tiny' }, 'OPENAI_FALLBACK_MODEL', /^has no effect/],
    [{ WEBHOOK_SECRET: 'abc' }, 'WEBHOOK_SECRET', /^has no effect/],
    [{ MAIL_SECRET: 'secret-of-the-test' }, 'MAIL_SECRET', /^has no effect/],
    [{ DATABASE_URL: 'file::memory:' }, 'DATABASE_URL', /^is in memory/],
    [{ REDIS_URI: 'redis://127.0.0.1' }, 'REDIS_URI', /^in the environment is no setting/],
  ]
  test.each(hinted)('warns of %o', async (environment, subject, problem) => {
    const { findings, ok } = await check(environment)
    expect(findings).toMatchObject([
      { level: 'warning', subject, problem: expect.stringMatching(problem) } satisfies Partial<
        Record<keyof Finding, unknown>
      >,
    ])
    expect(ok).toBe(true)
  })

  test('tells every mistake at once', async () => {
    write('.env', 'PORT=http\nDIGEST_SIZ=5\nACCESS=invite\n')
    const { findings } = await check({
      BOT_TOKEN: 'x',
      PORT: '',
      ROLES: 'chat',
      SOURCES_FILE: '/none',
    })
    const subjects = findings.map(({ subject }) => subject)
    expect(subjects).toEqual(['BOT_TOKEN', 'ROLES', 'DIGEST_SIZ', 'ACCESS', 'SOURCES_FILE'])
  })

  test('asks no other machine unless it is told to', async () => {
    const connected = vi.spyOn(Socket.prototype, 'connect')
    const { checks, ok } = await check({
      DATABASE_URL: 'postgres://me@db.example/daybrief',
      REDIS_URL: 'redis://redis.example',
      OPENAI_BASE_URL: 'https://models.example/v1',
    })
    expect(connected).not.toHaveBeenCalled()
    connected.mockRestore()
    const skipped = checks.filter(({ state }) => state === 'skipped').map(({ name }) => name)
    expect(skipped).toEqual(['disk', 'database', 'redis', 'telegram', 'model'])
    expect(ok).toBe(true)
  })
})
