import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('the environment', () => {
  test('may be empty: every variable is optional, and an empty one counts as unset', () => {
    const config = readConfig({ BOT_TOKEN: '', DIGEST_TIME: ' ', ADMIN_IDS: '' })
    expect(config).toMatchObject({
      DIGEST_TIME: 480,
      DEFAULT_TIMEZONE: 'UTC',
      DEFAULT_LANGUAGES: 'own',
      DIGEST_SIZE: 7,
      ADMIN_IDS: [],
      DATABASE_URL: 'file:data/daybrief.db',
      MESSAGES_PER_SECOND: 30,
    })
    expect(config.BOT_TOKEN).toBeUndefined()
    expect(Object.isFrozen(config)).toBe(true)
  })

  test('is parsed into typed values', () => {
    expect(
      readConfig({
        DIGEST_TIME: '07:45',
        ADMIN_IDS: '11, 22',
        FETCH_ALLOW_PRIVATE: '127.0.0.1:8000,nas:80',
        PAID_BROADCAST: 'true',
        LLM_PRICES: '{"my-model": {"in": 0.1, "out": 0.5}}',
        DATABASE_URL: 'postgres://user@127.0.0.1:5432/test',
      }),
    ).toMatchObject({
      DIGEST_TIME: 465,
      ADMIN_IDS: [11, 22],
      FETCH_ALLOW_PRIVATE: ['127.0.0.1:8000', 'nas:80'],
      PAID_BROADCAST: true,
      LLM_PRICES: { 'my-model': { in: 0.1, out: 0.5 } },
    })
  })

  test('has the proxies in lower case or upper case, with or without a scheme', () => {
    expect(
      readConfig({
        http_proxy: 'proxy.example:3128',
        HTTP_PROXY: 'http://other.example',
        all_proxy: ' ',
        ALL_PROXY: 'socks5h://ada:secret@proxy.example',
        no_proxy: 'localhost, .example.org',
      }),
    ).toMatchObject({
      HTTP_PROXY: 'http://proxy.example:3128',
      ALL_PROXY: 'socks5h://ada:secret@proxy.example',
      NO_PROXY: ['localhost', '.example.org'],
    })
  })

  test.each<[string, string, RegExp]>([
    ['BOT_TOKEN', '123', /^BOT_TOKEN is not a bot token.*Example: BOT_TOKEN=123456789:/],
    ['NPM_REGISTRY_ROOT', 'registry', /^NPM_REGISTRY_ROOT must be a URL that begins with http/],
    ['GITHUB_ROOT', 'github', /^GITHUB_ROOT must be a URL that begins with http/],
    ['HN_API_ROOT', 'algolia', /^HN_API_ROOT must be a URL that begins with http/],
    ['HN_ITEMS_ROOT', 'hn', /^HN_ITEMS_ROOT must be a URL that begins with http/],
    ['LOBSTERS_ROOT', 'lobste.rs', /^LOBSTERS_ROOT must be a URL that begins with http/],
    ['REDDIT_ROOT', 'reddit', /^REDDIT_ROOT must be a URL that begins with http/],
    ['TELEGRAM_PREVIEW_ROOT', 't.me', /^TELEGRAM_PREVIEW_ROOT must be a URL that begins with http/],
    ['TELEGRAM_API_ROOT', 'ftp://x', /^TELEGRAM_API_ROOT must be a URL that begins with http/],
    ['DATABASE_URL', 'mysql://x', /^DATABASE_URL must be a URL that begins with file:/],
    ['REDIS_URL', 'localhost', /^REDIS_URL must be a URL/],
    ['REDIS_PREFIX', 'a b', /^REDIS_PREFIX may contain only letters/],
    [
      'ROLES',
      'chat,cook',
      /^ROLES must be one or more of chat, collect, deliver.*ROLES=chat,collect,deliver$/,
    ],
    ['LEASE_SECONDS', '0', /^LEASE_SECONDS must be at least 1/],
    ['JOBS_AT_ONCE', 'all', /^JOBS_AT_ONCE must be a number/],
    ['DIGEST_TIME', '25:00', /^DIGEST_TIME must be a time of day.*DIGEST_TIME=08:00/],
    [
      'DEFAULT_TIMEZONE',
      'Mars/Olympus',
      /^DEFAULT_TIMEZONE is not an IANA time zone.*Europe\/Berlin/,
    ],
    ['DIGEST_SIZE', '0', /^DIGEST_SIZE must be at least 1/],
    ['DIGEST_SIZE', 'many', /^DIGEST_SIZE must be a number/],
    ['ADMIN_IDS', 'ada,bob', /^ADMIN_IDS must be numbers/],
    ['ACCESS', 'closed', /^ACCESS must be open, invite or list/],
    ['MESSAGES_PER_SECOND', '1001', /^MESSAGES_PER_SECOND must be at most 1000/],
    ['PAID_BROADCAST', 'perhaps', /^PAID_BROADCAST must be true or false/],
    ['WEBHOOK_SECRET', 'a b', /^WEBHOOK_SECRET may contain only letters/],
    ['MAIL_URL', 'pop3://a:b@mail.example', /^MAIL_URL must be a URL that begins with imap:/],
    ['MAIL_URL', 'imaps://ada@mail.example', /^MAIL_URL must have a host, a name and a password/],
    ['MAIL_URL', 'imaps://ada:50%@mail.example', /^MAIL_URL must have a host.*%25.*imaps:/],
    ['MAIL_URL', 'imaps://ada:b@mail.example', /^MAIL_DOMAIN is missing: it decides which mails/],
    ['MAIL_DOMAIN', 'in.example.org', /^MAIL_SECRET is missing.*or set MAIL_URL/],
    ['HTTPS_PROXY', 'ftp://x', /^HTTPS_PROXY must be a URL that begins with http:\/\/ or https/],
    ['TELEGRAM_PROXY', 'socks4://x', /^TELEGRAM_PROXY must be a URL.*socks5h/],
    ['PORT', '99999', /^PORT must be at most 65535/],
    ['LLM_DAILY_BUDGET_USD', '-1', /^LLM_DAILY_BUDGET_USD must be above 0/],
    ['LLM_PRICES', '{', /^LLM_PRICES must be JSON.*Example: LLM_PRICES=/],
    ['LLM_PRICES', '{"m": 3}', /^LLM_PRICES /],
    ['LLM_ARTICLE_TOKENS', '3', /^LLM_ARTICLE_TOKENS must be at least 500/],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL must be a pino level/],
  ])('%s=%s is rejected in one line with an example', (name, value, line) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(line)
    expect(problems[0]).not.toContain('\n')
  })

  test('all problems are reported at once, and a secret is never repeated', () => {
    const problems = problemsOf({ BOT_TOKEN: 'my-secret-token', PORT: 'x' })
    expect(problems).toHaveLength(2)
    expect(problems.join()).not.toContain('my-secret-token')
  })

  test('production without a token is an error, never a sandbox', () => {
    expect(problemsOf({ NODE_ENV: 'production' })[0]).toMatch(/^BOT_TOKEN is missing/)
  })
})

describe('roles', () => {
  const shared = {
    DATABASE_URL: 'postgres://user@127.0.0.1:5432/test',
    REDIS_URL: 'redis://127.0.0.1',
  }

  test('default to all', () => {
    expect(readConfig({}).ROLES).toEqual(['chat', 'collect', 'deliver'])
    expect(problemsOf({ ROLES: 'deliver, collect, chat' })).toEqual([])
  })

  test('need PostgreSQL and Redis, which processes share, unless all are given', () => {
    expect(readConfig({ ...shared, ROLES: 'chat' }).ROLES).toEqual(['chat'])
    const { REDIS_URL, DATABASE_URL } = shared
    const envs: Record<string, string>[] = [{}, { REDIS_URL }, { DATABASE_URL }]
    for (const env of envs) {
      expect(problemsOf({ ...env, ROLES: 'collect,deliver' })).toEqual([
        expect.stringMatching(/^ROLES splits the work.*Set DATABASE_URL and REDIS_URL/),
      ])
    }
  })
})
