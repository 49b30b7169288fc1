import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { createRedactor } from '../src/redact.ts'
import { secretsOf, webhookKeyOf, webhookSecretOf } from '../src/secrets-of.ts'

const TOKEN = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'

/** The log line of some fields, written by a log that knows these secrets. */
function logged(secrets: readonly string[], fields: object, text = 'x'): string {
  let written = ''
  createLog('trace', { write: (line) => (written += line) }, secrets).error(fields, text)
  return written
}

/** Secrets of any shape. The words of every line are none: `"level":"error"`, `<secret>` and so on. */
const anySecret = fc
  .oneof(
    fc.string({ minLength: 4, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 4, maxLength: 20 }),
    fc.stringMatching(/^[\w+/=-]{4,60}$/),
    fc.stringMatching(/^\d{4,12}$/),
  )
  .filter((secret) => ![logged([], {}), logged([secret], { a: secret })].join().includes(secret))

/** Ways in which a secret gets into a text: a message, an address, a header, a body of JSON. */
const anyText = (secret: string) =>
  fc.constantFrom(
    secret,
    `Incorrect API key provided: ${secret}.`,
    `key=${encodeURIComponent(secret)}&a=1`,
    `?${new URLSearchParams({ key: secret }).toString()}`,
    JSON.stringify({ error: { message: `bad key ${secret}` } }),
    `https://user:${encodeURIComponent(secret)}@host.example/`,
  )

/** The places of a logged object: fields, names, lists, errors with causes, messages. */
const anyPlace = (text: string) =>
  fc.constantFrom<[object, string]>(
    [{ note: text }, 'x'],
    [{ a: { b: [1, { c: text }] } }, 'x'],
    [{ [text]: 1 }, 'x'],
    [{ err: new Error(text) }, 'x'],
    [{ err: new Error('a', { cause: new TypeError('b', { cause: new Error(text) }) }) }, 'x'],
    [{ err: Object.assign(new Error('a'), { code: text, method: text, name: text }) }, 'x'],
    [{ err: text }, 'x'],
    [{}, `it was ${text}`],
  )

/** Everything that a line says, as whoever reads it sees it. */
function said(line: string): string {
  const texts: string[] = []
  JSON.parse(line, (name: string, value: unknown) => {
    texts.push(name, String(value))
    return value
  })
  return texts.join('\n')
}

describe('a known secret', () => {
  test('is in no line, wherever it was in what was logged', () => {
    fc.assert(
      fc.property(
        anySecret.chain((secret) =>
          anyText(secret)
            .chain(anyPlace)
            .map((place) => ({ secret, place })),
        ),
        ({ secret, place: [fields, text] }) => {
          const line = logged([secret], fields, text)
          expect(line).not.toContain(secret)
          expect(said(line)).not.toContain(secret)
          expect(said(line)).not.toContain(encodeURIComponent(secret.toWellFormed()))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('is not within base64 either, as in a header of basic authentication', () => {
    fc.assert(
      fc.property(anySecret, fc.string(), fc.string(), (secret, before, after) => {
        const whole = secret.toWellFormed()
        const encoded = Buffer.from(`${before}${whole}${after}`).toString('base64')
        const kept = /[\w+/=]*/.exec(createRedactor([secret]).text(encoded))?.[0] ?? ''
        expect(Buffer.from(kept, 'base64').toString()).not.toContain(whole)
      }),
    )
  })

  test('that is a number does not break the line', () => {
    const line = logged(['12345678'], { chat: 91_234_567_890, note: '12345678' })
    expect(JSON.parse(line)).toMatchObject({ chat: '9<secret>90', note: '<secret>' })
  })

  test('too short to be told from a word is left alone', () => {
    expect(createRedactor(['abc']).text('abcd')).toBe('abcd')
  })
})

describe('an address', () => {
  test.each([
    ['https://feeds.example/private/TOKEN99/feed.xml', 'https://feeds.example/…'],
    ['https://ada:pass99@feeds.example:8443/a?key=b#c', 'https://feeds.example:8443/…'],
    ['https://feeds.example?key=b', 'https://feeds.example/…'],
    ['postgres://daybrief:pass99@db/daybrief', 'postgres://db/…'],
    ['https://feeds.example', 'https://feeds.example'],
    ['feed://feeds.example/x', 'feed://feeds.example/…'],
    [
      'asked https://a.example/b and (http://c.example/d)',
      'asked https://a.example/… and (http://c.example/…',
    ],
    ['    at file:///srv/daybrief/src/log.ts:1:2', '    at file:///srv/daybrief/src/log.ts:1:2'],
  ])('%s is logged as %s', (address, shown) => {
    expect(createRedactor([]).text(address)).toBe(shown)
    expect(JSON.parse(logged([], { url: address }))).toMatchObject({ url: shown })
  })

  test('never shows more than its host, wherever it is', () => {
    const anyAddress = fc.webUrl({ withQueryParameters: true, withFragments: true })
    fc.assert(
      fc.property(
        anyAddress.chain((address) => anyPlace(address).map((place) => ({ address, place }))),
        ({ address, place: [fields, text] }) => {
          const { host, pathname, search } = new URL(address)
          const rest = said(logged([], fields, text)).replaceAll(host, '')
          for (const part of [pathname, search])
            if (part.length > 3) expect(rest).not.toContain(part)
        },
      ),
    )
  })
})

describe('the secrets of the configuration', () => {
  test('are its tokens, keys and passwords, as written and as meant', () => {
    const secrets = secretsOf(
      readConfig({
        BOT_TOKEN: TOKEN,
        OPENAI_API_KEY: 'gsk_Groq0key',
        OPENAI_BASE_URL: 'https://models.example/v1?api_key=in-the-query',
        DATABASE_URL: 'postgres://bot:p%40ss-db@db/daybrief',
        REDIS_URL: 'redis://:pass-redis@redis:6379',
        WEBHOOK_URL: 'https://bot.example/telegram',
        MAIL_DOMAIN: 'in.example.org',
        MAIL_URL: 'imaps://ada%40mail.example:pass%2Fmail@mail.example/INBOX',
        WEBHOOK_SECRET: 'pass-webhook',
        METRICS_TOKEN: 'pass-metrics',
        HTTPS_PROXY: 'http://proxy-token@proxy.example:3128',
        ALL_PROXY: 'socks5h://me:pass-socks@127.0.0.1:1080',
      }),
    )
    expect(new Set(secrets)).toEqual(
      new Set([
        TOKEN,
        TOKEN.split(':')[1],
        webhookSecretOf(TOKEN),
        webhookKeyOf(TOKEN),
        'gsk_Groq0key',
        'in-the-query',
        'p%40ss-db',
        'p@ss-db',
        'pass-redis',
        'pass%2Fmail',
        'pass/mail',
        'pass-webhook',
        'pass-metrics',
        'proxy-token',
        'pass-socks',
      ]),
    )
  })

  test('are not the password that everybody knows', () => {
    const url = 'postgres://daybrief:daybrief@postgres:5432/daybrief'
    expect(secretsOf(readConfig({ DATABASE_URL: url }))).toEqual([])
  })
})
