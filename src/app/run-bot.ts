import { existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { flushCompileCache } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import type { Sandbox, startSandbox as StartSandbox } from '../../sandbox/start.ts'
import type { Daybrief, startDaybrief as StartDaybrief } from './daybrief.ts'
import { loadEnvironment, namesInEnvironmentFile } from './load-environment.ts'
import { misspeltSettings, misspeltWords } from './misspelt-settings.ts'
import { botLines, botLink, sandboxLines } from './start-words.ts'
import { unreadableSources } from './unreadable-sources.ts'
import { type Config, ConfigError, readConfig, TOKEN_MISSING } from '../config.ts'
import { isCron } from '../jobs/clock.ts'
import { createLog, type Logger, loggedError } from '../log.ts'
import { OperatorError } from '../operator-error.ts'
import { createRedactor } from '../redact.ts'
import { secretsOf } from '../secrets-of.ts'

/** How long running handlers and sends may take to finish after SIGTERM. Docker kills after 10 s unless told otherwise. */
const GRACE_MS = 9500

/** How long the sandbox waits for its first articles. Real sources may take longer. */
const FIRST_COLLECT_MS = 5000

/** The script of the sandbox, which is loaded from where it is found. */
interface SandboxModule {
  startSandbox: typeof StartSandbox
}

/** What has been started in this process so far. */
interface Running {
  daybrief?: Daybrief
  sandbox?: Sandbox
}

/** What was found wrong in the environment besides its values; also told where the process ends because of them. */
let misspelt: string[] = []

/** Redacts the last words of the process; once the configuration is read, its secrets too. */
let redactor = createRedactor([])

async function start(): Promise<void> {
  const environment = loadEnvironment()
  misspelt = misspeltSettings(environment, namesInEnvironmentFile()).map(misspeltWords)
  const config = readConfig(environment)
  if (!isCron(config.COLLECT_CRON)) {
    throw new ConfigError([
      `COLLECT_CRON is not a cron expression. Example: COLLECT_CRON="*/10 * * * *"`,
    ])
  }
  const isSandbox = config.BOT_TOKEN === undefined
  // In the sandbox a newcomer needs only the lines with the address; the panel shows the rest.
  const level = isSandbox && !environment.LOG_LEVEL ? 'error' : config.LOG_LEVEL
  const secrets = secretsOf(config)
  redactor = createRedactor(secrets)
  const log = createLog(level, process.stdout, secrets)
  for (const words of misspelt) createLog('warn', process.stdout, secrets).warn(words)
  const running: Running = {}
  const stop = async () => {
    await running.daybrief?.stop()
    await running.sandbox?.close()
  }

  closeWithGrace({ delay: GRACE_MS, logger: false }, async ({ signal, err }) => {
    if (err !== undefined) log.fatal({ err }, 'unexpected error, stopping')
    else log.info({ signal }, 'stopping')
    await stop()
  })
  const onFatal = (reason: string): void => {
    log.fatal(reason)
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    void stop().finally(() => process.exit(1))
  }

  const { BOT_TOKEN } = config
  if (BOT_TOKEN === undefined) await runSandbox(config, running, log, onFatal)
  else {
    // Loaded only now, so that a mistake in the environment is reported at once.
    const startDaybrief = await loadDaybrief()
    const runtime = { now: Date.now, log, onFatal }
    const daybrief = await startDaybrief({ ...config, BOT_TOKEN }, runtime)
    running.daybrief = daybrief
    const { username, sources } = daybrief
    if (username !== '' && log.isLevelEnabled('info')) {
      const fields = { bot: username, link: botLink(username), msg: 'the bot can be opened' }
      announce(botLines(username, sources), fields)
    }
    // Where a compile cache is on, everything that a start needs is compiled now: a later kill must not lose it.
    flushCompileCache()
  }
}

/**
 * Loads the product. Before that, the globals `Request`, `Response` and their like become those of our undici: at their first
 * use Node would load another one of its own, which takes 10 MB.
 */
async function loadDaybrief(): Promise<typeof StartDaybrief> {
  const { install } = await import('undici')
  install()
  const { startDaybrief } = await import('./daybrief.ts')
  return startDaybrief
}

/**
 * Runs the product in the sandbox: with a local Telegram, made-up news sites and a clock that can be moved, in memory, so that
 * nothing is left behind.
 *
 * @throws ConfigError where there is no sandbox, as in the image
 */
async function runSandbox(
  config: Config,
  running: Running,
  log: Logger,
  onFatal: (reason: string) => void,
): Promise<void> {
  // A build stands as deep in the repository as this file, and leaves the sandbox where it is.
  const script = new URL('../../sandbox/start.ts', import.meta.url)
  if (!existsSync(script)) throw new ConfigError([TOKEN_MISSING])
  await access(config.SOURCES_FILE).catch((error: unknown) => {
    throw unreadableSources(config.SOURCES_FILE, error)
  })
  const { startSandbox }: SandboxModule = await import(script.href)
  const startDaybrief = await loadDaybrief()
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    port: config.PORT,
    realSources: config.SOURCES_FILE,
    log,
  })
  running.sandbox = sandbox
  const isModelSet = config.OPENAI_API_KEY !== undefined || config.OPENAI_BASE_URL !== undefined
  running.daybrief = await startDaybrief(
    {
      ...config,
      BOT_TOKEN: sandbox.botToken,
      TELEGRAM_API_ROOT: sandbox.apiRoot,
      TELEGRAM_PREVIEW_ROOT: sandbox.previewRoot,
      GITHUB_ROOT: sandbox.githubRoot,
      HN_API_ROOT: sandbox.discussionRoot,
      HN_ITEMS_ROOT: sandbox.discussionRoot,
      MAIL_DOMAIN: sandbox.mail.domain,
      MAIL_SECRET: sandbox.mail.secret,
      SOURCES_FILE: sandbox.sourcesFile,
      // The few made-up articles are in three languages.
      DEFAULT_LANGUAGES: 'all',
      DATABASE_URL: 'file::memory:',
      REDIS_URL: undefined,
      ROLES: ['chat', 'collect', 'deliver'],
      // The chat page uses the port. The command /dashboard links to the operator's pages.
      HOST: '127.0.0.1',
      PORT: 0,
      PUBLIC_URL: undefined,
      WEBHOOK_URL: undefined,
      HEARTBEAT_URL: undefined,
      FETCH_ALLOW_PRIVATE: [...config.FETCH_ALLOW_PRIVATE, ...sandbox.allowPrivate],
      // The made-up sites stand for the public web.
      FETCH_ALLOW_PRIVATE_FOR: 'everybody',
      ...(isModelSet || sandbox.modelUrl === null ? {} : { OPENAI_BASE_URL: sandbox.modelUrl }),
    },
    { now: () => sandbox.now(), log, onFatal },
  )
  sandbox.attach(running.daybrief)
  // So that the first digest somebody asks for is complete.
  await Promise.race([running.daybrief.collect(), sleep(FIRST_COLLECT_MS)])
  const { url } = sandbox
  announce(sandboxLines(url), { url, msg: 'no BOT_TOKEN was found: the sandbox is ready' })
}

/** Tells people at a terminal in words, and programs in one JSON object like a line of the log, what has been started. */
function announce(lines: readonly string[], fields: Readonly<Record<string, string>>): void {
  const told = { level: 'info', time: new Date().toISOString(), ...fields }
  const text = process.stdout.isTTY ? lines.join('\n') : JSON.stringify(told)
  process.stdout.write(`${text}\n`)
}

/**
 * Runs the bot, or the sandbox where there is no token, until the process is told to stop. What prevents the start is said in words,
 * and ends the process with code 1.
 */
export async function runBot(): Promise<void> {
  try {
    await start()
  } catch (error) {
    const { message, stack } = loggedError(error)
    // What is wrong with an address of the configuration is said with the whole of it, but for its secrets.
    const isPlain = error instanceof OperatorError
    const hints = error instanceof ConfigError ? misspelt.map((words) => `\n  ${words}`) : []
    const told = isPlain ? error.message + hints.join('') : (stack ?? message)
    process.stderr.write(`${redactor.secrets(told)}\n`)
    process.exit(1)
  }
}
