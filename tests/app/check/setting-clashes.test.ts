import { expect, test } from 'vitest'
import { settingClashes } from '../../../src/app/check/setting-clashes.ts'
import { inspectConfig } from '../../../src/config.ts'

const subjects = (environment: Record<string, string>) =>
  settingClashes(inspectConfig(environment).config).map(({ subject }) => subject)

const SHARED = { DATABASE_URL: 'postgres://a@db/b', REDIS_URL: 'redis://r' }

test.each<[Record<string, string>, string[]]>([
  [{}, []],
  [{ ...SHARED, ROLES: 'chat', HEARTBEAT_URL: 'https://hc.example/1' }, ['HEARTBEAT_URL']],
  [{ ...SHARED, ROLES: 'deliver', HEARTBEAT_URL: 'https://hc.example/1' }, []],
  [{ ACCESS: 'invite', ADMIN_IDS: '1' }, []],
  [{ WEBHOOK_URL: 'https://bot.example.org/telegram', WEBHOOK_SECRET: 'a' }, []],
  [{ WEBHOOK_URL: 'https://bot.example.org:8443/a/b' }, []],
  [{ WEBHOOK_URL: 'https://bot.example.org' }, ['WEBHOOK_URL']],
  [{ WEBHOOK_URL: 'https://bot.local/telegram' }, ['WEBHOOK_URL']],
  [{ WEBHOOK_URL: 'https://[fd00::1]/telegram' }, ['WEBHOOK_URL']],
  [{ WEBHOOK_URL: 'https://8.8.8.8/telegram' }, []],
  [{ PUBLIC_URL: 'http://127.0.0.1:8080' }, []],
  [{ FETCH_ALLOW_PRIVATE: '127.0.0.1:8000,[::1]:80,nas.local:80' }, []],
  [{ FETCH_ALLOW_PRIVATE: '192.168.0.0/16' }, ['FETCH_ALLOW_PRIVATE']],
  [{ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/' }, []],
  [{ OPENAI_BASE_URL: 'https://api.openai.com/v1/models' }, ['OPENAI_BASE_URL']],
  [{ TELEGRAM_API_ROOT: 'https://robots.example/bots' }, []],
  [{ TELEGRAM_API_ROOT: 'https://api.telegram.org/bot' }, ['TELEGRAM_API_ROOT']],
  [{ DATABASE_URL: 'file:data/a.db?mode=ro' }, ['DATABASE_URL']],
  [{ MESSAGES_PER_SECOND: '100', PAID_BROADCAST: 'true' }, []],
])('%o', (environment, expected) => {
  expect(subjects(environment)).toEqual(expected)
})
