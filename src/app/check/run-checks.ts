import { secretsOf } from '../../secrets-of.ts'
import { createRedactor } from '../../redact.ts'
import { fileOf, isFile } from '../../store/open-database.ts'
import { openOutgoing } from '../outgoing.ts'
import { hostOf } from '../web-host.ts'
import { checkClock } from './check-clock.ts'
import { checkDatabase } from './check-database.ts'
import { checkDisk, type DiskSpace } from './check-disk.ts'
import { checkModel } from './check-model.ts'
import { checkPort } from './check-port.ts'
import { checkRedis } from './check-redis.ts'
import { checkSettings } from './check-settings.ts'
import { checkSources } from './check-sources.ts'
import { checkTelegram } from './check-telegram.ts'
import { readEnvironmentFile } from './environment-file.ts'
import { type Checked, type Finding, skipped } from './finding.ts'

/** What is checked, and how. */
export interface CheckOptions {
  /** The variables that the process was given. */
  environment: Readonly<Record<string, string | undefined>>
  /** Where `.env` is looked for. */
  folder: string
  /** Whether other machines are asked. Otherwise nothing leaves this one. */
  isOnline: boolean
  now: () => number
  /** The zone of this machine, as Node knows it. */
  zone: string | undefined
  spaceOf?: (folder: string) => Promise<DiskSpace>
}

/** Checks everything and returns what was found, in the order of `CHECK_NAMES`, without any secret. Changes nothing. */
export async function runChecks(options: CheckOptions): Promise<Checked[]> {
  const { isOnline, now, zone } = options
  const file = readEnvironmentFile(options.folder)
  // As `loadEnvironment` does: what the process was given wins.
  const given = Object.entries(options.environment).filter(([, value]) => value !== undefined)
  const environment = { ...file.variables, ...Object.fromEntries(given) }
  const { config, checked: settings } = checkSettings(environment, Object.keys(file.variables))
  const { DATABASE_URL: url } = config
  const outgoing = openOutgoing(config)
  try {
    const [database, redis, disk, port, telegram, model] = await Promise.all([
      checkDatabase(config, isOnline),
      checkRedis(config.REDIS_URL, isOnline),
      checkDisk(isFile(url) ? fileOf(url) : null, options.spaceOf),
      checkPort(hostOf(config), config.PORT),
      isOnline
        ? checkTelegram(config, outgoing.telegram)
        : { checked: skipped('telegram', '--online asks it'), clock: null },
      isOnline ? checkModel(config, outgoing.models) : skipped('model', '--online asks it'),
    ])
    const { inspected } = database
    const clocks: [string, number | null][] = [
      ['PostgreSQL', inspected !== null && 'clock' in inspected ? inspected.clock : null],
      ['Redis', redis.clock],
      ['Telegram', telegram.clock],
    ]
    const clock = checkClock({
      now: now(),
      given: environment.TZ,
      zone,
      lastPollAt: inspected?.lastPollAt ?? null,
      others: new Map(clocks.filter((one): one is [string, number] => one[1] !== null)),
    })
    const all: Checked[] = [
      {
        name: 'environment',
        detail: file.isThere ? '.env is read' : 'there is no .env',
        findings: file.findings,
      },
      settings,
      checkSources(config.SOURCES_FILE),
      clock,
      disk,
      database.checked,
      redis.checked,
      port,
      telegram.checked,
      model,
    ]
    return all.map(withoutSecrets([...secretsOf(config), ...rawSecrets(environment)]))
  } finally {
    await outgoing.close()
  }
}

/** Settings that are secrets as a whole; an invalid one is not in the configuration and still must not be seen. */
const SECRETS = [
  'BOT_TOKEN',
  'OPENAI_API_KEY',
  'WEBHOOK_SECRET',
  'MAIL_SECRET',
  'MAILGUN_SIGNING_KEY',
  'METRICS_TOKEN',
]

function rawSecrets(environment: Readonly<Record<string, string | undefined>>): string[] {
  return SECRETS.map((name) => environment[name]?.trim() ?? '').filter((value) => value !== '')
}

function withoutSecrets(secrets: readonly string[]): (checked: Checked) => Checked {
  const redactor = createRedactor(secrets)
  const clean = (finding: Finding): Finding => ({
    level: finding.level,
    subject: redactor.secrets(finding.subject),
    problem: redactor.secrets(finding.problem),
    advice: redactor.secrets(finding.advice),
  })
  return (checked) => ({
    ...checked,
    detail: redactor.secrets(checked.detail),
    findings: checked.findings.map(clean),
  })
}
