import { z } from 'zod'
import { OperatorError } from './operator-error.ts'

/** The parsed environment, frozen. Every variable is documented in `.env.example`. */
export type Config = Readonly<z.infer<typeof schema>>

/** The configuration of a bot that has a token. */
export type BotConfig = Config & { BOT_TOKEN: string }

/** The environment is invalid. `problems` has one line per variable: what is wrong, and an example. */
export class ConfigError extends OperatorError {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The environment needs attention:\n${problems.map((line) => `  ${line}`).join('\n')}`)
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** What a line with a token looks like. */
export const TOKEN_EXAMPLE = 'BOT_TOKEN=123456789:AAE… (from @BotFather)'

/** Examples of valid values, for error messages. */
const examples: Record<string, string> = {
  BOT_TOKEN: TOKEN_EXAMPLE,
  TELEGRAM_API_ROOT: 'TELEGRAM_API_ROOT=https://api.telegram.org',
  TELEGRAM_PREVIEW_ROOT: 'TELEGRAM_PREVIEW_ROOT=https://t.me',
  NPM_REGISTRY_ROOT: 'NPM_REGISTRY_ROOT=https://registry.npmjs.org',
  GITHUB_ROOT: 'GITHUB_ROOT=https://github.com',
  HN_API_ROOT: 'HN_API_ROOT=https://hn.algolia.com',
  HN_ITEMS_ROOT: 'HN_ITEMS_ROOT=https://hacker-news.firebaseio.com',
  LOBSTERS_ROOT: 'LOBSTERS_ROOT=https://lobste.rs',
  REDDIT_ROOT: 'REDDIT_ROOT=https://www.reddit.com',
  OPENAI_BASE_URL: 'OPENAI_BASE_URL=http://127.0.0.1:11434/v1',
  OPENAI_MODEL: 'OPENAI_MODEL=gpt-6-luna',
  LLM_DAILY_BUDGET_USD: 'LLM_DAILY_BUDGET_USD=0.50',
  LLM_DAILY_TOKENS: 'LLM_DAILY_TOKENS=500000',
  LLM_ARTICLE_TOKENS: 'LLM_ARTICLE_TOKENS=6000',
  LLM_TRANSLATION_TOKENS: 'LLM_TRANSLATION_TOKENS=300000',
  LLM_PRICES: `LLM_PRICES='{"my-model": {"in": 0.1, "out": 0.5}}'`,
  SPEECH_BASE_URL: 'SPEECH_BASE_URL=http://127.0.0.1:8880/v1',
  SPEECH_DAILY_CHARACTERS: 'SPEECH_DAILY_CHARACTERS=100000',
  SPEECH_PRICE: 'SPEECH_PRICE=15',
  DATABASE_URL: 'DATABASE_URL=file:data/daybrief.db',
  DATABASE_POOL: 'DATABASE_POOL=10',
  REDIS_URL: 'REDIS_URL=redis://127.0.0.1:6379',
  REDIS_PREFIX: 'REDIS_PREFIX=daybrief',
  ROLES: 'ROLES=chat,collect,deliver',
  JOBS_AT_ONCE: 'JOBS_AT_ONCE=8',
  LEASE_SECONDS: 'LEASE_SECONDS=30',
  COLLECT_CRON: 'COLLECT_CRON="*/10 * * * *"',
  DIGEST_TIME: 'DIGEST_TIME=08:00',
  DEFAULT_TIMEZONE: 'DEFAULT_TIMEZONE=Europe/Berlin',
  DEFAULT_LANGUAGES: 'DEFAULT_LANGUAGES=own',
  DIGEST_SIZE: 'DIGEST_SIZE=7',
  ADMIN_IDS: 'ADMIN_IDS=11111111,22222222',
  ACCESS: 'ACCESS=open',
  UPDATES_PER_MINUTE: 'UPDATES_PER_MINUTE=60',
  KEEP_ARTICLES_DAYS: 'KEEP_ARTICLES_DAYS=180',
  DIGESTS_PER_DAY: 'DIGESTS_PER_DAY=24',
  OWN_SOURCES_PER_PERSON: 'OWN_SOURCES_PER_PERSON=30',
  OWN_SOURCES_MB_PER_HOUR: 'OWN_SOURCES_MB_PER_HOUR=200',
  PRE_RELEASES: 'PRE_RELEASES=true',
  LINKS_PER_DAY: 'LINKS_PER_DAY=20',
  QUESTIONS_PER_DAY: 'QUESTIONS_PER_DAY=20',
  TRANSLATIONS_PER_DAY: 'TRANSLATIONS_PER_DAY=60',
  MESSAGES_PER_SECOND: 'MESSAGES_PER_SECOND=30',
  PAID_BROADCAST: 'PAID_BROADCAST=false',
  WEBHOOK_URL: 'WEBHOOK_URL=https://bot.example.org/telegram',
  WEBHOOK_SECRET: 'WEBHOOK_SECRET=a-long-random-word',
  MAIL_DOMAIN: 'MAIL_DOMAIN=in.example.org',
  MAIL_SECRET: 'MAIL_SECRET=a-long-random-word',
  MAIL_URL: 'MAIL_URL=imaps://name:password@mail.example.org/INBOX',
  MAILGUN_SIGNING_KEY: 'MAILGUN_SIGNING_KEY=a-key-of-mailgun',
  HOST: 'HOST=127.0.0.1',
  PORT: 'PORT=8080',
  METRICS_TOKEN: 'METRICS_TOKEN=a-long-random-word',
  PUBLIC_URL: 'PUBLIC_URL=https://bot.example.org',
  HEARTBEAT_URL: 'HEARTBEAT_URL=https://hc-ping.com/your-uuid',
  FETCH_ALLOW_PRIVATE: 'FETCH_ALLOW_PRIVATE=127.0.0.1:8000,nas.local:80',
  FETCH_ALLOW_PRIVATE_FOR: 'FETCH_ALLOW_PRIVATE_FOR=operators',
  HTTP_PROXY: 'HTTP_PROXY=http://proxy.example.org:3128',
  HTTPS_PROXY: 'HTTPS_PROXY=http://proxy.example.org:3128',
  ALL_PROXY: 'ALL_PROXY=socks5h://127.0.0.1:1080',
  TELEGRAM_PROXY: 'TELEGRAM_PROXY=socks5h://127.0.0.1:1080',
  NO_PROXY: 'NO_PROXY=.example.org,10.0.0.0/8',
  LOG_LEVEL: 'LOG_LEVEL=info',
}

/** What a missing token is reported as. */
export const TOKEN_MISSING = `BOT_TOKEN is missing. Example: ${TOKEN_EXAMPLE}`

const url = (...protocols: string[]) =>
  z.string().refine(
    (value) => {
      const parsed = URL.parse(value)
      return parsed !== null && protocols.includes(parsed.protocol)
    },
    `must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  )

/** Whether an address names a host and has a name and a password that can be decoded. */
function hasLogin(value: string): boolean {
  const parsed = URL.parse(value)
  if (parsed === null || parsed.host === '') return false
  const { username, password, pathname } = parsed
  return username !== '' && password !== '' && [username, password, pathname].every(isDecodable)
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}

/** curl and others accept an address without a scheme; it means `http://`. */
const proxy = z
  .string()
  .transform((value) => (value.includes('://') ? value : `http://${value}`))
  .pipe(url('http:', 'https:', 'socks5:', 'socks5h:'))

const integer = (min: number, max: number) =>
  z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`)

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

/** US dollars per million tokens, by the prefix of a model's name. */
const prices = z
  .string()
  .transform((value, context) => {
    try {
      const parsed: unknown = JSON.parse(value)
      return parsed
    } catch {
      context.addIssue('must be JSON')
      return z.NEVER
    }
  })
  .pipe(
    z.record(
      z.string(),
      z.object({ in: z.number().nonnegative(), out: z.number().nonnegative() }),
      'must be a JSON object of models with their prices "in" and "out"',
    ),
  )

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, hours and minutes')
  .transform((value) => Number(value.slice(0, 2)) * 60 + Number(value.slice(3)))

/** Whether this Node's ICU data has the IANA time zone; accepts aliases. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The roles that a process can have. */
const ROLES = ['chat', 'collect', 'deliver'] as const

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'is not a bot token: digits, a colon, then letters and digits')
    .optional(),
  TELEGRAM_API_ROOT: url('http:', 'https:').default('https://api.telegram.org'),
  TELEGRAM_PREVIEW_ROOT: url('http:', 'https:')
    .transform((value) => value.replace(/\/$/, ''))
    .default('https://t.me'),
  NPM_REGISTRY_ROOT: url('http:', 'https:')
    .transform((value) => value.replace(/\/$/, ''))
    .default('https://registry.npmjs.org'),
  GITHUB_ROOT: url('http:', 'https:')
    .transform((value) => value.replace(/\/$/, ''))
    .default('https://github.com'),
  HN_API_ROOT: url('http:', 'https:')
    .transform((value) => value.replace(/\/$/, ''))
    .default('https://hn.algolia.com'),
  HN_ITEMS_ROOT: url('http:', 'https:')
    .transform((value) => value.replace(/\/$/, ''))
    .default('https://hacker-news.firebaseio.com'),
  LOBSTERS_ROOT: url('http:', 'https:')
    .transform((value) => value.replace(/\/$/, ''))
    .default('https://lobste.rs'),
  REDDIT_ROOT: url('http:', 'https:')
    .transform((value) => value.replace(/\/$/, ''))
    .default('https://www.reddit.com'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: url('http:', 'https:').optional(),
  OPENAI_MODEL: z.string().default('gpt-6-luna'),
  OPENAI_FALLBACK_MODEL: z.string().optional(),
  OPENAI_CHECK_MODEL: z.string().optional(),
  OPENAI_IMPORTANCE_MODEL: z.string().optional(),
  OPENAI_SERVICE_TIER: z.enum(['auto', 'default', 'flex']).optional(),
  LLM_DAILY_BUDGET_USD: z.coerce.number('must be a number').positive('must be above 0').optional(),
  LLM_DAILY_TOKENS: integer(1, 1e12).optional(),
  LLM_ARTICLE_TOKENS: integer(500, 1e6).default(6000),
  LLM_TRANSLATION_TOKENS: integer(0, 1e12).default(300_000),
  LLM_PRICES: prices.optional(),
  SPEECH_BASE_URL: url('http:', 'https:').optional(),
  SPEECH_API_KEY: z.string().optional(),
  SPEECH_MODEL: z.string().default('gpt-4o-mini-tts'),
  SPEECH_VOICE: z.string().default('alloy'),
  SPEECH_DAILY_CHARACTERS: integer(1, 1e9).optional(),
  SPEECH_PRICE: z.coerce.number('must be a number').nonnegative('must be at least 0').optional(),
  DATABASE_URL: url('file:', 'postgres:', 'postgresql:').default('file:data/daybrief.db'),
  DATABASE_POOL: integer(2, 500).default(10),
  REDIS_URL: url('redis:', 'rediss:')
    .refine(
      (value) => /^\/?\d*$/.test(URL.parse(value)?.pathname ?? ''),
      'must name its database by a number, as in redis://127.0.0.1:6379/0',
    )
    .optional(),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'may contain only letters, digits, _ . and -, at most 100')
    .default('daybrief'),
  ROLES: list
    .pipe(
      z
        .array(z.enum(ROLES, `must be one or more of ${ROLES.join(', ')}, separated by commas`))
        .min(1, `must be one or more of ${ROLES.join(', ')}`),
    )
    .prefault(ROLES.join()),
  JOBS_AT_ONCE: integer(1, 100).default(8),
  LEASE_SECONDS: integer(1, 600).default(30),
  SOURCES_FILE: z.string().default('sources.opml'),
  COLLECT_CRON: z.string().default('*/10 * * * *'),
  DIGEST_TIME: timeOfDay.prefault('08:00'),
  DEFAULT_TIMEZONE: z.string().refine(isTimeZone, 'is not an IANA time zone').default('UTC'),
  DEFAULT_LANGUAGES: z.enum(['own', 'all'], 'must be own or all').default('own'),
  DIGEST_SIZE: integer(1, 20).default(7),
  ADMIN_IDS: list
    .pipe(z.array(z.string().regex(/^\d+$/, 'must be numbers separated by commas')))
    .transform((ids) => ids.map(Number))
    .prefault(''),
  UPDATES_PER_MINUTE: integer(1, 6000).default(60),
  KEEP_ARTICLES_DAYS: integer(30, 36_500).default(180),
  DIGESTS_PER_DAY: integer(0, 1000).default(24),
  OWN_SOURCES_PER_PERSON: integer(0, 1000).default(30),
  OWN_SOURCES_MB_PER_HOUR: integer(1, 100_000).default(200),
  PRE_RELEASES: z.stringbool('must be true or false').default(false),
  LINKS_PER_DAY: integer(0, 1000).default(20),
  QUESTIONS_PER_DAY: integer(0, 1000).default(20),
  TRANSLATIONS_PER_DAY: integer(0, 10_000).default(60),
  ACCESS: z.enum(['open', 'invite', 'list'], 'must be open, invite or list').default('open'),
  MESSAGES_PER_SECOND: integer(1, 1000).default(30),
  PAID_BROADCAST: z.stringbool('must be true or false').default(false),
  WEBHOOK_URL: url('http:', 'https:').optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'may contain only letters, digits, _ and -')
    .optional(),
  MAIL_DOMAIN: z
    .string()
    .regex(
      /^(?:[\w.+-]*\*[\w.+-]*@)?[a-z\d-]+(?:\.[a-z\d-]+)+$/i,
      'must be a domain, or an address with a * in it',
    )
    .optional(),
  MAIL_SECRET: z.string().min(16, 'must have 16 characters or more').optional(),
  MAIL_URL: url('imap:', 'imaps:')
    .refine(
      hasLogin,
      'must have a host, a name and a password, with @, / and % in them as %40, %2F and %25',
    )
    .optional(),
  MAILGUN_SIGNING_KEY: z.string().optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address or a host name')
    .optional(),
  PORT: integer(0, 65535).default(8080),
  METRICS_TOKEN: z.string().optional(),
  PUBLIC_URL: url('http:', 'https:').optional(),
  HEARTBEAT_URL: url('http:', 'https:').optional(),
  FETCH_ALLOW_PRIVATE: list.prefault(''),
  FETCH_ALLOW_PRIVATE_FOR: z
    .enum(['operators', 'everybody'], 'must be operators or everybody')
    .default('operators'),
  HTTP_PROXY: proxy.optional(),
  HTTPS_PROXY: proxy.optional(),
  ALL_PROXY: proxy.optional(),
  TELEGRAM_PROXY: proxy.optional(),
  NO_PROXY: list.prefault(''),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'must be a pino level')
    .default('info'),
})

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(schema.shape)

/** One setting that is invalid or missing. */
export interface SettingProblem {
  /** The variable. */
  name: string
  /** What is wrong, without the value: it may be a secret. */
  problem: string
  /** A valid line for `.env`; the name where there is none. */
  example: string
}

/**
 * Parses the environment. An empty variable counts as unset, like `BOT_TOKEN=` in a copied `.env.example`.
 * @throws {ConfigError} with one line for each variable that is invalid or missing.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const { config, problems } = inspectConfig(env)
  if (problems.length > 0) {
    throw new ConfigError(
      problems.map(({ name, problem, example }) => `${name} ${problem}. Example: ${example}`),
    )
  }
  return config
}

/**
 * Parses the environment as far as it can be parsed: `config` has the default of whatever is invalid. What depends on several
 * settings is judged only where each of them is valid.
 */
export function inspectConfig(env: Record<string, string | undefined>): {
  config: Config
  problems: SettingProblem[]
} {
  const isSet = (value: string | undefined) => value !== undefined && value.trim() !== ''
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => isSet(value)))
  // Most programs read these in lower case, and prefer it.
  for (const name of PROXY_VARIABLES) {
    const value = env[name.toLowerCase()]
    if (isSet(value)) given[name] = value
  }
  const parsed = schema.safeParse(given)
  if (parsed.success) {
    return { config: Object.freeze(parsed.data), problems: missing(parsed.data, new Set()) }
  }
  const invalid = firstOfEach(parsed.error.issues)
  for (const name of invalid.keys()) delete given[name]
  const config = Object.freeze(schema.parse(given))
  return { config, problems: [...invalid.values(), ...missing(config, new Set(invalid.keys()))] }
}

const PROXY_VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY']

/** One problem per variable, although a list may have several invalid parts. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): Map<string, SettingProblem> {
  const problems = new Map<string, SettingProblem>()
  for (const { path, message } of issues) {
    const name = String(path[0])
    if (!problems.has(name)) problems.set(name, problemWith(name, message))
  }
  return problems
}

function problemWith(name: string, problem: string): SettingProblem {
  return { name, problem, example: examples[name] ?? name }
}

/** What is missing beside the settings that are there. `invalid` are those whose values are not known. */
function missing(config: Config, invalid: ReadonlySet<string>): SettingProblem[] {
  const problems: SettingProblem[] = []
  const areKnown = (...names: (keyof Config)[]) => !names.some((name) => invalid.has(name))
  if (areKnown('BOT_TOKEN') && config.NODE_ENV === 'production' && config.BOT_TOKEN === undefined) {
    problems.push(problemWith('BOT_TOKEN', 'is missing'))
  }
  const canReceive =
    config.MAIL_SECRET !== undefined ||
    config.MAILGUN_SIGNING_KEY !== undefined ||
    config.MAIL_URL !== undefined
  const isMailKnown = areKnown('MAIL_DOMAIN', 'MAIL_SECRET', 'MAIL_URL')
  if (isMailKnown && config.MAIL_DOMAIN !== undefined && !canReceive) {
    const problem = 'is missing: whoever posts mails to /mail has to know it; or set MAIL_URL'
    problems.push(problemWith('MAIL_SECRET', problem))
  }
  if (isMailKnown && config.MAIL_URL !== undefined && config.MAIL_DOMAIN === undefined) {
    const problem = 'is missing: it decides which mails of the folder are for whom'
    problems.push(problemWith('MAIL_DOMAIN', problem))
  }
  const hasAllRoles = ROLES.every((role) => config.ROLES.includes(role))
  const isShared = config.REDIS_URL !== undefined && !config.DATABASE_URL.startsWith('file:')
  if (areKnown('ROLES', 'REDIS_URL', 'DATABASE_URL') && !hasAllRoles && !isShared) {
    const problem =
      'splits the work among processes, which share PostgreSQL and Redis. Set DATABASE_URL and REDIS_URL, or leave ROLES unset'
    problems.push({ name: 'ROLES', problem, example: examples.REDIS_URL ?? '' })
  }
  return problems
}
