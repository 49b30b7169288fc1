import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { misspeltSettings, misspeltWords } from '../../src/app/misspelt-settings.ts'
import { SETTING_NAMES } from '../../src/config.ts'

const meantIn = (environment: Record<string, string>, inFile: readonly string[] = []) =>
  misspeltSettings(environment, inFile).map(({ given, meant }) => [given, meant])

describe('a misspelt setting', () => {
  test.each([
    ['BOT_TOKN', 'BOT_TOKEN'],
    ['BOT_TOEKN', 'BOT_TOKEN'],
    ['BOTTOKEN', 'BOT_TOKEN'],
    ['bot_token', 'BOT_TOKEN'],
    ['BOT-TOKEN', 'BOT_TOKEN'],
    ['DIGEST_SIZ', 'DIGEST_SIZE'],
    ['DEFAULT_TIME_ZONE', 'DEFAULT_TIMEZONE'],
    ['OPENAI_BASEURL', 'OPENAI_BASE_URL'],
    ['OPENAI_MODELS', 'OPENAI_MODEL'],
    ['ADMIN_ID', 'ADMIN_IDS'],
    ['REDIS_URI', 'REDIS_URL'],
    ['PROT', 'PORT'],
    ['ROLE', 'ROLES'],
  ])('%s is taken for %s', (given, meant) => {
    expect(meantIn({ [given]: 'x' })).toEqual([[given, meant]])
    expect(meantIn({ [given]: '' }, [given])).toEqual([[given, meant]])
  })

  test('is found for every setting, with any one letter left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SETTING_NAMES), fc.nat(), (name, place) => {
        const at = place % name.length
        const given = name.slice(0, at) + name.slice(at + 1)
        // One letter less can be another setting: HTTP_PROXY and HTTPS_PROXY.
        const expected = SETTING_NAMES.includes(given) ? [] : [given]
        expect(misspeltSettings({ [given]: 'x' }, []).map((one) => one.given)).toEqual(expected)
      }),
    )
  })

  test('no name is one that is a setting, or that other programs have', () => {
    const others =
      'HOME HOSTNAME PATH PWD USER LOGNAME SHELL TERM LANG MAIL EDITOR TZ COLORTERM SHLVL OLDPWD PROMPT PS1 ' +
      'HTTP_PROXY http_proxy https_proxy no_proxy all_proxy FTP_PROXY ftp_proxy NODE NODE_ENV NODE_OPTIONS ' +
      'npm_config_user_agent npm_lifecycle_event INIT_CWD NODE_VERSION YARN_VERSION DOCKER_HOST ' +
      'XDG_RUNTIME_DIR SSH_AUTH_SOCK DBUS_SESSION_BUS_ADDRESS LESSOPEN DISPLAY CI GITHUB_REF GITHUB_TOKEN ' +
      'OPENAI_API_BASE OPENAI_ORG_ID PGHOST PGPORT PGUSER DATABASE_HOST REDIS_HOST REDIS_PORT KUBERNETES_PORT'
    const environment = Object.fromEntries(others.split(' ').map((name) => [name, 'x']))
    expect(meantIn(environment, Object.keys(environment))).toEqual([])
    const settings = Object.fromEntries(SETTING_NAMES.map((name) => [name, 'x']))
    expect(meantIn(settings, SETTING_NAMES)).toEqual([])
  })

  test('outside the file counts only where the setting is not set, and has a value', () => {
    expect(meantIn({ REDIS_URI: 'x', REDIS_URL: 'redis://127.0.0.1' })).toEqual([])
    expect(meantIn({ REDIS_URI: ' ' })).toEqual([])
    expect(meantIn({ REDIS_URI: 'x', REDIS_URL: 'redis://127.0.0.1' }, ['REDIS_URI'])).toEqual([
      ['REDIS_URI', 'REDIS_URL'],
    ])
  })

  test('is told without its value', () => {
    const [one] = misspeltSettings({ BOT_TOKN: '123:secret' }, ['BOT_TOKN'])
    expect(one && misspeltWords(one)).toBe(
      'BOT_TOKN in .env is no setting and is ignored. Is BOT_TOKEN meant?',
    )
  })
})
