import ipaddr from 'ipaddr.js'
import { basename } from 'node:path'
import type { Config } from '../../config.ts'
import { error, type Finding, warning } from './finding.ts'
import { isThisMachine } from './is-this-machine.ts'

type Rule = (config: Config) => Finding | null

/** Settings that are valid one by one and cannot work, or do nothing, together or as they are. */
export function settingClashes(config: Config): Finding[] {
  return RULES.map((rule) => rule(config)).filter((found) => found !== null)
}

/** The ports that Telegram sends webhooks to (core.telegram.org/bots/api#setwebhook). */
const WEBHOOK_PORTS = ['', '443', '80', '88', '8443']
/** Paths of the HTTP server that are taken. */
const TAKEN_PATH = /^\/(?:healthz|readyz|metrics|mail(?:\/mime)?|admin(?:\/.*)?)?$/
const FREE_RATE = 30
/** Two thirds of it are the deadline of a send; Telegram takes some seconds on a bad day. */
const SHORT_LEASE_SECONDS = 10

const RULES: readonly Rule[] = [
  ({ ACCESS, ADMIN_IDS }) =>
    ACCESS === 'open' || ADMIN_IDS.length > 0
      ? null
      : error(
          'ACCESS',
          `is ${ACCESS}, but with ADMIN_IDS empty nobody can let anybody in`,
          'Put your Telegram id into ADMIN_IDS',
        ),
  ({ ADMIN_IDS, BOT_TOKEN = '' }) =>
    ADMIN_IDS.includes(Number(BOT_TOKEN.split(':')[0]))
      ? error(
          'ADMIN_IDS',
          "has the bot's own id, the number before the colon of its token",
          'Put in the id of a person: the log shows it, as `chat`, when you press Start',
        )
      : null,
  ({ WEBHOOK_URL: url }) => (url === undefined ? null : webhookProblem(new URL(url))),
  ({ PUBLIC_URL: url }) =>
    url?.startsWith('http:') && !isThisMachine(url)
      ? warning(
          'PUBLIC_URL',
          'is not https, so that whoever is on the way can sign in to the pages as you',
          'Put the pages behind a proxy with https (docs/operate.md)',
        )
      : null,
  ({ FETCH_ALLOW_PRIVATE: hosts }) => {
    const wrong = hosts.find((host) => !/^(?:\[[\da-f:.]+\]|[\w.-]+):\d{1,5}$/i.test(host))
    return wrong === undefined
      ? null
      : error(
          'FETCH_ALLOW_PRIVATE',
          `has a part that is not host:port and allows nothing: "${wrong.slice(0, 60)}"`,
          'Write each as host:port. Example: FETCH_ALLOW_PRIVATE=127.0.0.1:8000,nas.local:80',
        )
  },
  ({ OPENAI_BASE_URL: url }) =>
    url !== undefined && /\/(?:completions|models|responses)\/?$/.test(new URL(url).pathname)
      ? error(
          'OPENAI_BASE_URL',
          'is the address of a single call, to which the client adds /chat/completions once more',
          'Leave out what follows the version. Example: OPENAI_BASE_URL=http://127.0.0.1:11434/v1',
        )
      : null,
  ...(['OPENAI_API_KEY', 'METRICS_TOKEN', 'MAIL_SECRET'] as const).map(
    (name): Rule =>
      ({ [name]: value = '' }) =>
        /^[\x21-\x7e]*$/.test(value)
          ? null
          : error(
              name,
              'has blanks or characters that a request cannot carry',
              'Copy it again, without quotes and blanks',
            ),
  ),
  (config) => {
    const { OPENAI_API_KEY: key, OPENAI_BASE_URL: url } = config
    const without = (
      [
        'OPENAI_FALLBACK_MODEL',
        'OPENAI_CHECK_MODEL',
        'LLM_DAILY_BUDGET_USD',
        'LLM_DAILY_TOKENS',
      ] as const
    ).find((name) => config[name] !== undefined)
    return key !== undefined || url !== undefined || without === undefined
      ? null
      : warning(
          without,
          'has no effect: with neither OPENAI_API_KEY nor OPENAI_BASE_URL no model is asked',
          'Set one of them, or remove it',
        )
  },
  ({ TELEGRAM_API_ROOT: url }) =>
    /\/bot(?:\d|$|\/$|<)/.test(new URL(url).pathname)
      ? error(
          'TELEGRAM_API_ROOT',
          'has the part /bot…, which the client adds itself',
          'End it before /bot. Example: TELEGRAM_API_ROOT=https://api.telegram.org',
        )
      : null,
  ({ DATABASE_URL: url }) =>
    /^file:[^?]*\?/.test(url) || /^file:\/*$/.test(url)
      ? error(
          'DATABASE_URL',
          'is not the path of a file: it is empty, or has parameters',
          'Example: DATABASE_URL=file:data/daybrief.db',
        )
      : null,
  ({ MESSAGES_PER_SECOND: rate, PAID_BROADCAST: pays }) =>
    rate <= FREE_RATE || pays
      ? null
      : warning(
          'MESSAGES_PER_SECOND',
          `is above the ${FREE_RATE} that Telegram allows for free, so that ${FREE_RATE} are sent`,
          `Set it to ${FREE_RATE}, or PAID_BROADCAST=true to pay for more`,
        ),
  ({ LEASE_SECONDS: seconds }) =>
    seconds >= SHORT_LEASE_SECONDS
      ? null
      : warning(
          'LEASE_SECONDS',
          'is so short that a slow send is taken for a dead process, and people get digests twice',
          'Leave it at 30',
        ),
  ({ HEARTBEAT_URL: url, ROLES }) =>
    url === undefined || ROLES.includes('deliver')
      ? null
      : warning(
          'HEARTBEAT_URL',
          'has no effect in a process without the role deliver',
          'Set it where ROLES has deliver',
        ),
  ({ WEBHOOK_SECRET: secret, WEBHOOK_URL: url }) =>
    secret === undefined || url !== undefined
      ? null
      : warning(
          'WEBHOOK_SECRET',
          'has no effect without WEBHOOK_URL',
          'Set WEBHOOK_URL, or remove it',
        ),
  ({ MAIL_SECRET: secret, MAILGUN_SIGNING_KEY: key, MAIL_DOMAIN: domain }) =>
    (secret === undefined && key === undefined) || domain !== undefined
      ? null
      : warning(
          secret === undefined ? 'MAILGUN_SIGNING_KEY' : 'MAIL_SECRET',
          'has no effect without MAIL_DOMAIN',
          'Set MAIL_DOMAIN, or remove it',
        ),
]

function webhookProblem(url: URL): Finding | null {
  const wrong = (problem: string, advice: string) => error('WEBHOOK_URL', problem, advice)
  const example = 'Example: WEBHOOK_URL=https://bot.example.org/telegram'
  if (url.protocol !== 'https:') return wrong('is not https, which Telegram refuses', example)
  if (!WEBHOOK_PORTS.includes(url.port)) {
    const advice = 'Use port 443, 80, 88 or 8443; a proxy may pass it on to PORT'
    return wrong(`has port ${url.port}, which Telegram refuses`, advice)
  }
  if (!isReachable(url.hostname)) {
    const advice = `Use a public address, or remove it: polling needs none. ${example}`
    return wrong('is an address that Telegram cannot reach from outside', advice)
  }
  if (TAKEN_PATH.test(url.pathname)) {
    return wrong(`has the path ${basename(url.pathname) || '/'}, which is taken`, example)
  }
  return null
}

/** Whether a name or address can be public. */
function isReachable(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host)) return ipaddr.parse(host).range() === 'unicast'
  return (
    host.includes('.') && !/\.(?:local|localhost|internal|lan|home|test|invalid)\.?$/.test(host)
  )
}
